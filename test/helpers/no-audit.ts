import type { OpenAudit } from '../../lib/audit/index.ts'

/** A record that keeps nothing, for tests of what stands in front of it. */
export const NO_AUDIT: OpenAudit = {
  publicKey: '',
  record: () => {},
  flush: () => Promise.resolve(),
  list: () => [],
  checkpoint: () => undefined,
  // oxlint-disable-next-line no-empty-function -- nothing is in it
  export: async function* () {},
  decisions: () => [],
  // oxlint-disable-next-line no-empty-function -- nothing is in it
  administered: async function* () {},
  erase: () => Promise.resolve({ payloads: 0, isOverwritten: true }),
  expireOnce: () => 0,
  close: () => Promise.resolve(),
}
