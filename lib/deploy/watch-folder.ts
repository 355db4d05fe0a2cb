import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { OnboxError, toOnboxError } from '../base/index.ts'
import { CONFIG_FILE } from '../config/index.ts'
import { createTurnstile } from '../isolate/index.ts'
import { bundleFunction, holdBundler, type FunctionBundle } from './bundle-function.ts'
import { listFunctionNames, toFunctionName } from './list-function-files.ts'
import type { Functions } from './open-functions.ts'
import { DEV_KEY_ID, MAX_CANDIDATES } from './sync-folder.ts'

const WATCHED_FOLDERS = ['functions', 'db']
/** Of a database in db/: drizzle-kit writes it with each migration. */
const JOURNAL_FILE = '_journal.json'
/** An editor writes a file in several steps; all of them are one change. */
const SETTLE_MS = 15

/** What came of a change on disk. */
export type WatchEvent =
  | { type: 'deployed'; name: string; version: string; ms: number }
  /** Its code and its grants are what serves. */
  | { type: 'unchanged'; name: string; ms: number }
  | { type: 'refused'; name: string; code: string; reason: string; ms: number }
  | { type: 'removed'; name: string }
  /** What does not keep it from being deployed, and somebody should know. */
  | { type: 'warning'; name: string; reason: string }
  /** A folder is not watched any more; what serves still does. */
  | { type: 'blind'; folder: string; reason: string }

export interface WatchOptions {
  /** The project's folder. */
  root: string
  functions: Functions
  /** Whether a change has to pass its evals. */
  evals: boolean
  /** Called after each change was deployed or refused; `ms` counts from the change. */
  onEvent: (event: WatchEvent) => void
  /** Called after all that a save changes was deployed or refused, also where that is nothing. */
  onSaved?: () => void
}

/** A watched project. */
export interface Watcher {
  close: () => Promise<void>
}

/**
 * Deploys what changes in `functions/`, in `db/` and in the operator's file, as it is saved: each function
 * whose code is made of the changed file, and all in service where their grants may have changed, or there is a new
 * migration, which is applied with that. What is refused leaves what served before in service.
 *
 * @returns once changes are noticed
 */
export async function watchFolder(options: WatchOptions): Promise<Watcher> {
  const { root, functions, evals, onEvent, onSaved } = options
  const folder = join(root, 'functions')
  const config = resolve(root, CONFIG_FILE)
  const bundles = new Map<string, FunctionBundle>()
  /** Files of functions that could not be bundled: any change may mend them. */
  const broken = new Set<string>()
  const work = new Map<string, Promise<void>>()
  const closing = new AbortController()
  const releaseBundler = holdBundler()
  const turnstile = createTurnstile(MAX_CANDIDATES, Infinity)
  let changed = new Set<string>()
  let changedAtMs = 0
  let settle: NodeJS.Timeout | undefined

  const bundle = async (name: string): Promise<FunctionBundle> => {
    broken.add(name)
    const made = await bundleFunction(join(folder, `${name}.ts`), root)
    broken.delete(name)
    bundles.set(name, made)
    return made
  }

  /** @param isOut - it was out of service when its own file changed, which puts it back */
  const deployOne = async (
    name: string,
    { isStale, isOut, sinceMs }: { isStale: boolean; isOut: boolean; sinceMs: number },
  ): Promise<void> => {
    const ms = (): number => performance.now() - sinceMs
    let leave: (() => void) | undefined
    try {
      leave = await turnstile.enter(closing.signal)
      if (!existsSync(join(folder, `${name}.ts`))) {
        bundles.delete(name)
        broken.delete(name)
        if (functions.getMain(name) === undefined) return functions.forget(name)
        await functions.remove(name, { keyId: DEV_KEY_ID })
        return onEvent({ type: 'removed', name })
      }
      const known = isStale ? undefined : bundles.get(name)
      const { hash, code, sourceMap, runtime } = known ?? (await bundle(name))
      // It waited for its turn, and was bundled: somebody may have removed it meanwhile.
      if (!isOut && !isWanted(name)) return
      const request = { name, code, sourceMap, runtime, codeHash: hash, evals }
      for await (const event of functions.deploy(request, {
        keyId: DEV_KEY_ID,
        signal: closing.signal,
      })) {
        if (event.type === 'warning') onEvent({ ...event, name })
        if (event.type !== 'done') continue
        const { version, isNew } = event
        onEvent(
          isNew
            ? { type: 'deployed', name, version, ms: ms() }
            : { type: 'unchanged', name, ms: ms() },
        )
      }
    } catch (error) {
      if (closing.signal.aborted) return
      const { code, message } = toOnboxError(error)
      onEvent({ type: 'refused', name, code, reason: message, ms: ms() })
    } finally {
      leave?.()
    }
  }

  /** One that was taken out of service stays so until its file changes. */
  const isWanted = (name: string): boolean => !functions.wasRemoved(name)

  const flush = (): void => {
    const paths = changed
    const sinceMs = changedAtMs
    changed = new Set()
    const stale = new Set(broken)
    const out = new Set<string>()
    for (const path of paths) {
      const changedName = dirname(path) === folder ? toFunctionName(basename(path)) : undefined
      if (changedName !== undefined) {
        stale.add(changedName)
        if (!isWanted(changedName)) out.add(changedName)
      }
      for (const [name, { inputs }] of bundles)
        if (inputs.includes(path) && isWanted(name)) stale.add(name)
    }
    const mayGrantMore = [...paths].some(
      (path) => path === config || basename(path) === JOURNAL_FILE,
    )
    const granted = mayGrantMore ? bundles.keys().filter(isWanted) : []
    const names = new Set([...stale, ...granted])
    const deploys = [...names].map((name) => {
      // One after the other: a change during a deploy is deployed after it.
      const before = work.get(name) ?? Promise.resolve()
      const mine = before.then(() =>
        deployOne(name, { isStale: stale.has(name), isOut: out.has(name), sinceMs }),
      )
      work.set(name, mine)
      void mine.finally(() => work.get(name) === mine && work.delete(name))
      return mine
    })
    void Promise.all(deploys).then(() => {
      if (!closing.signal.aborted) onSaved?.()
    })
  }

  const note = (path: string): void => {
    if (changed.size === 0) changedAtMs = performance.now()
    changed.add(path)
    clearTimeout(settle)
    settle = setTimeout(flush, SETTLE_MS)
  }

  /** Such as ENOSPC: the system lets nobody watch more files (fs.inotify.max_user_watches). */
  const blind =
    (at: string) =>
    (error: Error): void =>
      onEvent({ type: 'blind', folder: at, reason: error.message })
  const inside = new Map<string, FSWatcher>()
  /** @returns whether the folder is there since now */
  const watchInside = (name: string): boolean => {
    const path = join(root, name)
    if (!existsSync(path)) {
      inside.get(name)?.close()
      inside.delete(name)
      return false
    }
    if (inside.has(name)) return false
    const watcher = watch(path, { recursive: true }, (_, file) => {
      if (file !== null) note(join(path, file))
    })
    inside.set(name, watcher.on('error', blind(path)))
    return true
  }
  for (const name of WATCHED_FOLDERS) watchInside(name)
  // A file may be replaced by another, and a folder be made later: what they are in tells.
  const outside = watch(root, (_, file) => {
    if (file === CONFIG_FILE) note(config)
    if (file === null || !WATCHED_FOLDERS.includes(file) || !watchInside(file)) return
    for (const made of readdirSync(join(root, file))) note(join(root, file, made))
  }).on('error', blind(root))
  // Which files each is made of; one that cannot be bundled is bundled at the next change.
  await Promise.allSettled(listFunctionNames(folder).map(bundle))

  return {
    close: async () => {
      clearTimeout(settle)
      for (const watcher of [outside, ...inside.values()]) watcher.close()
      closing.abort(new OnboxError('REQUEST_ABORTED', 'The watch has ended'))
      await Promise.all(work.values())
      releaseBundler()
    },
  }
}
