import { Parser } from 'htmlparser2'
import { OnboxError } from '../../base/index.ts'
import { MAX_DEPTH } from './limits.ts'

export interface XmlElement {
  /** With the prefix that is usual for its namespace, whichever the file has: `w:p`. */
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

/**
 * Reads a part of an Office document. Entities that it declares are not expanded, and nothing that it names is fetched.
 *
 * @param isWanted - by name; each outermost such element is handed over once it is whole, and then forgotten
 * @param onProgress - gets the share that is read
 * @throws {OnboxError} `DOCUMENT_DAMAGED` where it is no whole XML document, or too deep
 */
export function readXml(
  bytes: Uint8Array,
  part: string,
  isWanted: (name: string) => boolean,
  onElement: (element: XmlElement) => void,
  onProgress: (share: number) => void = () => {},
): void {
  const names = createNames()
  const open: XmlElement[] = []
  const starts: number[] = []
  let isEnding = false
  const parser = new Parser(
    {
      onopentag: (rawName, rawAttributes) => {
        starts.push(parser.startIndex)
        if (starts.length > MAX_DEPTH) {
          throw damaged(part, `has more than ${MAX_DEPTH} elements in each other`)
        }
        const { name, attributes } = names.resolve(rawName, rawAttributes)
        if (open.length === 0 && !isWanted(name)) return
        const element = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext: (text) => {
        const children = open.at(-1)?.children
        if (children === undefined) return
        const last = children.length - 1
        // Text comes in pieces, at each entity for one.
        if (typeof children[last] === 'string') children[last] += text
        else children.push(text)
      },
      onclosetag: (_, isImplied) => {
        const start = starts.pop()
        // `<a/>` is closed by itself, where it begins.
        if (isEnding || (isImplied && start !== parser.startIndex)) {
          throw damaged(part, 'is no whole XML document')
        }
        const element = open.pop()
        if (element && open.length === 0) onElement(element)
      },
    },
    { xmlMode: true },
  )
  for (const [text, share] of decode(bytes)) {
    parser.write(text)
    onProgress(share)
  }
  isEnding = true
  parser.end()
}

/** All of it. @throws {OnboxError} `DOCUMENT_DAMAGED` */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  let root: XmlElement | undefined
  readXml(
    bytes,
    part,
    () => true,
    (element) => {
      root ??= element
    },
  )
  if (root === undefined) throw damaged(part, 'is empty')
  return root
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

export function childOf(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element)
}

/** Those of all that are in it, itself included, that have one of the names; not what is in them. */
export function* findElements(
  element: XmlElement,
  names: ReadonlySet<string>,
): Generator<XmlElement> {
  if (names.has(element.name)) yield element
  else {
    for (const child of element.children) {
      if (typeof child !== 'string') yield* findElements(child, names)
    }
  }
}

/** The text in an element and all that are in it. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}

/** Decoded piece by piece: the whole text of a large part is never there at once. */
const PIECE_BYTES = 262_144

/** @returns each piece, with the share of all that it ends */
function* decode(bytes: Uint8Array): Generator<[string, number]> {
  const decoder = new TextDecoder(findEncoding(bytes))
  for (let end = 0; end < bytes.length;) {
    const start = end
    end = Math.min(bytes.length, start + PIECE_BYTES)
    yield [
      decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length }),
      end / bytes.length,
    ]
  }
}

/** An Office document is in UTF-8 or UTF-16. */
function findEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The prefixes that the readers use, by the end of the namespace: both that of ISO's strict form and the usual one. */
const PREFIXES: readonly [ending: string, prefix: string][] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/ooxml/wordprocessingml/main', 'w'],
  ['/spreadsheetml/2006/main', ''],
  ['/ooxml/spreadsheetml/main', ''],
  ['/package/2006/relationships', ''],
  ['/package/2006/content-types', ''],
  ['/metadata/core-properties', 'cp'],
  ['/dc/elements/1.1/', 'dc'],
  ['/dc/terms/', 'dcterms'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/markup-compatibility/2006', 'mc'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/word/2010/wordprocessingShape', 'wps'],
  ['microsoft-com:vml', 'v'],
]

/** Reads names as if each file used the usual prefixes. A prefix means the same from its declaration to the next. */
function createNames() {
  /** Only prefixes that mean another. */
  const renamed = new Map<string, string>()
  const rename = (name: string, isAttribute: boolean) => {
    const colon = name.indexOf(':')
    // An attribute without a prefix has no namespace.
    if (colon < 0 && isAttribute) return name
    const prefix = renamed.get(name.slice(0, Math.max(0, colon)))
    if (prefix === undefined) return name
    const local = name.slice(colon + 1)
    return prefix === '' ? local : `${prefix}:${local}`
  }
  return {
    resolve: (name: string, attributes: Record<string, string>) => {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!attribute.startsWith('xmlns')) continue
        const declared = attribute.slice('xmlns:'.length)
        const prefix = PREFIXES.find(([ending]) => value.endsWith(ending))?.[1]
        if (prefix === undefined || prefix === declared) renamed.delete(declared)
        else renamed.set(declared, prefix)
      }
      if (renamed.size === 0) return { name, attributes }
      return {
        name: rename(name, false),
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [rename(name, true), value]),
        ),
      }
    },
  }
}

function damaged(part: string, what: string): OnboxError {
  return new OnboxError(
    'DOCUMENT_DAMAGED',
    `Cannot read the document: its part "${part}" ${what}; save it again in the program that made it`,
  )
}
