export { openAdminKey, type AdminKey } from './admin-key.ts'
export { createAuthenticate, type Authenticate, type Caller } from './authenticate.ts'
