import type { Database } from 'better-sqlite3'
import { expect, it } from 'vitest'
import { readDocument, readDocumentText } from '../../../lib/knowledge/search/read-documents.ts'
import type { ReadIndex } from '../../../lib/knowledge/search/read-index.ts'
import { searchIndex } from '../../../lib/knowledge/search/search-index.ts'
import { useIndex } from '../use-index.ts'

/** What a data process answers at once. */
const MAX_ROWS = 10_000

/** Reads as data processes do, and calls `between` after the first read. */
const bounded = (read: ReadIndex, between: () => void = () => {}): ReadIndex => {
  let reads = 0
  return async (queries, context) => {
    const rows = await read(queries, context)
    expect(rows.flat().length).toBeLessThanOrEqual(MAX_ROWS)
    reads += 1
    if (reads === 1) between()
    return rows
  }
}

/** Gives a document further clauses: to have that many recognised takes long. */
const addClauses = (client: Database, document: number, count: number): void => {
  const insert = client.prepare(
    `INSERT INTO clauses (document, ordinal, parent, level, label, heading, path, breadcrumb, start, body_start, end, subtree_end)
     VALUES (?, ?, 0, 'article', '问：', ?, ?, ?, 0, 0, 0, 0)`,
  )
  const known = client.prepare('SELECT count(*) FROM clauses WHERE document = ?').pluck()
  const first = known.get(document) as number
  client.transaction(() => {
    for (let ordinal = first; ordinal < first + count; ordinal++) {
      insert.run(document, ordinal, `第${ordinal}问`, `第${ordinal}问`, ` › 第${ordinal}问`)
    }
  })()
}

it('readDocument() reads more clauses than a data process answers at once, each once and in order', async () => {
  const { index, read, context, add } = useIndex()
  const id = add('问答.txt', '常见问题\n')
  addClauses(index.client, index.numberOf(id), MAX_ROWS + 100)
  const { clauses } = await readDocument(bounded(read), id, context)
  expect(clauses.map(({ ordinal }) => ordinal)).toEqual(
    Array.from({ length: MAX_ROWS + 101 }, (_, ordinal) => ordinal),
  )
  expect(clauses.at(-1)?.breadcrumb).toBe('常见问题 › 第10100问')
})

it('readDocument() has no clauses of two readings, where a document is read anew between its pages', async () => {
  const { index, read, context, add } = useIndex()
  const id = add('问答.txt', '常见问题\n')
  addClauses(index.client, index.numberOf(id), 2_500)
  const rename = (): void => void index.edit(id, { title: '问与答' })
  const { clauses, title } = await readDocument(bounded(read, rename), id, context)
  expect(title).toBe('问与答')
  expect(clauses).toHaveLength(2_501)
  expect(new Set(clauses.map(({ breadcrumb }) => breadcrumb.split(' › ')[0]))).toEqual(
    new Set(['问与答']),
  )
})

it('readDocumentText() never answers an empty text for that of a document that is removed meanwhile', async () => {
  const { index, read, context, add } = useIndex()
  const id = add('a.txt', '保密协议\n第一条 期限\n三年。\n')
  const remove = (): void => void index.remove(id)
  const { text, start, end } = await readDocumentText(bounded(read, remove), id, {}, context)
  expect({ start, end }).toEqual({ start: 0, end: text.length })
  expect(text).toBe('保密协议\n第一条 期限\n三年。\n')
  await expect(readDocumentText(read, id, {}, context)).rejects.toMatchObject({
    code: 'DOCUMENT_NOT_FOUND',
  })
})

it('readDocumentText() reads any part, and refuses one that is too long', async () => {
  const { read, context, add } = useIndex()
  const text = `${'正文'.repeat(499)}。\n`.repeat(401)
  const id = add('long.txt', text)
  expect(text.length).toBeGreaterThan(400_000)
  for (const range of [
    { start: 639, end: 641 },
    { start: 640, end: 1_280 },
    { start: text.length - 3 },
    { start: 5, end: 5 },
    { start: text.length + 9 },
  ]) {
    const { text: found } = await readDocumentText(read, id, range, context)
    expect(found).toBe(text.slice(range.start, range.end))
  }
  await expect(readDocumentText(read, id, {}, context)).rejects.toThrow(
    `Cannot read ${text.length} characters at once`,
  )
})

it('searchIndex() never answers with what took the place of what it had found', async () => {
  const { index, read, context, add } = useIndex()
  const first = add('华创.txt', '合同\n第一条 价款\n华创价款十万元。\n', { counterparty: '华创' })
  const replace = (): void => {
    index.remove(first)
    add('东海.txt', '合同\n第一条 年薪\n高管年薪二百万元，机密。\n', { counterparty: '东海' })
  }
  // The first read counts the words, and the second one finds; hits are read after that.
  let reads = 0
  const replacing: ReadIndex = async (queries, context) => {
    const rows = await read(queries, context)
    reads += 1
    if (reads === 2) replace()
    return rows
  }
  const query = { text: '价款', filter: { counterparty: '华创' } }
  expect((await searchIndex(read, query, context)).hits).toHaveLength(1)
  expect((await searchIndex(replacing, query, context)).hits).toEqual([])
  expect((await searchIndex(read, { text: '年薪' }, context)).hits).toHaveLength(1)
})
