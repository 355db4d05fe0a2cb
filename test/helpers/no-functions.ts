import type { Functions, ServedFunction } from '../../lib/deploy/index.ts'

const refuse = (): never => {
  throw new Error('There are no functions to change')
}

/** A box without functions, for tests of what stands in front of it. */
export const NO_FUNCTIONS: Functions = {
  get: () => undefined,
  getMain: () => undefined,
  reask: refuse,
  list: () => [],
  isolates: () => [],
  prefixes: () => [],
  onChange: () => () => {},
  versions: () => [],
  dependants: () => [],
  wasRemoved: () => false,
  deploy: refuse,
  rollback: refuse,
  promote: refuse,
  remove: refuse,
  forget: refuse,
  sync: () => Promise.resolve(),
  close: () => Promise.resolve(),
}

/** A function that declares nothing, but for what a test gives it. */
export const DECLARES_NOTHING = {
  declaration: undefined,
  tools: [],
  isWrite: () => false,
  holdTool: () => Promise.resolve(undefined),
} satisfies Partial<ServedFunction>
