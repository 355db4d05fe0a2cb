import type { Audit, AuditStep } from '../audit/index.ts'
import { CRON_KEY_ID, OnboxError, toOnboxError } from '../base/index.ts'
import type { Answer, AskedApproval, AskedCall, AskEvent, Ungrounded } from '../function/ai.ts'
import { createPassages } from '../isolate/index.ts'
import type { Metrics } from '../metrics/index.ts'
import {
  estimateTokens,
  type Engine,
  type EngineState,
  type Message,
  type ToolCall,
} from '../inference/index.ts'
import type { AskContext, AskedFunction, Question, RecordHeld } from './asked-function.ts'
import { citePassages } from './cite-passages.ts'
import {
  describeGiven,
  isGiven,
  toDocumentMessages,
  toResultMessages,
  type Given,
} from './given.ts'
import { findUngroundedValues, findUngroundedWords, type ListValues } from './find-ungrounded-values.ts' // prettier-ignore
import { findUngrounded } from './grounding.ts'
import { createPrefix } from './prefix.ts'
import { createReading } from './reading.ts'
import { limitResult, maxResultCharacters, runCall } from './run-call.ts'
import type { Sessions } from './sessions.ts'
import { askAgain, withheld } from './settle-ungrounded.ts'
import { createTotal } from './total.ts'

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
      const { ungrounded: choice = 'flag', quotations = 'exact', callThreshold } = asking
      const { documents, results } = asking
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
      const noteResult = ({ tool, result, ms }: AskedCall) => note('result', { tool, result, ms })
      const { owner, prompt } = createPrefix(asked, instructions)
      const conversation =
        session === undefined ? undefined : { keyId, functionName: asked.name, session }
      const history = conversation && sessions?.read(conversation, historyRoom(engine.state))
      const before = history?.messages ?? []
      const reading = createReading({ question, given, before: history }, context)
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
      /** All that were begun: the first of them are in `calls`. */
      const running: Promise<AskedCall>[] = []
      const { passages = createPassages() } = context
      const approvals: AskedApproval[] = []
      let callCount = 0
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
        ...(quotations !== 'exact' && { quotations }),
        ...(callThreshold !== undefined && { callThreshold }),
        ...(asking.maxAnswerTokens !== undefined && { maxAnswerTokens }),
      })
      try {
        for (;;) {
          const turn = engine.generate(
            {
              owner,
              share: asked.name,
              weight: asked.weight,
              key: keyId,
              isBackground: keyId === CRON_KEY_ID,
              isFresh,
              prompt: { ...prompt, messages: [...messages, ...(draft?.messages ?? [])] },
              maxCalls: draft ? 0 : maxCalls - calls.length,
              ...(callThreshold !== undefined && calls.length === 0 && { callThreshold }),
              ...(opening.length > prompt.messages.length && { keptMessages: opening.length }),
              maxTextTokens: Math.min(maxAnswerTokens, asked.maxAnswerTokens),
              maxThoughtTokens: asked.maxThoughtTokens,
              exactQuotations: quotations === 'exact',
            },
            signal,
          )
          text = ''
          pieces = 0
          let thoughts = ''
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
              const origins = reading.origins()
              const recordHeld: RecordHeld = async ({ id, expiresAt }) => {
                note('held', { ...call, approval: id, expiresAt, origins })
                await audit.flush()
              }
              const held = origins.length > 0 && (await asked.hold?.(call, origins, recordHeld))
              if (held) {
                const approval = { ...held, origins }
                approvals.push(approval)
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
              const { callProbability, toolMargin } = event
              if (wanted.length + approvals.length === 0 && callProbability !== undefined) {
                note('decided', {
                  tool: null,
                  callProbability,
                  ...(toolMargin !== undefined && { toolMargin }),
                })
              }
            }
          }
          if (thoughts !== '') note('thought', { thoughts })
          if (wanted.length > 0) {
            messages.push({ role: 'assistant', content: text.trim(), toolCalls: wanted })
            for (const called of running.slice(calls.length)) {
              const call = await called
              const { tool, result, ms } = call
              noteResult(call)
              total.timing.toolMs += ms
              calls.push(call)
              // Rows leave only when it is on disk who asked for them, and how.
              await audit.flush()
              yield { type: 'result', tool, result, ms }
              const seen = limitResult(result, engine.state)
              reading.addResult(call, seen)
              messages.push({ role: 'tool', content: JSON.stringify(seen) })
            }
            if (approvals.length === 0) continue
          }
          const isHeld = approvals.length > 0
          let answer = text.trim()
          if (isHeld) finishReason = 'approval'
          else if (answer === '' && finishReason === 'length') throw outOfRoom()
          const vocabulary = [prompt.messages, prompt.tools]
          const find = isGiven(given) ? findUngroundedValues : findUngroundedWords
          ungrounded = listValues
            ? await find(answer, reading.sources, vocabulary, listValues)
            : findUngrounded(answer, reading.sources, vocabulary)
          if (ungrounded.length > 0 && !isHeld) {
            if (choice === 'withhold') throw withheld(ungrounded.length)
            if (choice === 'regenerate' && !draft) {
              draft = { text: answer, ungrounded, messages: askAgain(answer, ungrounded) }
              continue
            }
          }
          if (ungrounded.length > 0 && choice === 'withhold') {
            // The call that waits is told of, and no word beside it; the record has them.
            draft = { text: answer, ungrounded, messages: [] }
            answer = ''
            ungrounded = []
          }
          const grounded = ungrounded.length === 0
          if (choice !== 'flag' && answer !== '') yield { type: 'token', text: answer }
          const timing = { ...total.timing, totalMs: performance.now() - startedAtMs }
          const { usage } = total
          const { version } = asked
          const ended = {
            answer,
            grounded,
            ...(!grounded && { ungrounded }),
            citations: citePassages(answer, passages.list()),
            ...(passages.unread() > 0 && { unread: passages.unread() }),
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
              reading.origins().length > 0,
            )
          }
          yield { type: 'done', answer: { ...ended, calls, requestId, version } }
          return
        }
      } catch (error) {
        failure = error
        // What was begun goes on: the record has what came of it.
        for (const ended of await Promise.allSettled(running.slice(calls.length))) {
          if (ended.status === 'fulfilled') noteResult(ended.value)
        }
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
