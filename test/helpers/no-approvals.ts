import type { Approvals } from '../../lib/effects/index.ts'

const refuse = (): never => {
  throw new Error('nothing waits here')
}

/** A box where nothing waits for a person. */
export const NO_APPROVALS: Approvals = {
  open: refuse,
  find: () => undefined,
  list: () => [],
  decide: refuse,
  reopen: refuse,
  close: () => {},
}
