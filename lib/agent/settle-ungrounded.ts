import { OnboxError } from '../base/index.ts'
import type { Ungrounded } from '../function/ai.ts'
import type { Message } from '../inference/index.ts'

/** For an answer that is withheld: without a word of it; the record has it. */
export const withheld = (count: number): OnboxError =>
  new OnboxError(
    'ANSWER_UNGROUNDED',
    `Cannot give the answer: ${count} of its numbers, dates, quotations and names stand in no result; ask again, or for what the tools can tell`,
  )

/** Has the model write its answer once more, and tells it why. */
export const askAgain = (answer: string, ungrounded: readonly Ungrounded[]): Message[] => [
  { role: 'assistant', content: answer },
  {
    role: 'user',
    content: `No tool result has ${ungrounded.map(({ text }) => JSON.stringify(text)).join(', ')}. Answer the question once more, only with what the results say.`,
  },
]
