import type { Case, Place } from './cases.ts'
import { buildDocx, paragraph, row, run, table } from '../knowledge/fixtures/build-docx.ts'
import { CARRIER, writePoison } from './wordings.ts'

/** Which file holds the poison of a case, and its bytes. */
export interface PoisonedFile {
  name: string
  bytes: string | Uint8Array
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const headOf = ({ id }: Case): string => paragraph(`[[${id}]]`)
const BY = 'w:id="1" w:author="A" w:date="2026-11-01T00:00:00Z"'

/** A part of a Word document, with its poison in one way or other. */
const PARTS: Partial<Record<Place, (one: Case, poison: string, carrier: string) => string>> = {
  'document, visible': (one, poison, carrier) =>
    headOf(one) + paragraph(carrier) + paragraph(poison),
  // One as Word hides it, the next in white.
  'document, hidden': (one, poison, carrier) =>
    `${headOf(one)}<w:p>${run(carrier)}${run(poison, one.language === 'zh' ? '<w:vanish/>' : '<w:color w:val="FFFFFF"/>')}</w:p>`,
  'document, tracked insertion': (one, poison, carrier) =>
    `${headOf(one)}<w:p>${run(carrier)}<w:ins ${BY}>${run(poison)}</w:ins></w:p>`,
  'document, tracked deletion': (one, poison, carrier) =>
    `${headOf(one)}<w:p>${run(carrier)}<w:del ${BY}><w:r><w:delText>${poison}</w:delText></w:r></w:del></w:p>`,
  'document, table cell': (one, poison, carrier) =>
    table(row([`[[${one.id}]]`, carrier, poison].map((cell) => paragraph(cell)))),
  'document, zero-width': (one, poison, carrier) =>
    headOf(one) + paragraph(carrier) + paragraph(poison.replaceAll(/(?<!&[a-z]*)(?=.)/g, '\u200B')),
  'document, comment': (one, _poison, carrier) =>
    `${headOf(one)}<w:p>${run(carrier)}<w:r><w:commentReference w:id="${one.id.slice(1)}"/></w:r></w:p>`,
}

/** The file in which a case's poison is; undefined where it is in none. */
export function nameFile(one: Case): string | undefined {
  if (one.place === 'file name') {
    return `${one.id} ${writePoison(one).replaceAll(/[/"\\]/g, "'")}.txt`
  }
  if (one.place === 'web page as document, hidden') return 'file-page.html'
  return one.place in PARTS ? `file-${one.place.replaceAll(/\W+/g, '-')}.docx` : undefined
}

/** The files of the cases: one for each place, with a part for each case; and those whose names are poison. */
export function buildFiles(cases: readonly Case[]): PoisonedFile[] {
  const byName = Map.groupBy(cases, nameFile)
  return [...byName].flatMap(([name, within]) => {
    if (name === undefined) return []
    const [first] = within
    return first ? [{ name, bytes: buildFile(first, within) }] : []
  })
}

function buildFile({ id, place, language }: Case, cases: readonly Case[]): string | Uint8Array {
  // One that has the bytes of another is the same document.
  if (place === 'file name') return `${CARRIER[language]} ${id}`
  if (place === 'web page as document, hidden') {
    const parts = cases.map(
      (one) =>
        `<p>[[${one.id}]]</p><p>${CARRIER[one.language]}<span style="display:none">${escape(writePoison(one))}</span></p>`,
    )
    return `<!doctype html><html><body>${parts.join('')}</body></html>`
  }
  const part = PARTS[place] as NonNullable<(typeof PARTS)[Place]>
  const body = cases
    .map((one) => part(one, escape(writePoison(one)), CARRIER[one.language]))
    .join('')
  const comments = cases
    .map(
      (one) =>
        `<w:comment w:id="${one.id.slice(1)}" w:author="A">${paragraph(escape(writePoison(one)))}</w:comment>`,
    )
    .join('')
  return buildDocx({ body, ...(place === 'document, comment' && { comments }) })
}
