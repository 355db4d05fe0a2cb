import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const LOADED_MS = 120_000

/** Root reads what nobody may read, unless that is taken from it. */
const ASIDE = '-dac_override,-dac_read_search'
const AS_OTHERS =
  process.getuid?.() === 0 ? ['setpriv', `--bounding-set=${ASIDE}`, `--inh-caps=${ASIDE}`] : []

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const papers = join(folder, 'papers')

beforeAll(async () => {
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject({}, folder),
    config: {
      collections: { again: {}, contracts: {}, listed: {}, empty: {}, small: { maxFileMb: 1 } },
      functions: {},
    },
  })
  mkdirSync(join(papers, 'deep'), { recursive: true })
  writeFileSync(join(papers, 'a.txt'), '第一条 付款\n甲方在三十日内付款。\n')
  writeFileSync(join(papers, 'deep', 'b.md'), '# 保密\n\n乙方应当保密。\n')
  writeFileSync(join(papers, 'notes.doc'), 'not taken of a folder')
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

async function ingest(...args: string[]) {
  const cli = useCli(['ingest', ...args, '--url', box.url], { env: { ONBOX_ADMIN_KEY: TEST_KEY } })
  const code = await cli.ended
  return { code, output: cli.output, complaints: cli.complaints }
}

describe('onbox ingest', { timeout: LOADED_MS }, () => {
  it('adds what is in a folder, and the second time has no work', async () => {
    const first = await ingest('contracts', papers, '--kind', 'sale')
    expect(first.complaints).toBe('')
    expect(first.output).toMatch(/2 added, 0 there already, 0 not added\npassed over: 1 file .*\n$/)
    expect(first.code).toBe(0)
    const second = await ingest('contracts', papers)
    expect(second.output).toMatch(
      /0 added, 2 there already, 0 not added\npassed over: 1 file .*\n$/,
    )
    expect(second.code).toBe(0)
  })

  it('goes on after a file that cannot be read, and tells the truth at its end', async () => {
    const bad = join(folder, 'bad.docx')
    writeFileSync(bad, 'MZ\0\0')
    const good = join(folder, 'good.txt')
    writeFileSync(good, '第一条 验收\n验收合格。\n')
    const { code, output } = await ingest('contracts', bad, good, '--json')
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines).toContainEqual(
      expect.objectContaining({
        type: 'failed',
        error: expect.objectContaining({ code: 'DOCUMENT_FORMAT_UNKNOWN' }) as object,
      }),
    )
    const counts = { added: 1, known: 0, failed: 1, passedOver: 0 }
    expect(lines.at(-1)).toEqual({ type: 'done', ...counts, isStopped: false })
    expect(code).toBe(1)
  })

  it('goes on after files that are larger than the collection takes', async () => {
    const large = [2, 96].map((mib) => {
      const path = join(folder, `${mib}.txt`)
      writeFileSync(path, '')
      truncateSync(path, mib * 1_048_576)
      return path
    })
    const good = join(folder, 'fits.txt')
    writeFileSync(good, '第一条 交货\n十日内交货。\n')
    const { code, output, complaints } = await ingest('small', ...large, good)
    for (const path of large) {
      expect(complaints).toContain(
        `${path}  not added: Cannot take a file of more than 1 MiB; split it, or raise maxFileMb of the collection [DOCUMENT_TOO_LARGE]\n`,
      )
    }
    expect(output).toMatch(/1 added, 0 there already, 2 not added\n$/)
    expect(code).toBe(1)
  })

  it('tells of a folder that may not be read, and adds what is beside it', async (context) => {
    const beside = join(folder, 'beside')
    mkdirSync(join(beside, 'locked'), { recursive: true })
    writeFileSync(join(beside, 'a.txt'), '第一条 保修\n保修两年。\n')
    chmodSync(join(beside, 'locked'), 0)
    onTestFinished(() => chmodSync(join(beside, 'locked'), 0o700))
    const [command = 'true', ...args] = AS_OTHERS
    if (spawnSync(command, [...args, 'true']).status !== 0) context.skip('root reads everything')
    const env = { ONBOX_ADMIN_KEY: TEST_KEY }
    const cli = useCli(['ingest', 'contracts', beside, '--url', box.url], { env, via: AS_OTHERS })
    expect(await cli.ended).toBe(1)
    expect(cli.output).toMatch(/a\.txt {2}added/)
    expect(cli.output).toMatch(/1 added, 0 there already, 1 not added\n$/)
    expect(cli.output + cli.complaints).toContain(
      `Cannot read "${join(beside, 'locked')}": it is not there any more, or you may not read it`,
    )
    expect(cli.complaints).not.toContain('    at ')
  })

  it('takes files whose names are not UTF-8, and no links', async () => {
    const odd = join(folder, 'odd')
    mkdirSync(odd)
    // 合同 as a Chinese Windows writes it into an archive.
    const gbk = Buffer.concat([Buffer.from(`${odd}/`), Buffer.from([0xba, 0xcf, 0xcd, 0xac]), Buffer.from('.txt')]) // prettier-ignore
    writeFileSync(gbk, '第一条 名称\n名称是字节。\n')
    symlinkSync('/proc/self/mem', join(odd, 'link.txt'))
    const { code, output, complaints } = await ingest('contracts', odd)
    expect(complaints).toBe('')
    expect(output).toMatch(/合同\.txt {2}added.*\n1 added, 0 there already, 0 not added\n$/)
    expect(code).toBe(0)
  })

  it('says of a folder how many files are passed over since their kind is not read', async () => {
    const mixed = join(folder, 'mixed')
    mkdirSync(mixed)
    for (const name of ['旧合同.doc', '价格.wps', 'old.DOC', 'logo.png', '~$a.docx', '.b.doc']) {
      writeFileSync(join(mixed, name), 'not read')
    }
    const told =
      '3 files of kinds that are not read (.doc, .wps); save them as docx, pdf, xlsx or csv'
    const nothing = await ingest('contracts', mixed)
    expect([nothing.code, nothing.complaints]).toEqual([2, expect.stringContaining(told)])
    writeFileSync(join(mixed, 'a.txt'), '第一条 种类\n其他种类不读。\n')
    const { code, output } = await ingest('contracts', mixed)
    expect(output).toMatch(/\n1 added, 0 there already, 0 not added\n/)
    expect(output).toContain(`passed over: ${told}\n`)
    expect(code).toBe(0)
    const { output: lines } = await ingest('contracts', mixed, '--json')
    expect(JSON.parse(lines.trim().split('\n').at(-1) as string)).toMatchObject({ passedOver: 3 })
  })

  it('refuses a collection that there is not', async () => {
    const { code, complaints } = await ingest('nowhere', papers)
    expect(complaints).toContain('[COLLECTION_NOT_FOUND]')
    expect(code).toBe(1)
  })
})

describe('onbox ingest --rebuild', { timeout: LOADED_MS }, () => {
  it('has all documents read anew, also those that could not be read', async () => {
    await ingest('again', papers)
    const index = new Database(join(folder, '.onbox/data/collections/again/index.db'))
    const list = index.prepare('SELECT status, indexed_by FROM documents ORDER BY number').raw()
    const before = list.all()
    expect(before.length).toBe(2)
    const forged = index.prepare(`UPDATE documents SET status = 'failed' WHERE number = (SELECT max(number) FROM documents)`) // prettier-ignore
    forged.run()
    const { code, output } = await ingest('again', '--rebuild')
    expect(output).toMatch(/^2 documents are read anew/)
    expect(code).toBe(0)
    await expect.poll(() => list.all(), { timeout: LOADED_MS }).toEqual(before)
    index.close()
    expect((await ingest('again')).code).toBe(2)
    expect((await ingest('again', papers, '--rebuild')).code).toBe(2)
    expect((await ingest('nowhere', '--rebuild')).complaints).toContain('[COLLECTION_NOT_FOUND]')
  })
})

describe('onbox documents', { timeout: LOADED_MS }, () => {
  it('lists what is in a collection', async () => {
    await ingest('listed', papers)
    const run = async (...args: string[]) => {
      const env = { ONBOX_ADMIN_KEY: TEST_KEY }
      const cli = useCli(['documents', ...args, '--url', box.url], { env })
      expect(await cli.ended).toBe(0)
      return cli.output.trim().split('\n')
    }
    const lines = await run('listed')
    expect(lines).toHaveLength(2)
    expect(lines).toContainEqual(expect.stringMatching(/^doc_\S+ +保密/))
    const documents = (await run('listed', '--json')).map((line) => JSON.parse(line) as object)
    expect(documents).toContainEqual(expect.objectContaining({ title: '保密', status: 'ready' }))
    expect(await run('empty')).toEqual(['Collection "empty" has no document.'])
  })
})
