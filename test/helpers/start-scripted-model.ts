import { text as readText } from 'node:stream/consumers'
import type { Json } from '../../lib/base/index.ts'
import { startWebService } from './start-web-service.ts'

/** A message as the protocol of chat completions has it. */
export interface ScriptedMessage {
  role: 'system' | 'user' | 'assistant' | 'tool'
  content: string
}

/** What the model does in a turn. */
export type ScriptedTurn =
  /** In pieces, as tokens come, where it is a list. */
  | { text: string | readonly string[] }
  | { text?: string; calls: { tool: string; arguments: Record<string, Json> }[] }

/**
 * Starts a server that speaks the protocol of chat completions, and does what it is told: a model that falls for
 * everything, or for nothing.
 *
 * @param play - the next turn, by all that the model has read, and how long it may be in tokens
 * @returns base of its API
 */
export async function startScriptedModel(
  play: (messages: readonly ScriptedMessage[], maxTokens?: number) => ScriptedTurn,
  onEnd?: (end: () => void) => void,
): Promise<string> {
  const { origin } = await startWebService(
    (request, response) => {
      if (request.method === 'GET') {
        response.setHeader('content-type', 'application/json')
        response.end(
          JSON.stringify({ object: 'list', data: [{ id: 'scripted', object: 'model' }] }),
        )
        return
      }
      void readText(request).then((body) => {
        const { messages, max_tokens: maxTokens } = JSON.parse(body) as {
          messages: ScriptedMessage[]
          max_tokens?: number
        }
        const turn = play(messages, maxTokens)
        const say = (data: unknown): void =>
          void response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)
        const delta = (content: object, reason: string | null = null): void =>
          say({ choices: [{ index: 0, delta: content, finish_reason: reason }] })
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        for (const piece of [turn.text ?? []].flat()) delta({ content: piece })
        if ('calls' in turn) {
          for (const [index, call] of turn.calls.entries()) {
            const named = { name: call.tool, arguments: JSON.stringify(call.arguments) }
            const id = `call_${index}`
            delta({ tool_calls: [{ index, id, type: 'function', function: named }] })
          }
        }
        delta({}, 'calls' in turn ? 'tool_calls' : 'stop')
        const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
        say({ choices: [], usage })
        say('[DONE]')
        response.end()
      })
    },
    '127.0.0.1',
    onEnd,
  )
  return `${origin}/v1`
}
