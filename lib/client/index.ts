export {
  createClient,
  RemoteProblem,
  type Client,
  type ClientOptions,
  type DeployOptions,
  type VersionSummary,
} from './client.ts'
