import { createHash } from 'node:crypto'
import { OnboxError, type Json } from '../base/index.ts'
import type { AskedDocument, AskedResult } from '../function/ai.ts'
import type { Message } from '../inference/index.ts'

/** What documents and results are handed over as: data that a tool gave, whatever it says. */
const READ_DOCUMENT = 'read_document'

/** What a function gives a model to read with a question. */
export interface Given {
  documents?: readonly AskedDocument[] | undefined
  results?: readonly AskedResult[] | undefined
}

/** Whether the model reads anything that the function gives it: it calls nothing then. */
export const isGiven = ({ documents = [], results = [] }: Given): boolean =>
  documents.length + results.length > 0

/** Documents as the model reads them, before any question. */
export function toDocumentMessages({ documents = [] }: Given): Message[] {
  if (documents.length === 0) return []
  const toolCalls = documents.map(({ title }) => ({ tool: READ_DOCUMENT, arguments: { title } }))
  return [
    { role: 'assistant', content: '', toolCalls },
    ...documents.map(({ text }): Message => ({ role: 'tool', content: text })),
  ]
}

/**
 * Results as the model reads them, behind the question: as if it had called for them.
 *
 * @param maxCharacters - of each, as JSON
 * @throws {OnboxError} `BODY_INVALID`
 */
export function toResultMessages({ results = [] }: Given, maxCharacters: number): Message[] {
  if (results.length === 0) return []
  const toolCalls = results.map((given) => ({
    tool: given.tool,
    arguments: given.arguments as Record<string, Json>,
  }))
  return [
    { role: 'assistant', content: '', toolCalls },
    ...results.map(({ tool, result }): Message => {
      const content = JSON.stringify(result ?? null)
      if (content.length <= maxCharacters) return { role: 'tool', content }
      throw new OnboxError(
        'BODY_INVALID',
        `Cannot ask the model: the result of "${tool}" has ${content.length} characters, and it reads ${maxCharacters}; give it less, or as a document`,
      )
    }),
  ]
}

/** Texts in which what an answer says has to stand. */
export const toGivenSources = ({ documents = [], results = [] }: Given): unknown[] => [
  ...documents.flatMap(({ title, text }) => [title, text]),
  ...results.flatMap((given) => [given.arguments, given.result]),
]

/** What the record says of them: results as they are, and of documents which they were. */
export const describeGiven = ({ documents = [], results = [] }: Given): object => ({
  ...(documents.length > 0 && {
    documents: documents.map(({ title, text }) => ({
      title,
      characters: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  }),
  ...(results.length > 0 && { results }),
})
