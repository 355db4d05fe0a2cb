import type { Audit } from '../audit/index.ts'
import { OnboxError, toOnboxError, type ToolDefinition } from '../base/index.ts'
import type { AskedCall, AskEvent, AskTiming, AskUsage } from '../function/ai.ts'
import type { Engine, GenerateUsage, Message, ToolCall } from '../inference/index.ts'
import { findUngrounded } from './grounding.ts'
import { createSystemMessage } from './instructions.ts'

/** Largest result that the model reads, in characters of JSON; a tool should return less. */
const MAX_RESULT_CHARACTERS = 16_000

/** A function version for which questions are answered, and what it was granted. */
export interface AskedFunction {
  name: string
  version: string
  /** The granted tools: the only ones that the model learns of and can choose. */
  tools: readonly ToolDefinition[]
  maxCalls: number
  maxAnswerTokens: number
  /** Runs a tool in its owner's isolate, with its owner's grants. */
  runTool(tool: string, argument: unknown, context: AskContext): Promise<unknown>
}

export interface AskContext {
  requestId: string
  /** Id of the key that asked. */
  keyId: string
  signal: AbortSignal
}

export interface Question {
  question: string
  instructions?: string | undefined
}

/** Answers questions: model, tool, and model again, until it answers in words. */
export interface Agent {
  /**
   * Answers `question` with the function's granted tools; `done` is the last event, and by then every
   * step is in the audit record.
   *
   * @throws {OnboxError} what the model throws; the signal's reason when aborted
   */
  ask(asked: AskedFunction, question: Question, context: AskContext): AsyncIterable<AskEvent>
}

export function createAgent(engine: Engine, audit: Audit): Agent {
  return {
    async *ask(asked, { question, instructions }, context) {
      const startedAtMs = performance.now()
      const { requestId, keyId, signal } = context
      const note = (
        step: 'asked' | 'called' | 'result' | 'answered' | 'failed',
        payload: unknown,
      ) =>
        audit.record({
          requestId,
          step,
          functionName: asked.name,
          version: asked.version,
          keyId,
          payload,
        })
      const messages: Message[] = [
        { role: 'system', content: createSystemMessage(instructions) },
        { role: 'user', content: question },
      ]
      const calls: AskedCall[] = []
      const total = createTotal()
      note('asked', { question, instructions })
      try {
        for (;;) {
          const turn = engine.generate(
            {
              owner: `${asked.name}@${asked.version}`,
              prompt: { tools: [...asked.tools], messages, thinking: false },
              mayCall: calls.length < asked.maxCalls,
              maxTextTokens: asked.maxAnswerTokens,
            },
            signal,
          )
          let text = ''
          let call: ToolCall | undefined
          for await (const event of turn) {
            if (event.type === 'text') {
              text += event.text
              yield { type: 'token', text: event.text }
            } else if (event.type === 'call') call = event.call
            else total.add(event.usage)
          }
          if (call === undefined) {
            const answer = text.trim()
            const grounded = findUngrounded(answer, [question, calls]).length === 0
            const timing = { ...total.timing, totalMs: performance.now() - startedAtMs }
            note('answered', { answer, grounded, usage: total.usage, timing })
            await audit.flush()
            const { version } = asked
            const { usage } = total
            yield {
              type: 'done',
              answer: { answer, calls, grounded, requestId, version, usage, timing },
            }
            return
          }
          yield { type: 'call', tool: call.tool, arguments: call.arguments }
          note('called', call)
          const called = await runCall(asked, call, context)
          note('result', { tool: call.tool, result: called.result, ms: called.ms })
          total.timing.toolMs += called.ms
          calls.push(called)
          yield { type: 'result', tool: call.tool, result: called.result, ms: called.ms }
          messages.push(
            { role: 'assistant', content: text.trim(), toolCalls: [call] },
            { role: 'tool', content: renderResult(called.result) },
          )
        }
      } catch (error) {
        note('failed', toOnboxError(error).toData())
        await audit.flush()
        throw error
      }
    },
  }
}

/** Runs one call; a fault of the tool is a result that the model gets to read, not the end. */
async function runCall(
  asked: AskedFunction,
  call: ToolCall,
  context: AskContext,
): Promise<AskedCall> {
  const startedAtMs = performance.now()
  const ms = (): number => performance.now() - startedAtMs
  const common = { tool: call.tool, arguments: call.arguments }
  // The decoder could choose no other; this is the lock behind that lock.
  if (!asked.tools.some((tool) => tool.name === call.tool)) {
    throw new OnboxError('GRANT_MISSING', `Cannot call tool "${call.tool}": it is not granted`)
  }
  try {
    return { ...common, result: await asked.runTool(call.tool, call.arguments, context), ms: ms() }
  } catch (error) {
    context.signal.throwIfAborted()
    return { ...common, result: { error: toOnboxError(error, 'TOOL_FAILED').message }, ms: ms() }
  }
}

function renderResult(result: unknown): string {
  const text = JSON.stringify(result ?? null)
  if (text.length <= MAX_RESULT_CHARACTERS) return text
  return JSON.stringify({
    error: `the result has ${text.length} characters, more than ${MAX_RESULT_CHARACTERS}; ask for less`,
  })
}

/** Sums up what the turns of one question cost. */
function createTotal(): { usage: AskUsage; timing: AskTiming; add(usage: GenerateUsage): void } {
  const usage: AskUsage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 }
  const timing: AskTiming = { queueMs: 0, prefillMs: 0, decodeMs: 0, toolMs: 0, totalMs: 0 }
  return {
    usage,
    timing,
    add(turn) {
      usage.promptTokens += turn.promptTokens
      usage.cachedTokens += turn.cachedTokens
      usage.completionTokens += turn.completionTokens
      timing.queueMs += turn.queueMs
      timing.prefillMs += turn.prefillMs
      timing.decodeMs += turn.decodeMs
    },
  }
}
