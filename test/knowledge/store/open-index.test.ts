import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { recogniseMetadata } from '../../../lib/knowledge/recognise/recognise-metadata.ts'
import { toPassages } from '../../../lib/knowledge/segment/passages.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { openIndex } from '../../../lib/knowledge/store/open-index.ts'
import { linesAsDocument } from '../lines-as-document.ts'

function useIndex() {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  const index = openIndex(folder)
  onTestFinished(() => {
    index.close()
    rmSync(folder, { recursive: true })
  })
  return index
}

function readLines(text: string) {
  const parsed = {
    ...linesAsDocument(text),
    format: 'txt', flags: [], properties: {}, characters: { read: 0, text: 0, furniture: 0, hidden: 0 },
  } as const // prettier-ignore
  const clauses = segmentDocument(parsed, '保密协议')
  const recognised = recogniseMetadata({ fileName: 'a.txt', document: parsed, clauses })
  const passages = toPassages(clauses, parsed.text)
  return { content: { parsed: { ...parsed, flags: [] }, clauses, passages }, recognised }
}

it('finish() knows versions whichever of them is read first', () => {
  const index = useIndex()
  const write = (days: string) => readLines(`保密协议\n第一条 期限\n保密期限为${days}。\n第二条 范围\n范围是全部技术资料和客户名单。\n`) // prettier-ignore
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
  const index = useIndex()
  const file = { sha256: 'a', fileName: 'a.txt', bytes: 1, metadata: {} }
  const { document } = index.add(file)
  const { content, recognised } = readLines('保密协议\n第一条 期限\n三年。\n')
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
