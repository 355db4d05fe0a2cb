import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'

const contentSchema = v.nullish(
  v.union([v.string(), v.array(v.object({ type: v.string(), text: v.optional(v.string()) }))]),
)
const flag = v.nullish(v.boolean())
const tokens = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1)))

/** As OpenAI has it; what else its clients send is passed over. */
export const chatSchema = v.object({
  model: v.string(),
  messages: v.pipe(v.array(v.object({ role: v.string(), content: contentSchema })), v.minLength(1)),
  stream: flag,
  stream_options: v.nullish(v.object({ include_usage: flag })),
  max_tokens: tokens,
  max_completion_tokens: tokens,
  user: v.nullish(v.string()),
  n: v.nullish(v.number()),
  tools: v.nullish(v.array(v.unknown())),
  functions: v.nullish(v.array(v.unknown())),
  response_format: v.nullish(v.object({ type: v.string() })),
  logprobs: flag,
})

export type ChatRequest = v.InferOutput<typeof chatSchema>

/** What somebody said in a conversation, in the words of the client. */
export interface Said {
  readonly role: string
  readonly text: string
}

/** What a client asks. */
export interface ChatQuestion {
  question: string
  /** All that it has sent but instructions, the question last. */
  said: Said[]
}

/**
 * The question, and what the client has of the conversation before it. Instructions (`system`, `developer`) are passed over:
 * a function has its own, from its file.
 *
 * @throws {OnboxError} `BODY_INVALID` where the last message is not the user's; `FEATURE_UNSUPPORTED` for pictures, sound and
 * files in it, and for what else nothing here does
 */
export function readChat({ messages, ...asked }: ChatRequest): ChatQuestion {
  const { n, tools, functions, response_format: format, logprobs } = asked
  if ((n ?? 1) !== 1) throw unsupported('n', 'a question has one answer; leave it out')
  if ([...(tools ?? []), ...(functions ?? [])].length > 0) {
    throw unsupported('tools', 'a function has its own; leave it out')
  }
  if ((format?.type ?? 'text') !== 'text') {
    throw unsupported('response_format', 'answers are text; leave it out')
  }
  if (logprobs === true) throw unsupported('logprobs', 'they are not told; leave it out')

  const spoken = messages.filter(({ role }) => role !== 'system' && role !== 'developer')
  const last = spoken.at(-1)
  if (last?.role !== 'user') {
    throw new OnboxError(
      'BODY_INVALID',
      'Cannot find the question: the last of messages is to have the role "user"',
    )
  }
  const other = partsOf(last.content).find(({ type }) => type !== 'text')
  if (other !== undefined) {
    throw unsupported(other.type, 'functions are asked in words; send text')
  }
  const said = spoken.map(({ role, content }) => ({ role, text: toText(content) }))
  return { question: toText(last.content), said }
}

type Content = ChatRequest['messages'][number]['content']

const partsOf = (content: Content) => (Array.isArray(content) ? content : [])

const toText = (content: Content): string =>
  typeof content === 'string'
    ? content
    : partsOf(content)
        .map(({ text = '' }) => text)
        .join('\n')

const unsupported = (what: string, wayOut: string): OnboxError =>
  new OnboxError('FEATURE_UNSUPPORTED', `Cannot take "${what}": ${wayOut}`)
