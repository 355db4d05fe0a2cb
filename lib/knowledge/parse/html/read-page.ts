import type { DocumentWriter } from '../document-writer.ts'
import { formatNumber } from '../format-number.ts'
import { trimPassage, type Cell, type Item, type NoteItem, type TableItem } from '../items.ts'
import { joinPassages, madePassage, type Passage } from '../passage.ts'
import { raiseDigits } from '../raise-digits.ts'
import { textOf, type XmlElement, type XmlNode } from '../xml.ts'
import { findNotes, type Note, type PageNotes } from './notes.ts'
import { isUnseen, PAGE_LOOK, type PageLook, type Sheet } from './sheet.ts'

/** What begins and ends a line. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** Not for people, or shown in place of something else. */
const MARKUP = new Set(['script', 'style', 'title', 'meta', 'link', 'base'])
const UNSHOWN = new Set([
  'noscript',
  'template',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'datalist',
])
const LIST_FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** Lines as they come together. */
interface Flow {
  items: Item[]
  line: Passage
  /** Of a list's item, for its first line. */
  label?: string | undefined
  /** To which the line refers. */
  notes: Note[]
}

interface Place {
  writer: DocumentWriter
  sheet: Sheet
  notes: PageNotes & { read: Set<Note> }
  flow: Flow
  look: PageLook
  headingLevel?: number
  /** Of which note this is the text. */
  note?: Note
}

/** The paragraphs and tables of a page, as they are seen. */
export function readPage(root: XmlElement, writer: DocumentWriter, sheet: Sheet): Item[] {
  const flow = createFlow()
  const notes = { ...findNotes(root), read: new Set<Note>() }
  const place = { writer, sheet, notes, flow, look: PAGE_LOOK }
  readAll(root, place)
  endLine(place)
  return flow.items
}

const createFlow = (): Flow => ({ items: [], line: { text: '', made: 0 }, notes: [] })

function readAll(parent: XmlElement, place: Place): void {
  for (const child of parent.children) {
    if (typeof child === 'string') readText(child, place)
    else readElement(child, place)
  }
}

function readText(raw: string, place: Place): void {
  const { writer, flow, look } = place
  if (look.isPreformatted) {
    for (const [index, line] of raw.split('\n').entries()) {
      if (index > 0) endLine(place)
      put(writer.take(line), place)
    }
    return
  }
  const isStart = flow.line.text === '' || flow.line.text.endsWith(' ')
  const text = raw.replace(/[ \t\n\r\f]+/g, ' ')
  put(writer.take(isStart ? text.replace(/^ /, '') : text), place)
}

function put(text: string, { writer, flow, look }: Place): void {
  if (!isUnseen(look)) flow.line.text += look.isRaised ? raiseDigits(text) : text
  else if (text.trim() === '') writer.skip(text.length)
  else writer.hide('hidden-text', text)
}

function readElement(element: XmlElement, around: Place): void {
  const { name } = element
  flagReferences(element, around.writer)
  if (MARKUP.has(name) || readMargin(element, around) || readNoteLink(element, around)) return
  const place: Place = { ...around, look: lookOf(element, around.look, around) }
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) place.headingLevel = Number(level)
  if (BLOCKS.has(name)) endLine(around)
  readInside(element, place)
  if (BLOCKS.has(name)) endLine(place)
}

function lookOf(element: XmlElement, around: PageLook, { sheet }: Place): PageLook {
  const look = sheet.lookOf(element, around)
  return UNSHOWN.has(element.name) ? { ...look, isHidden: true } : look
}

/** Whether it is what LibreOffice writes of the margins of pages. */
function readMargin(element: XmlElement, { writer }: Place): boolean {
  const { title = '' } = element.attributes
  if (element.name !== 'div' || !/^(header|footer)$/.test(title)) return false
  writer.furnish(writer.take(textOf(element).trim()))
  return true
}

/** Whether it is the mark of a note, which is read behind the line, or is read already. */
function readNoteLink(element: XmlElement, { writer, notes, flow, look, note }: Place): boolean {
  const marked = notes.marks.get(element)
  if (marked !== undefined && !isUnseen(look)) {
    flow.notes.push(marked)
  } else if (note === undefined || !notes.backLinks.has(element)) {
    const body = notes.byBody.get(element)
    return body !== undefined && body !== note && notes.read.has(body)
  }
  writer.skip(writer.take(textOf(element)).length)
  return true
}

/** A note stands behind the line that refers to it, which itself keeps no mark: `30日` must not become `30日1`. */
function readNote(note: Note, place: Place): Item[] {
  if (place.notes.read.has(note)) return []
  place.notes.read.add(note)
  const look = place.notes
    .pathTo(note.body)
    .reduce((look, element) => lookOf(element, look, place), PAGE_LOOK)
  const flow = createFlow()
  const inside = { ...place, flow, look, note }
  readElement(note.body, inside)
  endLine(inside)
  const passages = flow.items
    .filter((item) => item.type !== 'table')
    .map(({ passage }) => trimPassage(place.writer, passage))
  const label = `[${note.mark}]`
  const line: NoteItem = {
    type: 'note',
    passage: joinPassages([madePassage(`${label} `), joinPassages(passages, ' ')], ''),
    labelLength: label.length,
  }
  const others = flow.items.filter((item) => item.type === 'table')
  return passages.length === 0 ? others : [line, ...others]
}

function readInside(element: XmlElement, place: Place): void {
  const { name } = element
  switch (name) {
    case 'br':
      if (place.headingLevel === undefined) endLine(place)
      else readText(' ', place)
      break
    case 'svg':
      place.writer.flag('embedded-object')
      break
    case 'input':
      readInput(element, place)
      break
    case 'pre':
    case 'textarea':
      readAll(element, { ...place, look: { ...place.look, isPreformatted: true } })
      break
    case 'ol':
    case 'ul':
    case 'menu':
      readList(element, place)
      break
    case 'table':
      place.flow.items.push(...readTable(element, place))
      break
    default:
      readAll(element, place)
  }
}

/** Ends the line, if there is anything on it. */
function endLine(place: Place): void {
  const { flow, writer } = place
  if (flow.line.text.trim() === '') {
    writer.skip(flow.line.text.length)
    flow.line = { text: '', made: 0 }
  } else addLine(place)
  const notes = flow.notes.splice(0)
  flow.items.push(...notes.flatMap((note) => readNote(note, place)))
}

function addLine({ writer, flow, headingLevel }: Place): void {
  const { label, line } = flow
  const text = line.text.trimStart()
  writer.skip(line.text.length - text.length)
  const passage = { ...line, text }
  flow.items.push({
    type: 'paragraph',
    passage: label === undefined ? passage : joinPassages([madePassage(`${label} `), passage], ''),
    ...(label !== undefined && { labelLength: label.length }),
    ...(headingLevel !== undefined && { headingLevel }),
  })
  flow.line = { text: '', made: 0 }
  flow.label = undefined
}

/** A box that is ticked says so by its looks alone. */
function readInput({ attributes }: XmlElement, place: Place): void {
  if (/^(checkbox|radio)$/i.test(attributes['type'] ?? '')) {
    place.flow.line.text += place.writer.take('checked' in attributes ? '☑' : '☐')
  }
}

function readList(list: XmlElement, place: Place): void {
  const { type = '', start = '1' } = list.attributes
  let number = Number.parseInt(start, 10) || 1
  for (const child of list.children) {
    if (typeof child === 'string') {
      readText(child, place)
      continue
    }
    if (child.name === 'li' && !place.look.isPlainList) {
      number = Number.parseInt(child.attributes['value'] ?? '', 10) || number
      place.flow.label =
        list.name === 'ol' ? `${formatNumber(number, LIST_FORMATS[type] ?? 'decimal')}.` : '•'
      number += 1
    }
    readElement(child, place)
    if (child.name === 'li') place.flow.label = undefined
  }
}

function readTable(table: XmlElement, place: Place): Item[] {
  const around: Item[] = []
  const rows: Cell[][] = []
  /** By column, what goes on into the rows below. */
  const spans = new Map<number, { cell: Cell; rows: number }>()
  const read = (element: XmlElement, place: Place) => {
    for (const child of element.children.map(wrapText)) {
      const inside = { ...place, look: place.sheet.lookOf(child, place.look) }
      if (child.name === 'tr') rows.push(readRow(child, inside, spans))
      else if (/^t(head|body|foot)$/.test(child.name)) read(child, inside)
      else around.push(...readCell(child, inside))
    }
  }
  read(table, place)
  const item: TableItem = { type: 'table', rows }
  return [...around, item]
}

function readRow(
  row: XmlElement,
  place: Place,
  spans: Map<number, { cell: Cell; rows: number }>,
): Cell[] {
  const cells: Cell[] = []
  let column = 0
  const goOn = () => {
    for (let span = spans.get(column); span !== undefined; span = spans.get(column)) {
      span.rows -= 1
      if (span.rows === 0) spans.delete(column)
      cells.push({ items: [], mergedWith: span.cell })
      column += 1
    }
  }
  for (const child of row.children.map(wrapText).filter(({ name }) => name !== '#blank')) {
    goOn()
    const look = place.sheet.lookOf(child, place.look)
    const cell: Cell = { items: readCell(child, { ...place, look }) }
    const rows = Number.parseInt(child.attributes['rowspan'] ?? '1', 10) || 1
    if (rows > 1) spans.set(column, { cell, rows: rows - 1 })
    column += Number.parseInt(child.attributes['colspan'] ?? '1', 10) || 1
    if (look.isHidden && cell.items.length === 0) continue
    cells.push(cell)
  }
  goOn()
  return cells
}

/** What stands in a table and in none of its cells is shown all the same. */
function wrapText(child: XmlNode): XmlElement {
  if (typeof child !== 'string') return child
  const name = child.trim() === '' ? '#blank' : '#text'
  return { name, attributes: {}, children: name === '#blank' ? [] : [child] }
}

function readCell(cell: XmlElement, place: Place): Item[] {
  const flow = createFlow()
  const inside = { ...place, flow }
  readAll(cell, inside)
  endLine(inside)
  return flow.items
}

const REFERRING = ['src', 'href', 'action', 'data', 'poster', 'background'] as const

/** What a browser would fetch, and images that are in the page itself. */
function flagReferences({ name, attributes }: XmlElement, writer: DocumentWriter): void {
  for (const attribute of REFERRING) {
    const target = attributes[attribute]
    if (target === undefined) continue
    if (/^(data|cid):/i.test(target)) writer.flag('embedded-object')
    else if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(target) || name === 'img') {
      writer.flag('external-reference', target)
    }
  }
}

/** The texts of all elements of that name. */
export function findTexts(root: XmlElement, name: string): string[] {
  if (root.name === name) return [textOf(root)]
  return root.children.flatMap((child) => (typeof child === 'string' ? [] : findTexts(child, name)))
}
