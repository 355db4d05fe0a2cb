/** What is read of one file at most: enough for some thousands of pages, little enough for the process that reads it. */

import { OnboxError } from '../../base/index.ts'

const MIB = 1_048_576

/** Of the file itself. */
export const MAX_FILE_BYTES = 100 * MIB
/** Of the document's text, in UTF-16 code units. */
export const MAX_CHARACTERS = 5_000_000
/** Files in an archive; a document with a thousand images has some thousands. */
export const MAX_ARCHIVE_ENTRIES = 10_000
/** What an archive may say that all its files are when unpacked, images included, which are not unpacked. */
export const MAX_DECLARED_BYTES = 1_024 * MIB
/** What is in fact unpacked of one archive. */
export const MAX_UNPACKED_BYTES = 128 * MIB
/** XML packs 10 to 50 times smaller, tables of one value 300 times; deflate's own limit is 1,032. */
export const MAX_RATIO = 500
/** What is smaller than this unpacked is no bomb at any ratio. */
export const MIN_BOMB_BYTES = 8 * MIB
/** Elements in elements: nested tables in text boxes come to some sixty. */
export const MAX_DEPTH = 512

export const tooLong = (): OnboxError =>
  new OnboxError(
    'DOCUMENT_TOO_LARGE',
    `Cannot read the document: its text is longer than ${MAX_CHARACTERS.toLocaleString('en')} characters; split it`,
  )
