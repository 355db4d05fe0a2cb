import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Log } from '../../../lib/base/index.ts'
import { spawnLocked } from '../../../lib/isolate/index.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { flagsFor, runParser } from '../../../lib/knowledge/parse/run-parser.ts'
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts'
import { buildDocx, numbered, paragraph, row, table } from '../fixtures/build-docx.ts'
import { instance, level, list } from '../fixtures/list-levels.ts'

/** Writes a file. @returns its path */
function writeTemporary(name: string, bytes: Uint8Array | string): string {
  const path = join(makeTemporaryFolder(), name)
  writeFileSync(path, bytes)
  return path
}

/** A contract of a hundred pages. */
function buildLongContract(): Uint8Array {
  const clause = '甲方应当按照本合同约定的期限和方式向乙方支付软件开发费用，逾期的按日承担违约金。'
  const chapter = (index: number) =>
    paragraph('付款与交付', numbered(1)) +
    Array.from({ length: 20 }, (_, at) =>
      paragraph(`${clause}${index}-${at}`, numbered(1, 1)),
    ).join('') +
    table(row([paragraph('期次'), paragraph('金额')]), row([paragraph('一'), paragraph('100')]))
  return buildDocx({
    numbering:
      list(
        0,
        level(0, 'chineseCountingThousand', '第%1章'),
        level(1, 'chineseCountingThousand', '第%2条'),
      ) + instance(1, 0),
    body: Array.from({ length: 70 }, (_, index) => chapter(index)).join(''),
  })
}

describe('runParser()', () => {
  it('gives what the parser gives, and tells how far it is', async () => {
    const bytes = buildLongContract()
    const shares: number[] = []
    const parsed = await runParser({
      path: writeTemporary('a', bytes),
      fileName: '合同.docx',
      onProgress: (share) => shares.push(share),
    })
    expect(parsed).toEqual(await parseFile(bytes, '合同.docx'))
    expect(parsed.text.length).toBeGreaterThan(60_000)
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(shares.at(-1)).toBe(1)
  })

  it('carries what is longer than one message', async () => {
    const text = `${'一行文字'.repeat(25)}\n`.repeat(25_000)
    const parsed = await runParser({ path: writeTemporary('a', text), fileName: 'a.txt' })
    expect(parsed.text).toBe(text)
    expect(parsed.blocks.length).toBe(25_000)
  })

  it('fails as the parser fails', async () => {
    const path = writeTemporary('a', 'PK\x03\x04 and no more')
    await expect(runParser({ path, fileName: 'a.docx' })).rejects.toMatchObject({
      code: 'DOCUMENT_DAMAGED',
    })
  })

  it('says of parts in each other beyond all measure that they are, and not that it failed', async () => {
    const path = writeTemporary('a', `${'>'.repeat(100_000)} deep`)
    await expect(runParser({ path, fileName: 'a.md' })).rejects.toMatchObject({
      code: 'DOCUMENT_DAMAGED',
      message: expect.stringContaining('in each other') as string,
    })
  })

  it('refuses a file of 500 MB without reading it', async () => {
    const path = writeTemporary('a', '')
    truncateSync(path, 500_000_000)
    await expect(runParser({ path, fileName: 'a.docx' })).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
    })
  })

  it('ends when it is told to', async () => {
    const path = writeTemporary('a', '付款')
    const gone = new Error('gone')
    const controller = new AbortController()
    const parsing = runParser({ path, fileName: 'a.txt', signal: controller.signal })
    controller.abort(gone)
    await expect(parsing).rejects.toBe(gone)
    await expect(runParser({ path, fileName: 'a.txt', signal: controller.signal })).rejects.toBe(
      gone,
    )
  })

  /** Each becomes an element. */
  const MANY = '<i></i>'.repeat(600_000)

  it('bounds memory: what needs more ends one process', async () => {
    const path = writeTemporary('a', MANY)
    const lines: string[] = []
    const log = { warn: (_: string, { line }: { line: string }) => lines.push(line) }
    const options = { path, fileName: 'a.html', log: log as unknown as Log }
    await expect(runParser({ ...options, limits: { heapMb: 32 } })).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
    })
    expect(lines.join('')).toContain('heap')
    await expect(runParser({ ...options, limits: { memoryMb: 20 } })).rejects.toThrow(
      'takes more than 20 MiB of memory',
    )
  })

  it('bounds processor time, and time', async () => {
    const options = { path: writeTemporary('a', MANY), fileName: 'a.html' }
    for (const limits of [{ cpuMs: 10 }, { timeMs: 1 }]) {
      await expect(runParser({ ...options, limits })).rejects.toMatchObject({
        code: 'DOCUMENT_TOO_LARGE',
      })
    }
  })

  it('reads PDF', async () => {
    const path = join(import.meta.dirname, '../fixtures/pdf/lease.pdf')
    const parsed = await runParser({ path, fileName: '租赁.pdf' })
    expect(parsed.text).toMatch(/^房屋租赁合同\n/)
  })

  it('lets its process open that one file, and neither its neighbours nor the network', async () => {
    const path = writeTemporary('a', '付款')
    const neighbour = join(path, '..', 'b')
    writeFileSync(neighbour, '保密')
    const script = `
      const told = (action) => { try { return action() } catch (error) { return error.code } }
      const { readFileSync, writeFileSync } = require('fs')
      console.log(told(() => readFileSync(${JSON.stringify(path)}, 'utf8')))
      console.log(told(() => readFileSync(${JSON.stringify(neighbour)}, 'utf8')))
      console.log(told(() => writeFileSync(${JSON.stringify(path)}, '')))
      require('net').connect(80, '127.0.0.1').on('error', ({ code }) => console.log(code))`
    const lines: string[] = []
    const { ended } = await spawnLocked({
      args: flagsFor(path),
      script,
      onLine: (line) => lines.push(line),
    })
    await ended
    const denied = 'ERR_ACCESS_DENIED'
    expect(lines).toEqual(['付款', denied, denied, denied])
  })
})
