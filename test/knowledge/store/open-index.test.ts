import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { recogniseMetadata } from '../../../lib/knowledge/recognise/recognise-metadata.ts'
import { toPassages } from '../../../lib/knowledge/segment/passages.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { openIndex } from '../../../lib/knowledge/store/open-index.ts'
import { linesAsDocument } from '../lines-as-document.ts'

it('add() of the same bytes writes nothing, unless something new is said of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  const index = openIndex(folder)
  onTestFinished(() => {
    index.close()
    rmSync(folder, { recursive: true })
  })
  const file = { sha256: 'a', fileName: 'a.txt', bytes: 1, metadata: {} }
  const { document } = index.add(file)
  const parsed = {
    ...linesAsDocument('保密协议\n第一条 期限\n三年。\n'),
    format: 'txt', flags: [], properties: {}, characters: { read: 0, text: 0, furniture: 0, hidden: 0 },
  } as const // prettier-ignore
  const clauses = segmentDocument(parsed, '保密协议')
  const recognised = recogniseMetadata({ fileName: 'a.txt', document: parsed, clauses })
  const content = {
    parsed: { ...parsed, flags: [] },
    clauses,
    passages: toPassages(clauses, parsed.text),
  }
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
