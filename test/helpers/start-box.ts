import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { createLog, type CertificateFiles, type Log } from '../../lib/base/index.ts'
import { checkConfig, type Config } from '../../lib/config/index.ts'
import { startBox, type Box } from '../../lib/server.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** The project's own model. */
export const STARTER = join(PROJECT, 'models/starter.gguf')
/** The key of every box that tests start. */
export const TEST_KEY = 'a-key-for-tests-only'

export interface TestBoxOptions {
  /** Default: the project itself, with the sample company. */
  root?: string
  config?: Config
  /** Default: the starter where a function is granted a model; else none, since it takes a second to load. */
  modelPath?: string
  port?: number
  tls?: CertificateFiles
  /** Whether functions have to pass their evals at the start. Default false, since that takes its time. */
  evals?: boolean
  log?: Log
}

/** A running box with a client for it. */
export interface TestBox extends Box {
  /** Asks with the key; `path` begins with a slash. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Asks a function a question. */
  ask(name: string, question: string, init?: RequestInit): Promise<Response>
}

/** Starts a real box on a free port, with an empty data directory. The caller closes it. */
export async function startTestBox(
  dataDir: string,
  {
    root = PROJECT,
    config = sampleConfig,
    modelPath,
    port = 0,
    tls,
    evals = false,
    log,
  }: TestBoxOptions = {},
): Promise<TestBox> {
  const box = await startBox({
    root,
    config: checkConfig(config, 'test'),
    settings: {
      host: '127.0.0.1',
      port,
      ...(tls && { tls }),
      dataDir,
      adminKey: TEST_KEY,
      // It would stand before the servers that are configured.
      modelPath: config.model?.openai
        ? undefined
        : (modelPath ?? (needsModel(config) ? STARTER : 'none.gguf')),
      logLevel: 'error',
    },
    evals,
    log: log ?? createLog('error', () => {}),
  })
  const request = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (!headers.has('authorization')) headers.set('authorization', `Bearer ${TEST_KEY}`)
    return fetch(`${box.url}${path}`, { ...init, headers })
  }
  return {
    ...box,
    request,
    ask: (name, question, init = {}) =>
      request(`/${name}`, { method: 'POST', body: JSON.stringify({ question }), ...init }),
  }
}

/** Whether a function asks it, or a search has it judge its hits. */
const needsModel = ({ functions, collections = {} }: Config): boolean =>
  Object.values(functions).some(({ bindings = {} }) =>
    Object.values(bindings).some(({ type }) => type === 'model'),
  ) || Object.values(collections).some(({ rerank }) => rerank !== undefined)

/** Starts a box that is closed, and its data removed, when the test ends. */
export async function useTestBox(options: TestBoxOptions = {}): Promise<TestBox> {
  const box = await startTestBox(makeTemporaryFolder(), options)
  onTestFinished(() => box.close())
  return box
}

/**
 * A project folder with these function files, `{'hello.ts': '…'}`.
 *
 * @param root - the folder. Default: a new one that is removed when the test ends
 */
export function makeProject(files: Record<string, string>, root = makeTemporaryFolder()): string {
  mkdirSync(join(root, 'functions'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, 'functions', name), text)
  }
  return root
}

/**
 * A copy of the project's folder, in which its functions, tables and grants may be changed; code, model and packages
 * are the project's own. It is removed when the test ends.
 */
export function copyProject(): string {
  const root = makeTemporaryFolder()
  for (const name of [
    'db',
    'functions',
    'drizzle.config.ts',
    'package.json',
    'wrangler-like.config.ts',
  ]) {
    cpSync(join(PROJECT, name), join(root, name), { recursive: true })
  }
  for (const name of ['lib', 'models', 'node_modules']) {
    symlinkSync(join(PROJECT, name), join(root, name))
  }
  return root
}
