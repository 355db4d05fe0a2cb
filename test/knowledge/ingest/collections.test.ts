import {
  closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync,
  writeSync,
} from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listTree } from '../../bench/runtime/bench-box.ts'
import { readCommandLine } from '../../helpers/read-command-line.ts'
import type { CollectionConfig } from '../../../lib/config/index.ts'
import { openCollections, type Collection, type Collections } from '../../../lib/knowledge/index.ts'

/** Processes are started, on a machine that has much else to do. */
const LOADED_MS = 120_000
const within = { timeout: LOADED_MS, interval: 100 }
/** Without being told of a change, it is found after a minute. */
const told = { timeout: 45_000, interval: 100 }

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let place: string
let collections: Collections
let collection: Collection
let complaints: string[]
let count = 0

beforeEach(() => {
  place = join(root, `box-${count++}`)
  complaints = []
  open()
})
afterEach(() => collections.close())
afterAll(() => rmSync(root, { recursive: true, force: true }))

function open(): void {
  const note = (message: string, details: object = {}) =>
    void complaints.push(`${message} ${JSON.stringify(details)}`)
  collections = openCollections({
    folder: join(place, 'collections'),
    root: place,
    read: () => Promise.reject(new Error('nothing is read here')),
    log: { trace: () => {}, debug: () => {}, info: () => {}, warn: note, error: note } as never,
  })
  prepare({})
}

function prepare(config: CollectionConfig): void {
  collections.prepare({ collections: { papers: config }, companyNames: [] })
  collection = collections.get('papers')
}

const spool = async (text: string, fileName: string) => ({
  ...(await collection.spool((async function* () { yield await Promise.resolve(Buffer.from(text)) })())),
  fileName,
  metadata: {},
}) // prettier-ignore

interface Row {
  id: string
  fileName: string
  status: string
  sha256: string
  versionOf: string | null
  indexedBy: string
  sources: string
}

function listRows(): Row[] {
  const client = new Database(join(place, 'collections/papers/index.db'), { readonly: true })
  try {
    return client
      .prepare(
        'SELECT id, file_name AS fileName, status, sha256, version_of AS versionOf, indexed_by AS indexedBy, sources FROM documents ORDER BY number',
      )
      .all() as Row[]
  } finally {
    client.close()
  }
}

const listOriginals = () => readdirSync(join(place, 'collections/papers/originals'))
const { signal } = new AbortController()

/** Ends, once it is there, the process that has the bytes of a document before it. @param ended - those that were before */
async function endParser(ended: Set<number>): Promise<void> {
  const [pid = 0] = collections.pids()
  for (;;) {
    const parser = listTree(pid).find(
      (one) => !ended.has(one) && /--allow-fs-read=\S*\/originals\//.test(readCommandLine(one)),
    )
    if (parser !== undefined) {
      ended.add(parser)
      process.kill(parser, 'SIGKILL')
      return
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe.runIf(process.platform === 'linux')(
  'a file whose parser is ended',
  { timeout: LOADED_MS },
  () => {
    const long = `第一条 总则\n${'平等。'.repeat(120_000)}\n`

    it('is read again', async () => {
      const adding = collection.add(await spool(long, 'a.txt'), signal)
      await endParser(new Set())
      expect((await adding).document.status).toBe('ready')
    })

    it('is told to be at fault where that happens again and again', async () => {
      // None of its parsers comes to its end before it is seen here.
      const adding = collection.add(await spool(long.repeat(8), 'a.txt'), signal)
      const ended = new Set<number>()
      while (ended.size < 3) await endParser(ended)
      expect((await adding).document).toMatchObject({
        status: 'failed',
        error: { code: 'DOCUMENT_DAMAGED', detail: expect.stringContaining('3 times') as string },
      })
    })
  },
)

describe('a file that is added', { timeout: LOADED_MS }, () => {
  it('is told to be ready also where all that came of it is heard at once', async () => {
    const adding = collection.add(await spool('第一条 付款\n三十日内。\n', 'a.txt'), signal)
    // Meanwhile nothing is heard here.
    const wait = new Int32Array(new SharedArrayBuffer(4))
    while (listRows()[0]?.status !== 'ready') Atomics.wait(wait, 0, 0, 20)
    expect((await adding).document.status).toBe('ready')
  })

  it('keeps its bytes where the same ones are removed at that moment', async () => {
    const first = await collection.add(await spool('第一条 总则\n平等。\n', 'a.txt'), signal)
    const again = await spool('第一条 总则\n平等。\n', 'b.txt')
    const [pid = 0] = collections.pids()
    process.kill(pid, 'SIGSTOP')
    const both = [collection.add(again, signal), collection.remove(first.document.id)]
    process.kill(pid, 'SIGCONT')
    await Promise.allSettled(both)
    const sums = listRows().map(({ sha256 }) => sha256)
    expect(listOriginals()).toEqual(sums)
  })

  it('is read by the name that it has now where it failed by another', async () => {
    const text = '第一条 总则\n平等。\n'
    const wrong = await collection.add(await spool(text, 'notes.pdf'), signal)
    expect(wrong.document).toMatchObject({ status: 'failed', fileName: 'notes.pdf' })
    const right = await collection.add(await spool(text, 'notes.txt'), signal)
    expect(right.document).toMatchObject({ status: 'ready', fileName: 'notes.txt' })
  })

  it('leaves nothing where what is said of it is refused', async () => {
    const file = await spool('第一条 总则\n平等。\n', 'a.txt')
    const adding = collection.add({ ...file, metadata: { versionOf: 'doc_none' } }, signal)
    await expect(adding).rejects.toMatchObject({ code: 'BODY_INVALID' })
    expect([listRows(), listOriginals()]).toEqual([[], []])
  })
})

describe('a box that is started again', { timeout: LOADED_MS }, () => {
  const changeRows = (sql: string) => {
    const client = new Database(join(place, 'collections/papers/index.db'))
    client.exec(sql)
    client.close()
  }

  it('does not hold against a file that it was being read whenever the box was stopped', async () => {
    await collection.add(await spool('第一条 总则\n平等。\n', 'a.txt'), signal)
    await collections.close()
    changeRows(`UPDATE documents SET status = 'queued', attempts = 3`)
    open()
    await expect.poll(() => listRows()[0]?.status, within).not.toBe('queued')
    expect(listRows()[0]?.status).toBe('ready')
  })

  it('has originals of its documents only, however the box ended as they came', async () => {
    const { document } = await collection.add(await spool('第一条 总则\n平等。\n', 'a.txt'), signal)
    await collections.close()
    const originals = join(place, 'collections/papers/originals')
    renameSync(join(originals, document.sha256), join(originals, `new-${document.sha256}`))
    writeFileSync(join(originals, `new-${'0'.repeat(64)}`), 'nobody knows of it')
    open()
    expect(listOriginals()).toEqual([document.sha256])
  })

  it('keeps what was read before where it cannot be read anew', async () => {
    const { document } = await collection.add(await spool('第一条 总则\n平等。\n', 'a.txt'), signal)
    await collections.close()
    changeRows(`UPDATE documents SET indexed_by = 'another'`)
    writeFileSync(join(place, 'collections/papers/originals', document.sha256), 'MZ\0\0')
    open()
    await expect.poll(() => complaints.join('\n'), within).toContain('DOCUMENT_FORMAT_UNKNOWN')
    await expect.poll(() => listRows()[0]?.indexedBy, within).not.toBe('another')
    expect(listRows()[0]?.status).toBe('ready')
  })
})

describe('an index that is gone', { timeout: LOADED_MS }, () => {
  const index = () => join(place, 'collections/papers/index.db')
  const write = async (name: string, text: string, metadata = {}) => {
    const file = { ...(await spool(text, name)), metadata }
    return (await collection.add(file, signal)).document
  }
  /** What people know of a document. */
  const readAll = () => {
    const client = new Database(index(), { readonly: true })
    try {
      return client
        .prepare(
          `SELECT id, file_name, added_at_ms, title, counterparty, version, version_of, sources, is_superseded, status,
             (SELECT count(*) FROM passages WHERE document = documents.number) AS passages
           FROM documents ORDER BY added_at_ms, id`,
        )
        .all()
        .map((row) => ({
          ...(row as { status: string }),
          sources: JSON.parse((row as { sources: string }).sources) as object,
        }))
    } finally {
      client.close()
    }
  }

  it.each([
    ['removed', () => rmSync(index())],
    ['emptied', () => writeFileSync(index(), '')],
    ['overwritten', () => writeFileSync(index(), Buffer.alloc(8_192, 'x'))],
  ])('since it was %s is built anew, with what people said of the documents', async (how, lose) => {
    const gone = await write('a.txt', '保密协议\n第一条 期限\n一年。\n', { version: '1.0' })
    const first = await write('b.txt', '保密协议\n第一条 期限\n三年。\n', { version: '2.0', versionOf: gone.id }) // prettier-ignore
    const second = await write('c.txt', '保密协议\n第一条 期限\n五年。\n', { version: '3.0', versionOf: gone.id }) // prettier-ignore
    await write('d.txt', '租赁合同\n第一条 押金\n一个月。\n')
    await collection.edit(second.id, { title: '保密约定', counterparty: '华创机电有限公司' })
    await collection.edit(first.id, { counterparty: null })
    await collection.remove(gone.id)
    const before = readAll()
    expect(before).toHaveLength(3)
    await collections.close()
    for (const ending of ['-wal', '-shm']) rmSync(index() + ending, { force: true })
    lose()
    open()
    await expect.poll(() => readAll().map(({ status }) => status), within).toEqual(['ready', 'ready', 'ready']) // prettier-ignore
    expect(readAll()).toEqual(before)
    expect(complaints.join('\n')).toContain('index of a collection is gone; it is built anew')
    const aside = readdirSync(join(place, 'collections/papers')).filter((name) => name.includes('damaged')) // prettier-ignore
    expect(aside).toHaveLength(how === 'overwritten' ? 1 : 0)
    // A second start has nothing to do.
    complaints = []
    await collections.close()
    open()
    expect(complaints).toEqual([])
  })

  it('is built anew where a part of it is damaged, at once or at the next start', async () => {
    for (const name of ['a', 'b'])
      await write(`${name}.txt`, `保密协议\n第一条 期限\n${name} 三年。\n`)
    const before = readAll()
    const aside = () =>
      readdirSync(join(place, 'collections/papers')).filter((name) => name.includes('damaged'))
    /** Writes over the pages of a table, and leaves the first page of the file as it is. */
    const damage = (table: string): void => {
      const client = new Database(index())
      client.pragma('wal_checkpoint(TRUNCATE)')
      const root = client.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck()
      const page = root.get(table) as number
      client.close()
      const file = openSync(index(), 'r+')
      writeSync(file, Buffer.alloc(4_096, 'x'), 0, 4_096, (page - 1) * 4_096)
      closeSync(file)
    }
    await collections.close()
    damage('documents')
    open()
    await expect.poll(() => readAll().map(({ status }) => status), within).toEqual(['ready', 'ready']) // prettier-ignore
    expect(readAll()).toEqual(before)
    expect(aside()).toHaveLength(1)
    expect(complaints.join('\n')).toContain('index of a collection cannot be read')
    // A start does not read the words: who writes them finds it.
    await collections.close()
    damage('passage_words_data')
    open()
    await expect(write('c.txt', '租赁合同\n第一条 押金\n一个月。\n')).rejects.toThrow(
      'start the box again, and the index is built anew',
    )
    await collections.close()
    open()
    const statuses = (): string[] => readAll().map(({ status }) => status)
    await expect.poll(statuses, within).toEqual(['ready', 'ready', 'ready'])
    expect(aside()).toHaveLength(2)
  })

  it('is built anew from originals alone', async () => {
    await write('a.txt', '保密协议\n第一条 期限\n三年。\n', { title: '另一个名字' })
    await collections.close()
    const folder = join(place, 'collections/papers')
    for (const name of ['index.db', 'index.db-wal', 'index.db-shm', 'cards']) {
      rmSync(join(folder, name), { recursive: true, force: true })
    }
    open()
    const names = () => listRows().map(({ fileName, status }) => `${fileName} ${status}`)
    await expect
      .poll(names, within)
      .toEqual([expect.stringMatching(/^original-[0-9a-f]{12} ready$/)])
    expect(readAll()).toMatchObject([{ title: '保密协议' }])
  })

  it('keeps as versions of one document what a watched file was before each change', async () => {
    const path = join(place, 'in/papers.txt')
    mkdirSync(join(place, 'in'))
    prepare({ watch: 'in' })
    const statuses = () => listRows().map(({ status }) => status)
    const texts = [
      '第一条 总则\n平等。\n',
      '第二条 期限\n三年的期限。\n',
      '第三条 押金\n一个月。\n',
    ]
    for (const [number, text] of texts.entries()) {
      writeFileSync(path, text)
      await expect.poll(statuses, within).toEqual(Array(number + 1).fill('ready'))
    }
    const before = readAll()
    expect(listRows().map(({ versionOf }) => versionOf)).toEqual([null, listRows()[0]?.id, listRows()[0]?.id]) // prettier-ignore
    await collections.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(index() + ending, { force: true })
    open()
    await expect.poll(statuses, within).toEqual(['ready', 'ready', 'ready'])
    expect(readAll()).toEqual(before)
  })

  it('of a box that had no cards yet gets them at its next start', async () => {
    await write('a.txt', '保密协议\n第一条 期限\n三年。\n', { title: '另一个名字' })
    await collections.close()
    const cards = join(place, 'collections/papers/cards')
    rmSync(cards, { recursive: true })
    open()
    await expect.poll(() => (existsSync(cards) ? readdirSync(cards) : []), within).toEqual(listOriginals()) // prettier-ignore
  })
})

describe('a watched folder', { timeout: LOADED_MS }, () => {
  const incoming = () => join(place, 'in')
  const names = () => listRows().map(({ fileName, status }) => `${fileName} ${status}`)
  beforeEach(() => mkdirSync(incoming(), { recursive: true }))

  it('is told to be missing, and taken once it is there, also by its full path', async () => {
    const away = join(place, 'away')
    const isMissing = (one: string): boolean => one.includes('it is not there')
    prepare({ watch: away })
    await expect.poll(() => complaints.find(isMissing), within).toContain(away)
    mkdirSync(away)
    writeFileSync(join(away, 'a.txt'), '第一条 总则\n平等。\n')
    await expect.poll(names, within).toEqual(['a.txt ready'])
    expect(complaints.filter(isMissing)).toHaveLength(1)
  })

  it('is taken with files of a clock that is ahead', async () => {
    writeFileSync(join(incoming(), 'a.txt'), '第一条 总则\n平等。\n')
    utimesSync(join(incoming(), 'a.txt'), new Date('2099-01-01'), new Date('2099-01-01'))
    prepare({ watch: 'in' })
    await expect.poll(names, within).toEqual(['a.txt ready'])
  })

  it('is taken without what is no file of it: links, and folders that cannot be read', async () => {
    writeFileSync(join(place, 'secret.txt'), '第一条 秘密\n不可取。\n')
    symlinkSync(join(place, 'secret.txt'), join(incoming(), 'a.txt'))
    symlinkSync(place, join(incoming(), 'all'))
    mkdirSync(join(incoming(), 'b.txt'))
    writeFileSync(join(incoming(), 'b.txt', 'c.txt'), '第一条 总则\n平等。\n')
    for (const name of ['old.doc', 'logo.png', '~$c.docx'])
      writeFileSync(join(incoming(), name), 'x')
    prepare({ watch: 'in' })
    await expect.poll(names, within).toEqual(['c.txt ready'])
    // Of the others, what people keep words in is told.
    const told = complaints.filter((one) => one.includes('passed over'))
    expect(told).toEqual([
      expect.stringMatching(/old\.doc.*1 file of kinds that are not read \(\.doc\); save them as/),
    ])
  })

  it('does not read again and again what is too large', async () => {
    writeFileSync(join(incoming(), 'a.txt'), Buffer.alloc(3e6, 'x'))
    writeFileSync(join(incoming(), 'b.txt'), '第一条 总则\n平等。\n')
    prepare({ watch: 'in', maxFileMb: 1 })
    await expect.poll(names, within).toEqual(['b.txt ready'])
    expect(complaints.filter((one) => one.includes('DOCUMENT_TOO_LARGE'))).toHaveLength(1)
    writeFileSync(join(incoming(), 'c.txt'), '第一条 总则\n公平。\n')
    await expect.poll(names, within).toEqual(['b.txt ready', 'c.txt ready'])
    expect(complaints.filter((one) => one.includes('DOCUMENT_TOO_LARGE'))).toHaveLength(1)
  })

  it('has a file of a name that another one had before as a document of its own', async () => {
    prepare({ watch: 'in' })
    writeFileSync(join(incoming(), 'scan.txt'), '第一条 华创\n甲合同。\n')
    await expect.poll(names, within).toEqual(['scan.txt ready'])
    renameSync(join(incoming(), 'scan.txt'), join(incoming(), 'huachuang.txt'))
    writeFileSync(join(incoming(), 'mark.txt'), '第一条 标记\n已看到。\n')
    await expect.poll(names, within).toEqual(['scan.txt ready', 'mark.txt ready'])
    writeFileSync(join(incoming(), 'scan.txt'), '第一条 恒信\n乙合同。\n')
    await expect.poll(names, within).toEqual(['scan.txt ready', 'mark.txt ready', 'scan.txt ready'])
    expect(listRows().map(({ versionOf }) => versionOf)).toEqual([null, null, null])
    expect(existsSync(join(incoming(), 'huachuang.txt'))).toBe(true)
  })

  it('tells of what comes into a folder that has come, and of a change of it', async () => {
    prepare({ watch: 'in' })
    mkdirSync(join(incoming(), 'later/deep'), { recursive: true })
    writeFileSync(join(incoming(), 'later/deep/a.txt'), '第一条 总则\n平等。\n')
    await expect.poll(names, told).toEqual(['a.txt ready'])
    rmSync(join(incoming(), 'later'), { recursive: true })
    mkdirSync(join(incoming(), 'later/deep'), { recursive: true })
    writeFileSync(join(incoming(), 'later/deep/b.txt'), '第一条 总则\n公平。\n')
    await expect.poll(names, told).toEqual(['a.txt ready', 'b.txt ready'])
    writeFileSync(join(incoming(), 'later/deep/b.txt'), '第一条 总则\n诚信原则。\n')
    await expect.poll(names, told).toEqual(['a.txt ready', 'b.txt ready', 'b.txt ready'])
    const [, first, second] = listRows()
    expect([second?.versionOf, JSON.parse(second?.sources ?? '')]).toEqual([
      first?.id,
      expect.objectContaining({ versionOf: 'folder' }),
    ])
  })

  it('is taken by what the file says now: a larger limit, and no folder any more', async () => {
    const both = (papers: CollectionConfig | undefined, others: CollectionConfig) => {
      const named = { ...(papers && { papers }), others }
      collections.prepare({ collections: named, companyNames: [] })
    }
    const other = () => readdirSync(join(place, 'collections/others/originals')).length
    writeFileSync(join(incoming(), 'a.txt'), `第一条 总则\n${'平等。'.repeat(120_000)}\n`)
    both({ watch: 'in', maxFileMb: 1 }, { watch: 'in', maxFileMb: 1 })
    await expect.poll(() => complaints.join('\n'), within).toContain('DOCUMENT_TOO_LARGE')
    both(undefined, { watch: 'in', maxFileMb: 3 })
    writeFileSync(join(incoming(), 'b.txt'), '第一条 总则\n公平。\n')
    await expect.poll(other, within).toBe(2)
    writeFileSync(join(incoming(), 'c.txt'), '第一条 总则\n诚信。\n')
    await expect.poll(other, within).toBe(3)
    expect(names()).toEqual([])
  })

  it('says which file it cannot name', async () => {
    // 合同 as a Chinese Windows writes it into an archive.
    const name = Buffer.concat([Buffer.from(`${incoming()}/`), Buffer.from([0xba, 0xcf, 0xcd, 0xac]), Buffer.from('.txt')]) // prettier-ignore
    writeFileSync(name, '第一条 总则\n平等。\n')
    prepare({ watch: 'in' })
    await expect.poll(names, within).toEqual(['合同.txt ready'])
  })
})
