import { OnboxError } from '../../base/index.ts'
import type {
  Block,
  DocumentFormat,
  DocumentProperties,
  Flag,
  FlagType,
  ParsedDocument,
} from '../parsed-document.ts'
import { cleanText } from './clean-text.ts'
import { MAX_CHARACTERS } from './limits.ts'
import type { Passage } from './passage.ts'

const MAX_SAMPLE_CHARACTERS = 80

/**
 * Puts a document together, and keeps the account of its characters: each that was taken from the file, or made, must
 * come to stand somewhere.
 */
export interface DocumentWriter {
  /**
   * Counts `raw` as read from the file.
   *
   * @returns what is seen of it, on one line
   * @throws {OnboxError} `DOCUMENT_TOO_LARGE`
   */
  take: (raw: string) => string
  /** Adds a line of the text, without the blank space at its ends; an empty one leaves nothing. */
  add: (passage: Passage, block: Omit<Block, 'start' | 'end'>) => void
  /** Leaves out what a reader does not see, and flags it. */
  hide: (type: FlagType, text: string) => void
  /** Leaves out what is printed on each page. */
  furnish: (text: string) => void
  /** Leaves out so many characters of blank space. */
  skip: (characters: number) => void
  /** @param characters - that stand in the text, or were hidden already */
  flag: (type: FlagType, sample?: string, characters?: number, count?: number) => void
  /** The number of the next table. */
  nextTable: () => number
  /**
   * @throws {OnboxError} `DOCUMENT_EMPTY`; `DOCUMENT_WITHOUT_TEXT` where there are images instead; `INTERNAL` when the
   * account of the characters is not even
   */
  finish: (format: DocumentFormat, properties: DocumentProperties) => ParsedDocument
}

export function createDocumentWriter(): DocumentWriter {
  const lines: string[] = []
  const blocks: Block[] = []
  const flags = new Map<FlagType, Flag>()
  let length = 0
  let taken = 0
  let made = 0
  let furniture = 0
  let hidden = 0
  let blank = 0
  let tables = 0

  const flag = (type: FlagType, sample = '', characters = 0, count = 1) => {
    const seen = flags.getOrInsert(type, { type, count: 0 })
    seen.count += count
    if (characters > 0) seen.characters = (seen.characters ?? 0) + characters
    const words = cleanText(sample).text.trim().slice(0, MAX_SAMPLE_CHARACTERS).toWellFormed()
    if (words !== '') seen.sample ??= words
  }

  return {
    take: (raw) => {
      taken += raw.length
      if (taken > MAX_CHARACTERS) throw tooLong()
      const { text, invisible, replaced } = cleanText(raw)
      if (invisible > 0) {
        hidden += invisible
        flag('invisible-characters', '', invisible, invisible)
      }
      if (replaced > 0) flag('replaced-characters', text, 0, replaced)
      return text
    },
    add: (passage, block) => {
      const text = passage.text.trim()
      made += passage.made
      blank += passage.text.length - text.length
      if (text === '') return
      blocks.push({ start: length, end: length + text.length, ...block })
      lines.push(text, '\n')
      length += text.length + 1
      made += 1
      if (length > MAX_CHARACTERS) throw tooLong()
    },
    hide: (type, text) => {
      hidden += text.length
      if (text !== '') flag(type, text, text.length)
    },
    furnish: (text) => {
      furniture += text.length
      flag('header-or-footer', text, text.length)
    },
    skip: (characters) => {
      blank += characters
    },
    flag,
    nextTable: () => tables++,
    finish: (format, properties) => {
      if (length === 0) throw withoutText(flags)
      const read = taken + made - blank
      const lost = read - length - furniture - hidden
      if (lost !== 0) {
        throw new OnboxError(
          'INTERNAL',
          `Cannot read the document: ${lost} of its characters are in none of its parts`,
        )
      }
      return {
        format,
        text: lines.join(''),
        blocks,
        flags: [...flags.values()],
        properties,
        characters: { read, text: length, furniture, hidden },
      }
    },
  }
}

function withoutText(flags: ReadonlyMap<FlagType, Flag>): OnboxError {
  if (flags.has('embedded-object')) {
    return new OnboxError(
      'DOCUMENT_WITHOUT_TEXT',
      'Cannot read the document: it holds images and no text; use a file with text in it, or recognise the text first (OCR)',
    )
  }
  return new OnboxError('DOCUMENT_EMPTY', 'Cannot read the document: there is no text in it')
}

const tooLong = () =>
  new OnboxError(
    'DOCUMENT_TOO_LARGE',
    `Cannot read the document: its text is longer than ${MAX_CHARACTERS.toLocaleString('en')} characters; split it`,
  )
