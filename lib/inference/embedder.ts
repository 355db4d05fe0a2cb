/** What is known of a model that makes vectors. */
export interface EmbedderInfo {
  name: string
  /** Tells this model from any other: vectors of two models mean nothing to each other. */
  hash: string
  /** Length of its vectors, as they are given. */
  dimensions: number
  /** How one vector comes of a text's many, e.g. `mean`, `last`; `unknown` where it is not told. */
  pooling: string
  /** Longest text, in tokens. */
  contextTokens: number
}

export type EmbedderState =
  | { status: 'starting' }
  | { status: 'ready'; info: EmbedderInfo }
  | { status: 'failed'; reason: string }

export interface EmbedOptions {
  /** Whose texts they are, for the sake of fairness, e.g. `ingest`. */
  owner: string
  /** Whether nobody waits for it: it then yields. Default false. */
  isBackground?: boolean
}

/** Turns texts into vectors, such that texts of like meaning lie near each other: the port of every kind of engine. */
export interface Embedder {
  readonly state: EmbedderState
  readonly pids: readonly number[]
  /** Settles when the first attempt to load has ended, well or not. */
  readonly started: Promise<EmbedderState>
  /**
   * @returns a vector of length 1 for each text, in their order
   * @throws {OnboxError} `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_FAILED`, `PROMPT_TOO_LONG` with which text it was; the
   * signal's reason when aborted
   */
  embed(
    texts: readonly string[],
    options: EmbedOptions,
    signal: AbortSignal,
  ): Promise<Float32Array[]>
  close(): Promise<void>
}

/**
 * The same direction, with length 1; a vector of zeros stays one.
 *
 * @param dimensions - how many of its values count: the first ones, as models trained for that have it. Default: all
 */
export function normalize(vector: Iterable<number>, dimensions?: number): Float32Array {
  const result = Float32Array.from(vector).subarray(0, dimensions)
  const length = Math.hypot(...result)
  if (length === 0) return result
  return result.map((value) => value / length)
}

/** Why a model cannot be used with vectors of that length. */
export const tooShort = (model: string, length: number, dimensions: number): string =>
  `Cannot take ${dimensions} values of a vector: those of model "${model}" have ${length}; ` +
  'set model.embedding.dimensions lower, or leave it out'
