import { createKeyRates, type Caller, type Keys } from '../../lib/access/index.ts'

const refuse = (): never => {
  throw new Error('there are no keys here')
}

/** For what is tested without keys. */
export const NO_KEYS: Keys = {
  find: () => undefined,
  findIssued: () => undefined,
  limitsOf: () => undefined,
  noteHolder: () => {},
  seesCollection: () => true,
  noteUse: () => {},
  create: refuse,
  list: () => [],
  rotate: refuse,
  revoke: refuse,
  untilRevoked: () => undefined,
  close: () => {},
}

/** What a gateway is given where everybody may do everything. */
export const OPEN_TO_ALL = {
  authenticate: (): Caller => ({ keyId: 'key_test', scopes: [{ type: 'all' }], limits: {} }),
  keys: NO_KEYS,
  keyRates: createKeyRates(() => undefined),
}
