/** One step of a model process: a token for each who writes, and a share of the prompts that are read. */
export interface Step {
  /** Sequences that had a part in it. */
  sequences: number
  ms: number
}

/** Is told of what happens in the pool; what it does has to be quick. */
export interface PoolObserver {
  /** What a model process has done in the last second or so. */
  stepsDone: (steps: readonly Step[]) => void
  /** A turn is tried once more, since its process ended or its server failed. */
  turnRetried: () => void
  /** A model process ended that was not asked to. */
  processEnded: () => void
}

/** Looks away. */
export const NO_OBSERVER: PoolObserver = {
  stepsDone: () => {},
  turnRetried: () => {},
  processEnded: () => {},
}
