import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { AuditEvent } from '../../lib/audit/index.ts'
import { OnboxError } from '../../lib/base/index.ts'
import type { Config } from '../../lib/config/index.ts'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { hashCode, openRuntimes, type DeployRequest } from '../../lib/deploy/index.ts'
import { versionOf } from '../../lib/deploy/deploy-candidate.ts'
import { openVersionStore, type PublishedVersion } from '../../lib/deploy/version-store.ts'
import { getRuntimeCode, hashRuntime } from '../../lib/isolate/index.ts'
import { byTest, saying, useFunctions, type TestFunctions } from '../helpers/open-functions.ts'

/** Every isolate ends as soon as it has begun, until the returned function is called. */
function breakIsolates(): () => void {
  const { execPath } = process
  const mend = (): void => {
    process.execPath = execPath
  }
  process.execPath = '/bin/false'
  onTestFinished(mend)
  return mend
}

/**
 * Makes a version of `hello`, whose file is as it was, one that an earlier release has left: it names that release's
 * runtime, which is on disk.
 *
 * @returns the runtime's hash
 */
async function age(box: TestFunctions, version: string): Promise<string> {
  const data = join(box.root, '.onbox')
  const code = `globalThis.release = 'older';\n${getRuntimeCode().code}`
  const older = hashRuntime(code)
  mkdirSync(join(data, 'runtimes', older), { recursive: true })
  writeFileSync(join(data, 'runtimes', older, 'runtime.js'), code)
  writeFileSync(join(data, 'versions/hello', version, 'runtime'), older)
  const { code: own } = await box.bundle('hello')
  const database = new Database(join(data, 'platform.db'))
  database
    .prepare('UPDATE function_versions SET code_hash = ? WHERE version = ?')
    .run(hashCode(own, older), version)
  database.close()
  return older
}

/** Publishes so many versions, the last one with this code and a comment, as that many deploys would. @returns the last */
function publishMany(
  { root }: TestFunctions,
  first: PublishedVersion,
  { code, sourceMap, runtime }: DeployRequest,
  count: number,
): string {
  const data = join(root, '.onbox')
  const { client, close } = openMigrated(join(data, 'platform.db'), findOwnMigrations('platform'))
  const store = openVersionStore(
    client,
    join(data, 'versions'),
    openRuntimes(join(data, 'runtimes')),
  )
  const { functionName, createdBy: keyId } = first
  let last = ''
  for (let index = 1; index <= count; index++) {
    // Only the last one is started.
    const own = `${index < count ? '' : code}\n// ${index}`
    const codeHash = hashCode(own, runtime)
    last = versionOf(codeHash, first.config)
    const [version, atMs] = [last, first.createdAtMs + index]
    store.publish(
      { ...first, version, createdAtMs: atMs, codeHash },
      { code: own, sourceMap, runtime },
      {
        functionName,
        atMs,
        keyId,
        action: 'deploy',
        routes: [{ version, percent: 100 }],
        modelHash: '',
      },
    )
  }
  close()
  return last
}

describe('deploy()', () => {
  it('puts a version into service, and then the next one', async () => {
    const box = useFunctions({ hello: saying('one') })
    const first = await box.deploy('hello')
    expect(await box.get('hello')).toEqual({ version: first, text: 'one' })
    box.write('hello', saying('two'))
    const second = await box.deploy('hello')
    expect(second).not.toBe(first)
    expect(await box.get('hello')).toEqual({ version: second, text: 'two' })
    expect(box.functions.versions('hello')).toMatchObject([
      { version: second, percent: 100, createdBy: 'key_test' },
      { version: first, percent: 0 },
    ])
  })

  it('does nothing for what serves already', async () => {
    const box = useFunctions({ hello: saying('one') })
    expect(await box.deploy('hello')).toBe(await box.deploy('hello'))
    expect(box.functions.versions('hello')).toHaveLength(1)
  })

  it.each([
    ['throws at its start', 'throw new Error("no url")', /no url/],
    ['is no function', 'export default 42', /default export/],
    [
      'answers any request with a fault',
      `import { createFunction } from 'onbox'
       export default createFunction().use(() => { throw new Error('broken') })`,
      /answers 500 to any request; see its log: onbox tail hello$/,
    ],
    [
      'has a GET route that throws',
      `import { createFunction } from 'onbox'
       export default createFunction().get('/report', () => { throw new Error('no paper') })`,
      /its route GET \/report answers 500: /,
    ],
    [
      'has a GET route that answers with a fault',
      `import { createFunction } from 'onbox'
       export default createFunction().get('/report', (context) => context.text('closed', 503))`,
      /its route GET \/report answers 503: closed$/,
    ],
    [
      'has evals that nothing answers',
      `import { createFunction } from 'onbox'
       export default createFunction({ evals: [{ ask: '?', calls: [] }] })`,
      /no route that answers them/,
    ],
  ])('refuses a candidate that %s; the last good version serves on', async (_, text, reason) => {
    const box = useFunctions({ hello: saying('good') })
    const version = await box.deploy('hello')
    box.write('hello', text)
    await expect(box.deploy('hello')).rejects.toMatchObject({
      code: 'DEPLOY_REFUSED',
      message: expect.stringMatching(reason) as string,
    })
    expect(await box.get('hello')).toEqual({ version, text: 'good' })
    expect(box.functions.versions('hello')).toHaveLength(1)
  })

  it.each([
    ['a reserved name', 'admin', {}, /belongs to the box/],
    [
      'a grant of what does not exist',
      'hello',
      { bindings: { DB: { type: 'database', database: 'nowhere', access: 'read' } } },
      /functions\.hello\.bindings\.DB\.database/,
    ],
    ['a tool that it does not declare', 'hello', { tools: ['get_it'] }, /does not declare/],
  ] as const)('refuses %s', async (_, name, granted, reason) => {
    const config = { functions: { [name]: granted } }
    const box = useFunctions({ [name]: saying('one') }, { config })
    await expect(box.deploy(name)).rejects.toMatchObject({
      code: 'DEPLOY_REFUSED',
      message: expect.stringMatching(reason) as string,
    })
  })

  it('asks GET routes without parameters only, and waits for none to end', async () => {
    const box = useFunctions({
      hello: `import { createFunction } from 'onbox'
let isCancelled = false
const fail = () => { throw new Error('not to be asked') }
export default createFunction()
  .get('/hangs', () => new Promise(() => {}))
  .get('/streams', (context) => context.body(new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
    cancel: () => void (isCancelled = true),
  })))
  .get('/items/:id', fail)
  .get('/files/*', fail)
  .post('/sends', fail)
  .get('/', (context) => context.text(String(isCancelled)))`,
    })
    await box.deploy('hello')
    expect((await box.get('hello')).text).toBe('true')
  })

  it('serves what it has switched to, also where who is told of it fails', async () => {
    const box = useFunctions({ hello: saying('one') })
    const told: string[] = []
    box.functions.onChange(() => {
      throw new Error('no room')
    })
    box.functions.onChange((name) => told.push(name))
    const version = await box.deploy('hello')
    expect(await box.get('hello')).toEqual({ version, text: 'one' })
    expect(told).toEqual(['hello'])
  })

  it('asks sixteen GET routes at most', async () => {
    const failingAt = (last: number): string => `import { createFunction } from 'onbox'
const app = createFunction()
for (let at = 1; at <= ${last}; at++) app.get('/' + at, ({ text }) => text('', at < ${last} ? 200 : 503))
export default app`
    const box = useFunctions({ hello: failingAt(17) })
    await box.deploy('hello')
    box.write('hello', failingAt(16))
    await expect(box.deploy('hello')).rejects.toThrow('its route GET /16 answers 503')
  })

  it.each([
    ['takes longer than it may', 'new Promise(() => {})', { timeoutMs: 200 }, /timeoutMs/],
    [
      'sends more than it may',
      "context.text('x'.repeat(2_001))",
      { maxResponseBytes: 2_000 },
      /maxResponseBytes/,
    ],
  ])('refuses a candidate of which a GET route %s', async (_, answer, limits, reason) => {
    const file = `import { createFunction } from 'onbox'
export default createFunction().get('/report', (context) => ${answer})`
    const box = useFunctions({ hello: file }, { config: { functions: { hello: { limits } } } })
    const refused = box.deploy('hello')
    await expect(refused).rejects.toMatchObject({
      code: 'DEPLOY_REFUSED',
      message: expect.stringContaining('its route GET /report fails: ') as string,
    })
    await expect(refused).rejects.toThrow(reason)
  })

  it('refuses a candidate whose process is stuck in a GET route', async () => {
    const box = useFunctions(
      {
        hello: `import { createFunction } from 'onbox'
export default createFunction().get('/', () => { for (;;); })`,
      },
      { config: { functions: { hello: { limits: { timeoutMs: 1_500 } } } } },
    )
    await expect(box.deploy('hello')).rejects.toMatchObject({
      code: 'DEPLOY_REFUSED',
      message: expect.stringMatching(
        /^Cannot deploy function "hello": Cannot finish the request/,
      ) as string,
    })
  })

  it('warns of a granted secret that is not set, and of a route that cannot answer without it', async () => {
    const SECRETS = { type: 'secrets', names: ['CRM_TOKEN'] } as const
    const box = useFunctions(
      {
        hello: `import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, text }) => text(await env.SECRETS.get('CRM_TOKEN')))`,
      },
      { config: { functions: { hello: { bindings: { SECRETS } } } } },
    )
    const events = await Array.fromAsync(box.functions.deploy(await box.bundle('hello'), byTest()))
    expect(events).toMatchObject([
      { type: 'checked' },
      { type: 'warning', reason: expect.stringMatching(/"CRM_TOKEN".*onbox secret set/) as string },
      { type: 'warning', reason: expect.stringMatching(/GET \/ answers 503: /) as string },
      { type: 'done', isNew: true },
    ])
  })

  it('warns of a tool that its file declares and nobody was granted', async () => {
    const file = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const tool = (name) => defineTool({ name, description: '', input: v.object({}), run: () => 1 })
export default createFunction({ tools: [tool('granted'), tool('forgotten')] })`
    const box = useFunctions(
      { hello: file },
      { config: { functions: { hello: { tools: ['granted'] } } } },
    )
    const events = await Array.fromAsync(box.functions.deploy(await box.bundle('hello'), byTest()))
    expect(events.filter(({ type }) => type === 'warning')).toEqual([
      {
        type: 'warning',
        reason:
          'its tool "forgotten" is not granted, so nobody can use it; add it to tools of "hello" in wrangler-like.config.ts',
      },
    ])
  })

  it('warns of a cron that asks for a route which is not there', async () => {
    const crons = ['/daily?late=1', '/items/7', '/lost?x=1'].map((path) => ({
      schedule: '0 8 * * *',
      path,
    }))
    const box = useFunctions(
      {
        hello: `import { createFunction } from 'onbox'
export default createFunction()
  .post('/daily', (context) => context.text('done'))
  .all('/items/:id', (context) => context.text('done'))
  .get('/lost', (context) => context.text('no POST'))`,
      },
      { config: { functions: { hello: { triggers: { crons } } } } },
    )
    const events = await Array.fromAsync(box.functions.deploy(await box.bundle('hello'), byTest()))
    expect(events.filter(({ type }) => type === 'warning')).toEqual([
      {
        type: 'warning',
        reason:
          'its cron "0 8 * * *" asks POST /lost?x=1, for which it has no route: it will be answered 404',
      },
    ])
  })

  it.each([
    ['words', "context.text('just words')", /does not answer as ask\(\) does: just words/],
    ['no object', 'context.json(null)', /does not answer as ask\(\) does: null/],
    ['a fault', "context.text('closed', 503)", /POST \/ answers 503: closed/],
  ])('refuses a candidate that answers its eval with %s', async (_, answer, reason) => {
    const file = `import { createFunction } from 'onbox'
export default createFunction({ evals: [{ ask: 'well?', calls: [] }] }).post('/', (context) => ${answer})`
    const box = useFunctions({ hello: file }, { model: 'a model' })
    await expect(box.deploy('hello')).rejects.toMatchObject({
      code: 'DEPLOY_REFUSED',
      message: expect.stringMatching(reason) as string,
    })
  })

  it('asks the evals of a function that answers them whatever the method', async () => {
    const file = `import { createFunction } from 'onbox'
export default createFunction({ evals: [{ ask: 'well?', calls: [] }] })
  .all('/', (context) => context.json({ answer: 'well' }))`
    const box = useFunctions({ hello: file }, { model: 'a model' })
    const events = await Array.fromAsync(box.functions.deploy(await box.bundle('hello'), byTest()))
    expect(events).toMatchObject([
      { type: 'checked' },
      { type: 'eval', passed: true },
      { type: 'done' },
    ])
  })

  it('warns that its evals are not asked where the model cannot serve', async () => {
    const file = `import { createFunction } from 'onbox'
export default createFunction({ evals: [{ ask: 'well?', calls: [{ tool: 'none', arguments: {} }] }] })
  .post('/', (context) => context.json({ answer: 'well' }))`
    const box = useFunctions({ hello: file })
    const events = await Array.fromAsync(box.functions.deploy(await box.bundle('hello'), byTest()))
    expect(events).toMatchObject([
      { type: 'checked' },
      {
        type: 'warning',
        reason: 'its evals are not asked: the model cannot serve; see /readyz',
      },
      { type: 'done', isNew: true },
    ])
  })

  it('runs no tool that changes something, whoever is asked for it by a check or an eval', async () => {
    const stock = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
let saved = 0
const save = defineTool({
  name: 'save', description: '', effect: 'write', input: v.object({}), run: () => (saved += 1),
})
export default createFunction({ tools: [save] }).get('/', ({ text }) => text(String(saved)))`
    const shop = `import { createFunction } from 'onbox'
export default createFunction({ evals: [{ ask: 'buy', calls: [] }] })
  .get('/', async ({ env, json }) => json(await env.STOCK.runTool('save')))
  .post('/', async ({ env, json }) => json({ answer: JSON.stringify(await env.STOCK.runTool('save')) }))`
    const config: Config = {
      functions: {
        stock: { tools: ['save'] },
        shop: { bindings: { STOCK: { type: 'service', function: 'stock' } } },
      },
    }
    const box = useFunctions({ stock, shop }, { config, model: 'a model' })
    await box.deploy('stock')
    const events = await Array.fromAsync(box.functions.deploy(await box.bundle('shop'), byTest()))
    expect(events).toMatchObject([
      { type: 'checked' },
      { type: 'eval', passed: true, answer: expect.stringContaining('not run') as string },
      { type: 'done' },
    ])
    expect((await box.get('stock')).text).toBe('0')
    expect((await box.get('shop')).text).toBe('1')
    expect((await box.get('stock')).text).toBe('1')
  })

  it('says that its evals wait for the model, and can be ended meanwhile', async () => {
    const file = `import { createFunction } from 'onbox'
export default createFunction({ evals: [{ ask: 'well?', calls: [] }] })
  .post('/', (context) => context.json({ answer: 'well' }))`
    const loaded = Promise.withResolvers<string>()
    let model: string | undefined
    const loading = {
      isLoading: () => model === undefined,
      hash: () => model,
      loaded: () => loaded.promise,
    }
    const box = useFunctions({ hello: file }, { loading })
    const request = await box.bundle('hello')
    const leaving = new AbortController()
    const left = box.functions.deploy(request, { keyId: 'key_test', signal: leaving.signal })
    await left.next()
    expect((await left.next()).value).toEqual({ type: 'evals-waiting' })
    const next = left.next()
    leaving.abort(new Error('gone'))
    await expect(next).rejects.toThrow('gone')

    const deploy = box.functions.deploy(request, byTest())
    await deploy.next()
    expect((await deploy.next()).value).toEqual({ type: 'evals-waiting' })
    const outcome = deploy.next()
    model = 'a model'
    loaded.resolve(model)
    expect((await outcome).value).toMatchObject({ type: 'eval', passed: true })
    expect((await deploy.next()).value).toMatchObject({ type: 'done' })
    await deploy.return()
  })

  it('records with each deploy the model that is ready, and changes no version', async () => {
    const box = useFunctions({ hello: saying('one') }, { model: 'first' })
    await box.deploy('hello')
    const models = (of: typeof box): string[] =>
      of.functions.versions('hello').map(({ modelHash }) => modelHash)
    expect(models(box)).toEqual(['first'])
    const rows = (of: typeof box): unknown[] => {
      const database = new Database(join(of.root, '.onbox/platform.db'), { readonly: true })
      try {
        return database.prepare('SELECT * FROM function_versions ORDER BY created_at_ms').all()
      } finally {
        database.close()
      }
    }
    const [published] = rows(box)
    const later = await box.reopen({ model: 'second' })
    later.write('hello', saying('two'))
    await later.deploy('hello')
    later.write('hello', saying('one'))
    await later.deploy('hello')
    expect(models(later)).toEqual(['second', 'second'])
    expect(rows(later)[0]).toEqual(published)
    const without = await later.reopen({ model: undefined })
    without.write('hello', saying('two'))
    await without.deploy('hello')
    expect(models(without)).toEqual(['second', 'second'])
  })

  it('refuses a change while another one is under way', async () => {
    const box = useFunctions({ hello: saying('one') })
    const request = await box.bundle('hello')
    const first = box.functions.deploy(request, byTest())
    const checked = first.next()
    await expect(box.functions.deploy(request, byTest()).next()).rejects.toMatchObject({
      code: 'DEPLOY_RUNNING',
    })
    expect((await checked).value).toMatchObject({ type: 'checked' })
    expect((await first.next()).value).toMatchObject({ type: 'done', isNew: true })
    await first.return()
    expect((await box.get('hello')).text).toBe('one')
  })

  it('serves a share of the keys, always the same ones, until it is promoted', async () => {
    const box = useFunctions({ hello: saying('old') })
    await box.deploy('hello')
    box.write('hello', saying('new'))
    const version = await box.deploy('hello', { percent: 30 })
    const keys = Array.from({ length: 200 }, (_, index) => `key_${index}`)
    const chosen = () => keys.map((key) => box.functions.get('hello', key)?.version)
    const versions = chosen()
    expect(chosen()).toEqual(versions)
    const lucky = keys[versions.indexOf(version)]
    expect(await box.get('hello', lucky)).toEqual({ version, text: 'new' })
    const share = versions.filter((one) => one === version).length / keys.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.4)

    await box.deploy('hello', { percent: 60 })
    const [{ version: main, routes } = {}] = box.functions.list()
    expect(routes).toMatchObject([
      { version: main, percent: 40 },
      { version, percent: 60 },
    ])
    const more = chosen()
    expect(versions.every((one, index) => one !== version || more[index] === version)).toBe(true)
    expect(more.filter((one) => one === version).length / keys.length).toBeGreaterThan(0.5)

    // Crons are of the main one, whichever serves most keys.
    expect(box.functions.getMain('hello')?.version).toBe(main)

    box.write('hello', saying('newest'))
    const newest = await box.deploy('hello', { percent: 10 })
    expect(box.functions.list()[0]?.routes).toEqual([
      { version: main, percent: 90 },
      { version: newest, percent: 10 },
    ])
    box.write('hello', saying('new'))
    await box.deploy('hello', { percent: 60 })

    expect(await box.functions.promote('hello', byTest())).toEqual({
      routes: [{ version, percent: 100 }],
      withdrawn: [],
    })
    expect(new Set(chosen())).toEqual(new Set([version]))
  })

  it('tells that a version has all keys where no other one serves', async () => {
    const box = useFunctions({ hello: saying('one') })
    const deploy = async () => {
      const request = { ...(await box.bundle('hello')), percent: 10 }
      return (await Array.fromAsync(box.functions.deploy(request, byTest()))).at(-1)
    }
    expect(await deploy()).toMatchObject({ type: 'done', percent: 100, isNew: true })
    expect(await deploy()).toMatchObject({ type: 'done', percent: 100, isNew: false })
    box.write('hello', saying('two'))
    expect(await deploy()).toMatchObject({ type: 'done', percent: 10, isNew: true })
    expect(box.functions.list()[0]?.routes).toMatchObject([{ percent: 90 }, { percent: 10 }])
  })

  it('puts the main version in its place again while another one is tried', async () => {
    const box = useFunctions({ hello: saying('main') })
    const main = await box.deploy('hello')
    box.write('hello', saying('tried'))
    const tried = await box.deploy('hello', { percent: 10 })
    box.write('hello', saying('main'))
    writeFileSync(join(box.root, '.onbox/versions/hello', main, 'function.js'), 'damaged')
    const again = await box.reopen()
    await again.functions.sync()
    expect(again.functions.list()).toMatchObject([
      {
        routes: [
          { version: main, percent: 90 },
          { version: tried, percent: 10 },
        ],
        fault: undefined,
      },
    ])
    expect(again.functions.getMain('hello')?.version).toBe(main)
  })

  it('has nothing to promote where one version serves', async () => {
    const box = useFunctions({ hello: saying('one') })
    await box.deploy('hello')
    await expect(box.functions.promote('hello', byTest())).rejects.toMatchObject({
      code: 'VERSION_NOT_FOUND',
    })
  })

  it('does the requests that are under way to their end', async () => {
    const slow = `import { createFunction } from 'onbox'
      export default createFunction().get('/', async (context) => {
        await new Promise((resolve) => setTimeout(resolve, 200))
        return context.text('old')
      })`
    const box = useFunctions({ hello: slow })
    const first = await box.deploy('hello')
    const underWay = box.get('hello')
    box.write('hello', saying('new'))
    await box.deploy('hello')
    expect(await underWay).toEqual({ version: first, text: 'old' })
    expect((await box.get('hello')).text).toBe('new')
  })

  it('runs a tool to its end that waits for the record before it changes something', async () => {
    const tool = (text: string) => `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const save = defineTool({ name: 'save', description: '', effect: 'write', input: v.object({}), run: () => '${text}' })
export default createFunction({ tools: [save] })`
    const asked = Promise.withResolvers<void>()
    const recorded = Promise.withResolvers<void>()
    /** What the run waits for, and no deploy. */
    let isRun = false
    const flush = (): Promise<void> => {
      if (!isRun) return Promise.resolve()
      isRun = false
      asked.resolve()
      return recorded.promise
    }
    const box = useFunctions(
      { hello: tool('old') },
      { config: { functions: { hello: { tools: ['save'] } } }, audit: { record: () => {}, flush } },
    )
    await box.deploy('hello')
    const run = () => box.functions.get('hello', 'key_test')?.runTool('save', {}, byTool())
    const byTool = () => ({ requestId: 'req_test', ...byTest() })
    isRun = true
    const underWay = run()
    await asked.promise
    box.write('hello', tool('new'))
    await box.deploy('hello')
    recorded.resolve()
    expect(await underWay).toBe('old')
    expect(await run()).toBe('new')
  })

  it('serves a version with the runtime that it was made for, after an update too', async () => {
    const box = useFunctions({
      hello: `import { createFunction } from 'onbox'
export default createFunction().get('/', (context) => context.text(String(Reflect.get(globalThis, 'release'))))`,
    })
    const version = await box.deploy('hello')
    expect((await box.get('hello')).text).toBe('undefined')
    const older = await age(box, version)
    const reopened = await box.reopen()
    expect(await reopened.get('hello')).toEqual({ version, text: 'older' })
    const kept = readdirSync(join(box.root, '.onbox/runtimes'))
    expect(kept).toEqual([older])
  })
})

describe('rollback()', () => {
  it('puts the version that served before, or a named one, into service', async () => {
    const box = useFunctions()
    const versions: string[] = []
    for (const text of ['one', 'two', 'three']) {
      box.write('hello', saying(text))
      versions.push(await box.deploy('hello'))
    }
    await box.functions.rollback('hello', undefined, byTest())
    expect(await box.get('hello')).toEqual({ version: versions[1], text: 'two' })
    await box.functions.rollback('hello', versions[0], byTest())
    expect(await box.get('hello')).toEqual({ version: versions[0], text: 'one' })
  })

  it('takes back a version that serves a share', async () => {
    const box = useFunctions({ hello: saying('old') })
    const version = await box.deploy('hello')
    box.write('hello', saying('new'))
    await box.deploy('hello', { percent: 50 })
    const { routes } = await box.functions.rollback('hello', undefined, byTest())
    expect(routes).toEqual([{ version, percent: 100 }])
  })

  it('brings back the grants of then, and lists those that the file does not give any more', async () => {
    const FETCH = {
      type: 'fetch',
      hosts: ['a.example', 'b.example'],
      inject: [{ host: 'a.example', header: 'authorization', value: 'Bearer {TOKEN}' }],
    } as const
    const config: Config = { functions: { hello: { bindings: { FETCH } } } }
    const box = useFunctions({ hello: saying('one') }, { config })
    await box.deploy('hello')
    config.functions['hello'] = { bindings: { OUT: { type: 'fetch', hosts: ['b.example'] } } }
    await box.deploy('hello')
    expect(await box.functions.rollback('hello', undefined, byTest())).toMatchObject({
      routes: [{ percent: 100 }],
      withdrawn: ['host a.example', 'secret TOKEN, sent to a.example'],
    })
  })

  it('does not bring back a version that was granted what there is no more', async () => {
    const OTHER = { type: 'service', function: 'other' } as const
    const config: Config = { functions: { hello: { bindings: { OTHER } }, other: {} } }
    const box = useFunctions({ hello: saying('one') }, { config })
    await box.deploy('hello')
    config.functions = { hello: {} }
    const version = await box.deploy('hello')
    await expect(box.functions.rollback('hello', undefined, byTest())).rejects.toMatchObject({
      code: 'DEPLOY_REFUSED',
      message: expect.stringMatching(/bindings\.OTHER\.function: found "other"/) as string,
    })
    expect((await box.get('hello')).version).toBe(version)
  })

  it('says what there is where there is nothing to go back to', async () => {
    const box = useFunctions({ hello: saying('one') })
    const version = await box.deploy('hello')
    const notFound = { code: 'VERSION_NOT_FOUND' }
    await expect(box.functions.rollback('hello', undefined, byTest())).rejects.toMatchObject(
      notFound,
    )
    await expect(box.functions.rollback('hello', 'nope', byTest())).rejects.toMatchObject({
      ...notFound,
      message: expect.stringContaining(version) as string,
    })
  })
})

describe('sync()', () => {
  it('deploys the folder, and serves it again after a restart without being told', async () => {
    const box = useFunctions({ hello: saying('one'), bye: saying('two') })
    await box.functions.sync()
    const { version } = await box.get('hello')
    const again = await box.reopen()
    expect(await again.get('hello')).toEqual({ version, text: 'one' })
    expect(again.functions.list().map(({ name }) => name)).toEqual(['bye', 'hello'])
  })

  it('is opened though this release refuses what a version declares, which says why it does not serve', async () => {
    const box = useFunctions(
      {
        other: saying('other'),
        hello: `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const find = defineTool({ name: 'find', description: '', input: v.object({ name: v.string() }), run: () => 1 })
export default createFunction({ tools: [find] })`,
      },
      { config: { functions: { hello: { tools: ['find'] } } } },
    )
    await box.functions.sync()
    const database = new Database(join(box.root, '.onbox/platform.db'))
    // Of an earlier release, which took it.
    database.exec(
      `UPDATE function_versions SET declaration = replace(declaration, '"type":"string"', '"type":"mystery"')`,
    )
    database.close()
    const again = await box.reopen()
    expect(again.functions.list()).toMatchObject([
      {
        name: 'hello',
        fault: expect.stringMatching(
          /^tool "find" takes what the model cannot be held to, at .*; mend it and deploy it again$/,
        ) as string,
      },
      { name: 'other', fault: undefined },
    ])
    expect((await again.get('other')).text).toBe('other')
    // The file itself is as this release has it.
    await again.functions.sync()
    expect(again.functions.list()).toMatchObject([{ fault: undefined }, {}])
  })

  it('deploys a file that has changed, and says why where that fails', async () => {
    const box = useFunctions({ hello: saying('one') })
    await box.functions.sync()
    box.write('hello', 'export default 42')
    const again = await box.reopen()
    await again.functions.sync()
    expect((await again.get('hello')).text).toBe('one')
    expect(again.functions.list()).toMatchObject([
      { fault: undefined, notice: expect.stringContaining('default export') as string },
    ])
    again.write('hello', saying('two'))
    await again.functions.sync()
    expect((await again.get('hello')).text).toBe('two')
    expect(again.functions.list()).toMatchObject([{ notice: undefined }])
  })

  it('says from the start on that a new file is being deployed', async () => {
    const box = useFunctions({ hello: saying('one'), gone: saying('two') })
    await box.functions.sync()
    await box.functions.remove('gone', byTest())
    box.write('later', saying('three'))
    const again = await box.reopen()
    expect(again.functions.get('later', 'key_test')).toMatchObject({
      fault: 'it is being deployed',
      faultSeconds: 1,
    })
    expect(again.functions.get('gone', 'key_test')).toBeUndefined()
    await again.functions.sync()
    expect((await again.get('later')).text).toBe('three')
    expect(again.functions.get('gone', 'key_test')).toBeUndefined()
  })

  it('does not bring back what was rolled back', async () => {
    const box = useFunctions({ hello: saying('one') })
    await box.functions.sync()
    box.write('hello', saying('bad'))
    await box.functions.sync()
    await box.functions.rollback('hello', undefined, byTest())
    const again = await box.reopen()
    await again.functions.sync()
    expect((await again.get('hello')).text).toBe('one')
    const notice = expect.stringMatching(/rolled back .*: onbox deploy hello$/) as string
    expect(again.functions.list()).toMatchObject([{ fault: undefined, notice }])
    await again.deploy('hello')
    expect(again.functions.list()).toMatchObject([{ notice: undefined }])
  })

  it('notes what it was about to do by itself, and that it came to nothing', async () => {
    const notes: AuditEvent[] = []
    let isFull = true
    const flush = (): Promise<void> =>
      isFull ? Promise.reject(new OnboxError('DISK_FULL', 'no room')) : Promise.resolve()
    const audit = { record: (event: AuditEvent) => void notes.push(event), flush }
    const box = useFunctions({ hello: saying('one') }, { audit })
    await box.functions.sync()
    expect(box.functions.list()).toMatchObject([
      { version: '', fault: expect.stringContaining('no room') as string },
    ])
    const failed = { code: 'DISK_FULL', detail: expect.stringContaining('no room') as string }
    const [intent] = notes
    expect(notes.splice(0)).toMatchObject([
      { step: 'administered', functionName: 'hello', payload: { action: 'deploy', percent: 100 } },
      { ...intent, payload: { action: 'deploy', percent: 100, failed } },
    ])
    isFull = false
    await box.functions.sync()
    expect(notes.splice(0)).toHaveLength(1)
    isFull = true
    await expect(box.functions.remove('hello', { keyId: 'dev' })).rejects.toThrow('no room')
    expect(notes.splice(0)).toMatchObject([
      { payload: { action: 'remove' } },
      { payload: { action: 'remove', failed } },
    ])
    expect((await box.get('hello')).text).toBe('one')
    // Of what a request wants, who answers it notes that.
    const by = { ...byTest(), recordAs: { requestId: 'req_test' } }
    await expect(box.functions.remove('hello', by)).rejects.toThrow('no room')
    expect(notes).toMatchObject([{ requestId: 'req_test' }])
  })

  it('has nothing to say of a file that serves a share of the keys', async () => {
    const box = useFunctions({ hello: saying('main') })
    await box.deploy('hello')
    box.write('hello', saying('tried'))
    await box.deploy('hello', { percent: 10 })
    const again = await box.reopen()
    await again.functions.sync()
    expect(again.functions.list()).toMatchObject([
      { routes: [{ percent: 90 }, { percent: 10 }], notice: undefined },
    ])
  })

  it('does not bring back what was replaced, be it more versions ago than are kept', async () => {
    const box = useFunctions({ hello: saying('file') })
    await box.functions.sync()
    const first = (await box.get('hello')).version
    const upload = { ...(await box.bundle('hello')), name: 'hello' }
    const [published] = box.functions.versions('hello')
    const last = publishMany(box, { ...published!, createdBy: 'key_ci' }, upload, 101)
    const again = await box.reopen()
    await again.functions.sync()
    expect((await again.get('hello')).version).toBe(last)
    expect(again.functions.versions('hello').map(({ version }) => version)).not.toContain(first)
  })

  it('does not bring back what was removed, until its file changes', async () => {
    const box = useFunctions({ hello: saying('one') })
    await box.functions.sync()
    await box.functions.remove('hello', byTest())
    const again = await box.reopen()
    await again.functions.sync()
    expect(again.functions.get('hello', 'key_test')).toBeUndefined()
    expect(again.functions.list()).toEqual([])
    again.write('hello', saying('two'))
    await again.functions.sync()
    expect((await again.get('hello')).text).toBe('two')
  })

  it('does not bring back what is removed while its file is being bundled', async () => {
    const box = useFunctions({ hello: saying('one') })
    await box.functions.sync()
    const syncing = box.functions.sync()
    await new Promise(setImmediate)
    await box.functions.remove('hello', byTest())
    await syncing
    expect(box.functions.get('hello', 'key_test')).toBeUndefined()
  })

  it.each(['box', 'dev'])('brings back what "%s" removed with its file', async (keyId) => {
    const box = useFunctions({ hello: saying('one') })
    await box.functions.sync()
    await box.functions.remove('hello', { keyId })
    await box.functions.sync()
    expect((await box.get('hello')).text).toBe('one')
  })

  it('does not bring back what was rolled back, after an update either', async () => {
    const box = useFunctions({ hello: saying('one') })
    const first = await box.deploy('hello')
    await age(box, first)
    box.write('hello', saying('two'))
    const second = await box.deploy('hello')
    await age(box, second)
    await box.functions.rollback('hello', first, byTest())
    const again = await box.reopen()
    await again.functions.sync()
    expect((await again.get('hello')).text).toBe('one')
    await again.functions.rollback('hello', second, byTest())
    const updated = await again.reopen()
    await updated.functions.sync()
    expect((await updated.get('hello')).text).toBe('two')
  })

  it('deploys what serves again where its grants have changed', async () => {
    const granted = `import { createFunction } from 'onbox'
      export default createFunction().get('/', (context) => context.text(context.env.vars.word))`
    const config = { functions: { hello: { vars: { word: 'old' } } } }
    const box = useFunctions({ hello: granted }, { config })
    await box.functions.sync()
    expect((await box.get('hello')).text).toBe('old')
    config.functions.hello.vars.word = 'new'
    const again = await box.reopen()
    expect((await again.get('hello')).text).toBe('old')
    await again.functions.sync()
    expect((await again.get('hello')).text).toBe('new')
  })

  it('takes a function out of service whose file is gone', async () => {
    const box = useFunctions({ hello: saying('one') })
    await box.functions.sync()
    rmSync(join(box.root, 'functions/hello.ts'))
    await box.functions.sync()
    expect(box.functions.get('hello', 'key_test')).toBeUndefined()
    expect((await box.reopen()).functions.list()).toEqual([])
  })

  it('names what is granted something and does not exist', async () => {
    const box = useFunctions({}, { config: { functions: { ghost: {} } } })
    await box.functions.sync()
    expect(box.functions.get('ghost', 'key_test')?.fault).toMatch(
      /there is no functions\/ghost\.ts/,
    )
  })

  it('tries a function again that could not start for reasons not its own', async () => {
    const mend = breakIsolates()
    const box = useFunctions({ hello: saying('hello') })
    const synced = box.functions.sync()
    await expect
      .poll(() => box.functions.get('hello', 'key_test')?.fault, { timeout: 5_000 })
      .toBeDefined()
    mend()
    await synced
    expect((await box.get('hello')).text).toBe('hello')
  })
})
