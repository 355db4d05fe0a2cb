import { extname } from 'node:path'

/** Endings of what is read, the usual one first; of Word and Excel also with macros, which are never run. */
export const DOCUMENT_ENDINGS = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  pdf: ['pdf'],
  txt: ['txt', 'text'],
  md: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  csv: ['csv', 'tsv'],
} as const
const READ = new Set<string>(Object.values(DOCUMENT_ENDINGS).flat())
/** Endings of what people keep words and tables in, too. */
const UNREAD =
  /\.(?:docb?|dot|wps|rtf|od[tsp]|pages|xlsb?|xlt|et|numbers|pptx?|dps|key|msg|eml|epub|ofd)$/i
/** Hidden files, and those that an office program keeps beside an open one. */
const HIDDEN = /^(?:\.|~)/

/**
 * What a file of a folder of documents is, by its name: one that is read, one whose kind is not, or one that lies there for
 * other reasons.
 */
export function kindOfFile(name: string): 'read' | 'unread' | 'other' {
  if (HIDDEN.test(name)) return 'other'
  if (READ.has(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '')) return 'read'
  return UNREAD.test(name) ? 'unread' : 'other'
}

/** Whether a file, or a folder, is nobody's business. */
export const isHiddenFile = (name: string): boolean => HIDDEN.test(name)

/** How many of a kind that is not read there are, and what to do about them. */
export function describeUnread(names: readonly string[]): string {
  const endings = [...new Set(names.map((name) => extname(name).toLowerCase()))].toSorted()
  const count = names.length === 1 ? '1 file' : `${names.length} files`
  return `${count} of kinds that are not read (${endings.join(', ')}); save them as docx, pdf, xlsx or csv`
}
