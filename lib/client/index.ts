export type { IssuedKey, KeyLimits, KeySummary, NewKey } from '../access/index.ts'
export type {
  AddedDocument,
  Client,
  DeployOptions,
  RequestExplanation,
  SignedCheckpoint,
  VersionSummary,
} from './client.ts'
export { createClient, RemoteProblem, type ClientOptions } from './create-client.ts'
export { createPinnedFetch } from './fetch-pinned.ts'
