/** Endings of what is read; of Word and Excel also with macros, which are never run. */
const READ = /\.(?:docx|docm|pdf|txt|md|html?|xlsx|xlsm|csv)$/i
/** Endings of what people keep words and tables in, too. */
const UNREAD =
  /\.(?:docb?|dot[xm]?|wps|rtf|od[tsp]|pages|xlsb?|xlt[xm]?|et|numbers|tsv|pptx?|dps|key|msg|eml|epub|ofd)$/i
/** Hidden files, and those that an office program keeps beside an open one. */
const HIDDEN = /^(?:\.|~)/

/**
 * What a file of a folder of documents is, by its name: one that is read, one whose kind is not, or one that lies there for
 * other reasons.
 */
export function kindOfFile(name: string): 'read' | 'unread' | 'other' {
  if (HIDDEN.test(name)) return 'other'
  if (READ.test(name)) return 'read'
  return UNREAD.test(name) ? 'unread' : 'other'
}

/** Whether a file, or a folder, is nobody's business. */
export const isHiddenFile = (name: string): boolean => HIDDEN.test(name)
