import type { DocumentWriter } from '../document-writer.ts'
import type { XmlElement } from '../xml.ts'
import type { Fields } from './fields.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What all parts of one document are read with. */
export interface DocxContext {
  writer: DocumentWriter
  styles: Styles
  numbering: Numbering
  fields: Fields
  /** A note that was not read yet, and its number; undefined where it was, or is missing. */
  takeNote: (reference: XmlElement) => { note: XmlElement; number: number } | undefined
}
