import { getLlama, LlamaLogLevel, type Token } from 'node-llama-cpp'
import { createCoordinator } from '../../../lib/inference/llama/coordinator.ts'

const STEPS = 200
const WARM_UP = 20

/** Milliseconds of a step that are not spent in the library, with so many sequences that each want a token. */
export async function measureOverhead(modelPath: string, sequences: number): Promise<number> {
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    logLevel: LlamaLogLevel.error,
    maxThreads: 1,
  })
  const model = await llama.loadModel({ modelPath })
  const context = await model.createContext({ sequences, contextSize: 512, threads: 1 })
  const coordinator = createCoordinator({ batchTokens: context.batchSize, stepMs: 250 })
  const iterators = Array.from({ length: sequences }, () =>
    context.getSequence().evaluate(model.tokenize('天'), { temperature: 0, yieldEogToken: true }),
  )
  /** All sequences at once, by themselves: what the library takes for a step that is given to it whole. */
  const direct = async (): Promise<void> => {
    await Promise.all(iterators.map((iterator) => iterator.next(1 as Token)))
  }
  const together = async (): Promise<void> => {
    await Promise.all(
      iterators.map((iterator, index) =>
        coordinator.decode(index, () => iterator.next(1 as Token)),
      ),
    )
  }
  const times = { direct: 0, together: 0 }
  for (let step = 0; step < WARM_UP + STEPS; step++) {
    for (const [name, run] of Object.entries({ direct, together })) {
      const startedAtMs = performance.now()
      await run()
      if (step >= WARM_UP) times[name as keyof typeof times] += performance.now() - startedAtMs
    }
  }
  for (const iterator of iterators) await iterator.return()
  await llama.dispose()
  return (times.together - times.direct) / STEPS
}
