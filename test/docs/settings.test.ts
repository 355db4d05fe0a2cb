import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ERRORS } from '../../lib/base/index.ts'
import {
  CLIENT_SETTINGS,
  loadConfig,
  readClientSettings,
  readSettings,
  SETTINGS,
  type Config,
} from '../../lib/config/index.ts'
import { configSchema } from '../../lib/config/schema.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { createReach } from '../../lib/gateway/index.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/settings.md')
/** What looks like an access token. */
const UNSIGNED = ['{"alg":"RS256"}', '{}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.')

/** The cells of the page's tables, as they are written. */
const tables = page.text
  .split('\n')
  .filter((line) => line.startsWith('| `ONBOX_'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const rows = tables.filter((cells) => cells.length === 4)
const clientRows = tables.filter((cells) => cells.length === 3)

it('docs/settings.md has every setting with its default and meaning, and nothing else', () => {
  const table = SETTINGS.map(([name, fallback, meaning]) => [
    `\`${name}\``,
    fallback === '' ? '' : `\`${fallback}\``,
    meaning,
  ])
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual(table)
})

it.each(rows.map(([setting, , , example]) => [setting, example]))(
  'docs/settings.md has an example of %s that is accepted',
  (setting, example) => {
    const [, name = '', value] = /^`(\w+)=(.+)`$/.exec(example ?? '') ?? []
    expect(`\`${name}\``).toBe(setting)
    // A certificate has a key.
    const others = name.startsWith('ONBOX_TLS_') && { ONBOX_TLS_CERT: '-', ONBOX_TLS_KEY: '-' }
    const without = { ...others }
    const given = { ...others, [name]: value }
    expect(readSettings(given, '/srv/box')).not.toEqual(readSettings(without, '/srv/box'))
  },
)

it('docs/settings.md has every setting of commands with its meaning, and an example that is accepted', () => {
  const table = CLIENT_SETTINGS.map(([name, meaning]) => [`\`${name}\``, meaning])
  expect(clientRows.map((cells) => cells.slice(0, 2))).toEqual(table)
  const examples = clientRows.map(([, , cell = '']) => /^`(\w+)=(.+)`$/.exec(cell)?.slice(1))
  const given = Object.fromEntries(examples as [string, string][])
  // A key is told by its beginning.
  const read = readClientSettings({ ...given, ONBOX_KEY: given['ONBOX_KEY']?.replace('…', '1') })
  expect(read).toEqual({ url: given['ONBOX_URL'], key: 'obx_1' })
})

it('docs/settings.md has a configuration behind a proxy that can be loaded', async () => {
  const root = makeProject({}, makeTemporaryFolder())
  const [code = ''] = page.blocks('ts')
  writeFileSync(join(root, 'wrangler-like.config.ts'), code)
  const { http } = await loadConfig(root)
  const { isProxy, checkHost } = createReach(http, '127.0.0.1')
  expect(isProxy('127.0.0.1')).toBe(true)
  expect(() => checkHost('http://box.example.com/')).not.toThrow()
})

it('docs/settings.md names codes of limits that exist', () => {
  const named = [...page.text.matchAll(/\d{3} `([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
  expect(named).toContain('CONNECTIONS_EXCEEDED')
  expect(named.filter((code) => !(code in ERRORS))).toEqual([])
})

/** The keys of the operator's file, and from when on a change holds. */
const keys = page.text
  .slice(page.text.search(/^\| key +\| what it says/m))
  .split('\n\n')[0]
  ?.split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, key = '', , from = '']) => [key.replaceAll('`', ''), from] as const)

it("docs/settings.md has every key of the operator's file, and nothing else", () => {
  const named = keys?.map(([key]) => key)
  expect(named?.toSorted()).toEqual(Object.keys(configSchema.entries).toSorted())
})

it("docs/settings.md tells which changes of the operator's file hold without a start", async () => {
  const root = makeProject({
    'told.ts': `import { createFunction } from 'onbox'
      export default createFunction().get('/', ({ env, json }) =>
        json({ word: env.vars.word, timeZone: env.timeZone }))`,
  })
  const before: Config = { timeZone: 'UTC', functions: { told: { vars: { word: 'before' } } } }
  const after: Config = {
    timeZone: 'Asia/Tokyo',
    blankIsolates: 0,
    audit: { plainRequests: false },
    databases: { stock: {} },
    collections: { manuals: {} },
    access: {
      oidc: {
        issuer: 'https://login.example.com',
        audience: 'onbox',
        jwks: 'keys.json',
        grants: [{ claim: 'groups', value: 'sales', scopes: ['told:ask'] }],
      },
    },
    functions: { told: { vars: { word: 'after' } } },
  }
  writeFileSync(join(root, 'keys.json'), '{"keys":[]}')
  const dataDir = makeTemporaryFolder()
  const box = await startTestBox(dataDir, { root, config: before, modelPath: 'none.gguf' })
  onTestFinished(() => box.close())
  const look = async (one: TestBox): Promise<unknown> => {
    const stranger = await fetch(`${one.url}/told`, {
      headers: { authorization: `Bearer ${UNSIGNED}` },
    })
    const listed = (await (await one.request('/admin/collections')).json()) as {
      collections: { name: string }[]
    }
    return {
      functions: await (await one.request('/told')).json(),
      collections: listed.collections.map(({ name }) => name),
      databases: existsSync(join(dataDir, 'data/stock.db')),
      access: ((await stranger.json()) as { code: string }).code,
    }
  }
  const file = join(root, 'wrangler-like.config.ts')
  writeFileSync(file, `export default ${JSON.stringify(after)}`)
  // Nothing was deployed yet.
  expect(await look(box)).toEqual({
    functions: { word: 'before', timeZone: 'UTC' },
    collections: [],
    databases: false,
    access: 'KEY_UNKNOWN',
  })
  const { code, runtime } = await bundleFunction(join(root, 'functions/told.ts'), root)
  const deployed = await box.request('/admin/functions/told/deploy', {
    method: 'POST',
    body: JSON.stringify({ code, runtime }),
  })
  expect(deployed.status).toBe(200)
  expect(await look(box)).toEqual({
    functions: { word: 'after', timeZone: 'UTC' },
    collections: ['manuals'],
    databases: true,
    access: 'KEY_UNKNOWN',
  })
  await box.close()
  const again = await startTestBox(dataDir, { root, config: after, modelPath: 'none.gguf' })
  onTestFinished(() => again.close())
  expect(await look(again)).toMatchObject({
    functions: { word: 'after', timeZone: 'Asia/Tokyo' },
    access: 'TOKEN_INVALID',
  })
  const from = Object.fromEntries(keys ?? [])
  for (const key of ['functions', 'collections', 'databases']) expect(from[key]).toContain('deploy')
  for (const key of ['access', 'timeZone']) expect(from[key]).toBe('the start')
})
