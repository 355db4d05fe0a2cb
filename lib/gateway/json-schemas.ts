import type { ServedFunction } from '../deploy/index.ts'
import { SESSION } from '../function/ai.ts'
import { MAX_QUESTION_CHARACTERS } from '../function/index.ts'

/** Of the questions that a function is for, so many are told as examples. */
const MAX_EXAMPLES = 3

/** The body of a question, as `ask()` takes it. */
export const toQuestionSchema = ({ declaration }: Pick<ServedFunction, 'declaration'>): object => ({
  type: 'object',
  properties: {
    question: {
      type: 'string',
      minLength: 1,
      maxLength: MAX_QUESTION_CHARACTERS,
      examples: declaration?.evals.slice(0, MAX_EXAMPLES).map(({ ask }) => ask) ?? [],
    },
    session: {
      type: 'string',
      pattern: SESSION.source,
      description: 'Name of a conversation, where the question goes on from an earlier one',
    },
    maxAnswerTokens: {
      type: 'integer',
      minimum: 1,
      description: 'How long the answer may be; the function has a limit of its own',
    },
  },
  required: ['question'],
  additionalProperties: false,
})

/** A schema without the name of its dialect: what tools use of JSON Schema is the same in all of them. */
export function withoutDialect(schema: object): object {
  const { $schema: _dialect, ...rest } = schema as { $schema?: unknown }
  return rest
}
