import { posix } from 'node:path'
import { OnboxError } from '../../../base/index.ts'
import type { DocumentProperties } from '../../parsed-document.ts'
import type { DocumentWriter } from '../document-writer.ts'
import { childrenOf, findElements, parseXml, textOf, type XmlElement } from '../xml.ts'
import { openZip } from '../zip.ts'

/** What a part refers to. */
export interface Relation {
  id: string
  /** The last word of its type: `header`, `image`, `attachedTemplate`. */
  type: string
  /** A part's name; of an external one, as it is written. */
  target: string
  isExternal: boolean
}

/** A Word or Excel file: parts that refer to each other. */
export interface OfficePackage {
  /** Where reading begins. */
  mainPart: string
  /** Of a part; of the package itself by default. */
  relationsOf: (part?: string) => Relation[]
  /** The parts of one type that a part refers to, those that are there. */
  targetsOf: (part: string, type: string) => string[]
  read: (part: string) => Uint8Array
  parse: (part: string) => XmlElement
  properties: DocumentProperties
}

/** A macro sheet's or a project's code. */
const MACRO = /\/vba(Project|Data)|\/macrosheets\/|\.bas$/i
const EMBEDDED =
  /\/(media|embeddings|activeX)\/[^/]+\.(?!xml$|rels$)|\/charts\/chart\d*\.xml$|\/diagrams\/data\d*\.xml$|\/afchunk[^/]*$/i

/** Opens the package, and flags what it holds beside the text. @throws {OnboxError} as `openZip` */
export function openPackage(bytes: Uint8Array, writer: DocumentWriter): OfficePackage {
  const zip = openZip(bytes)
  const parse = (part: string) => parseXml(zip.read(part), part)

  const relationsOf = (part = ''): Relation[] => {
    const { dir, base } = posix.parse(part)
    const name = posix.join(dir, '_rels', `${base}.rels`)
    if (!zip.has(name)) return []
    return childrenOf(parse(name), 'Relationship').map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes
      const isExternal = TargetMode === 'External'
      const target = isExternal ? Target : posix.resolve('/', dir, Target).slice(1)
      return { id: Id, type: posix.basename(Type), target, isExternal }
    })
  }

  const targetsOf = (part: string, type: string) =>
    relationsOf(part)
      .filter((relation) => relation.type === type && !relation.isExternal)
      .map(({ target }) => target)
      .filter((target) => zip.has(target))

  for (const name of zip.names) {
    if (MACRO.test(name)) writer.flag('macro', name)
    else if (EMBEDDED.test(name)) writer.flag('embedded-object', name)
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name)
    if (owner === null) continue
    for (const { isExternal, target } of relationsOf(`${owner[1]}${owner[2]}`)) {
      if (isExternal) writer.flag('external-reference', target)
    }
  }

  const [mainPart] = targetsOf('', 'officeDocument')
  if (mainPart === undefined) {
    throw new OnboxError(
      'DOCUMENT_DAMAGED',
      'Cannot read the document: its main part is missing; save it again in the program that made it',
    )
  }
  const [core] = targetsOf('', 'core-properties')
  return {
    mainPart,
    relationsOf,
    targetsOf,
    read: zip.read,
    parse,
    properties: core === undefined ? {} : readProperties(parse(core)),
  }
}

const PROPERTIES = new Map<string, keyof DocumentProperties>([
  ['dc:title', 'title'],
  ['dc:creator', 'author'],
  ['dcterms:created', 'createdOn'],
  ['dcterms:modified', 'modifiedOn'],
])

/** Days as the file has them, which is in UTC. */
function readProperties(root: XmlElement): DocumentProperties {
  const properties: DocumentProperties = {}
  for (const element of findElements(root, new Set(PROPERTIES.keys()))) {
    const property = PROPERTIES.get(element.name)
    const text = textOf(element).trim()
    if (property === undefined || text === '') continue
    if (element.name.startsWith('dc:')) properties[property] = text
    else if (/^\d{4}-\d\d-\d\d/.test(text)) properties[property] = text.slice(0, 10)
  }
  return properties
}
