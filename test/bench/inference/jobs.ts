/** What is asked in the inference bench: the same words of both sides. */
import * as v from 'valibot'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { JsonSchema, ToolDefinition } from '../../../lib/base/index.ts'
import type { GenerateJob } from '../../../lib/inference/index.ts'
import { qwen3Renderer } from '../../../lib/inference/index.ts'

const INSTRUCTIONS =
  'Answer only with facts from tool results. If no tool fits, say so. Reply in the language of the question.'

const toTool = (name: string, description: string, input: v.GenericSchema): ToolDefinition => ({
  name,
  description,
  parameters: toJsonSchema(input, { errorMode: 'ignore' }) as JsonSchema,
})

const PERIODS = [
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
]
/** Makes a prefix of some 650 tokens, as a function with several tools has; what random weights choose stays the same. */
const RULES = Array.from(
  { length: 12 },
  (_, index) =>
    `Rule ${index + 1}: where a record of register ${index + 1} is asked for, name its number and the day on which it was entered.`,
).join('\n')
export const RANKING = toTool(
  'rank_sales',
  'Ranks persons by what they have sold in a period',
  v.object({ period: v.pipe(v.picklist(PERIODS), v.description('The period')) }),
)
/** Long enough for a name, and short enough that a model of random weights comes to its end. */
const MAX_TEXT = 24
export const SEARCH = toTool(
  'find_clause',
  'Finds the clause of a contract that deals with a topic',
  v.object({
    topic: v.pipe(v.string(), v.maxLength(MAX_TEXT), v.description('The topic')),
    counterparty: v.pipe(v.string(), v.maxLength(MAX_TEXT), v.description('The other party')),
  }),
)

export const QUESTIONS = {
  enum: (index: number) => `Who has sold most in the last quarter, number ${index}?`,
  text: (index: number) => `What does contract ${index} with Yunfan say about the term of payment?`,
}

/** A question to a function whose model calls its tool. */
export function toJob(
  tool: ToolDefinition,
  question: string,
  change: Partial<GenerateJob> = {},
): GenerateJob {
  return {
    owner: 'bench',
    prompt: {
      tools: [tool],
      messages: [
        { role: 'system', content: `${INSTRUCTIONS}\n${RULES}` },
        { role: 'user', content: question },
      ],
      thinking: false,
    },
    maxCalls: 1,
    maxTextTokens: 64,
    ...change,
  }
}

/** The prompt as text, for a server that renders nothing. */
export function toText({ prompt }: GenerateJob): string {
  return [...qwen3Renderer.renderPrefix(prompt), ...qwen3Renderer.renderTurns(prompt)]
    .map(({ text }) => text)
    .join('')
}

/** The schema of a call, as a server is given it that knows no tools while it decodes. */
export const toCallSchema = (tools: readonly ToolDefinition[]) => ({
  anyOf: tools.map(({ name, parameters }) => ({
    type: 'object',
    properties: { name: { const: name }, arguments: parameters },
    required: ['name', 'arguments'],
    additionalProperties: false,
  })),
})
