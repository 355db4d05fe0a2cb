import { describe, expect, it } from 'vitest'
import { filterDocuments } from '../../../lib/knowledge/search/filter-documents.ts'
import { createVersionFinder } from '../../../lib/knowledge/store/find-versions.ts'
import { readLines, useIndex } from '../use-index.ts'

it('finish() knows versions whichever of them is read first', () => {
  const { index } = useIndex()
  const write = (days: string) => readLines(`保密协议\n第一条 期限\n保密期限为${days}。\n第二条 范围\n范围是全部技术资料和客户名单。\n`, '保密协议.txt') // prettier-ignore
  const add = (name: string) => index.add({ sha256: name, fileName: name, bytes: 1, metadata: {} }).document.id // prettier-ignore
  const ids = ['保密协议 v1.txt', '保密协议 v2.txt', '保密协议 v3.txt'].map(add)
  const finish = (at: number, days: string) => {
    const { content, recognised } = write(days)
    index.finish(index.numberOf(ids[at] ?? ''), content, { ...recognised, metadata: { ...recognised.metadata, version: `${at + 1}.0` } }, 'a') // prettier-ignore
  }
  finish(2, '五年内有效')
  finish(1, '三年内有效')
  finish(0, '一年内有效')
  const [first] = ids
  expect(ids.map((id) => index.find(id)?.versionOf)).toEqual([undefined, first, first])
  const newest = index.client.prepare('SELECT id FROM documents WHERE is_superseded = 0').pluck()
  expect(newest.all()).toEqual([ids[2]])
  // Read anew, they are what they were.
  finish(1, '三年内有效')
  finish(0, '一年内有效')
  expect(ids.map((id) => index.find(id)?.versionOf)).toEqual([undefined, first, first])
})

it('add() of the same bytes writes nothing, unless something new is said of them', () => {
  const { index } = useIndex()
  const file = { sha256: 'a', fileName: 'a.txt', bytes: 1, metadata: {} }
  const { document } = index.add(file)
  const { content, recognised } = readLines('保密协议\n第一条 期限\n三年。\n', '保密协议.txt')
  index.finish(index.numberOf(document.id), content, recognised, 'a')
  const changes = index.client.prepare('SELECT total_changes()').pluck()
  const before = changes.get()
  expect(index.add(file)).toMatchObject({ isNew: false, document: { status: 'ready' } })
  expect(changes.get()).toBe(before)
  expect(index.add({ ...file, metadata: { counterparty: '华创' } }).document).toMatchObject({
    counterparty: '华创',
  })
  const found = index.client.prepare(`SELECT count(*) FROM passage_words WHERE passage_words MATCH ?`).pluck() // prettier-ignore
  expect(found.get('"华创"')).toBeGreaterThan(0)
})

it('finish() compares the newest of the texts that have one title, and those of its file first', () => {
  const { index, add } = useIndex()
  const toText = (item: string): string =>
    `采购合同\n第一条 标的\n本次采购的货物是${item}，数量见清单。\n第二条 付款\n收到${item}后三十日内付清全部货款。\n`
  const first = add('服务器采购 v1.txt', toText('机架式服务器'))
  for (let other = 0; other < 120; other++) add(`第${other}份.txt`, toText(`第${other}号物料`))
  const second = add('服务器采购 v2.txt', toText('机架式服务器'))
  expect(index.find(second)).toMatchObject({ versionOf: first })
  expect(index.find(second)?.title).toBe('采购合同')

  let reads = 0
  const counting = {
    prepare: (sql: string) => {
      const statement = index.client.prepare(sql)
      if (!sql.includes('text_pieces')) return statement
      const all = statement.all.bind(statement)
      return Object.assign(statement, {
        all: (...params: unknown[]) => {
          reads += 1
          return all(...params)
        },
      })
    },
  } as typeof index.client
  const stored = index.find(second)
  if (stored === undefined) throw new Error('it is gone')
  const found = createVersionFinder(counting)(
    index.numberOf(second),
    stored,
    toText('机架式服务器'),
  )
  expect(found.first?.id).toBe(first)
  expect(reads).toBe(50)
})

describe('what a person says of a version', () => {
  const TEXT = '保密协议\n第一条 期限\n三年。\n'
  const findVersion = ({ index }: ReturnType<typeof useIndex>, version: string): unknown[] => {
    const { sql, params } = filterDocuments({ version })
    return index.client.prepare(`SELECT file_name FROM documents WHERE ${sql}`).pluck().all(params)
  }

  it.each([
    ['V2.0', '2.0'],
    ['2', '2.0'],
    [' v2 ', '2.0'],
    ['第二版', '2.0'],
    ['版本：2.0', '2.0'],
    ['２．０', '2.0'],
    ['2.0.1', '2.0.1'],
    ['终稿', '终稿'],
    ['v2 amended', 'v2 amended'],
    ['2024修订版', '2024修订版'],
  ])('has the form of one that is recognised: %s is %s', (given, version) => {
    const made = useIndex()
    const id = made.add('a.txt', TEXT, { version: given })
    expect(made.index.find(id)).toMatchObject({ version, sources: { version: 'person' } })
    expect(findVersion(made, version)).toEqual(['a.txt'])
    expect(findVersion(made, given)).toEqual(['a.txt'])
    expect(made.index.edit(id, { version: given })).toMatchObject({ version })
  })

  it('is refused where it would make the first version one of the second', () => {
    const { index, add } = useIndex()
    const first = add('甲.txt', TEXT)
    const second = add('乙.txt', `${TEXT}第二条 范围\n全部资料。\n`, { versionOf: first })
    expect(index.find(second)).toMatchObject({ versionOf: first })
    expect(() => index.edit(first, { versionOf: second })).toThrow(
      `Cannot make "保密协议" a version of "${second}": that one is a version of it`,
    )
    expect(index.find(first)).not.toHaveProperty('sources.versionOf')
    index.edit(second, { versionOf: null })
    expect(index.edit(first, { versionOf: second })).toMatchObject({ versionOf: second })
  })
})
