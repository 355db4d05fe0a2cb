import type { ServedFunction } from '../deploy/index.ts'
import { MAX_LISTED, type DocumentMetadata } from '../knowledge/index.ts'
import type { ListQuery } from './document-handlers.ts'
import { json, PROBLEM, type Paths } from './openapi-paths.ts'

const text = { type: 'string', minLength: 1, maxLength: 500 }
const day = { type: 'string', format: 'date' }
const METADATA = {
  title: text,
  language: { enum: ['zh', 'en'] },
  kind: text,
  counterparty: text,
  signedOn: day,
  sentOn: day,
  validFrom: day,
  validUntil: day,
  version: text,
  versionOf: { ...text, description: 'Id of another version of the same document' },
} satisfies Record<keyof DocumentMetadata, object>
const CHANGES = Object.fromEntries(
  Object.entries(METADATA).map(([name, schema]) => [
    name,
    { anyOf: [schema, { type: 'null', description: 'There is none, whatever is recognised' }] },
  ]),
)
/** What a list may be asked for. */
const LISTED = {
  kind: text,
  counterparty: text,
  language: METADATA.language,
  version: { ...text, description: 'Default: all' },
  sentFrom: day,
  sentTo: day,
  signedFrom: day,
  signedTo: day,
  beginsFrom: day,
  beginsTo: day,
  endsFrom: day,
  endsTo: day,
  limit: { type: 'integer', minimum: 1, maximum: MAX_LISTED },
  cursor: text,
} satisfies Record<Exclude<keyof ListQuery, 'binding'>, object>
const COMPARED = {
  before: { ...text, description: 'Id of a document; default: the version before' },
  after: { ...text, description: 'Id of a document' },
}

const answers = (description: string): object => ({
  200: { description, content: json({ type: 'object' }) },
  default: PROBLEM,
})
const DOCUMENT = answers('The document, with what was recognised')
const COMPARISON = answers('What was added, removed, moved and changed')

/**
 * `/<function>/documents`, where the function was granted a collection; of one that it may only read, what reads.
 *
 * @param seen - the collections that the key may look into; undefined: all
 */
export function listDocumentPaths(
  { name, collections }: Pick<ServedFunction, 'name' | 'collections'>,
  seen: readonly string[] | undefined,
): Paths {
  const granted = Object.entries(collections).filter(
    ([, { collection }]) => seen?.includes(collection) ?? true,
  )
  if (granted.length === 0) return {}
  const binding = {
    name: 'binding',
    in: 'query',
    required: granted.length > 1,
    description: 'Which collection of the function is meant',
    schema: { enum: granted.map(([one]) => one) },
  }
  const id = { name: 'document', in: 'path', required: true, schema: { type: 'string' } }
  const query = (name: string, schema: object, required = false): object => ({ name, in: 'query', required, schema }) // prettier-ignore
  const mayWrite = granted.some(([, { access }]) => access === 'write')
  const at = `/${name}/documents`
  return {
    [at]: {
      get: {
        summary: 'The documents of the collection, the newest first',
        parameters: [
          binding,
          ...Object.entries(LISTED).map(([listed, schema]) => query(listed, schema)),
        ],
        responses: answers('A page of them, how many there are, and where it goes on (next)'),
      },
      ...(mayWrite && {
        post: {
          summary: 'Adds a document',
          parameters: [binding],
          requestBody: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  properties: { file: { type: 'string', format: 'binary' }, ...METADATA },
                  required: ['file'],
                },
              },
            },
          },
          responses: {
            201: { description: 'It can be found', content: json({ type: 'object' }) },
            200: { description: 'The same bytes were there', content: json({ type: 'object' }) },
            default: PROBLEM,
          },
        },
      }),
    },
    [`${at}/compare`]: {
      get: {
        summary: 'Compares two documents clause by clause',
        parameters: [
          binding,
          query('after', COMPARED.after, true),
          query('before', COMPARED.before),
        ],
        responses: COMPARISON,
      },
      post: {
        summary: 'The same, of a body',
        parameters: [binding],
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            properties: COMPARED,
            required: ['after'],
            additionalProperties: false,
          }),
        },
        responses: COMPARISON,
      },
    },
    [`${at}/{document}`]: {
      parameters: [id, binding],
      get: { summary: 'What is known of a document, and its clauses', responses: DOCUMENT },
      ...(mayWrite && {
        patch: {
          summary: 'Says what was not recognised, or wrongly',
          requestBody: {
            required: true,
            content: json({ type: 'object', properties: CHANGES, additionalProperties: false }),
          },
          responses: DOCUMENT,
        },
        delete: {
          summary: 'Removes a document with its original',
          responses: { 204: { description: 'It is gone' }, default: PROBLEM },
        },
      }),
    },
    [`${at}/{document}/original`]: {
      get: {
        summary: 'The file as it was added',
        parameters: [id, binding],
        responses: {
          200: { description: 'Its bytes', content: { 'application/octet-stream': {} } },
          default: PROBLEM,
        },
      },
    },
  }
}
