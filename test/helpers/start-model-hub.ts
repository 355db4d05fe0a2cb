import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { startWebService, type WebService } from './start-web-service.ts'

/** What stands between a hub and its client, one answer each; then it works. */
export type Fault =
  /** Answers so. */
  | { status: number; headers?: Record<string, string> }
  /** Sends so many bytes, then cuts the connection. */
  | { cutAfterBytes: number }
  /** Sends so many bytes, then nothing more. */
  | { silentAfterBytes: number }

/** A hub of models that speaks as Hugging Face does: the file's address leads on to where it is. */
export interface ModelHub extends WebService {
  /** `<owner>/<repo>/<file>` and its bytes. */
  files: Map<string, Buffer>
  /** For the next answers with more than the first bytes of a file. */
  faults: Fault[]
  /** What it says the file's sum is. Default: what it is. */
  sum: string | undefined
  /** The `Range` of each answer with more than the first bytes of a file; '' where none was asked. */
  ranges: string[]
  /** Bytes of files that it has sent. */
  sentBytes: number
}

/** What a client asks for to know what there is. */
const FIRST_BYTES = 'bytes=0-3'
const PIECE_BYTES = 65_536

const sums = new WeakMap<Buffer, string>()
const sumOf = (bytes: Buffer): string =>
  sums.getOrInsertComputed(bytes, () => createHash('sha256').update(bytes).digest('hex'))

export async function useModelHub(files: Record<string, Buffer>): Promise<ModelHub> {
  const state = {
    files: new Map(Object.entries(files)),
    faults: [] as Fault[],
    sum: undefined as string | undefined,
    ranges: [] as string[],
    sentBytes: 0,
  }
  const service = await startWebService(({ url = '', headers }, response) => {
    const [, owner, repo, file = ''] =
      /^\/(\w+)\/([\w-]+)\/resolve\/main\/([\w./-]+)$/.exec(url) ?? []
    const stored = state.files.get(
      url.startsWith('/cdn/') ? url.slice(5) : `${owner}/${repo}/${file}`,
    )
    if (stored === undefined) {
      response.writeHead(404).end('Entry not found')
      return
    }
    const sum = sumOf(stored)
    if (!url.startsWith('/cdn/')) {
      response.writeHead(302, {
        location: `/cdn/${owner}/${repo}/${file}`,
        'x-linked-etag': `"${state.sum ?? sum}"`,
        'x-linked-size': stored.length,
      })
      response.end()
      return
    }
    const { range = '', 'if-range': condition } = headers
    const fault = range === FIRST_BYTES ? undefined : state.faults.shift()
    if (fault !== undefined && 'status' in fault) {
      response.writeHead(fault.status, fault.headers).end()
      return
    }
    const etag = `"${sum.slice(0, 32)}"`
    const isSame = condition === undefined || condition === etag
    const [, from, to] = (isSame && /^bytes=(\d+)-(\d*)$/.exec(range)) || []
    const start = Number(from ?? 0)
    const end = Math.min(Number(to || stored.length - 1), stored.length - 1)
    if (range !== FIRST_BYTES) state.ranges.push(from === undefined ? '' : range)
    response.writeHead(from === undefined ? 200 : 206, {
      etag,
      'content-length': end + 1 - start,
      ...(from !== undefined && { 'content-range': `bytes ${start}-${end}/${stored.length}` }),
    })
    void send(stored.subarray(start, end + 1), response, fault)
  })

  async function send(
    bytes: Buffer,
    response: ServerResponse,
    fault: Exclude<Fault, { status: number }> | undefined,
  ): Promise<void> {
    const most =
      fault === undefined
        ? bytes.length
        : 'cutAfterBytes' in fault
          ? fault.cutAfterBytes
          : fault.silentAfterBytes
    for (let at = 0; at < most && !response.destroyed; at += PIECE_BYTES) {
      const piece = bytes.subarray(at, Math.min(at + PIECE_BYTES, most))
      state.sentBytes += piece.length
      await new Promise<void>((resolve) => void response.write(piece, () => resolve()))
    }
    if (fault === undefined) response.end()
    else if ('cutAfterBytes' in fault) response.destroy()
  }
  return Object.assign(state, service)
}
