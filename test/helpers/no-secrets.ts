import { OnboxError } from '../../lib/base/index.ts'
import type { Secrets } from '../../lib/bindings/index.ts'

/** A box where no secret is set. */
export const NO_SECRETS: Secrets = {
  read: (name) => {
    throw new OnboxError('SECRET_UNAVAILABLE', `Cannot read secret "${name}": it is not set`)
  },
  list: () => [],
  set: () => {},
  delete: () => false,
}
