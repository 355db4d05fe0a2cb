import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { keepAlive } from '../base/index.ts'
import {
  joinWords,
  noAnswer,
  parseAnswer,
  toFinishReason,
  toOwn,
  toUsage,
  type ChatHead,
  type ToldAnswer,
} from './chat-answer.ts'
import { toOpenAiProblem } from './openai-error.ts'
import { noteFault } from './respond-problem.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

export interface ChatStreamOptions {
  readonly head: ChatHead
  /** Whether the usage is told in a chunk of its own, behind the others. */
  readonly includesUsage: boolean
  readonly describeBeside: (answer: ToldAnswer) => string
  /** @param content - all that was sent, or undefined where the answer is not whole */
  readonly onEnd: (content: string | undefined) => void
}

const tokenSchema = v.object({ text: v.string() })
const problemSchema = v.looseObject({ status: v.number(), code: v.string(), detail: v.string() })

/**
 * The events of a question as chunks of OpenAI's kind, as they come. A fault on the way is the last one, an `error`; who hangs
 * up ends the question.
 */
export function streamChat(
  context: Context<GatewayEnv>,
  events: ReadableStream<Uint8Array<ArrayBuffer>>,
  { head, includesUsage, describeBeside, onEnd }: ChatStreamOptions,
  parts: Pick<GatewayParts, 'log' | 'metrics'>,
): Response {
  return streamSSE(context, async (sse) => {
    const endKeepAlive = keepAlive(sse)
    const say = (value: object) => sse.writeSSE({ data: JSON.stringify(value) })
    const chunk = (rest: object) => say({ ...head, object: 'chat.completion.chunk', ...rest })
    const choose = (delta: object, reason: string | null = null, more: object = {}) =>
      chunk({ choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }], ...more })
    let content = ''
    let isWhole = false
    const write = async (text: string): Promise<void> => {
      content += text
      await choose({ content: text })
    }
    try {
      await choose({ role: 'assistant', content: '' })
      /** Between what a model says before a call and behind it. */
      let gap = ''
      for await (const { event, value } of readEvents(events)) {
        if (sse.aborted) return
        if (event === 'call' && content !== '') gap = '\n\n'
        if (event === 'token') {
          await write(gap + v.parse(tokenSchema, value).text)
          gap = ''
        }
        if (event === 'error') {
          await say(toOpenAiProblem(v.parse(problemSchema, value)))
          return
        }
        if (event === 'done') {
          const answer = parseAnswer(value, head.model)
          const beside = describeBeside(answer)
          if (beside !== '') await write(joinWords(content, beside).slice(content.length))
          isWhole = true
          onEnd(content)
          await choose({}, toFinishReason(answer), { onbox: toOwn(answer) })
          if (includesUsage) await chunk({ choices: [], usage: toUsage(answer) })
          await sse.writeSSE({ data: '[DONE]' })
          return
        }
      }
      throw noAnswer(head.model)
    } catch (error) {
      if (!sse.aborted) await say(toOpenAiProblem(noteFault(error, context, parts).problem))
    } finally {
      endKeepAlive()
      if (!isWhole) onEnd(undefined)
    }
  })
}

async function* readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<{ event: string; value: unknown }> {
  const events = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
  for await (const { event = '', data } of events) {
    yield { event, value: JSON.parse(data) as unknown }
  }
}
