import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { DocumentProperties } from '../../parsed-document.ts'

/** What the file says of itself. */
export async function readProperties(document: PDFDocumentProxy): Promise<DocumentProperties> {
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> }
  const properties: DocumentProperties = {}
  const title = toText(info['Title'])
  const author = toText(info['Author'])
  const createdOn = toDay(info['CreationDate'])
  const modifiedOn = toDay(info['ModDate'])
  if (title) properties.title = title
  if (author) properties.author = author
  if (createdOn) properties.createdOn = createdOn
  if (modifiedOn) properties.modifiedOn = modifiedOn
  return properties
}

const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The day of a date as PDF writes it: `D:20240131…`. */
function toDay(value: unknown): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(toText(value)) ?? []
  return year && month && day ? `${year}-${month}-${day}` : undefined
}
