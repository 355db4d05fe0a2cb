/** The two that are compared: the pool, and llama-server where one is given, with the same file. */
import { availableParallelism } from 'node:os'
import { createLog } from '../../../lib/base/index.ts'
import { createLlamaEngine, type Engine, type GenerateJob } from '../../../lib/inference/index.ts'
import type { LoadOptions, Step } from '../../../lib/inference/index.ts'
import { LLAMA_SERVER, startLlamaServer } from '../../helpers/start-llama-server.ts'
import { toCallSchema, toText } from './jobs.ts'

/** One side: asks for one turn. */
export interface Side {
  /** Lets the model call a tool. @returns when it is known which, and its arguments */
  call: (job: GenerateJob) => Promise<void>
  /** Lets it write words. @param onToken - called at each piece */
  write: (job: GenerateJob, onToken?: () => void, signal?: AbortSignal) => Promise<number>
  stop: () => Promise<void>
}

export const SEQUENCES = 8
export const THREADS = availableParallelism()
const never = new AbortController().signal

/** @returns the pool, and what its process has done: it tells once a second */
export async function startPool(
  modelPath: string,
  options: Partial<LoadOptions> = {},
): Promise<Side & { engine: Engine; steps: Step[] }> {
  const steps: Step[] = []
  const engine = createLlamaEngine(
    {
      modelPath,
      workers: 1,
      sequences: SEQUENCES,
      contextTokens: 2_048,
      // Random weights would never call by themselves.
      callThreshold: 0,
      threads: THREADS,
      gpu: 'off',
      ...options,
    },
    createLog('error'),
    {
      stepsDone: (done) => void steps.push(...done),
      turnRetried: () => {},
      processEnded: () => {},
    },
  )
  const state = await engine.started
  if (state.status !== 'ready') throw new Error(`The model does not load: ${JSON.stringify(state)}`)
  return {
    engine,
    steps,
    async call(job) {
      for await (const event of engine.generate(job, never)) if (event.type === 'call') return
      throw new Error('The model did not call')
    },
    async write(job, onToken, signal = never) {
      let tokens = 0
      for await (const event of engine.generate({ ...job, maxCalls: 0 }, signal)) {
        if (event.type === 'text') onToken?.()
        if (event.type === 'end') tokens = event.usage.completionTokens
      }
      return tokens
    },
    stop: () => engine.close(),
  }
}

/** @returns undefined where no llama-server is given */
export async function startPeer(
  modelPath: string,
  { sequences = SEQUENCES, contextTokens = 2_048 } = {},
): Promise<Side | undefined> {
  if (LLAMA_SERVER === undefined) return undefined
  const server = await startLlamaServer(LLAMA_SERVER, modelPath, [
    '-np',
    String(sequences),
    '-c',
    String(sequences * contextTokens),
    '-t',
    String(THREADS),
    '-tb',
    String(THREADS),
    '--no-webui',
  ])
  const base = server.url.replace(/\/v1$/, '')
  const complete = async (body: object, onToken?: () => void, signal = never): Promise<number> => {
    const response = await fetch(`${base}/completion`, {
      method: 'POST',
      body: JSON.stringify({ temperature: 0, cache_prompt: true, stream: true, ...body }),
      signal,
    })
    if (!response.ok || response.body === null) throw new Error(await response.text())
    let tokens = 0
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      for (const line of chunk.split('\n')) {
        if (!line.startsWith('data: ') || !line.includes('"content"')) continue
        tokens += 1
        onToken?.()
      }
    }
    return tokens
  }
  return {
    async call(job) {
      await complete({
        prompt: `${toText(job)}<tool_call>\n`,
        json_schema: toCallSchema(job.prompt.tools),
        n_predict: 256,
      })
    },
    write: (job, onToken, signal) =>
      complete(
        { prompt: toText(job), n_predict: job.maxTextTokens, ignore_eos: true },
        onToken,
        signal,
      ),
    stop: server.stop,
  }
}
