import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'

/** Its requests stand by themselves: each tells its version, and what its client can do. */
const STATELESS = '2026-07-28'
/** Before them comes a handshake. The newest first. */
const WITH_HANDSHAKE = ['2025-11-25', '2025-06-18'] as const

/** The versions of the protocol that are spoken here. */
export const MCP_VERSIONS: readonly string[] = [STATELESS, ...WITH_HANDSHAKE]

const META = 'io.modelcontextprotocol/'

const textSchema = v.optional(v.string())
const messageSchema = v.object({
  jsonrpc: v.literal('2.0'),
  id: v.optional(v.union([v.string(), v.pipe(v.number(), v.integer())])),
  method: textSchema,
  params: v.optional(v.record(v.string(), v.unknown()), {}),
})

/** What a client sends: a request, or what wants no answer. */
export interface McpMessage {
  /** Undefined: it is a notification, or a response. */
  id: string | number | undefined
  method: string
  params: Record<string, unknown>
  /** Whether it stands by itself; else it belongs to a handshake. */
  isStateless: boolean
  /** As its client tells it; empty where it tells none. */
  version: string
}

type ReadHeader = (name: string) => string | undefined

/**
 * One message of JSON-RPC. Several in one body, which version 2025-03-26 had, are none.
 *
 * @throws {OnboxError} `REQUEST_MALFORMED`
 * @see https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning
 */
export function parseMessage(body: unknown, header: ReadHeader): McpMessage {
  const parsed = v.safeParse(messageSchema, body)
  const isAnswer = body instanceof Object && ('result' in body || 'error' in body)
  if (!parsed.success || (parsed.output.method === undefined && !isAnswer)) {
    throw new OnboxError(
      'REQUEST_MALFORMED',
      'Cannot read the message: it is not one of JSON-RPC; send {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}, one at a time',
    )
  }
  const { id, method = '', params } = parsed.output
  const named = v.safeParse(v.string(), metaOf(params)[`${META}protocolVersion`])
  const told = header('mcp-protocol-version')
  return {
    id: isAnswer ? undefined : id,
    method,
    params,
    isStateless: named.success || told === STATELESS,
    version: named.success ? named.output : (told ?? ''),
  }
}

/**
 * Whether its version is spoken here, and its headers say what it says.
 *
 * @throws {OnboxError} `PROTOCOL_UNSUPPORTED`, `HEADER_MISMATCH`; `BODY_INVALID` where it does not tell what it has to
 */
export function checkMessage(message: McpMessage, header: ReadHeader): void {
  const { id, method, params, isStateless, version } = message
  if (isStateless ? version !== STATELESS : !speaksWithHandshake(version)) {
    throw new OnboxError(
      'PROTOCOL_UNSUPPORTED',
      `Cannot speak version "${version}" of MCP: send one of ${MCP_VERSIONS.join(', ')}`,
    )
  }
  if (!isStateless || id === undefined) return
  compare('MCP-Protocol-Version', header('mcp-protocol-version'), version)
  compare('Mcp-Method', header('mcp-method'), method)
  if (method === 'tools/call') compare('Mcp-Name', decode(header('mcp-name')), params['name'])
  for (const key of ['protocolVersion', 'clientCapabilities']) {
    if (Object.hasOwn(metaOf(params), `${META}${key}`)) continue
    throw new OnboxError(
      'BODY_INVALID',
      `Cannot use the message: params._meta has no "${META}${key}"`,
    )
  }
}

/** The version for a client that begins with a handshake: what it wants where that is spoken, else the newest. */
export const chooseVersion = (wanted: unknown): string =>
  WITH_HANDSHAKE.find((one) => one === wanted) ?? WITH_HANDSHAKE[0]

/** What an answer is, as the version of its request has it. */
export const toResult = (
  result: object,
  { isStateless }: Pick<McpMessage, 'isStateless'>,
  serverInfo: object,
): object =>
  isStateless
    ? { resultType: 'complete', ...result, _meta: { [`${META}serverInfo`]: serverInfo } }
    : result

/** The handshake itself, and older clients, tell none. */
const speaksWithHandshake = (version: string): boolean =>
  version === '' || WITH_HANDSHAKE.some((one) => one === version)

function metaOf({ _meta: meta }: Record<string, unknown>): object & Record<string, unknown> {
  return meta instanceof Object ? (meta as Record<string, unknown>) : {}
}

function compare(name: string, told: string | undefined, said: unknown): void {
  if (told === said) return
  const header = told === undefined ? 'is missing' : `is "${told}"`
  throw new OnboxError(
    'HEADER_MISMATCH',
    `Cannot use the message: its header ${name} ${header}, and its body has "${String(said)}"; send the same`,
  )
}

/** A value that is no plain ASCII comes as `=?base64?…?=`. */
function decode(value: string | undefined): string | undefined {
  const [, encoded] = /^=\?base64\?(.*)\?=$/.exec(value ?? '') ?? []
  return encoded === undefined ? value : Buffer.from(encoded, 'base64').toString()
}
