import { setImmediate } from 'node:timers/promises'
import type { Llama } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import { openLlama } from './measure-need.ts'
import type { LoadOptions } from './protocol.ts'

/** Lines of llama.cpp's log that tell why it failed: the first ones, the others follow from them. */
const MAX_REASONS = 4

/**
 * Does something with llama.cpp. Nothing is downloaded or compiled.
 *
 * @throws {OnboxError} what `work` throws of them; else `MODEL_INVALID` with what llama.cpp says
 */
export async function withLlama<T>(
  { modelPath, threads, gpu }: Pick<LoadOptions, 'modelPath' | 'threads' | 'gpu'>,
  work: (llama: Llama) => Promise<T>,
): Promise<T> {
  // llama.cpp tells the reason of a failure in its log only.
  const errors: string[] = []
  try {
    const llama = await openLlama({ gpu, threads }, (text) => {
      if (errors.length < MAX_REASONS) errors.push(text)
      process.stderr.write(`${text}\n`)
    })
    return await work(llama)
  } catch (cause) {
    if (cause instanceof OnboxError) throw cause
    // Its log arrives on a way of its own, at times after the failure.
    await setImmediate()
    const reasons = [cause instanceof Error ? cause.message : String(cause), ...errors]
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${modelPath}": ${reasons.filter((text) => text !== '').join('; ')}`,
      { cause },
    )
  }
}
