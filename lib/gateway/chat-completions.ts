import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isPlainObject, parseJson, type Problem } from '../base/index.ts'
import { askFunction } from './ask-function.ts'
import type { FunctionCalls } from './call-function.ts'
import { joinWords, parseAnswer, toChatCompletion } from './chat-answer.ts'
import { chatSchema, readChat } from './chat-messages.ts'
import { describeBeside } from './chat-notes.ts'
import { streamChat } from './chat-stream.ts'
import { createConversations } from './conversations.ts'
import { findModel } from './models.ts'
import { NO_RETRY, toOpenAiError } from './openai-error.ts'
import { readJson } from './read-json.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Clients send the whole conversation with each question. */
const MAX_BODY_BYTES = 1_048_576
const MS_PER_SECOND = 1_000

/**
 * `POST /v1/chat/completions`: questions to functions, for programs that chat with models of OpenAI's kind. The model is a
 * function that the key may ask, the question is the last message; what the function says is the answer.
 *
 * @see https://platform.openai.com/docs/api-reference/chat
 */
export function createChatRoutes(parts: GatewayParts, calls: FunctionCalls): Hono<GatewayEnv> {
  const conversations = createConversations(parts.sessions)
  return new Hono<GatewayEnv>()
    .post('/v1/chat/completions', async (context) => {
      // Such programs put documents, pages and earlier answers into what their user writes: nobody here knows which.
      context.set('origin', { ...context.get('origin'), byModel: true })
      const request = await readJson(context, chatSchema, MAX_BODY_BYTES)
      const { question, said } = readChat(request)
      const maxAnswerTokens = request.max_completion_tokens ?? request.max_tokens
      const served = findModel(calls, request.model, context)
      const { name: functionName, version } = served
      const { keyId } = context.get('caller')
      const talk = { keyId, functionName, user: request.user ?? '' }
      const isStreamed = request.stream === true
      const conversation = conversations.begin(talk, said)
      const { session } = conversation
      let content: string | undefined
      let isUnderWay = false
      try {
        const accept = isStreamed ? 'text/event-stream' : 'application/json'
        const body = { question, session, ...(maxAnswerTokens && { maxAnswerTokens }) }
        const response = await askFunction(calls, served, { body, accept }, context)
        context.header('x-onbox-version', version)
        if (!response.ok) return await passFault(response, context)
        const head = {
          id: context.get('requestId'),
          created: Math.floor(Date.now() / MS_PER_SECOND),
          model: functionName,
        }
        if (isStreamed && response.body !== null) {
          isUnderWay = true
          return streamChat(
            context,
            response.body,
            {
              head,
              includesUsage: request.stream_options?.include_usage === true,
              describeBeside: (answer) => describeBeside(answer, question),
              onEnd: conversation.end,
            },
            parts,
          )
        }
        const answer = parseAnswer(readJsonText(await response.text()), functionName)
        content = joinWords(answer.answer, describeBeside(answer, question))
        return context.json(toChatCompletion(head, answer, content))
      } finally {
        if (!isUnderWay) conversation.end(content)
      }
    })
    .all('/v1/chat/completions', refuseMethod('POST'))
}

/** What a function has refused, or failed by, with an error beside it that clients of OpenAI show. */
async function passFault(response: Response, context: Context<GatewayEnv>): Promise<Response> {
  const { status, headers } = response
  const text = await response.text()
  const value = readJsonText(text)
  const told = isPlainObject(value) ? value : {}
  const { code = '', detail = text } = told as Partial<Problem>
  const retryAfter = headers.get('retry-after')
  if (retryAfter === null) context.header(...NO_RETRY)
  else context.header('retry-after', retryAfter)
  return context.json(
    { ...told, error: toOpenAiError({ status, code, detail }) },
    status as ContentfulStatusCode,
    { 'content-type': 'application/problem+json' },
  )
}

/** Undefined for what is no JSON. */
function readJsonText(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}
