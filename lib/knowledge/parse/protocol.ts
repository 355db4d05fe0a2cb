/** The messages between a parser process and who started it. Both sides import this file and nothing else of each other. */
import * as v from 'valibot'
import { ERRORS, type ErrorCode } from '../../base/index.ts'
import type { Block, FlagType, ParsedDocument } from '../parsed-document.ts'

/** What a parser process is told: once. */
export interface ParseOrder {
  path: string
  fileName: string
  /** Where pdf.js is. */
  pdfFolder: string
}

/** Of a document's text and of its blocks, what goes in one message. */
export const PIECE_CHARACTERS = 1_000_000
export const PIECE_BLOCKS = 20_000

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const blockSchema: v.GenericSchema<Block> = v.strictObject({
  start: count,
  end: count,
  type: v.picklist(['paragraph', 'row', 'note']),
  headingLevel: v.exactOptional(v.pipe(count, v.minValue(1), v.maxValue(9))),
  labelLength: v.exactOptional(count),
  page: v.exactOptional(count),
  table: v.exactOptional(count),
  row: v.exactOptional(count),
  isContents: v.exactOptional(v.literal(true)),
})

const FLAG_TYPES = {
  'tracked-insertion': true,
  'tracked-deletion': true,
  'hidden-text': true,
  'invisible-characters': true,
  comment: true,
  'header-or-footer': true,
  'external-reference': true,
  macro: true,
  'embedded-object': true,
  'page-without-text': true,
  'recognised-text': true,
  'replaced-characters': true,
} as const satisfies Record<FlagType, true>

/** The document but for its text and blocks, which go before it. */
export type DocumentHead = Omit<ParsedDocument, 'text' | 'blocks'>

const headSchema: v.GenericSchema<DocumentHead> = v.strictObject({
  format: v.picklist(['docx', 'pdf', 'txt', 'md', 'html', 'xlsx', 'csv']),
  flags: v.array(
    v.strictObject({
      type: v.picklist(Object.keys(FLAG_TYPES) as FlagType[]),
      count,
      characters: v.exactOptional(count),
      sample: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
    }),
  ),
  properties: v.strictObject({
    title: v.exactOptional(v.string()),
    author: v.exactOptional(v.string()),
    createdOn: v.exactOptional(v.string()),
    modifiedOn: v.exactOptional(v.string()),
  }),
  characters: v.strictObject({ read: count, text: count, furniture: count, hidden: count }),
  pages: v.exactOptional(count),
})

const parserMessageSchema = v.variant('type', [
  v.object({ type: v.literal('progress'), share: v.number() }),
  v.object({ type: v.literal('text'), text: v.string() }),
  v.object({ type: v.literal('blocks'), blocks: v.array(blockSchema) }),
  v.object({ type: v.literal('parsed'), head: headSchema }),
  v.object({
    type: v.literal('error'),
    code: v.picklist(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
    detail: v.string(),
  }),
])

/** What a parser process says: how far it is, then the document in pieces and its head, or an error. */
export type ParserMessage = v.InferOutput<typeof parserMessageSchema>

/** The message, checked; undefined when it is not one. */
export function parseParserMessage(message: unknown): ParserMessage | undefined {
  const parsed = v.safeParse(parserMessageSchema, message)
  return parsed.success ? parsed.output : undefined
}
