import { findElements, type XmlElement } from '../xml.ts'

/** A note of a page: a link leads from its mark in the text to it, and one leads back. */
export interface Note {
  /** As the text shows it, without brackets: 1, *, iv. */
  mark: string
  body: XmlElement
}

/** The notes of a page, by the elements at which a reader comes upon them. */
export interface PageNotes {
  /** By the links that stand as marks in the text. */
  marks: ReadonlyMap<XmlElement, Note>
  byBody: ReadonlyMap<XmlElement, Note>
  /** From a note to its mark; they say nothing of their own. */
  backLinks: ReadonlySet<XmlElement>
  parentOf: (element: XmlElement) => XmlElement | undefined
}

/** What holds a note, with all of its paragraphs. */
const HOLDERS = new Set(['li', 'div', 'dd', 'aside'])
const BODIES = new Set([...HOLDERS, 'p'])
/** What may hold more than a note. */
const OUTSIDE = new Set(
  'td th tr table ul ol dl body main article section form nav header footer'.split(' '),
)
/** What makes a section, and no note. */
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '))
const PARTS = new Set([...HEADINGS, 'p', 'li', 'tr', 'blockquote', 'pre'])
const MAX_NOTE_PARTS = 12

/** What is a mark wherever it stands; and what is one that is raised: a table of contents and its headings link to each other, too. */
const MARK =
  /^(?:[[(（【〔](?:\d{1,4}|[a-z]|[ivx]{1,5})[\])）】〕]|[[(]?[*†‡§¶]{1,3}[\])]?|[①-⑳])$/i
const RAISED_MARK = /^(?:\d{1,4}|[a-z]|[ivx]{1,5})\)?$/i
/** Where the page calls it one. */
const NAMED_MARK = /^\S{1,20}$/
/** What leads back. */
const BACK_SIGN = /^[\s^↑↩⏎⤴]*$/
/** `↩2`, `^ a`: to which of several marks. */
const NAMED_BACK = /^[\s^↑↩⏎⤴]+\w{1,4}$/
/** Joiners, and by which a sign is drawn as such, or in colours. */
const UNSEEN = /\p{Cf}|\uFE0E|\uFE0F/gu
/** Longer texts, and elements of more, are neither. */
const MAX_MARK_CHARACTERS = 32
const MAX_MARK_CHILDREN = 8

interface Link {
  element: XmlElement
  /** Its id, without the `#`. */
  target: string
}

/** The elements of a page, and how they lead to each other. */
interface PageLinks {
  parents: Map<XmlElement, XmlElement>
  byId: Map<string, XmlElement>
  /** In the order of the page. */
  links: Link[]
  places: Map<XmlElement, number>
}

/** Word, LibreOffice, pandoc, GitHub and wikis each write notes their own way; all link there and back. */
export function findNotes(root: XmlElement): PageNotes {
  const page: PageLinks = { parents: new Map(), byId: new Map(), links: [], places: new Map() }
  collect(root, page)
  const isNote = keep((body) => isNoteLike(body))
  const notes = new Map<XmlElement, Note>()
  const marks = new Map<XmlElement, Note>()
  const backLinks = new Set<XmlElement>()
  for (const [index, { element: back, target }] of page.links.entries()) {
    const mark = linkAt(page.byId.get(target))
    const at = mark && page.places.get(mark)
    if (at === undefined || at >= index || !isMark(mark, page) || !isBackLink(back)) continue
    const body = findBody(page.byId.get(page.links[at]?.target ?? ''), page)
    if (body === undefined || !isNote(body)) continue
    if (!isInside(back, body, page) || isInside(mark, body, page)) continue
    const note = notes.getOrInsertComputed(body, () => ({ mark: nameOf(mark), body }))
    marks.set(mark, note)
    backLinks.add(back)
  }
  widen(notes, page)
  const byBody = new Map([...notes.values()].map((note) => [note.body, note]))
  return { marks, byBody, backLinks, parentOf: (element) => page.parents.get(element) }
}

function collect(root: XmlElement, { parents, byId, links, places }: PageLinks): void {
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const { id, name, href } = child.attributes
      parents.set(child, element)
      if (id !== undefined) byId.getOrInsert(id, child)
      if (child.name === 'a') {
        if (name !== undefined) byId.getOrInsert(name, child)
        if (href?.startsWith('#')) {
          places.set(child, links.length)
          links.push({ element: child, target: href.slice(1) })
        }
      }
      visit(child)
    }
  }
  visit(root)
}

/** The link that an id names, be it by what is around it alone: `<sup id="r1"><a href="#n1">`. */
function linkAt(element: XmlElement | undefined): XmlElement | undefined {
  if (element === undefined || element.name === 'a' || BODIES.has(element.name)) return element
  if (element.children.length > MAX_MARK_CHILDREN) return undefined
  const [only, ...others] = element.children.filter((child) => typeof child !== 'string')
  return others.length === 0 ? only : undefined
}

function isMark(element: XmlElement | undefined, page: PageLinks): element is XmlElement {
  const text = element && shortTextOf(element)
  if (element === undefined || text === undefined) return false
  if (element.attributes['role'] === 'doc-noteref') return NAMED_MARK.test(text)
  return MARK.test(text) || (RAISED_MARK.test(text) && isRaised(element, page))
}

/** Whether it is all that stands in a raised element, or that in it. */
function isRaised(element: XmlElement, { parents }: PageLinks): boolean {
  const inside = element.children.find((child) => typeof child !== 'string')
  return [element, parents.get(element), inside].some(
    (one) =>
      one !== undefined &&
      (one.name === 'sup' || /vertical-align:\s*super/.test(one.attributes['style'] ?? '')),
  )
}

function isBackLink(element: XmlElement): boolean {
  const text = shortTextOf(element)
  return (
    text !== undefined && [BACK_SIGN, MARK, RAISED_MARK, NAMED_BACK].some((sign) => sign.test(text))
  )
}

/** Undefined where it is no mark for its length. */
function shortTextOf(element: XmlElement): string | undefined {
  if (element.children.length > MAX_MARK_CHILDREN) return undefined
  let text = ''
  for (const child of element.children) {
    const more = typeof child === 'string' ? child : shortTextOf(child)
    if (more === undefined || text.length + more.length > MAX_MARK_CHARACTERS) return undefined
    text += more
  }
  return text.replace(UNSEEN, '').trim()
}

const nameOf = (mark: XmlElement): string =>
  (shortTextOf(mark) ?? '').replace(/^[[(（【〔]|[\])）】〕]$/g, '')

function findBody(element: XmlElement | undefined, { parents }: PageLinks): XmlElement | undefined {
  let at = element
  while (at !== undefined && !BODIES.has(at.name) && !OUTSIDE.has(at.name)) at = parents.get(at)
  return at !== undefined && BODIES.has(at.name) ? at : undefined
}

/** A section that a number leads to, and that leads back, is none. */
function isNoteLike(body: XmlElement): boolean {
  if (body.attributes['role'] === 'doc-footnote') return true
  let parts = 0
  for (const found of findElements({ ...body, name: '#body' }, PARTS)) {
    parts += 1
    if (HEADINGS.has(found.name) || parts > MAX_NOTE_PARTS) return false
  }
  return true
}

function isInside(element: XmlElement, around: XmlElement, { parents }: PageLinks): boolean {
  let at: XmlElement | undefined = element
  while (at !== undefined && at !== around) at = parents.get(at)
  return at !== undefined
}

/** A note that begins in a paragraph is all that its holder holds, unless that begins with something else or holds others. */
function widen(notes: ReadonlyMap<XmlElement, Note>, { parents }: PageLinks): void {
  const counts = new Map<XmlElement, number>()
  for (const paragraph of notes.keys()) {
    const holder = parents.get(paragraph)
    if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  for (const [paragraph, note] of notes) {
    const holder = parents.get(paragraph)
    if (paragraph.name !== 'p' || holder === undefined || !HOLDERS.has(holder.name)) continue
    if (counts.get(holder) !== 1 || notes.has(holder)) continue
    const isHolder = holder.name !== 'div' || holder.attributes['id'] !== undefined
    const first = holder.children.find((child) => typeof child !== 'string')
    if (isHolder && first === paragraph && isNoteLike(holder)) note.body = holder
  }
}

/** Tells of each element once. */
function keep(tell: (element: XmlElement) => boolean): (element: XmlElement) => boolean {
  const told = new Map<XmlElement, boolean>()
  return (element) => told.getOrInsertComputed(element, () => tell(element))
}
