import { createLog, OnboxError } from '../base/index.ts'
import {
  createLlamaEngine,
  type Engine,
  type GenerateJob,
  type LoadOptions,
  type ModelInfo,
} from '../inference/index.ts'
import { readUsage } from '../isolate/index.ts'

/** How quick a model is on this machine. */
export interface SpeedMeasure {
  model: ModelInfo
  threads: number
  loadMs: number
  promptTokens: number
  promptTokensPerSecond: number
  /** To the first piece of an answer, where all but the question was read before; the median of three. */
  warmFirstTokenMs: number
  /** Of one answer, and of several at once, all together. */
  answers: { atOnce: number; tokens: number; tokensPerSecond: number }[]
  /** Of the model's process, the weights included; undefined where the system does not tell. */
  residentBytes?: number
}

const ANSWERS_AT_ONCE = [1, 4]
/** Length of each answer; the model may end one before, and is asked again. */
const ANSWER_TOKENS = 96
const MAX_TURNS = 32
/** The prompt that is read; a character is a token at most, nearly always. */
const PROMPT_CHARACTERS = 1_000
const TEXT = '甲方应当在收到货物后三十日内付清全部货款,逾期每日按未付金额的万分之五支付违约金。'
const QUESTIONS = ['逾期怎么办?', '谁付款?', '什么时候付款?', '违约金怎么算?'] as const

/**
 * Loads a model in a process of its own and measures it; nothing else should be at work meanwhile.
 *
 * @throws {OnboxError} as `Engine.generate`, and `MODEL_UNAVAILABLE` with the reason where it cannot be loaded
 */
export async function measureSpeed(wish: LoadOptions, signal: AbortSignal): Promise<SpeedMeasure> {
  signal.throwIfAborted()
  const { long: _long, stateCache: _stateCache, ...options } = wish
  const startedAtMs = performance.now()
  const engine = createLlamaEngine(
    { ...options, workers: 1, sequences: Math.max(...ANSWERS_AT_ONCE) },
    createLog('error', () => {}),
  )
  const stop = (): void => void engine.close()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const state = await engine.started
    signal.throwIfAborted()
    if (state.status !== 'ready') {
      const reason = state.status === 'failed' ? state.reason : 'it is being loaded again'
      throw new OnboxError('MODEL_UNAVAILABLE', reason)
    }
    const loadMs = performance.now() - startedAtMs
    const { contextTokens } = state.info
    const text = TEXT.repeat(Math.ceil(PROMPT_CHARACTERS / TEXT.length)).slice(
      0,
      Math.min(PROMPT_CHARACTERS, Math.floor(contextTokens / 4)),
    )
    const [first, ...others] = QUESTIONS
    const cold = await answer(engine, toJob('prompt', text, first), signal)
    const warmMs: number[] = []
    for (const question of others) {
      warmMs.push((await answer(engine, toJob('prompt', text, question), signal)).firstMs)
    }
    const answers: SpeedMeasure['answers'] = []
    for (const atOnce of ANSWERS_AT_ONCE) {
      answers.push(await measureAnswers(engine, atOnce, signal))
    }
    const [pid] = engine.pids
    const usage = pid === undefined ? undefined : readUsage(pid)
    return {
      model: state.info,
      threads: options.threads,
      loadMs,
      promptTokens: cold.readTokens,
      promptTokensPerSecond: (cold.readTokens / cold.prefillMs) * 1_000,
      warmFirstTokenMs: warmMs.toSorted((a, b) => a - b)[1] as number,
      answers,
      ...(usage && { residentBytes: usage.residentBytes }),
    }
  } finally {
    signal.removeEventListener('abort', stop)
    await engine.close()
  }
}

const toJob = (owner: string, system: string, question: string): GenerateJob => ({
  owner,
  // Asked in the form in which it would think, a model writes at length.
  prompt: {
    tools: [],
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: question },
    ],
    thinking: true,
  },
  maxCalls: 0,
  maxTextTokens: 1,
})

async function answer(engine: Engine, job: GenerateJob, signal: AbortSignal) {
  const startedAtMs = performance.now()
  let firstMs: number | undefined
  for await (const event of engine.generate(job, signal)) {
    firstMs ??= performance.now() - startedAtMs
    if (event.type !== 'end') continue
    const { promptTokens, cachedTokens, completionTokens, prefillMs } = event.usage
    return { firstMs, readTokens: promptTokens - cachedTokens, completionTokens, prefillMs }
  }
  throw new OnboxError('MODEL_FAILED', 'Cannot measure the model: a turn had no end')
}

/** So many at once, each until it has written enough. */
async function measureAnswers(engine: Engine, atOnce: number, signal: AbortSignal) {
  const job = (index: number): GenerateJob => ({
    ...toJob(`answer-${index}`, '', '请讲一个很长的故事,从头讲到尾。'),
    maxTextTokens: ANSWER_TOKENS,
  })
  // What is read is not measured here.
  await Promise.all(
    Array.from({ length: atOnce }, (_, index) =>
      answer(engine, { ...job(index), maxTextTokens: 1 }, signal),
    ),
  )
  const startedAtMs = performance.now()
  const written = await Promise.all(
    Array.from({ length: atOnce }, async (_, index) => {
      let tokens = 0
      for (let turn = 0; turn < MAX_TURNS && tokens < ANSWER_TOKENS; turn++) {
        const left = ANSWER_TOKENS - tokens
        const { completionTokens } = await answer(
          engine,
          { ...job(index), maxTextTokens: left },
          signal,
        )
        tokens += Math.max(1, completionTokens)
      }
      return tokens
    }),
  )
  const seconds = (performance.now() - startedAtMs) / 1_000
  const tokens = written.reduce((sum, one) => sum + one, 0)
  return { atOnce, tokens, tokensPerSecond: tokens / seconds }
}
