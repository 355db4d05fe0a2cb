export type { IssuedKey, KeyLimits, KeySummary, NewKey } from '../access/index.ts'
export {
  createClient,
  RemoteProblem,
  type AddedDocument,
  type Client,
  type ClientOptions,
  type DeployOptions,
  type ErasedPayloads,
  type RequestExplanation,
  type SignedCheckpoint,
  type VersionSummary,
} from './client.ts'
export { createPinnedFetch } from './fetch-pinned.ts'
