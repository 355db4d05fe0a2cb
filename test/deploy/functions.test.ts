import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hashCode } from '../../lib/deploy/index.ts'
import { getRuntimeCode, hashRuntime } from '../../lib/isolate/index.ts'
import { byTest, saying, useFunctions } from '../helpers/open-functions.ts'

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
      /answers 500/,
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
    const more = chosen()
    expect(versions.every((one, index) => one !== version || more[index] === version)).toBe(true)
    expect(more.filter((one) => one === version).length / keys.length).toBeGreaterThan(0.5)

    expect(await box.functions.promote('hello', byTest())).toEqual([{ version, percent: 100 }])
    expect(new Set(chosen())).toEqual(new Set([version]))
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

  it('serves a version with the runtime that it was made for, after an update too', async () => {
    const box = useFunctions({
      hello: `import { createFunction } from 'onbox'
export default createFunction().get('/', (context) => context.text(String(Reflect.get(globalThis, 'release'))))`,
    })
    const version = await box.deploy('hello')
    expect((await box.get('hello')).text).toBe('undefined')
    // As an earlier release left it: the version names that release's runtime, which is on disk.
    const code = `globalThis.release = 'older';\n${getRuntimeCode().code}`
    const older = hashRuntime(code)
    const data = join(box.root, '.onbox')
    mkdirSync(join(data, 'runtimes', older))
    writeFileSync(join(data, 'runtimes', older, 'runtime.js'), code)
    writeFileSync(join(data, 'versions/hello', version, 'runtime'), older)
    const { code: own } = await box.bundle('hello')
    const database = new Database(join(data, 'platform.db'))
    database
      .prepare('UPDATE function_versions SET code_hash = ? WHERE version = ?')
      .run(hashCode(own, older), version)
    database.close()
    const reopened = await box.reopen()
    expect(await reopened.get('hello')).toEqual({ version, text: 'older' })
    const kept = readdirSync(join(data, 'runtimes'))
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
    const routes = await box.functions.rollback('hello', undefined, byTest())
    expect(routes).toEqual([{ version, percent: 100 }])
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

  it('does not bring back what was rolled back', async () => {
    const box = useFunctions({ hello: saying('one') })
    await box.functions.sync()
    box.write('hello', saying('bad'))
    await box.functions.sync()
    await box.functions.rollback('hello', undefined, byTest())
    const again = await box.reopen()
    await again.functions.sync()
    expect((await again.get('hello')).text).toBe('one')
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
