import type { DocumentWriter } from '../document-writer.ts'
import { formatNumber } from '../format-number.ts'
import { trimPassage, type Item, type NoteItem } from '../items.ts'
import { joinPassages, madePassage, type Passage } from '../passage.ts'
import { raiseDigits } from '../raise-digits.ts'
import { findElements, textOf, type XmlElement } from '../xml.ts'
import { findNotes, type Note, type PageNotes } from './notes.ts'
import { readTable, type CellReader } from './read-table.ts'
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
  /** What was added to the line last; the line itself is put together once it ends. */
  last: string
  /** Of a list's item, for its first line. */
  label?: string | undefined
  /** To which the line refers. */
  notes: Note[]
}

interface Place {
  writer: DocumentWriter
  sheet: Sheet
  notes: PageNotes & { read: Set<Note>; looks: Map<XmlElement, PageLook> }
  isLibreOffice: boolean
  flow: Flow
  look: PageLook
  headingLevel?: number
  /** Of which note this is the text. */
  note?: Note
}

/** The paragraphs and tables of a page, as they are seen. */
export function readPage(root: XmlElement, writer: DocumentWriter, sheet: Sheet): Item[] {
  const flow = createFlow()
  const notes = { ...findNotes(root), read: new Set<Note>(), looks: new Map() }
  const isLibreOffice = isBy(root, 'LibreOffice')
  const place = { writer, sheet, notes, isLibreOffice, flow, look: PAGE_LOOK }
  readAll(root, place)
  endLine(place)
  return flow.items
}

const createFlow = (notes: Note[] = []): Flow => ({
  items: [],
  line: { text: '', made: 0 },
  last: '',
  notes,
})

function startLine(flow: Flow): void {
  flow.line = { text: '', made: 0 }
  flow.last = ''
}

const isBy = (root: XmlElement, program: string): boolean =>
  [...findElements(root, new Set(['meta']))].some(
    ({ attributes: { name, content } }) => name === 'generator' && content?.includes(program),
  )

function readAll(parent: XmlElement, place: Place): void {
  for (const child of parent.children) {
    if (typeof child === 'string') readText(child, place)
    else readElement(child, place)
  }
}

function readText(raw: string, place: Place): void {
  const { writer, flow, look } = place
  const { last } = flow
  if (look.isPreformatted) {
    for (const [index, line] of raw.split('\n').entries()) {
      if (index > 0) endLine(place)
      put(writer.take(line), place)
    }
    return
  }
  const isStart = last === '' || last.endsWith(' ')
  const text = raw.replace(/[ \t\n\r\f]+/g, ' ')
  put(writer.take(isStart ? text.replace(/^ /, '') : text), place)
}

function put(text: string, { writer, flow, look }: Place): void {
  if (!isUnseen(look)) addText(look.isRaised ? raiseDigits(text) : text, flow)
  else if (text.trim() === '') writer.skip(text.length)
  else writer.hide('hidden-text', text)
}

function addText(text: string, flow: Flow): void {
  flow.line.text += text
  if (text !== '') flow.last = text
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
function readMargin(element: XmlElement, around: Place): boolean {
  const { notes, writer, isLibreOffice } = around
  const isMargin = /^(header|footer)$/.test(element.attributes['title'] ?? '')
  if (!isLibreOffice || !isMargin || notes.parentOf(element)?.name !== 'body') return false
  const place = { ...around, flow: createFlow(), look: lookOf(element, around.look, around) }
  readAll(element, place)
  endLine(place)
  const furnish = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.type === 'table') for (const { items } of item.rows.flat()) furnish(items)
      else writer.furnish(item.passage.text.slice(item.passage.made))
    }
  }
  furnish(place.flow.items)
  return true
}

/** Whether it is the mark of a note, which is read behind the line, or is read already. */
function readNoteLink(element: XmlElement, place: Place): boolean {
  const { writer, notes, flow, note } = place
  const marked = notes.marks.get(element)
  if (marked !== undefined && !isUnseen(lookOf(element, place.look, place))) {
    flow.notes.push(marked)
  } else if (note === undefined || !notes.backLinks.has(element)) {
    const body = notes.byBody.get(element)
    if (body === undefined || body === note) return false
    const isRead = notes.read.has(body)
    notes.read.add(body)
    return isRead
  }
  for (const inside of findElements(element, REFERRING_ELEMENTS)) flagReferences(inside, writer)
  writer.skip(writer.take(textOf(element)).length)
  return true
}

/** A note stands behind the line that refers to it, which itself keeps no mark: `30日` must not become `30日1`. */
function readNote(note: Note, place: Place): Item[] {
  if (place.notes.read.has(note)) return []
  place.notes.read.add(note)
  const flow = createFlow(place.flow.notes)
  const inside = { ...place, flow, look: lookAround(note.body, place), note }
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

/** How text looks where an element stands. */
function lookAround(element: XmlElement, place: Place): PageLook {
  const { parentOf, looks } = place.notes
  const path: XmlElement[] = []
  let at = parentOf(element)
  for (; at !== undefined && !looks.has(at); at = parentOf(at)) path.unshift(at)
  let look = at === undefined ? PAGE_LOOK : (looks.get(at) ?? PAGE_LOOK)
  for (const one of path) {
    look = lookOf(one, look, place)
    looks.set(one, look)
  }
  return look
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
      place.flow.items.push(...readTable(element, place.look, createCellReader(place)))
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
    startLine(flow)
  } else addLine(place)
  // Those that a note refers to come behind it.
  if (place.note !== undefined) return
  for (let note = flow.notes.shift(); note !== undefined; note = flow.notes.shift()) {
    flow.items.push(...readNote(note, place))
  }
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
  startLine(flow)
  flow.label = undefined
}

/** A box that is ticked says so by its looks alone. */
function readInput({ attributes }: XmlElement, place: Place): void {
  if (/^(checkbox|radio)$/i.test(attributes['type'] ?? '')) {
    addText(place.writer.take('checked' in attributes ? '☑' : '☐'), place.flow)
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

const createCellReader = (place: Place): CellReader => ({
  lookOf: place.sheet.lookOf,
  readCell: (cell, look) => readCell(cell, { ...place, look }),
})

function readCell(cell: XmlElement, place: Place): Item[] {
  const flow = createFlow(place.note && place.flow.notes)
  const inside = { ...place, flow }
  readAll(cell, inside)
  endLine(inside)
  return flow.items
}

const REFERRING_ELEMENTS = new Set(['img', 'audio', 'video', 'object', 'iframe', 'embed', 'source'])
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
