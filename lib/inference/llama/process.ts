/** The model process: the only one with the model. It does what it is told over IPC and nothing else. */
import { OnboxError, toOnboxError } from '../../base/index.ts'
import { createDraftGain } from '../decode/draft-gain.ts'
import { qwen3Renderer } from '../render/qwen3.ts'
import { createCoordinator } from './coordinator.ts'
import { generateTurn, type Generator } from './generate-turn.ts'
import { loadModel } from './load-model.ts'
import type { FromModel, LoadOptions, ToModel } from './protocol.ts'
import { createSlots } from './slots.ts'
import { readVocabulary } from './vocabulary.ts'

/** A token a quarter of a second: faster than most people read. */
const STEP_MS = 250
const CALL_THRESHOLD = 0.5

const running = new Map<number, AbortController>()
let generator: Generator | undefined

process.on('message', (message: ToModel) => {
  switch (message.type) {
    case 'load':
      void load(message.options)
      break
    case 'generate':
      void generate(message.id, message.job)
      break
    case 'cancel':
      running.get(message.id)?.abort(new OnboxError('REQUEST_ABORTED', 'The request was ended'))
      break
    default:
      message satisfies never
  }
})
// Without a host there is nobody to work for.
process.on('disconnect', () => process.exit(0))

function send(message: FromModel): void {
  // A host that is gone is no fault: `disconnect` follows.
  process.send?.(message, () => {})
}

async function load(options: LoadOptions): Promise<void> {
  try {
    const { model, context, info } = await loadModel(options)
    const coordinator = createCoordinator({ batchTokens: context.batchSize, stepMs: STEP_MS })
    generator = {
      coordinator,
      slots: createSlots(context, coordinator),
      draftGain: createDraftGain(),
      callThreshold: CALL_THRESHOLD,
      vocabulary: readVocabulary(model),
      renderer: qwen3Renderer,
      contextTokens: info.contextTokens,
      callsPerTurn: info.callsPerTurn ?? Infinity,
    }
    send({ type: 'loaded', info })
  } catch (error) {
    send({ type: 'load-failed', error: toOnboxError(error, 'MODEL_INVALID').toData() })
  }
}

async function generate(
  id: number,
  job: Extract<ToModel, { type: 'generate' }>['job'],
): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    if (generator === undefined)
      throw new OnboxError('MODEL_UNAVAILABLE', 'The model is not loaded')
    for await (const event of generateTurn(generator, job, controller.signal)) {
      send({ type: 'event', id, event })
    }
  } catch (error) {
    send({ type: 'failed', id, error: toOnboxError(error, 'MODEL_FAILED').toData() })
  } finally {
    running.delete(id)
  }
}
