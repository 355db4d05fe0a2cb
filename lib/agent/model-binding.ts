import * as v from 'valibot'
import { OnboxError, parseAs, parseJson, shortList } from '../base/index.ts'
import type { Binding, CallContext } from '../isolate/index.ts'
import { QUOTATION_CHOICES, SESSION, UNGROUNDED_CHOICES } from '../function/ai.ts'
import type { Agent } from './agent.ts'
import type { AskedFunction } from './asked-function.ts'

/** Longest text that a function may hand to the model, in characters. */
const MAX_CHARACTERS = 100_000

/** What a model may be given to read whole, in characters: far more than the context of any. */
const MAX_DOCUMENT_CHARACTERS = 300_000
const MAX_DOCUMENTS = 8
const MAX_RESULTS = 16
const TOOL_NAME = /^[a-z][a-z0-9_]{0,63}$/
const MAX_NAME_CHARACTERS = 200

const askSchema = v.object({
  question: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_CHARACTERS)),
  instructions: v.optional(v.pipe(v.string(), v.maxLength(MAX_CHARACTERS))),
  ungrounded: v.optional(v.picklist(UNGROUNDED_CHOICES)),
  quotations: v.optional(v.picklist(QUOTATION_CHOICES)),
  callThreshold: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  session: v.optional(v.pipe(v.string(), v.regex(SESSION, '1 to 64 letters, digits, - and _'))),
  maxAnswerTokens: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  documents: v.optional(
    shortList(
      v.object({
        title: v.pipe(v.string(), v.maxLength(MAX_NAME_CHARACTERS)),
        text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_DOCUMENT_CHARACTERS)),
      }),
      MAX_DOCUMENTS,
    ),
  ),
  results: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        try {
          return parseJson(dataset.value)
        } catch (error) {
          addIssue({ message: error instanceof RangeError ? error.message : 'no JSON' })
          return NEVER
        }
      }),
      shortList(
        v.object({
          tool: v.pipe(v.string(), v.regex(TOOL_NAME, 'a name as tools have it')),
          arguments: v.record(v.string(), v.unknown()),
          result: v.optional(v.unknown(), null),
        }),
        MAX_RESULTS,
      ),
    ),
  ),
})

/**
 * The host's side of `env.AI`: questions of one function, answered with the tools that it was granted.
 *
 * @param describe - the function, asked at each question: its tools are known only once it has loaded
 */
export function createModelBinding(
  agent: Agent,
  describe: (context: CallContext) => AskedFunction,
): Binding {
  return {
    call(method, argument, context) {
      if (method !== 'ask') {
        throw new OnboxError('GRANT_MISSING', `Cannot do "${method}" with the model: only "ask"`)
      }
      const question = parseAs(askSchema, argument, {
        code: 'BODY_INVALID',
        cannot: 'Cannot ask the model',
        whole: 'argument',
      })
      const { functionName: _functionName, version: _version, ...asking } = context
      return agent.ask(describe(context), question, asking)
    },
  }
}
