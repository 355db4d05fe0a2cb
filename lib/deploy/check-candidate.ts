import { TrieRouter } from 'hono/router/trie-router'
import * as v from 'valibot'
import { createRequestId, OnboxError, toOnboxError, type ErrorCode } from '../base/index.ts'
import type { Declaration } from '../isolate/index.ts'
import type { DeployedBy } from './deploy-candidate.ts'
import type { LiveVersion } from './live-version.ts'

/** A path that no function has a route for. */
const PROBE_PATH = '/.well-known/onbox-probe'
/** A deploy is to be over soon: so many routes are asked, and each may take so long. */
const MAX_ROUTES = 16
const ROUTE_TIMEOUT_MS = 1_000
/** Of what a route answers, in a message. */
const MAX_CHARACTERS = 300

/** Something else does not serve now: no fault of the candidate. */
const OUTSIDE: ReadonlySet<string> = new Set<ErrorCode>([
  'FUNCTION_UNAVAILABLE',
  'FUNCTION_BUSY',
  'DATABASE_UNAVAILABLE',
  'SECRET_UNAVAILABLE',
  'FETCH_FAILED',
  'FETCH_TIMEOUT',
  'FETCH_LIMITED',
  'MODEL_NOT_FOUND',
  'MODEL_INVALID',
  'MODEL_UNAVAILABLE',
  'MODEL_BUSY',
  'DISK_FULL',
  'KV_FULL',
])

const problemSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ code: v.string(), detail: v.string() }),
)

/** What a check found. */
export interface CheckedCandidate {
  /** What the candidate declares. */
  declaration: Declaration
  /** What does not keep it from being deployed, and somebody should know. */
  warnings: string[]
}

/**
 * Starts a candidate and asks it something: it loads, what it declares and what it was granted agree, its
 * schemas can be decoded, and it answers, also at its `GET` routes without parameters.
 *
 * @throws {OnboxError} `DEPLOY_REFUSED` with the reason; one with `retryAfterSeconds` is the moment's fault
 */
export async function checkCandidate(
  candidate: LiveVersion,
  by: DeployedBy,
): Promise<CheckedCandidate> {
  try {
    const declaration = await candidate.start()
    const { routes, evals } = declaration
    if (evals.length > 0 && !routes.some(takesQuestions)) {
      throw new OnboxError(
        'DEPLOY_REFUSED',
        "it has evals, but no route that answers them: add .post('/', ask())",
      )
    }
    await probe(candidate, by)
    const warnings = [
      ...findUngranted(candidate, declaration),
      ...findLostCrons(candidate, declaration),
    ]
    for (const path of listPaths(declaration)) {
      const warning = await checkRoute(candidate, path, by)
      if (warning !== undefined) warnings.push(warning)
    }
    return { declaration, warnings }
  } catch (error) {
    by.signal.throwIfAborted()
    const { message, retryAfterSeconds } = toOnboxError(error)
    throw new OnboxError('DEPLOY_REFUSED', message, {
      cause: error,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    })
  }
}

const takesQuestions = ({ method, path }: Declaration['routes'][number]): boolean =>
  path === '/' && (method === 'POST' || method === 'ALL')

/** Tools that its file declares for nobody, each in words. */
function findUngranted({ name, tools: granted }: LiveVersion, { tools }: Declaration): string[] {
  return tools
    .filter((tool) => !granted.some((one) => one.name === tool.name))
    .map(
      (tool) =>
        `its tool "${tool.name}" is not granted, so nobody can use it; add it to tools of "${name}" in wrangler-like.config.ts`,
    )
}

/** Crons that ask for a route which is not there, each in words. */
function findLostCrons({ crons }: LiveVersion, { routes }: Declaration): string[] {
  const router = new TrieRouter<true>()
  for (const { method, path } of routes) router.add(method, path, true)
  return crons
    .filter(
      ({ path }) => router.match('POST', new URL(path, 'http://box/').pathname)[0].length === 0,
    )
    .map(
      ({ schedule, path }) =>
        `its cron "${schedule}" asks POST ${path}, for which it has no route: it will be answered 404`,
    )
}

async function probe(candidate: LiveVersion, by: DeployedBy): Promise<void> {
  const { status } = await get(candidate, PROBE_PATH, by)
  if (status < 500) return
  throw new OnboxError(
    'DEPLOY_REFUSED',
    `it answers ${status} to any request; see its log: onbox tail ${candidate.name}`,
  )
}

/** Paths of the `GET` routes without parameters and wildcards, each once. */
function listPaths({ routes }: Declaration): string[] {
  const paths = routes
    .filter(({ method, path }) => method === 'GET' && !/[:*]/.test(path))
    .map(({ path }) => path)
  return [...new Set(paths)].slice(0, MAX_ROUTES)
}

/**
 * @returns what it answers where something else is at fault
 * @throws {OnboxError} `DEPLOY_REFUSED` when it fails by a fault of its own
 */
async function checkRoute(
  candidate: LiveVersion,
  path: string,
  by: DeployedBy,
): Promise<string | undefined> {
  const deadline = AbortSignal.timeout(ROUTE_TIMEOUT_MS)
  const route = `its route GET ${path}`
  let response: Response
  try {
    const signal = AbortSignal.any([by.signal, deadline])
    response = await get(candidate, path, { ...by, signal })
  } catch (error) {
    by.signal.throwIfAborted()
    // One that waits for something is not broken; one that is stuck lets no other answer.
    if (deadline.aborted) return probe(candidate, by).then(() => undefined)
    const { message, retryAfterSeconds } = toOnboxError(error)
    if (retryAfterSeconds !== undefined) throw error
    throw new OnboxError('DEPLOY_REFUSED', `${route} fails: ${message}`, { cause: error })
  }
  if (response.status < 500) return undefined
  const text = await response.text()
  const problem = v.safeParse(problemSchema, text)
  const detail = (problem.success ? problem.output.detail : text).slice(0, MAX_CHARACTERS)
  const fault = `${route} answers ${response.status}: ${detail}`
  if (problem.success && OUTSIDE.has(problem.output.code)) return fault
  throw new OnboxError('DEPLOY_REFUSED', fault)
}

const get = (candidate: LiveVersion, path: string, by: DeployedBy): Promise<Response> =>
  candidate.rehearse(
    new Request(new URL(path, 'http://box/')),
    { requestId: createRequestId(), ...by },
    { isHeadEnough: true },
  )
