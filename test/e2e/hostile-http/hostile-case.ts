import type { Tokens } from './tokens.ts'

/** A request that no client of ours sends, and how it has to end. */
export interface HostileCase {
  name: string
  /** What is sent at once, with `key` a key that may ask `echo` and nothing else. */
  bytes: (to: { key: string; tokens: Tokens }) => string | Promise<string>
  /** What follows without an end, until the box has enough. */
  flood?: string
  /** Hang up behind it: in good order, or not. */
  leave?: 'end' | 'reset'
  /** The status of every answer, in order; none where the connection only ends. */
  statuses: readonly number[]
  /** Of the last answer. */
  code?: string
  /** What no answer may contain. */
  never?: RegExp
}

/** A request whose head is right, so that one thing can be wrong about it. */
export function write(
  target: string,
  {
    method = 'GET',
    key,
    headers = [],
    body,
    host = 'localhost',
  }: {
    method?: string
    key?: string
    headers?: readonly string[]
    body?: string
    host?: string
  } = {},
): string {
  return [
    `${method} ${target} HTTP/1.1`,
    `host: ${host}`,
    'connection: close',
    ...(key === undefined ? [] : [`authorization: Bearer ${key}`]),
    ...(body === undefined ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
    ...headers,
    '',
    body ?? '',
  ].join('\r\n')
}

/** A run of the tool, with this body. */
export const runTool = (key: string, body: string, headers: readonly string[] = []): string =>
  write('/echo/tools/repeat', { method: 'POST', key, body, headers })
