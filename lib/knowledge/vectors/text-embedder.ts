/** Raised whenever a passage is written for the model in another way: its vectors are then made anew. */
export const PASSAGE_TEXT_VERSION = 1

/** Where vectors can be compared: those of another model, or of another length, mean nothing beside them. */
export interface VectorSpace {
  /** Tells the model, what is kept of its vectors, and how a passage is written for it from any other. */
  model: string
  dimensions: number
}

export interface EmbedTextsOptions {
  /** Whose texts they are, for the sake of fairness. */
  owner: string
  /** What is looked for, or what is found: models tell them apart. */
  of: 'question' | 'passages'
}

/** The model that makes vectors of texts, as the collections use it. */
export interface TextEmbedder {
  /** Of the model that serves now; undefined while none does. */
  readonly space: VectorSpace | undefined
  /** Settles when its first attempt to load has ended, well or not. */
  readonly started: Promise<unknown>
  /**
   * @returns a vector of length 1 for each text
   * @throws {OnboxError} `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_FAILED`, `PROMPT_TOO_LONG`; the signal's reason
   */
  embed: (
    texts: readonly string[],
    options: EmbedTextsOptions,
    signal: AbortSignal,
  ) => Promise<Float32Array[]>
}
