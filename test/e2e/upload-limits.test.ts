import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as startRequest, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocx, paragraph } from '../knowledge/fixtures/build-docx.ts'
import { buildXlsx } from '../knowledge/fixtures/build-xlsx.ts'
import { makeProject, TEST_KEY } from '../helpers/start-box.ts'
import { startCli, type CliRun } from '../helpers/start-cli.ts'

/** On a machine that has much else to do. */
const LOADED_MS = 240_000
const MIB = 1_048_576
const UPLOAD_BYTES = 500 * MIB
const MAX_FILE_MB = 8
/** What goes on behind an answer until the client has read it: the sockets' buffers, and what the server throws away. */
const BEHIND_BYTES = 72 * MIB
/** Pieces on their way, and what the collector has not fetched yet: far less than what was sent. */
const MAX_GROWTH_BYTES = 96 * MIB
const BOUNDARY = 'x0123456789'
const HEAD = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="large.txt"\r\n\r\n`

let box: CliRun
let url: string
let folder: string

beforeAll(async () => {
  const cwd = makeProject({}, mkdtempSync(join(tmpdir(), 'onbox-test-')))
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(cwd, 'wrangler-like.config.ts'),
    `export default { collections: { papers: { maxFileMb: ${MAX_FILE_MB} } }, functions: {} }`,
  )
  const dataDir = join(cwd, '.onbox')
  mkdirSync(dataDir)
  const env = { ONBOX_PORT: '0', ONBOX_DATA_DIR: dataDir, ONBOX_ADMIN_KEY: TEST_KEY, ONBOX_MODEL: 'none.gguf' } // prettier-ignore
  box = startCli(['start'], { cwd, env })
  ;[, url = ''] = await box.printed(/serves at (\S+)/)
  url += '/admin/collections/papers/documents'
  folder = join(dataDir, 'data/collections/papers')
  return async () => {
    await box.stop()
    rmSync(cwd, { recursive: true, force: true })
  }
}, LOADED_MS)

const headers = { authorization: `Bearer ${TEST_KEY}` }

/** The most that the host has ever had in memory. */
const readPeakBytes = (): number => {
  const [, kib = '0'] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${box.pid}/status`, 'utf8')) ?? [] // prettier-ignore
  return Number(kib) * 1_024
}

/** Sends a file of 500 MB until it is answered, or the connection is gone. */
async function sendLarge(
  length?: number,
): Promise<{ status?: number; body: string; sent: number }> {
  const request = startRequest(url, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...(length !== undefined && { 'content-length': length }),
    },
  })
  const answered = once(request, 'response') as Promise<[IncomingMessage]>
  const over = answered.then(
    () => true,
    () => true,
  )
  let isOver = false
  void over.then(() => (isOver = true))
  request.write(HEAD)
  const piece = Buffer.alloc(MIB, 'x')
  let sent = 0
  // oxlint-disable-next-line no-unmodified-loop-condition -- the answer sets it
  while (!isOver && sent < UPLOAD_BYTES) {
    sent += piece.length
    if (!request.write(piece)) await Promise.race([over, once(request, 'drain')])
  }
  const [response] = await answered
  request.on('error', () => {})
  let body = ''
  for await (const part of response.setEncoding('utf8')) body += part as string
  request.destroy()
  return { ...(response.statusCode !== undefined && { status: response.statusCode }), body, sent }
}

const upload = (file: File): Promise<Response> => {
  const body = new FormData()
  body.set('file', file)
  return fetch(url, { method: 'POST', headers, body })
}
const toFile = (bytes: Uint8Array, name: string): File => new File([Buffer.from(bytes)], name)

describe('a file of 500 MB', { timeout: LOADED_MS }, () => {
  it.each([
    ['whose length is told, before it comes', UPLOAD_BYTES + HEAD.length, BEHIND_BYTES],
    ['whose length is not told, at the limit', undefined, MAX_FILE_MB * MIB + BEHIND_BYTES],
  ])('%s, is refused: nothing of it is kept, in memory or on disk', async (_what, length, most) => {
    // What the first request takes is taken for good.
    expect((await upload(new File(['第一条 总则\n平等。\n'], 'small.txt'))).ok).toBe(true)
    const before = readPeakBytes()
    const { status, body, sent } = await sendLarge(length)
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      detail: expect.stringContaining(`${MAX_FILE_MB} MiB`) as string,
    })
    expect(sent).toBeLessThan(most)
    expect(readPeakBytes() - before).toBeLessThan(MAX_GROWTH_BYTES)
    expect(readdirSync(join(folder, 'spool'))).toEqual([])
    expect(readdirSync(join(folder, 'originals'))).toHaveLength(1)
  })
})

describe('a zip bomb', { timeout: LOADED_MS }, () => {
  const docx = Buffer.from(buildDocx({ body: paragraph('第一条 总则') }))
  const spaces = Buffer.from(buildDocx({ body: paragraph(' '.repeat(9_000_000)) }))
  /** Where the directory's entry for a file says how large it is. */
  const findSize = (bytes: Buffer, name: string): number => bytes.lastIndexOf(Buffer.from(name)) - 46 + 24 // prettier-ignore
  const change = (bytes: Buffer, write: (copy: Buffer) => void): Buffer => {
    const copy = Buffer.from(bytes)
    write(copy)
    return copy
  }
  const cell = `<row><c t="inlineStr"><is><t>${' '.repeat(9_000_000)}</t></is></c></row>`

  it.each([
    ['that says how large it is', 'a.docx', spaces, 413, 'DOCUMENT_TOO_LARGE'],
    ['that says another size', 'b.docx', change(spaces, (copy) => copy.writeUInt32LE(1_000, findSize(copy, 'word/document.xml'))), 422, 'DOCUMENT_DAMAGED'],
    ['in a part that is not read', 'c.docx', change(docx, (copy) => copy.writeUInt32LE(1_500_000_000, findSize(copy, 'docProps/core.xml'))), 413, 'DOCUMENT_TOO_LARGE'],
    ['of many files', 'd.docx', change(docx, (copy) => copy.writeUInt16LE(10_001, copy.length - 22 + 10)), 413, 'DOCUMENT_TOO_LARGE'],
    ['of a workbook', 'e.xlsx', Buffer.from(buildXlsx({ sheets: [{ name: 'a', xml: `<sheetData>${cell}</sheetData>` }] })), 413, 'DOCUMENT_TOO_LARGE'],
  ])('%s is refused with the reason, and costs the host nothing', async (_what, name, bytes, status, code) => {
    expect(bytes.length).toBeLessThan(200_000)
    const before = readPeakBytes()
    const response = await upload(toFile(bytes, name))
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
    expect(readPeakBytes() - before).toBeLessThan(MAX_GROWTH_BYTES)
    // Others go on.
    const next = new File([`第一条 总则\n在 ${name} 之后。\n`], `after-${name}.txt`)
    expect((await upload(next)).status).toBe(201)
  }) // prettier-ignore
})
