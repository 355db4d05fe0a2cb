import type { SeenCollections } from '../base/index.ts'

/**
 * What a key is allowed. Everything is refused that no scope names, and what a key may not see does not exist for it.
 *
 * | scope | allows |
 * | --- | --- |
 * | `weather:ask` | to ask the function, by all its own routes |
 * | `weather:tools` | to run its tools without the model |
 * | `weather:tools/get_weather` | to run that one |
 * | `weather:documents` | to list, add and change the documents of its collection |
 * | `weather:approve` | to decide on calls of its tools that wait for a person |
 * | `weather:approve-own` | to approve such calls too that it has asked for itself |
 * | `weather:*` | all of that but `approve-own` |
 * | `*:ask`, `*:*` … | the same for every function |
 * | `collection:faq` | nothing more: of the functions' collections the key sees those that it names so, if it names any |
 * | `model:embeddings` | to have vectors of texts made, at `/v1/embeddings` |
 * | `admin:functions` | that part of `/admin`; `admin:*` all of it |
 * | `*` | everything: the operator's first key |
 */
export type Scope =
  | { type: 'all' }
  | { type: 'function'; name: string; what: FunctionScope; tool?: string }
  | { type: 'collection'; name: string }
  | { type: 'model'; what: 'embeddings' }
  | { type: 'admin'; area: AdminArea | '*' }

type FunctionScope = '*' | 'ask' | 'tools' | 'documents' | 'approve' | 'approve-own'

/** Parts of what the operator does over HTTP. */
export const ADMIN_AREAS = [
  'audit',
  'collections',
  'crons',
  'functions',
  'keys',
  'logs',
  'metrics',
  'secrets',
] as const

export type AdminArea = (typeof ADMIN_AREAS)[number]

/** What a request needs. */
export type Need =
  | { type: 'function'; name: string; what: 'ask' | 'documents' | 'approve' | 'approve-own' }
  | { type: 'tool'; name: string; tool: string }
  | { type: 'model'; what: 'embeddings' }
  | { type: 'admin'; area: AdminArea }

const NAME = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const FUNCTION = new RegExp(
  `^(\\*|${NAME}):(\\*|ask|documents|approve|approve-own|tools(?:/([A-Za-z][A-Za-z0-9_]{0,63}))?)$`,
)
const COLLECTION = new RegExp(`^collection:(${NAME})$`)

/** The scope that a text writes, or undefined where it is none. */
export function parseScope(text: string): Scope | undefined {
  if (text === '*') return { type: 'all' }
  if (text === 'model:embeddings') return { type: 'model', what: 'embeddings' }
  const [, area] = /^admin:(.+)$/.exec(text) ?? []
  if (area !== undefined) {
    const known = area === '*' ? area : ADMIN_AREAS.find((one) => one === area)
    return known && { type: 'admin', area: known }
  }
  if (text.startsWith('collection:')) {
    const [, collection] = COLLECTION.exec(text) ?? []
    return collection === undefined ? undefined : { type: 'collection', name: collection }
  }
  const [, name, what, tool] = FUNCTION.exec(text) ?? []
  if (name === undefined || what === undefined) return undefined
  const part = what.startsWith('tools') ? 'tools' : (what as FunctionScope)
  return { type: 'function', name, what: part, ...(tool !== undefined && { tool }) }
}

/** A scope as `parseScope` reads it. */
export function writeScope(scope: Scope): string {
  switch (scope.type) {
    case 'all':
      return '*'
    case 'function':
      return `${scope.name}:${scope.what}${scope.tool === undefined ? '' : `/${scope.tool}`}`
    case 'collection':
      return `collection:${scope.name}`
    case 'admin':
      return `admin:${scope.area}`
    case 'model':
      return `model:${scope.what}`
    default:
      return scope satisfies never
  }
}

/** Whether one of the scopes allows it. */
export function permits(scopes: readonly Scope[], need: Need): boolean {
  return scopes.some((scope) => {
    if (scope.type === 'all') return true
    if (need.type === 'admin') {
      return scope.type === 'admin' && (scope.area === '*' || scope.area === need.area)
    }
    if (need.type === 'model') return scope.type === 'model' && scope.what === need.what
    if (scope.type !== 'function' || !isFor(scope.name, need.name)) return false
    if (scope.what === '*') return need.type === 'tool' || need.what !== 'approve-own'
    return need.type === 'tool'
      ? scope.what === 'tools' && (scope.tool === undefined || scope.tool === need.tool)
      : scope.what === need.what
  })
}

/** Whether a call that waits may be approved: one's own only where the operator says so. */
export const mayApprove = (
  { keyId, scopes }: { readonly keyId: string; readonly scopes: readonly Scope[] },
  { keyId: askedBy, owner }: { readonly keyId: string; readonly owner: string },
): boolean =>
  permits(scopes, {
    type: 'function',
    name: owner,
    what: keyId === askedBy ? 'approve-own' : 'approve',
  })

/** Whether the function exists for the key: it may do something with it. */
export function sees(scopes: readonly Scope[], functionName: string): boolean {
  return scopes.some(
    (scope) =>
      scope.type === 'all' || (scope.type === 'function' && isFor(scope.name, functionName)),
  )
}

/** The collections that the key is kept to; undefined where it sees all that its functions do. */
export function listCollections(scopes: readonly Scope[]): readonly string[] | undefined {
  const names = scopes.flatMap((scope) => (scope.type === 'collection' ? [scope.name] : []))
  return names.length === 0 || scopes.some(({ type }) => type === 'all') ? undefined : names
}

/** The same, as it goes with a request. */
export const toSeenCollections = (scopes: readonly Scope[]): SeenCollections =>
  listCollections(scopes) ?? 'all'

/** Whether a key with these scopes may hand on those: never more than it has itself. */
export function covers(scopes: readonly Scope[], handedOn: readonly Scope[]): boolean {
  const kept = listCollections(scopes)
  const keptThen = listCollections(handedOn)
  if (kept !== undefined) {
    if (keptThen === undefined || keptThen.some((name) => !kept.includes(name))) return false
  }
  return handedOn.every(
    (one) => one.type === 'collection' || scopes.some((has) => includes(has, one)),
  )
}

function includes(has: Scope, one: Scope): boolean {
  if (has.type === 'all') return true
  if (has.type === 'admin') {
    return one.type === 'admin' && (has.area === '*' || has.area === one.area)
  }
  if (has.type === 'model') return one.type === 'model' && has.what === one.what
  if (has.type !== 'function' || one.type !== 'function') return false
  if (!isFor(has.name, one.name)) return false
  if (has.what === '*') return one.what !== 'approve-own'
  return has.what === one.what && (has.tool === undefined || has.tool === one.tool)
}

const isFor = (pattern: string, name: string): boolean => pattern === '*' || pattern === name
