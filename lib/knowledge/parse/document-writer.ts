import { OnboxError } from '../../base/index.ts'
import type {
  Block,
  DocumentFormat,
  DocumentProperties,
  FlagType,
  ParsedDocument,
} from '../parsed-document.ts'
import { createAccount } from './account.ts'
import { cleanText } from './clean-text.ts'
import { MAX_CHARACTERS, tooLong } from './limits.ts'
import type { Passage } from './passage.ts'

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
  const account = createAccount((text) => text.length)
  let length = 0
  let taken = 0
  let made = 0
  let blank = 0
  let tables = 0
  let hasImages = false

  return {
    take: (raw) => {
      account.take(raw)
      taken += raw.length
      if (taken > MAX_CHARACTERS) throw tooLong()
      const { text, invisible, replaced } = cleanText(raw)
      account.hide('invisible-characters', '', { count: invisible, characters: invisible })
      account.flag('replaced-characters', { count: replaced, sample: text })
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
    hide: account.hide,
    furnish: account.furnish,
    skip: (characters) => {
      blank += characters
    },
    flag: (type, sample = '', characters = 0, count = 1) => {
      hasImages ||= type === 'embedded-object'
      account.flag(type, { count, sample, characters })
    },
    nextTable: () => tables++,
    finish: (format, properties) => {
      if (length === 0) throw withoutText(hasImages)
      return {
        format,
        text: lines.join(''),
        blocks,
        properties,
        // Blank space at the ends of lines was taken, and is left out.
        ...account.close(length, length - made + blank),
      }
    },
  }
}

function withoutText(hasImages: boolean): OnboxError {
  if (hasImages) {
    return new OnboxError(
      'DOCUMENT_WITHOUT_TEXT',
      'Cannot read the document: it holds images and no text; use a file with text in it, or recognise the text first (OCR)',
    )
  }
  return new OnboxError('DOCUMENT_EMPTY', 'Cannot read the document: there is no text in it')
}
