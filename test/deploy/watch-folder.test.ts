import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { watchFolder, type WatchEvent } from '../../lib/deploy/index.ts'
import { writeMigrations } from '../helpers/write-migrations.ts'
import { saying, useFunctions, type TestFunctions } from '../helpers/open-functions.ts'

const SHARED = (text: string): string => `export const greeting = ${JSON.stringify(text)}`
const GREETS = `import { createFunction } from 'onbox'
import { greeting } from '../db/greeting.ts'
export default createFunction().get('/', (context) => context.text(greeting))`

/** Functions are bundled, on a machine that has much else to do. */
const within = { timeout: 20_000 }

/** A watched project, with the next event of a function. */
async function useWatched(
  files: Record<string, string>,
  wrap: (functions: TestFunctions['functions']) => TestFunctions['functions'] = (given) => given,
) {
  const box: TestFunctions = useFunctions(files)
  mkdirSync(join(box.root, 'db/notes/migrations/meta'), { recursive: true })
  for (const name of ['greeting', 'late']) {
    writeFileSync(join(box.root, `db/${name}.ts`), SHARED('hello'))
  }
  await box.functions.sync()
  const events: WatchEvent[] = []
  let wake = (): void => {}
  const { root } = box
  const functions = wrap(box.functions)
  const onEvent = (event: WatchEvent): void => {
    events.push(event)
    wake()
  }
  const watcher = await watchFolder({ root, functions, evals: false, onEvent })
  onTestFinished(watcher.close)
  const next = async (): Promise<WatchEvent> => {
    while (events.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return events.shift() as WatchEvent
  }
  return { ...box, next, events }
}

it('watchFolder() deploys what is saved, and nothing else', async () => {
  const box = await useWatched({ one: saying('one'), two: saying('two') })
  const other = (await box.get('two')).version
  const pids = () => box.functions.isolates().filter(({ functionName }) => functionName === 'two')
  const before = pids()
  expect(before).toHaveLength(1)
  box.write('one', saying('saved'))
  const event = await box.next()
  expect(event).toMatchObject({ type: 'deployed', name: 'one' })
  expect(await box.get('one')).toMatchObject({ text: 'saved' })
  expect((await box.get('two')).version).toBe(other)
  expect(pids()).toEqual(before)
  box.write('three', saying('three'))
  expect(await box.next()).toMatchObject({ type: 'deployed', name: 'three' })
  expect((await box.get('three')).text).toBe('three')
})

it('watchFolder() tells faults, and serves the last good version until they are mended', async () => {
  const box = await useWatched({ one: saying('good') })
  box.write('one', 'export default (')
  expect(await box.next()).toMatchObject({
    type: 'refused',
    name: 'one',
    code: 'BUNDLE_FAILED',
    reason: expect.stringContaining('functions/one.ts:1:') as string,
  })
  expect((await box.get('one')).text).toBe('good')
  box.write('one', 'export default 42')
  expect(await box.next()).toMatchObject({ type: 'refused', code: 'DEPLOY_REFUSED' })
  box.write('one', saying('mended'))
  expect(await box.next()).toMatchObject({ type: 'deployed' })
  expect((await box.get('one')).text).toBe('mended')
})

it('watchFolder() deploys the functions that a file of db/ is part of', async () => {
  const box = await useWatched({ greets: GREETS, other: saying('other') })
  expect((await box.get('greets')).text).toBe('hello')
  writeFileSync(join(box.root, 'db/greeting.ts'), SHARED('你好'))
  expect(await box.next()).toMatchObject({ type: 'deployed', name: 'greets' })
  expect((await box.get('greets')).text).toBe('你好')
  expect(box.events).toEqual([])
})

it('watchFolder() deploys anew when there is a new migration, which a deploy applies', async () => {
  const box = await useWatched({ one: saying('one') })
  writeMigrations(join(box.root, 'db/notes/migrations'), ['CREATE TABLE notes (words TEXT)'])
  expect(await box.next()).toMatchObject({ type: 'unchanged', name: 'one' })
})

it('watchFolder() deploys a few at a time', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `number-${index}`)
  const [underWay, most] = [new Set<string>(), new Set<number>()]
  const box = await useWatched(
    Object.fromEntries(names.map((name) => [name, GREETS])),
    (functions) => ({
      ...functions,
      async *deploy(request, by) {
        underWay.add(request.name)
        most.add(underWay.size)
        yield* functions.deploy(request, by)
        underWay.delete(request.name)
      },
    }),
  )
  writeFileSync(join(box.root, 'db/greeting.ts'), SHARED('你好'))
  for (const _ of names) expect(await box.next()).toMatchObject({ type: 'deployed' })
  expect(Math.max(...most)).toBe(4)
})

it('watchFolder() takes a function out of service with its file', async () => {
  const box = await useWatched({ one: saying('one') })
  rmSync(join(box.root, 'functions/one.ts'))
  expect(await box.next()).toEqual({ type: 'removed', name: 'one' })
  expect(box.functions.get('one', 'key_test')).toBeUndefined()
})

it('watchFolder() takes out of service only what serves', async () => {
  const box = await useWatched({ one: saying('one'), broken: 'export default 42' })
  expect(box.functions.list()).toMatchObject([{ name: 'broken' }, { name: 'one' }])
  rmSync(join(box.root, 'functions/broken.ts'))
  rmSync(join(box.root, 'functions/one.ts'))
  expect(await box.next()).toEqual({ type: 'removed', name: 'one' })
  expect(box.events).toEqual([])
  expect(box.functions.list()).toEqual([])
  const database = new Database(join(box.root, '.onbox/platform.db'), { readonly: true })
  const removed = database.prepare("SELECT function_name FROM deployments WHERE action = 'remove'")
  expect(removed.pluck().all()).toEqual(['one'])
  database.close()
})

it("watchFolder() leaves out of service what was removed, when the operator's file is saved", async () => {
  const box = await useWatched({ one: saying('one'), two: saying('two') })
  await box.functions.remove('one', { keyId: 'key_admin' })
  writeFileSync(join(box.root, 'wrangler-like.config.ts'), 'export default { functions: {} }')
  expect(await box.next()).toEqual({
    type: 'unchanged',
    name: 'two',
    ms: expect.any(Number) as number,
  })
  expect(box.functions.get('one', 'key_admin')).toBeUndefined()
  box.write('one', saying('again'))
  expect(await box.next()).toMatchObject({ type: 'deployed', name: 'one' })
})

it.each(['functions', 'db'])(
  'watchFolder() leaves out of service what is removed while it waits for its turn, by a file of %s/',
  async (changed) => {
    const first = Array.from({ length: 4 }, (_, index) => [`number-${index}`, GREETS] as const)
    const late = GREETS.replace('greeting.ts', 'late.ts')
    const gate = Promise.withResolvers<void>()
    const [underWay, lookedAt] = [new Set<string>(), new Set<string>()]
    const box = await useWatched(Object.fromEntries([...first, ['late', late]]), (functions) => ({
      ...functions,
      wasRemoved: (name) => {
        lookedAt.add(name)
        return functions.wasRemoved(name)
      },
      async *deploy(request, by) {
        underWay.add(request.name)
        await gate.promise
        yield* functions.deploy(request, by)
      },
    }))
    writeFileSync(join(box.root, 'db/greeting.ts'), SHARED('你好'))
    await expect.poll(() => underWay.size, within).toBe(first.length)
    if (changed === 'functions') box.write('late', saying('late'))
    else writeFileSync(join(box.root, 'db/late.ts'), SHARED('你好'))
    await expect.poll(() => lookedAt.has('late'), within).toBe(true)
    await box.functions.remove('late', { keyId: 'key_admin' })
    gate.resolve()
    for (const _ of first) expect(await box.next()).toMatchObject({ type: 'deployed' })
    box.write('number-0', saying('again'))
    expect(await box.next()).toMatchObject({ type: 'deployed', name: 'number-0' })
    expect([underWay.has('late'), box.functions.get('late', 'key_admin')]).toEqual([
      false,
      undefined,
    ])
    box.write('late', saying('again'))
    expect(await box.next()).toMatchObject({ type: 'deployed', name: 'late' })
  },
)

it('watchFolder() notices a folder that is made later', async () => {
  const box = await useWatched({ one: saying('one') })
  const folder = join(box.root, 'functions')
  rmSync(folder, { recursive: true })
  expect(await box.next()).toEqual({ type: 'removed', name: 'one' })
  mkdirSync(folder)
  box.write('two', saying('two'))
  expect(await box.next()).toMatchObject({ type: 'deployed', name: 'two' })
})
