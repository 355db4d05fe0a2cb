import { type Pending } from '../decode/choice.ts'
import { decodeCall, type CallStarts } from '../decode/decode-call.ts'
import type { Decoding } from '../decode/decoding.ts'
import { createTextReader, listQuotable } from '../decode/exact-quotations.ts'
import { route, type Route } from '../decode/route.ts'
import type { LookingStepper, Mask } from '../decode/stepper.ts'
import type { CallCertainty, GenerateEvent, GenerateJob } from '../engine.ts'
import type { Renderer, ToolDefinition } from '../prompt.ts'
import { ContextFull } from './sequence-stepper.ts'
import type { ModelVocabulary } from './vocabulary.ts'

/** What only the template writes; the model may write `<tool_call>`, where calls are allowed. */
const TEMPLATE_ONLY = ['<think>', '</think>', '<tool_response>', '</tool_response>', '</tool_call>']
const THOUGHTS_OPEN = '<think>'
const THOUGHTS_CLOSE = '</think>'
const CALL_OPEN = '<tool_call>'
const CALL_CLOSE = '</tool_call>'
const TURN_CLOSE = '<|im_end|>'

/** What a turn is written with. */
export interface Writer {
  vocabulary: ModelVocabulary
  /** See `createCallStarts`. */
  listStarts: (tools: readonly ToolDefinition[]) => CallStarts
  callsPerTurn: number
  /** Of the model's template. */
  renderer: Pick<Renderer, 'canThink'>
  /** How probable a call has to be to be made, 0 to 1, where the job does not say. */
  callThreshold: number
  /** By how much a tool has to be more probable than the next one to be called, 0 to 1. */
  marginThreshold: number
}

/** What a turn is decoded with. */
type Writing = Omit<Decoding, 'keepChoice'> & { vocabulary: ModelVocabulary }

/**
 * Writes one turn behind a prompt: thoughts where they are wanted, then words or calls.
 *
 * @param pending - the end of the prompt
 * @param onRouted - called when it is known which of both, with how sure the model was where it could call
 * @returns why it ended
 */
export async function* writeTurn(
  { vocabulary, listStarts, marginThreshold, callsPerTurn, renderer, ...writer }: Writer,
  job: GenerateJob,
  stepper: LookingStepper,
  pending: Pending,
  onRouted: (certainty?: Partial<CallCertainty>) => void,
): AsyncGenerator<GenerateEvent, 'turn' | 'call' | 'length'> {
  const { prompt, maxTextTokens, callThreshold = writer.callThreshold } = job
  const maxCalls = Math.min(job.maxCalls, callsPerTurn)
  const decoding = { stepper, vocabulary, pending }
  const find = (texts: readonly string[]): number[] =>
    texts.map((text) => vocabulary.specialToken(text)).filter((token) => token !== undefined)
  const [callOpen] = find([CALL_OPEN])
  const starts =
    maxCalls > 0 && callOpen !== undefined && prompt.tools.length > 0
      ? listStarts(prompt.tools)
      : undefined
  const thinks = renderer.canThink && prompt.thinking && (job.maxThoughtTokens ?? 0) > 0
  const except = find(starts ? TEMPLATE_ONLY : [...TEMPLATE_ONLY, CALL_OPEN])
  try {
    if (thinks) yield* writeThoughts(decoding, job.maxThoughtTokens as number)
    let token: number
    let mask: Mask = { type: 'text', except }
    const decide = async (among: CallStarts): Promise<Route> => {
      // A call that is wanted in any case is of the best tool.
      const thresholds = {
        callThreshold,
        marginThreshold: job.callThreshold === 0 ? 0 : marginThreshold,
      }
      const options = { ...among, callOpen: callOpen as number, except, ...thresholds }
      const found = await route(stepper, pending, options)
      // Where no tool stands out, none does a few words later either.
      if (found.toolMargin !== undefined)
        mask = { type: 'text', except: [...except, options.callOpen] }
      return found
    }
    if (starts) {
      const found = await decide(starts)
      const { callProbability, toolMargin } = found
      onRouted({ callProbability, ...(toolMargin !== undefined && { toolMargin }) })
      if (found.type === 'call') return yield* writeCalls(decoding, starts, maxCalls, found)
      token = found.token
    } else {
      token = await stepper.step(pending.take(), mask)
      onRouted()
    }
    const quotable = job.exactQuotations === true ? listQuotable(prompt.messages) : []
    const reader = createTextReader(vocabulary, quotable)
    for (let count = 1; !vocabulary.isEnd(token); count++) {
      pending.add([token])
      const text = reader.read(token)
      if (text !== '') yield { type: 'text', text }
      if (count === maxTextTokens) return 'length'
      const feed = pending.take()
      token = await stepper.step(feed, mask)
      if (starts && token === callOpen) {
        // It has to be as sure of a call behind words: the last one is read again.
        await stepper.drop(feed.length, 1)
        pending.add(feed)
        const found = await decide(starts)
        if (found.type === 'call') return yield* writeCalls(decoding, starts, maxCalls, found)
        token = found.token
      }
      const tokens = reader.insteadOf(token)
      if (tokens !== undefined) {
        await stepper.drop(feed.length, 1)
        token = await stepper.step(feed, { type: 'only', tokens })
      }
    }
    return 'turn'
  } catch (error) {
    if (error instanceof ContextFull) return 'length'
    throw error
  }
}

/** Has the model think, at most so long: whatever it says then, it has thought enough. */
async function* writeThoughts(
  { stepper, pending, vocabulary }: Writing,
  maxTokens: number,
): AsyncGenerator<GenerateEvent, void> {
  const markup = (text: string): number[] => vocabulary.tokenizePieces([{ type: 'markup', text }])
  const close = vocabulary.specialToken(THOUGHTS_CLOSE)
  if (close === undefined) return
  const except = [...TEMPLATE_ONLY, CALL_OPEN]
    .map((text) => vocabulary.specialToken(text))
    .filter((token) => token !== undefined && token !== close) as number[]
  pending.add(markup(`${THOUGHTS_OPEN}\n`))
  const reader = createTextReader(vocabulary)
  for (let count = 0; count < maxTokens; count++) {
    const token = await stepper.step(pending.take(), { type: 'text', except })
    if (token === close || vocabulary.isEnd(token)) break
    pending.add([token])
    const text = reader.read(token)
    if (text !== '') yield { type: 'thought', text }
  }
  pending.add(markup(`\n${THOUGHTS_CLOSE}\n\n`))
}

/** Writes the calls of a turn: after each the model ends its turn, or begins another. */
async function* writeCalls(
  decoding: Writing,
  starts: CallStarts,
  maxCalls: number,
  { begun: first, callProbability, toolMargin }: Extract<Route, { type: 'call' }>,
): AsyncGenerator<GenerateEvent, 'call'> {
  const { stepper, pending, vocabulary } = decoding
  const [next, ...open] = vocabulary.tokenizePieces([{ type: 'markup', text: `\n${CALL_OPEN}` }])
  const end = vocabulary.specialToken(TURN_CLOSE)
  let begun = first
  let certainty: CallCertainty | undefined = { callProbability, toolMargin }
  for (let count = 1; ; count++) {
    const call = await decodeCall(decoding, starts, begun)
    yield { type: 'call', call, ...(certainty && { certainty }) }
    if (count === maxCalls || next === undefined || end === undefined) return 'call'
    pending.add(vocabulary.tokenizePieces([{ type: 'markup', text: CALL_CLOSE }]))
    const token = await stepper.step(pending.take(), { type: 'only', tokens: [end, next] })
    if (token !== next) return 'call'
    begun = []
    certainty = undefined
    pending.add([next, ...open, ...starts.bodyOpen])
  }
}
