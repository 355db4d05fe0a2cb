import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { GgmlType, GgufFileType, type GgufFileInfo } from 'node-llama-cpp'
import { OnboxError, type ErrorData } from '../../base/index.ts'
import { checkChat, readModel } from './check-model.ts'
import { checkLanes, toLanes } from './lanes.ts'
import { measureNeed, openLlama, type NeedMeasure } from './measure-need.ts'
import { listModelFiles, measureModel } from './model-files.ts'
import type { LaneOptions, LoadOptions } from './protocol.ts'

/** What is known of a model before it is loaded, and what it would take. */
export interface ModelInspection {
  path: string
  name: string
  architecture: string
  sizeBytes: number
  parameters: number
  /** How its weights are written, e.g. `Q4_K_M`. */
  quantization: string
  /** Undefined where its file does not say. */
  trainContextTokens?: number
  /** Name of its chat template; undefined where nothing here can write it. */
  template?: string
  memory: {
    place: 'the GPU' | 'RAM'
    freeBytes: number
    totalBytes: number
    weightsBytes: number
    /** What one token of a context takes. */
    bytesPerToken: number
    /** What one more sequence of the configured length takes. */
    bytesPerSequence: number
    /** All that the configured sequences take, room to compute included. */
    contextBytes: number
    /** `now`: what is free is enough; `later`: all that the machine has is; `no`: nothing is. */
    fits: 'now' | 'later' | 'no'
  }
  /** As they are configured, within what the model was trained for; the short one first. */
  lanes: LaneOptions[]
  /** How many sequences of other lengths the whole machine would have room for. */
  room: LaneOptions[]
  /** Why it cannot be used. */
  fault?: ErrorData
}

/** Lengths of context that are looked at, in tokens. */
const LENGTHS = [2_048, 4_096, 8_192, 16_384, 32_768, 65_536, 131_072]
/** As many as the operator's file takes. */
const MAX_SEQUENCES = 64

/**
 * Looks at a model without loading it.
 *
 * @throws {OnboxError} `MODEL_NOT_FOUND`; `MODEL_INVALID` when it cannot be read
 */
export async function inspectModel(options: LoadOptions): Promise<ModelInspection> {
  const { modelPath } = options
  const missing = listModelFiles(modelPath).find((file) => !existsSync(file))
  if (missing !== undefined) {
    throw new OnboxError('MODEL_NOT_FOUND', `Cannot find model "${missing}": there is no such file`)
  }
  const info = await readModel(modelPath)
  const faults: OnboxError[] = []
  let template: string | undefined
  await holds(faults, () => {
    template = checkChat(info, modelPath).name
  })
  const llama = await openLlama(options, () => {})
  try {
    const need = await measureNeed(llama, info)
    const { trainContextTokens, weightsBytes, contextBytes, place, parameters } = need
    const lanes = toLanes(options, trainContextTokens)
    const isNow = await holds([], () => checkLanes(need, options, lanes))
    const isEver = isNow || (await holds(faults, () => checkLanes(need, options, lanes, 'in all')))
    const limitBytes = (options.memoryLimitMb ?? Infinity) * 1_048_576
    const totalBytes = Math.min(need.totalBytes, limitBytes)
    const short = lanes[0] as LaneOptions
    const bytesPerToken = await need.bytesPerToken(short)
    let configuredBytes = 0
    for (const lane of lanes) configuredBytes += await contextBytes(lane)
    return {
      path: modelPath,
      name: info.metadata.general?.name ?? basename(modelPath),
      architecture: info.metadata.general?.architecture ?? 'unknown',
      sizeBytes: measureModel(modelPath),
      parameters,
      quantization: describeQuantization(info),
      ...(trainContextTokens !== undefined && { trainContextTokens }),
      ...(template !== undefined && { template }),
      memory: {
        place,
        freeBytes: Math.min(need.freeBytes, limitBytes),
        totalBytes,
        weightsBytes,
        bytesPerToken,
        bytesPerSequence: bytesPerToken * short.contextTokens,
        contextBytes: configuredBytes,
        fits: isNow ? 'now' : isEver ? 'later' : 'no',
      },
      lanes,
      room: await findRoom(need, totalBytes - weightsBytes),
      ...(faults[0] && { fault: faults[0].toData() }),
    }
  } finally {
    await llama.dispose()
  }
}

/** Whether a check passes; where not, its error is kept. */
async function holds(faults: OnboxError[], check: () => unknown): Promise<boolean> {
  try {
    await check()
    return true
  } catch (error) {
    if (!(error instanceof OnboxError)) throw error
    faults.push(error)
    return false
  }
}

/** The most sequences of each length that fit. */
async function findRoom(need: NeedMeasure, bytes: number): Promise<LaneOptions[]> {
  const most = need.trainContextTokens ?? Infinity
  const room: LaneOptions[] = []
  for (const contextTokens of LENGTHS.filter((length) => length <= most)) {
    const first = await need.contextBytes({ sequences: 1, contextTokens })
    const more = Math.floor(
      (bytes - first) / (contextTokens * (await need.bytesPerToken({ contextTokens }))),
    )
    if (more < 0) break
    room.push({ contextTokens, sequences: Math.min(MAX_SEQUENCES, 1 + more) })
  }
  return room
}

/** As the file's writer named it; else the type of most of its tensors. */
function describeQuantization({ metadata, tensorInfo = [] }: GgufFileInfo): string {
  const type = metadata.general?.file_type
  const name = type === undefined ? undefined : GgufFileType[type]
  if (name !== undefined) return name.replace(/^(ALL|MOSTLY)_/, '')
  const counts = new Map<number, number>()
  for (const { ggmlType } of tensorInfo) counts.set(ggmlType, (counts.get(ggmlType) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? []
  return most === undefined ? 'unknown' : (GgmlType[most] ?? `type ${most}`)
}
