export {
  createClient,
  RemoteProblem,
  type AddedDocument,
  type Client,
  type ClientOptions,
  type DeployOptions,
  type RequestExplanation,
  type VersionSummary,
} from './client.ts'
