import { openIndex } from '../../../lib/knowledge/store/open-index.ts'
import type { Clause } from '../../../lib/knowledge/clause.ts'
import type { Passage } from '../../../lib/knowledge/segment/passages.ts'
import type { PassageMaker } from './make-passages.ts'

const PASSAGES_PER_DOCUMENT = 100

/** Fills the index of a collection through its own writer, as documents of a hundred clauses. */
export function fillCollection(folder: string, passages: number, maker: PassageMaker): void {
  const index = openIndex(folder)
  // What is lost with the machine is made again.
  index.client.pragma('synchronous = OFF')
  for (let made = 0; made < passages; made += PASSAGES_PER_DOCUMENT) {
    const number = made / PASSAGES_PER_DOCUMENT
    const company = maker.company()
    const title = `软件开发合同（${company}）`
    const { document } = index.add({
      sha256: number.toString(16).padStart(64, '0'),
      fileName: `${title}.txt`,
      bytes: 1,
      metadata: {},
    })
    const kind = number % 3 === 0 ? 'sale' : 'software'
    index.finish(
      index.numberOf(document.id),
      makeContent(title, Math.min(PASSAGES_PER_DOCUMENT, passages - made), maker),
      { metadata: { title, language: 'zh', counterparty: company, kind }, sources: {} },
      'bench',
    )
  }
  // As the knowledge process does when it has nothing else to do.
  while (index.mergeWords());
  index.client.pragma('wal_checkpoint(TRUNCATE)')
  index.close()
}

function makeContent(title: string, count: number, maker: PassageMaker) {
  let text = ''
  const clauses: Clause[] = []
  const passages: Passage[] = []
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const start = text.length
    const heading = ordinal === 0 ? '' : maker.heading()
    const label = ordinal === 0 ? '' : `第${ordinal}条`
    text += `${ordinal === 0 ? title : `${label} ${heading}`}\n${maker.passage()}\n`
    const breadcrumb = ordinal === 0 ? title : `${title} › ${label} ${heading}`
    clauses.push({
      ordinal,
      parent: ordinal === 0 ? null : 0,
      level: ordinal === 0 ? 'document' : 'article',
      label,
      heading,
      path: label,
      breadcrumb,
      start,
      bodyStart: start,
      end: text.length,
      subtreeEnd: text.length,
    })
    passages.push({ clause: ordinal, breadcrumb, start, end: text.length })
  }
  const characters = { read: text.length, text: text.length, furniture: 0, hidden: 0 }
  return { parsed: { format: 'txt' as const, text, flags: [], characters }, clauses, passages }
}
