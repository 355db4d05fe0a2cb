export type { KeyLimits } from '../config/index.ts'
export { checkAdminKey, openAdminKey, type AdminKey } from './admin-key.ts'
export { createAuthenticate, type Authenticate, type Caller } from './authenticate.ts'
export { createKeyRates, type KeyRates } from './key-rates.ts'
export { openKeys, type IssuedKey, type Keys, type KeySummary, type NewKey } from './keys.ts'
export {
  createVerifyToken,
  TOKEN_HOLDER,
  type TokenHolder,
  type VerifyToken,
} from './access-token.ts'
export { createSignIn, type PendingSignIn, type SignIn } from './sign-in.ts'
export {
  ADMIN_AREAS,
  covers,
  listCollections,
  mayApprove,
  parseScope,
  permits,
  sees,
  toSeenCollections,
  writeScope,
  type AdminArea,
  type Need,
  type Scope,
} from './scope.ts'
