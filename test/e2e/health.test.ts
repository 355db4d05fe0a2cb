import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createClient } from '../../lib/client/index.ts'
import type { Config } from '../../lib/config/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { saying } from '../helpers/open-functions.ts'
import {
  makeProject,
  startTestBox,
  TEST_KEY,
  useTestBox,
  type TestBox,
} from '../helpers/start-box.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const readHealth = async (box: TestBox) => {
  const response = await box.request('/readyz')
  const { faults = [] } = (await response.json()) as { faults?: { what: string; reason: string }[] }
  expect(response.status).toBe(faults.length === 0 ? 200 : 503)
  return faults
}

/** What a developer's machine sends for a function of these lines. */
async function bundle(name: string, text: string) {
  const root = makeProject({ [`${name}.ts`]: text })
  const { code, runtime, sourceMap } = await bundleFunction(
    join(root, `functions/${name}.ts`),
    root,
  )
  return { code, runtime, sourceMap }
}

async function deploy(
  box: TestBox,
  name: string,
  text: string,
  options: { percent?: number } = {},
): Promise<string> {
  const client = createClient({ url: box.url, key: TEST_KEY })
  for await (const event of client.deploy(name, { ...(await bundle(name, text)), ...options })) {
    if (event.type === 'done') return event.version
  }
  throw new Error('A deploy ends with `done`')
}

const ASKS = `import { createFunction } from 'onbox'
export default createFunction().post('/', async ({ env, text }) => text(await (await env.SENT.fetch('/')).text()))`

/** `asks` asks `sent` by a service, which has a cron that was missed when the box starts. */
const CONFIG: Config = {
  functions: {
    asks: { bindings: { SENT: { type: 'service', function: 'sent' } } },
    sent: { triggers: { crons: [{ schedule: '0 8 29 2 *', path: '/', missed: 'once' }] } },
  },
}

/** A model that is there at once, and that nobody asks. */
const useModel = async () => ({
  openai: { urls: [await startScriptedModel(() => ({ text: 'not asked' }))] },
})

/** A data directory with a function `sent` that was uploaded and a function `hello` that has a file. */
async function usePublished(config: Config = { functions: {} }) {
  const root = makeProject({
    'hello.ts': saying('hello'),
    ...(config.functions['asks'] && { 'asks.ts': ASKS }),
  })
  const dataDir = makeTemporaryFolder()
  const options = { root, config: { ...config, model: await useModel() } }
  const box = await startTestBox(dataDir, options)
  const version = await deploy(box, 'sent', saying('sent'))
  const hello = (await box.request('/hello')).headers.get('x-onbox-version')
  expect(await readHealth(box)).toEqual([])
  await box.close()
  return {
    folder: join(dataDir, 'versions/sent', version),
    platform: join(dataDir, 'platform.db'),
    helloFolder: join(dataDir, 'versions/hello', String(hello)),
    start: async () => {
      const started = await startTestBox(dataDir, options)
      onTestFinished(() => started.close())
      return started
    },
  }
}

describe('/readyz', () => {
  it.each([
    ['missing', 'its folder is gone', (folder: string) => rmSync(folder, { recursive: true })],
    ['missing', 'its map is gone', (folder: string) => rmSync(join(folder, 'function.js.map'))],
    [
      'damaged',
      'its code is cut short',
      (folder: string) => writeFileSync(join(folder, 'function.js'), '(function (require) {'),
    ],
  ])(
    'names a sleeping function whose files are %s (%s), until it is deployed again',
    async (word, _what, harm) => {
      const { folder, start } = await usePublished()
      harm(folder)
      const box = await start()
      const reason = expect.stringMatching(
        new RegExp(
          `^the files of version "(\\w+)" are ${word} in versions/sent/\\1 of the data directory; deploy it again`,
        ),
      ) as string
      expect(await readHealth(box)).toEqual([{ what: 'function sent', reason }])
      const refused = await box.request('/sent')
      expect(refused.headers.get('x-onbox-version')).toMatch(/^[0-9a-f]{10}$/)
      expect(await refused.json()).toMatchObject({
        status: 503,
        code: 'FUNCTION_UNAVAILABLE',
        detail: expect.stringContaining(`are ${word} in `) as string,
      })
      expect(await (await box.request('/hello')).text()).toBe('hello')
      await deploy(box, 'sent', saying('sent'))
      expect(await readHealth(box)).toEqual([])
      expect(await (await box.request('/sent')).text()).toBe('sent')
    },
  )

  it('sees files that go while the box runs, and come back, whoever asks meanwhile', async () => {
    const { folder, start } = await usePublished(CONFIG)
    const box = await start()
    const askByService = () => box.request('/asks', { method: 'POST' })
    expect(await readHealth(box)).toEqual([])
    renameSync(folder, `${folder}-moved`)
    const missing = expect.stringContaining(' are missing in ') as string
    expect(await readHealth(box)).toEqual([{ what: 'function sent', reason: missing }])
    expect((await box.request('/sent')).status).toBe(503)
    const unavailable = { code: 'FUNCTION_UNAVAILABLE', detail: missing }
    // More than one that keeps ending may be asked without a pause.
    for (let round = 1; round <= 4; round += 1) {
      expect(await (await askByService()).json()).toMatchObject(unavailable)
    }
    cpSync(`${folder}-moved`, folder, { recursive: true })
    expect(await readHealth(box)).toEqual([])
    expect(await (await askByService()).text()).toBe('sent')
    expect(await (await box.request('/sent')).text()).toBe('sent')
  })

  it('tells nobody without a key what is broken, and nobody of a function that the key does not see', async () => {
    const { folder, start } = await usePublished()
    rmSync(folder, { recursive: true })
    const box = await start()
    const count = { status: 'not ready', faultCount: 1 }
    const readAs = async (authorization?: string): Promise<unknown> => {
      const headers = { ...(authorization !== undefined && { authorization }) }
      const response = await fetch(`${box.url}/readyz`, { headers })
      expect(response.status).toBe(503)
      return response.json()
    }
    expect(await readAs()).toEqual(count)
    expect(await readAs('Bearer obx_nobody')).toEqual(count)
    const readWith = async (...scopes: string[]): Promise<unknown> => {
      const body = JSON.stringify({ name: 'n', scopes })
      const created = await box.request('/admin/keys', { method: 'POST', body })
      return readAs(`Bearer ${((await created.json()) as { key: string }).key}`)
    }
    expect(await readWith('hello:ask')).toEqual({ ...count, faults: [] })
    const faults = [{ what: 'function sent', reason: expect.stringContaining('missing') as string }]
    expect(await readWith('sent:ask')).toEqual({ ...count, faults })
    expect(await readWith('admin:functions')).toEqual({ ...count, faults })
  })

  it('sees files come back of a function that its cron has asked meanwhile', async () => {
    const { folder, platform, start } = await usePublished(CONFIG)
    const moved = `${platform}-moved`
    renameSync(folder, moved)
    const database = new Database(platform)
    onTestFinished(() => void database.close())
    database.exec('UPDATE cron_runs SET last_at_ms = 0')
    const box = await start()
    const failed = database
      .prepare<[], string>(
        "SELECT request_id FROM audit_records WHERE key_id = 'cron' AND step = 'failed'",
      )
      .pluck()
    const readFailed = () => JSON.stringify(box.audit.list(failed.get() ?? ''))
    await expect.poll(readFailed).toContain(' are missing in ')
    expect(await readHealth(box)).toMatchObject([{ what: 'function sent' }])
    cpSync(moved, folder, { recursive: true })
    expect(await readHealth(box)).toEqual([])
    expect(await (await box.request('/sent')).text()).toBe('sent')
  })

  it('has nothing to say of a function whose file is there: a start brings its version back', async () => {
    const { helloFolder, start } = await usePublished()
    writeFileSync(join(helloFolder, 'function.js'), '')
    const box = await start()
    expect(await readHealth(box)).toEqual([])
    expect(await (await box.request('/hello')).text()).toBe('hello')
  })

  it('names a version that has only a share of the keys', async () => {
    const { folder, start } = await usePublished()
    const first = await start()
    const version = await deploy(first, 'sent', saying('new'), { percent: 10 })
    await first.close()
    rmSync(join(folder, '..', version), { recursive: true })
    const box = await start()
    const reason = expect.stringContaining(`version ${version}, for 10 % of the keys: `) as string
    expect(await readHealth(box)).toEqual([{ what: 'function sent', reason }])
  })

  it('names a function that keeps ending, while it is not started again', async () => {
    const bomb = `import { createFunction } from 'onbox'
      const kept: unknown[] = []
      export default createFunction().all('/', () => {
        for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })))
      })`
    const box = await useTestBox({
      root: makeProject({ 'bomb.ts': bomb }),
      config: {
        model: await useModel(),
        functions: { bomb: { limits: { memoryLimitMb: 16 } } },
      },
    })
    expect(await readHealth(box)).toEqual([])
    let refused: Response
    do refused = await box.request('/bomb')
    while (refused.status === 500)
    expect(await refused.json()).toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      detail: expect.stringContaining(
        'it keeps ending (memory); see its log: onbox tail bomb',
      ) as string,
    })
    expect(await readHealth(box)).toEqual([
      { what: 'function bomb', reason: 'it keeps ending (memory); see its log: onbox tail bomb' },
    ])
    const waitSeconds = Number(refused.headers.get('retry-after'))
    await expect.poll(() => readHealth(box), { timeout: (waitSeconds + 1) * 1_000 }).toEqual([])
  })
})
