import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { createKeyRates } from '../../lib/access/index.ts'
import type { Agent } from '../../lib/agent/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { openPayloadSealing, type Audit } from '../../lib/audit/index.ts'
import { openApprovals, openOnce } from '../../lib/effects/index.ts'
import type { Config } from '../../lib/config/index.ts'
import {
  bundleFunction,
  openFunctions,
  openRuntimes,
  type CandidateModel,
  type DeployRequest,
  type Functions,
} from '../../lib/deploy/index.ts'
import { createBlankPool } from '../../lib/isolate/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { NO_LOGS } from './no-logs.ts'
import { NO_COLLECTIONS } from './no-collections.ts'
import { NO_SECRETS } from './no-secrets.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** A function that answers with this text. */
export const saying = (text: string): string =>
  `import { createFunction } from 'onbox'
export default createFunction().get('/', (context) => context.text(${JSON.stringify(text)}))`

/** Functions over a project folder and a data directory, without a gateway. */
export interface TestFunctions {
  root: string
  functions: Functions
  config: Config
  write: (name: string, text: string) => void
  /** The file as it is now, to be deployed. */
  bundle: (name: string) => Promise<DeployRequest>
  /** Deploys the file as it is now. @returns the version */
  deploy: (name: string, options?: { percent?: number; evals?: boolean }) => Promise<string>
  /** What this key gets for `GET /`, and from which version. */
  get: (name: string, keyId?: string) => Promise<{ version: string; text: string }>
  /** As a new start of the box: what is on disk stays. */
  reopen: (changed?: Pick<TestFunctionsOptions, 'model'>) => Promise<TestFunctions>
}

export interface TestFunctionsOptions {
  config?: Config
  agent?: Agent
  /** Default: nothing is recorded. */
  audit?: Pick<Audit, 'record' | 'flush'>
  root?: string
  /** The model's hash; undefined: there is no model. */
  model?: string | undefined
  /** A model that is not there at once. */
  loading?: CandidateModel
}

/** Opens functions that are closed when the test ends. */
export function useFunctions(
  files: Record<string, string> = {},
  options: TestFunctionsOptions = {},
): TestFunctions {
  const {
    config = { functions: {} },
    agent,
    audit = { record: () => {}, flush: () => Promise.resolve() },
    model,
    loading,
    root = makeTemporaryFolder(),
  } = options
  const write = (name: string, text: string): void => {
    mkdirSync(join(root, 'functions'), { recursive: true })
    writeFileSync(join(root, 'functions', `${name}.ts`), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  const dataDir = join(root, '.onbox')
  mkdirSync(dataDir, { recursive: true })
  const log = createLog('error', () => {})
  const platform = openMigrated(join(dataDir, 'platform.db'), findOwnMigrations('platform'))
  const approvals = openApprovals(platform.client, openPayloadSealing(dataDir))
  const once = openOnce(platform.client, openPayloadSealing(dataDir))
  const runtimes = openRuntimes(join(dataDir, 'runtimes'))
  const blanks = createBlankPool(0, 128, runtimes, log)
  const functions = openFunctions({
    root,
    dataDir,
    platform: platform.client,
    readGrants: () => Promise.resolve({ config, databaseFaults: new Map() }),
    rooms: {
      // Nothing here is granted data.
      data: {} as never,
      collections: NO_COLLECTIONS,
      seesCollection: () => true,
      secrets: NO_SECRETS,
      approvals,
      once,
      audit,
      keyTokens: createKeyRates(() => undefined),
      agent: agent ?? ({} as never),
      timeZone: 'Asia/Shanghai',
      blanks,
      runtimes,
      log,
      logs: NO_LOGS,
      metrics: createMetrics(),
    },
    model: {
      isLoading: () => false,
      hash: () => model,
      loaded: () => Promise.resolve(model),
      ...loading,
    },
    evals: model !== undefined,
  })
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await functions.close()
    approvals.close()
    once.close()
    platform.close()
  }
  onTestFinished(close)
  const bundle = async (name: string): Promise<DeployRequest> => {
    const { hash, ...code } = await bundleFunction(join(root, 'functions', `${name}.ts`), root)
    return { name, ...code, codeHash: hash }
  }
  return {
    root,
    functions,
    config,
    write,
    bundle,
    deploy: async (name, given = {}) => {
      const request = { ...(await bundle(name)), ...given }
      for await (const event of functions.deploy(request, byTest())) {
        if (event.type === 'done') return event.version
      }
      throw new Error('A deploy ends with `done`')
    },
    get: async (name, keyId = 'key_test') => {
      const served = functions.get(name, keyId)
      if (served === undefined) throw new Error(`"${name}" is not deployed`)
      const context = { requestId: 'req_test', keyId, signal: new AbortController().signal }
      const response = await served.fetch(new Request('http://box/'), context)
      return { version: served.version, text: await response.text() }
    },
    reopen: async (changed) => {
      await close()
      return useFunctions({}, { ...options, ...changed, root })
    },
  }
}

/** For whom tests deploy. */
export const byTest = () => ({ keyId: 'key_test', signal: new AbortController().signal })
