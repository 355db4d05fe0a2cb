import type { ErrorData } from '../../base/index.ts'
import type { EngineState } from '../engine.ts'

/**
 * A model process ended again and again.
 *
 * @param loadFault - why the last one could not load the model, where it was that
 */
export const toFailed = (ends: number, reason: string, loadFault?: string): EngineState => ({
  status: 'failed',
  reason:
    loadFault === undefined
      ? `The model process ended ${ends} times in a row, last with ${reason}; where memory is short, ` +
        'choose a smaller model or model.contextTokens. It will be tried again'
      : `${loadFault}. It was loaded before, and will be tried again`,
})

/** A load was given up. */
export const toTooLong = (modelPath: string, sizeBytes: number, seconds: number): ErrorData => ({
  code: 'MODEL_INVALID',
  detail:
    `Cannot load model "${modelPath}": its ${sizeBytes} bytes were not loaded after ${seconds} s. It is ` +
    'damaged, or its disk is too slow: download it again or move it, then start the box again',
})
