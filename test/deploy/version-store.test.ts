import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { hashCode, openRuntimes } from '../../lib/deploy/index.ts'
import {
  openVersionStore,
  type Deployment,
  type PublishedVersion,
} from '../../lib/deploy/version-store.ts'
import { getRuntimeCode } from '../../lib/isolate/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** As docs/functions.md has it. */
const KEPT = 100

/** A store on disk; versions are published one a millisecond. */
function useStore() {
  const folder = makeTemporaryFolder()
  const { client, close } = openMigrated(join(folder, 'platform.db'), findOwnMigrations('platform'))
  onTestFinished(close)
  const versions = join(folder, 'versions')
  const reopen = () => openVersionStore(client, versions, openRuntimes(join(folder, 'runtimes')))
  const store = reopen()
  const { hash: runtime } = getRuntimeCode()
  let atMs = 0

  const toDeployment = (
    functionName: string,
    action: Deployment['action'],
    serving: string[],
  ): Deployment => {
    const routes = serving.map((version) => ({ version, percent: 100 / serving.length }))
    return { functionName, atMs, keyId: 'key_test', action, routes, modelHash: '' }
  }
  const makeVersion = (functionName: string, version: string): PublishedVersion => ({
    functionName,
    version,
    createdAtMs: atMs,
    createdBy: 'key_test',
    codeHash: hashCode(version, runtime),
    config: {},
    declaration: { tools: [], evals: [], routes: [] } as never,
  })
  return {
    store,
    versions,
    /** The same folder as the next start finds it. */
    reopen,
    /** Publishes `version`, beside which `others` go on serving. */
    publish(functionName: string, version: string, others: string[] = []): void {
      atMs += 1
      store.publish(
        makeVersion(functionName, version),
        { code: version, sourceMap: '', runtime },
        toDeployment(functionName, 'deploy', [...others, version]),
      )
    },
    change: (functionName: string, action: Deployment['action'], serving: string[]): void =>
      store.deploy(toDeployment(functionName, action, serving)),
    /** Those that are known and whose files are there, oldest first. */
    kept(functionName: string): string[] {
      const known = store.list(functionName).toReversed()
      const names = known.map(({ version }) => version)
      expect(readdirSync(join(versions, functionName)).toSorted()).toEqual(names.toSorted())
      for (const version of known) expect(store.readCode(version).code).toBe(version.version)
      return names
    },
    isOnDisk: (functionName: string, version: string) =>
      existsSync(join(versions, functionName, version)),
  }
}

const names = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `v${first + index}`)

describe('openVersionStore()', () => {
  it('keeps the last 100 versions of each function, and of older ones what their code was', () => {
    const { store, publish, kept, isOnDisk, reopen } = useStore()
    publish('other', 'v1')
    for (const version of names(1, KEPT)) publish('hello', version)
    expect(kept('hello')).toEqual(names(1, KEPT))
    publish('hello', 'v101')
    publish('hello', 'v102')
    expect(kept('hello')).toEqual(names(3, 102))
    expect(store.find('hello', 'v2')).toBeUndefined()
    expect(isOnDisk('hello', 'v2')).toBe(false)
    const asked = ['v1', 'v2', 'v3', 'v102', 'v103']
    for (const opened of [store, reopen()]) {
      const known = asked.filter((code) => opened.wasPublished('hello', code))
      expect(known).toEqual(['v1', 'v2', 'v3', 'v102'])
      expect(opened.wasPublished('other', 'v2')).toBe(false)
    }
    expect(kept('other')).toEqual(['v1'])
  })

  it('keeps what serves, and what served before, however old they are', () => {
    const { publish, change, kept } = useStore()
    for (const version of names(1, KEPT)) publish('hello', version)
    change('hello', 'rollback', ['v1'])
    publish('hello', 'v101', ['v1'])
    expect(kept('hello')).toEqual(names(1, 101))
    // Now it serves no more, and is what a rollback brings back.
    publish('hello', 'v102')
    expect(kept('hello')).toEqual(['v1', ...names(3, 102)])
    change('hello', 'remove', [])
    publish('hello', 'v103')
    expect(kept('hello')).toEqual(names(4, 103))
  })

  it('is opened whatever a file manager has left between its folders', () => {
    const { publish, reopen, versions } = useStore()
    publish('hello', 'v1')
    for (const folder of [versions, join(versions, 'hello')]) {
      writeFileSync(join(folder, '.DS_Store'), 'of Finder')
    }
    mkdirSync(join(versions, 'hello', 'left-by-a-kill'))
    const store = reopen()
    expect(store.list('hello').map(({ version }) => version)).toEqual(['v1'])
    expect(readdirSync(join(versions, 'hello')).toSorted()).toEqual(['.DS_Store', 'v1'])
  })

  it('keeps what served before the function was taken out of service', () => {
    const { publish, change, kept } = useStore()
    for (const version of names(1, KEPT)) publish('hello', version)
    change('hello', 'rollback', ['v1'])
    change('hello', 'remove', [])
    publish('hello', 'v101')
    expect(kept('hello')).toEqual(['v1', ...names(2, 101)])
  })
})
