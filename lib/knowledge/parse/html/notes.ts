import { textOf, type XmlElement } from '../xml.ts'

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
  /** What an element is in, from the page on. */
  pathTo: (element: XmlElement) => XmlElement[]
}

/** What holds a note, with all of its paragraphs. */
const HOLDERS = new Set(['li', 'div', 'dd', 'aside'])
const BODIES = new Set([...HOLDERS, 'p', 'td'])
/** What a mark is, where the page does not call it one: a table of contents and its headings link to each other too. */
const MARK = /^[[(（【〔]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|[①-⑳])[\])）】〕]?$/i

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
}

/** Word, LibreOffice, pandoc, GitHub and wikis each write notes their own way; all link there and back. */
export function findNotes(root: XmlElement): PageNotes {
  const page: PageLinks = { parents: new Map(), byId: new Map(), links: [] }
  collect(root, page)
  const order = new Map(page.links.map(({ element }, index) => [element, index]))
  const notes = new Map<XmlElement, Note>()
  const marks = new Map<XmlElement, Note>()
  const backLinks = new Set<XmlElement>()
  for (const [index, { element: back, target }] of page.links.entries()) {
    const mark = linkAt(page.byId.get(target))
    const at = mark && order.get(mark)
    if (at === undefined || at >= index || !isMark(mark)) continue
    const body = findBody(page.byId.get(page.links[at]?.target ?? ''), page)
    if (body === undefined || !isInside(back, body, page) || isInside(mark, body, page)) continue
    const note = notes.getOrInsertComputed(body, () => ({ mark: nameOf(mark), body }))
    marks.set(mark, note)
    backLinks.add(back)
  }
  widen(notes, page)
  const byBody = new Map([...notes.values()].map((note) => [note.body, note]))
  return { marks, byBody, backLinks, pathTo: (element) => pathTo(element, page) }
}

function collect(element: XmlElement, page: PageLinks): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const { id, name, href } = child.attributes
    page.parents.set(child, element)
    if (id !== undefined) page.byId.getOrInsert(id, child)
    if (child.name === 'a') {
      if (name !== undefined) page.byId.getOrInsert(name, child)
      if (href?.startsWith('#')) page.links.push({ element: child, target: href.slice(1) })
    }
    collect(child, page)
  }
}

/** The link that an id names, be it by what is around it alone: `<sup id="r1"><a href="#n1">`. */
function linkAt(element: XmlElement | undefined): XmlElement | undefined {
  if (element === undefined || element.name === 'a' || BODIES.has(element.name)) return element
  const [only, ...others] = element.children.filter((child) => typeof child !== 'string')
  return others.length === 0 ? only : undefined
}

const isMark = (element: XmlElement | undefined): element is XmlElement =>
  element !== undefined &&
  (element.attributes['role'] === 'doc-noteref' || MARK.test(textOf(element).trim()))

const nameOf = (mark: XmlElement): string =>
  textOf(mark)
    .trim()
    .replace(/^[[(（【〔]|[\])）】〕]$/g, '')

function findBody(element: XmlElement | undefined, { parents }: PageLinks): XmlElement | undefined {
  let at = element
  while (at !== undefined && !BODIES.has(at.name)) at = parents.get(at)
  return at
}

function pathTo(element: XmlElement, { parents }: PageLinks): XmlElement[] {
  const path: XmlElement[] = []
  for (let at = parents.get(element); at !== undefined; at = parents.get(at)) path.unshift(at)
  return path
}

const isInside = (element: XmlElement, around: XmlElement, page: PageLinks): boolean =>
  element === around || pathTo(element, page).includes(around)

/** A note that begins in a paragraph is all that its holder holds, unless that begins with something else or holds others. */
function widen(notes: ReadonlyMap<XmlElement, Note>, { parents }: PageLinks): void {
  for (const [paragraph, note] of notes) {
    const holder = parents.get(paragraph)
    if (paragraph.name !== 'p' || holder === undefined || !HOLDERS.has(holder.name)) continue
    const inside = holder.children.filter((child) => typeof child !== 'string')
    const isWhole = inside.every((child) => child === paragraph || !notes.has(child))
    const isHolder = holder.name !== 'div' || holder.attributes['id'] !== undefined
    if (isHolder && isWhole && inside[0] === paragraph) note.body = holder
  }
}
