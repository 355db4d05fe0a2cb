/** In seconds: from what an awake function answers in to what a long answer of a large model takes. */
export const DURATION_BOUNDS = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60,
]
/** In seconds: from a blank isolate at hand to one that starts on a machine at its limit. */
export const WAIT_BOUNDS = [0.001, 0.005, 0.01, 0.02, 0.04, 0.1, 0.25, 1, 5]
/** Sequences of one context. */
export const SEQUENCE_BOUNDS = [1, 2, 4, 8, 16, 32]
