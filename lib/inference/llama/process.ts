/** The model process: the only one with the model. It does what it is told over IPC and nothing else. */
import { OnboxError, toOnboxError } from '../../base/index.ts'
import { createCallStarts } from '../decode/decode-call.ts'
import { createDraftGain } from '../decode/draft-gain.ts'
import type { EmbedBatch } from '../embed-batches.ts'
import type { GenerateJob } from '../engine.ts'
import type { Prompt } from '../prompt.ts'
import { createCoordinator, createSharedThread } from './coordinator.ts'
import { createDocuments, type Documents } from './documents.ts'
import { generateTurn, tokenizePrompt, type Generator } from './generate-turn.ts'
import { embedTexts } from './embed-texts.ts'
import { loadEmbedder, type LoadedEmbedder } from './load-embedder.ts'
import { loadModel } from './load-model.ts'
import { openStateCaches } from './open-state-caches.ts'
import type { FromModel, LoadOptions, ToModel } from './protocol.ts'
import { createStepReport } from './report-steps.ts'
import { createQuietTime } from './quiet-time.ts'
import { createSlots } from './slots.ts'
import { readVocabulary } from './vocabulary.ts'
import { createWarmer, type Warmer } from './warmer.ts'

/** A token a quarter of a second: faster than most people read. */
const STEP_MS = 250
const SWEEP_MS = 3_600_000

const running = new Map<number, AbortController>()
/** By lane. */
let generators: Generator[] = []
let warmer: Warmer | undefined
/** Of those lanes that keep what they read. */
const documents: Documents[] = []
let embedder: LoadedEmbedder | undefined

const keepDocuments = async (signal: AbortSignal): Promise<void> => {
  for (const one of documents) await one.keepNoted(signal)
}
const quiet = createQuietTime(async (signal) => {
  await keepDocuments(signal)
  await warmer?.readAll(signal)
})

// Not checked by a schema: it comes from the host alone, which may do all that this process can.
process.on('message', (message: ToModel) => {
  switch (message.type) {
    case 'load':
      void load(message.options)
      break
    case 'measure':
      measure(message.id, message.prompt)
      break
    case 'generate':
      void generate(message.id, message.job, message.lane)
      break
    case 'embed':
      void embed(message.id, message.batch)
      break
    case 'warm':
      warmer?.keep(message.prefixes)
      quiet.wake()
      break
    case 'cancel':
      running.get(message.id)?.abort(new OnboxError('REQUEST_ABORTED', 'The request was ended'))
      break
    case 'stop':
      void stop()
      break
    default:
      message satisfies never
  }
})
// Without a host there is nobody to work for, and the next one wants the memory.
process.on('disconnect', () => process.exit(0))

function send(message: FromModel): void {
  // A host that is gone is no fault: `disconnect` follows.
  process.send?.(message, () => {})
}

/** What was read is worth keeping: a box that stops is often started again. The host does not wait for long. */
async function stop(): Promise<void> {
  if (documents.some(({ hasNoted }) => hasNoted)) {
    for (const controller of running.values()) controller.abort()
    await quiet.pause()
    await keepDocuments(new AbortController().signal)
  }
  process.exit(0)
}

async function load(options: LoadOptions): Promise<void> {
  try {
    if (options.isEmbedding === true) {
      const loaded = await loadEmbedder(options)
      embedder = loaded
      return send({ type: 'loaded', info: loaded.info })
    }
    const { model, lanes, info, renderer } = await loadModel(options)
    const vocabulary = readVocabulary(model)
    const listStarts = createCallStarts(vocabulary)
    const draftGain = createDraftGain()
    const onStep = createStepReport((steps) => send({ type: 'steps', steps }))
    const thread = createSharedThread()
    const caches = openStateCaches(options, lanes)
    generators = lanes.map(({ context, bytesPerToken }, index) => {
      const coordinator = createCoordinator({
        batchTokens: context.batchSize,
        stepMs: STEP_MS,
        onStep,
        thread,
      })
      const slots = createSlots(context, coordinator)
      const states = caches[index]
      const kept =
        states &&
        createDocuments({
          slots,
          coordinator,
          states,
          bytesPerToken,
          sequences: context.totalSequences,
          onFate: (fate) => send({ type: 'document', fate }),
        })
      if (kept) documents.push(kept)
      return {
        coordinator,
        slots,
        draftGain,
        listStarts,
        callThreshold: options.callThreshold,
        marginThreshold: options.marginThreshold ?? 0,
        vocabulary,
        renderer,
        contextTokens: context.contextSize,
        contextSetting: index === 0 ? 'model.contextTokens' : 'model.long.contextTokens',
        callsPerTurn: info.callsPerTurn ?? Infinity,
        ...(kept && { documents: kept }),
      }
    })
    setInterval(() => documents.forEach((kept) => kept.sweep()), SWEEP_MS).unref()
    warmer = createWarmer(generators, (owner, tokens) => send({ type: 'warmed', owner, tokens }))
    send({ type: 'loaded', info })
  } catch (error) {
    send({ type: 'load-failed', error: toOnboxError(error, 'MODEL_INVALID').toData() })
  }
}

function measure(id: number, prompt: Prompt): void {
  try {
    send({ type: 'measured', id, tokens: tokenizePrompt(findGenerator(0), prompt).tokens.length })
  } catch (error) {
    send({ type: 'failed', id, error: toOnboxError(error, 'MODEL_FAILED').toData() })
  }
}

async function generate(id: number, job: GenerateJob, lane: number): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    await quiet.pause()
    for await (const event of generateTurn(findGenerator(lane), job, controller.signal)) {
      send({ type: 'event', id, event })
    }
  } catch (error) {
    send({ type: 'failed', id, error: toOnboxError(error, 'MODEL_FAILED').toData() })
  } finally {
    running.delete(id)
    quiet.resume()
  }
}

async function embed(id: number, batch: EmbedBatch): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    if (embedder === undefined) throw new OnboxError('MODEL_UNAVAILABLE', 'The model is not loaded')
    const { context, info } = embedder
    const vectors = await embedTexts(context, info, batch, controller.signal)
    send({ type: 'embedded', id, vectors })
  } catch (error) {
    send({ type: 'failed', id, error: toOnboxError(error, 'MODEL_FAILED').toData() })
  } finally {
    running.delete(id)
  }
}

function findGenerator(lane: number): Generator {
  const generator = generators[lane]
  if (generator === undefined) throw new OnboxError('MODEL_UNAVAILABLE', 'The model is not loaded')
  return generator
}
