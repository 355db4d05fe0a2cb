import type { Audit, AuditStep } from '../audit/index.ts'
import {
  CRON_KEY_ID,
  OnboxError,
  toOnboxError,
  type Origin,
  type ToolDefinition,
} from '../base/index.ts'
import type {
  Answer,
  AskedApproval,
  AskedCall,
  AskEvent,
  AskTiming,
  AskUsage,
  ReadOrigin,
  Ungrounded,
  UngroundedChoice,
} from '../function/ai.ts'
import { createPassages, type BindingCalls, type Passages, type Turn } from '../isolate/index.ts'
import type { Metrics } from '../metrics/index.ts'
import {
  estimateTokens,
  type Engine,
  type EngineState,
  type GenerateUsage,
  type Message,
  type ToolCall,
} from '../inference/index.ts'
import { citePassages } from './cite-passages.ts'
import { describeGiven, isGiven, toDocumentMessages, toGivenSources, toResultMessages, type Given } from './given.ts' // prettier-ignore
import { findUngrounded, findUngroundedValues, type ListValues } from './grounding.ts'
import { createPrefix } from './prefix.ts'
import type { Sessions } from './sessions.ts'
import { askAgain, withheld } from './settle-ungrounded.ts'

/** Largest result that the model reads, in characters of JSON; a tool should return less. */
const MAX_RESULT_CHARACTERS = 16_000
/** And at most this many for each token that the model's context holds: Chinese takes a token a character. */
const RESULT_CHARACTERS_PER_CONTEXT_TOKEN = 0.5

/** A function version for which questions are answered, and what it was granted. */
export interface AskedFunction {
  name: string
  version: string
  /** The granted tools: the only ones that the model learns of and can choose. */
  tools: readonly ToolDefinition[]
  maxCalls: number
  maxAnswerTokens: number
  /** 0: the model does not think. */
  maxThoughtTokens: number
  /** Its share of the model beside those of others. */
  weight: number
  /** Told of each turn how many tokens it took; of one that was cut off, about how many. */
  onTokens?: (count: number) => void
  /** Which version of which other function runs the tool, `weather@1a2b`; undefined for the function's own. */
  ownerOf?: (tool: string) => string | undefined
  /**
   * Asked of each call that a model makes which has read more than the caller's question: one that changes something is
   * not run, but waits for a person.
   *
   * @returns undefined for a call that may be run
   */
  hold?: (call: ToolCall, context: AskContext) => Omit<AskedApproval, 'origins'> | undefined
  /** Runs a tool in its owner's isolate, with its owner's grants. */
  runTool(tool: string, argument: unknown, context: AskContext): Promise<unknown>
}

export interface AskContext {
  requestId: string
  /** Id of the key that asked. */
  keyId: string
  /** See `CallContext`. Default 0. */
  depth?: number
  /** See `CallContext`. */
  turn?: Turn
  /** See `CallContext`. */
  origin?: Origin
  /** Whether nothing of the model's caches is used. Default false. */
  isFresh?: boolean
  signal: AbortSignal
  /** See `CallContext`. */
  calls?: BindingCalls
  /** See `CallContext`. Default: those that are read for this question. */
  passages?: Passages
  /** See `ServeContext`. */
  once?: { readonly idempotencyKey: string }
}

export interface Question extends Given {
  question: string
  instructions?: string | undefined
  /** Name of the conversation that it belongs to: what was said there before is read again. Default: none. */
  session?: string | undefined
  /** In tokens. Default, and at most, the function's. */
  maxAnswerTokens?: number | undefined
  /** What becomes of an answer that is not grounded. Default `flag`. */
  ungrounded?: UngroundedChoice | undefined
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

/**
 * @param metrics - counts questions and turns
 * @param sessions - what was said before; without them each question stands alone
 * @param listValues - finds the numbers and dates of a text, however they are written; without it only figures are known
 */
export function createAgent(
  engine: Engine,
  audit: Audit,
  metrics: Pick<Metrics, 'questionEnded' | 'turnEnded'>,
  sessions?: Pick<Sessions, 'read' | 'add'>,
  listValues?: ListValues,
): Agent {
  return {
    async *ask(asked, asking, context) {
      const { question, instructions, session, maxAnswerTokens = Infinity } = asking
      const { ungrounded: choice = 'flag', documents, results } = asking
      const given: Given = { documents, results }
      const startedAtMs = performance.now()
      const { requestId, keyId, origin, isFresh = false, signal } = context
      const note = (step: AuditStep, payload: unknown) =>
        audit.record({
          requestId,
          step,
          functionName: asked.name,
          version: asked.version,
          keyId,
          origin,
          modelHash: hashOf(engine.state),
          payload,
        })
      const { owner, prompt } = createPrefix(asked, instructions)
      const conversation =
        session === undefined ? undefined : { keyId, functionName: asked.name, session }
      const history = conversation && sessions?.read(conversation, historyRoom(engine.state))
      const before = history?.messages ?? []
      /** What a function or a tool asks on the way may be made of anything, and so may what is asked behind another call. */
      const origins: ReadOrigin[] = [
        ...(history?.isTainted === true ? [{ type: 'session' } as const] : []),
        ...((context.depth ?? 0) > 0 || hasCalled(context.calls)
          ? [{ type: 'function' } as const]
          : []),
        ...(isGiven(given) ? [{ type: 'given' } as const] : []),
      ]
      const isTainted = (): boolean => origins.length > 0
      /** What a document says can cause no call. */
      const maxCalls = isGiven(given) ? 0 : asked.maxCalls
      const opening = [...prompt.messages, ...toDocumentMessages(given)]
      const messages: Message[] = [
        ...opening,
        ...before,
        { role: 'user', content: question },
        ...toResultMessages(given, maxResultCharacters(engine.state)),
      ]
      const calls: AskedCall[] = []
      const { passages = createPassages() } = context
      const approvals: AskedApproval[] = []
      let callCount = 0
      /** What the answer may rest on: all that the model has read beside its instructions. */
      const sources: unknown[] = [question, ...before.flatMap(toSources), ...toGivenSources(given)]
      const total = createTotal()
      /** A first answer that was not grounded, and what the model was told of it. */
      let draft: { text: string; ungrounded: Ungrounded[]; messages: Message[] } | undefined
      let ungrounded: Ungrounded[] = []
      let text = ''
      let isAnswered = false
      /** Of the turn under way: pieces that it wrote; undefined between turns. */
      let pieces: number | undefined
      let failure: unknown
      note('asked', {
        question,
        instructions,
        ...(conversation && { session }),
        ...describeGiven(given),
        ...(choice !== 'flag' && { ungrounded: choice }),
      })
      try {
        for (;;) {
          const turn = engine.generate(
            {
              owner,
              weight: asked.weight,
              key: keyId,
              isBackground: keyId === CRON_KEY_ID,
              isFresh,
              prompt: { ...prompt, messages: [...messages, ...(draft?.messages ?? [])] },
              maxCalls: draft ? 0 : maxCalls - calls.length,
              ...(opening.length > prompt.messages.length && { keptMessages: opening.length }),
              maxTextTokens: Math.min(maxAnswerTokens, asked.maxAnswerTokens),
              maxThoughtTokens: asked.maxThoughtTokens,
            },
            signal,
          )
          text = ''
          pieces = 0
          let thoughts = ''
          const running: Promise<AskedCall>[] = []
          const wanted: ToolCall[] = []
          let finishReason: Answer['finishReason'] = 'stop'
          for await (const event of turn) {
            if (event.type === 'text') {
              // The question, where no call was made; else nothing is left to write.
              if (text === '') await audit.flush()
              text += event.text
              pieces = (pieces ?? 0) + 1
              if (choice === 'flag') yield { type: 'token', text: event.text }
            } else if (event.type === 'thought') {
              thoughts += event.text
              pieces = (pieces ?? 0) + 1
            } else if (event.type === 'call') {
              const { call, certainty } = event
              if (maxCalls === 0 && isGiven(given)) throw calledFromGiven(call.tool)
              callCount += 1
              note('decided', { tool: call.tool, ...certainty })
              const held = isTainted() ? asked.hold?.(call, context) : undefined
              if (held) {
                const approval = { ...held, origins: [...origins] }
                const { id, expiresAt } = approval
                note('held', { ...call, approval: id, expiresAt, origins: approval.origins })
                approvals.push(approval)
                // Who is told of it can decide on it: it is on disk why it waits.
                await audit.flush()
                yield { type: 'approval', ...approval }
                continue
              }
              const ranBy = asked.ownerOf?.(call.tool)
              note('called', { ...call, ...(ranBy !== undefined && { ranBy }) })
              yield { type: 'call', tool: call.tool, arguments: call.arguments }
              wanted.push(call)
              // At once: whether another one follows, the model decides meanwhile.
              const idempotencyKey = `${requestId}:${callCount}`
              const called = runCall(asked, call, {
                ...context,
                passages,
                once: { idempotencyKey },
              })
              // Its failure is met below, where it is waited for.
              called.catch(() => {})
              running.push(called)
            } else {
              pieces = undefined
              total.add(event.usage)
              asked.onTokens?.(event.usage.promptTokens + event.usage.completionTokens)
              metrics.turnEnded(asked.name, event.usage)
              if (event.reason === 'length') finishReason = 'length'
              const { callProbability } = event
              if (wanted.length + approvals.length === 0 && callProbability !== undefined) {
                note('decided', { tool: null, callProbability })
              }
            }
          }
          if (thoughts !== '') note('thought', { thoughts })
          if (wanted.length > 0) {
            messages.push({ role: 'assistant', content: text.trim(), toolCalls: wanted })
            for (const called of running) {
              const { tool, result, ms, arguments: given } = await called
              note('result', { tool, result, ms })
              total.timing.toolMs += ms
              calls.push(await called)
              // Rows leave only when it is on disk who asked for them, and how.
              await audit.flush()
              yield { type: 'result', tool, result, ms }
              const seen = limitResult(result, engine.state)
              sources.push(given, seen)
              messages.push({ role: 'tool', content: JSON.stringify(seen) })
              if (!origins.some((one) => one.type === 'tool' && one.tool === tool)) {
                origins.push({ type: 'tool', tool })
              }
            }
            if (approvals.length === 0) continue
          }
          const isHeld = approvals.length > 0
          const answer = text.trim()
          if (isHeld) finishReason = 'approval'
          else if (answer === '' && finishReason === 'length') throw outOfRoom()
          const vocabulary = [prompt.messages, prompt.tools]
          ungrounded =
            listValues && isGiven(given)
              ? await findUngroundedValues(answer, sources, vocabulary, listValues)
              : findUngrounded(answer, sources, vocabulary)
          const grounded = ungrounded.length === 0
          if (!grounded && !isHeld) {
            if (choice === 'withhold') throw withheld(ungrounded.length)
            if (choice === 'regenerate' && !draft) {
              draft = { text: answer, ungrounded, messages: askAgain(answer, ungrounded) }
              continue
            }
          }
          if (choice !== 'flag' && answer !== '') yield { type: 'token', text: answer }
          const timing = { ...total.timing, totalMs: performance.now() - startedAtMs }
          const { usage } = total
          const { version } = asked
          const ended = {
            answer,
            grounded,
            ...(!grounded && { ungrounded }),
            citations: citePassages(answer, passages.list()),
            finishReason,
            ...(isHeld && { approvals }),
            usage,
            timing,
          }
          const { messages: _told, ...first } = draft ?? {}
          note('answered', draft ? { ...ended, draft: first } : ended)
          isAnswered = true
          metrics.questionEnded(asked.name, 'answered')
          await audit.flush()
          // What waits has no result yet, and the model would have to make one up.
          if (conversation && !isHeld) {
            const said = messages.slice(opening.length + before.length)
            sessions?.add(
              conversation,
              [...said, { role: 'assistant', content: answer }],
              isTainted(),
            )
          }
          yield { type: 'done', answer: { ...ended, calls, requestId, version } }
          return
        }
      } catch (error) {
        failure = error
        throw error
      } finally {
        const isCut = signal.aborted || failure === undefined
        if (pieces !== undefined && isCut) {
          const { length } = JSON.stringify([asked.tools, messages])
          asked.onTokens?.(pieces + estimateTokens(length))
        }
        // Here too when the caller leaves in between: the record holds what was said so far.
        if (!isAnswered) {
          const fault = toOnboxError(failure ?? leftEarly())
          metrics.questionEnded(asked.name, fault.code)
          note('failed', { ...fault.toData(), text, ...(ungrounded.length > 0 && { ungrounded }) })
          await audit.flush()
        }
      }
    },
  }
}

/** Share of the model's context that what was said before may take. */
const HISTORY_SHARE = 0.4

/** In characters, of which a token has about one in Chinese, and more in other languages. */
function historyRoom(state: EngineState): number {
  return state.status === 'ready' ? state.info.contextTokens * HISTORY_SHARE : 0
}

/** What of an earlier turn an answer may rest on: what was asked, and what tools said; not what a model wrote. */
function toSources(message: Message): unknown[] {
  return message.role === 'assistant'
    ? (message.toolCalls ?? []).map((call) => call.arguments)
    : [message.content]
}

/** Whether the request has led to any call but this question. */
const hasCalled = (calls: BindingCalls = {}): boolean =>
  Object.values(calls).reduce((sum, one) => sum + one.calls, 0) > 1

const hashOf = (state: EngineState): string => (state.status === 'ready' ? state.info.hash : '')

/** The decoder cannot write one; a server elsewhere might. */
const calledFromGiven = (tool: string): OnboxError =>
  new OnboxError(
    'MODEL_FAILED',
    `Cannot answer: the model called "${tool}" where it had to answer from what it was given`,
  )

const outOfRoom = (): OnboxError =>
  new OnboxError(
    'MODEL_FAILED',
    "Cannot answer: the model's context was full before its first word; ask for less at once",
  )

const leftEarly = (): OnboxError =>
  new OnboxError('REQUEST_ABORTED', 'The request was ended before its answer')

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
    throw new OnboxError(
      'GRANT_MISSING',
      `Cannot call tool "${call.tool}": function "${asked.name}" was not granted it; add it to its tools in wrangler-like.config.ts`,
    )
  }
  try {
    const inner = { ...context, depth: (context.depth ?? 0) + 1 }
    return { ...common, result: await asked.runTool(call.tool, call.arguments, inner), ms: ms() }
  } catch (error) {
    context.signal.throwIfAborted()
    return { ...common, result: { error: toOnboxError(error, 'TOOL_FAILED').message }, ms: ms() }
  }
}

/** The result as the model gets it: a large one is a fault that tells so. */
function limitResult(result: unknown, state: EngineState): unknown {
  const { length } = JSON.stringify(result ?? null)
  const max = maxResultCharacters(state)
  if (length <= max) return result ?? null
  return { error: `the result has ${length} characters, more than ${max}; ask for less` }
}

function maxResultCharacters(state: EngineState): number {
  const contextTokens = state.status === 'ready' ? state.info.contextTokens : 0
  return Math.min(
    MAX_RESULT_CHARACTERS,
    Math.floor(contextTokens * RESULT_CHARACTERS_PER_CONTEXT_TOKEN),
  )
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
