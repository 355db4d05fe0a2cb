import type { Approvals } from '../../lib/effects/index.ts'

const refuse = (): never => {
  throw new Error('nothing waits here')
}

/** What else is told to forget, in a box that keeps nothing. */
export const NOTHING_SAID = {
  once: { forget: () => {}, outcomeOf: () => undefined },
  sessions: { last: () => 0, rewind: () => false, forget: () => {} },
}

/** A box where nothing waits for a person. */
export const NO_APPROVALS: Approvals = {
  open: refuse,
  find: () => undefined,
  list: () => [],
  decide: refuse,
  reopen: refuse,
  decidedBy: () => [],
  forget: () => [],
  close: () => {},
}
