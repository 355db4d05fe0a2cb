import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openBindings, openSecrets, type OpenBindings } from '../../lib/bindings/index.ts'
import type { FunctionConfig } from '../../lib/config/index.ts'
import { startIsolate, type Isolate } from '../../lib/isolate/index.ts'
import { startForger, type Forger } from '../bindings/contract/forge.ts'
import { startWebService } from '../helpers/start-web-service.ts'
import { useBystanders } from './bystanders.ts'
import { thefts, type ThiefEnv } from './fixtures/functions/secrets.ts'
import { forgeries } from './secret-forgeries.ts'
import { asRequest, createKeptLog, get, prepareHostile } from './start.ts'

/** In every secret that the function may not have. */
const CANARY = 'canary'
const VALUES = {
  CRM_TOKEN: 'of its own',
  VAULT_TOKEN: `${CANARY} of another function`,
  SENT_TOKEN: `${CANARY} that the box sends`,
  BROKEN_TOKEN: `${CANARY}\nof two lines`,
}
const HEADER = 'x-token'
/** Nobody listens there. */
const [DEAD, BROKEN] = ['http://127.0.0.1:1', 'http://127.0.0.1:2']

/** What the service that is granted the secret has got, and does not say. */
const received: unknown[] = []
const { log, lines } = createKeptLog()
const bystanders = useBystanders()
const closers: (() => void)[] = []
let thief: Isolate
let vault: Isolate
let forger: Forger

beforeAll(async () => {
  const onEnd = (end: () => void) => void closers.push(end)
  const own = await startWebService(
    ({ url = '', headers }, response) => {
      received.push(headers[HEADER])
      const [, location] = /^\/to\/(.+)/.exec(url) ?? []
      if (location === undefined) response.end('thanks')
      else response.writeHead(307, { location: decodeURIComponent(location) }).end()
    },
    '127.0.0.1',
    onEnd,
  )
  const other = await startWebService(
    (request, response) => {
      const { url, headers } = request
      void request.toArray().then((pieces) => {
        response.end(JSON.stringify({ url, headers, body: Buffer.concat(pieces).toString() }))
      })
    },
    '127.0.0.1',
    onEnd,
  )
  const open = openSecretsOf(closers)
  const inject = [own.origin, DEAD].map((host) => ({ host, header: HEADER, value: '{SENT_TOKEN}' }))
  const granted: FunctionConfig = {
    bindings: {
      SECRETS: { type: 'secrets', names: ['CRM_TOKEN'] },
      FETCH: {
        type: 'fetch',
        hosts: [own.origin, other.origin, DEAD, BROKEN],
        inject: [...inject, { host: BROKEN, header: HEADER, value: '{BROKEN_TOKEN}' }],
      },
    },
  }
  const vars: ThiefEnv['vars'] = {
    own: own.origin,
    other: other.origin,
    dead: DEAD,
    broken: BROKEN,
  }
  vault = await startIsolate(
    await prepareHostile(
      'vault',
      open({ bindings: { SECRETS: { type: 'secrets', names: ['VAULT_TOKEN'] } } }),
    ),
  )
  thief = await startIsolate(await prepareHostile('secrets', { ...open(granted), vars, log }))
  forger = await startForger(open(granted))
  await expectNobodyHarmed()
})
afterAll(async () => {
  await Promise.all([thief.stop(), vault.stop(), forger.stop()])
  for (const close of closers.toReversed()) close()
})

/** Sets all secrets. @returns makes the bindings of a function */
function openSecretsOf(ends: (() => void)[]): (config: FunctionConfig) => OpenBindings {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  const platform = openMigrated(join(folder, 'platform.db'), findOwnMigrations('platform'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }), platform.close)
  const secrets = openSecrets(platform.client, folder)
  for (const [name, value] of Object.entries(VALUES)) secrets.set(name, value, 'key_test')
  const none = {} as never
  return (config) =>
    openBindings(config, {
      secrets,
      log,
      data: none,
      collections: none,
      seesCollection: () => true,
      createModelBinding: none,
      findService: none,
    })
}

async function expectNobodyHarmed(): Promise<void> {
  const answers = [thief, vault].map((one) => one.fetch(get('/'), asRequest()))
  for (const answer of answers) expect(await (await answer).text()).toBe('alive')
  await bystanders().check()
}

describe('a function that wants secrets', () => {
  it.each(Object.entries(thefts))('%s', async (name, { out }) => {
    const response = await thief.fetch(get(`/${encodeURIComponent(name)}`), asRequest())
    const said = await response.text()
    expect(said).toMatch(out)
    expect(said).not.toContain(CANARY)
    await expectNobodyHarmed()
  })

  it.each(Object.entries(forgeries))('%s', async (_name, { call, code }) => {
    const [reply] = await forger.forge([call])
    expect(reply?.error?.code).toBe(code)
    expect(JSON.stringify(reply)).not.toContain(CANARY)
    await expectNobodyHarmed()
  })
})

describe('a secret that the box sends', () => {
  it('gets where it is granted, and nowhere else', async () => {
    received.splice(0)
    const response = await thief.fetch(get('/sends'), asRequest())
    expect(await response.text()).toBe('thanks')
    expect(received).toEqual([VALUES.SENT_TOKEN])
    expect(JSON.stringify(lines)).not.toContain(CANARY)
  })

  it.runIf(existsSync('/proc/self/environ'))(
    'stands in no argument and no environment of a process',
    () => {
      const pids = [process.pid, thief.pid, vault.pid, bystanders().modelPid]
      for (const pid of pids) {
        const told = ['cmdline', 'environ'].map((file) => readFileSync(`/proc/${pid}/${file}`))
        expect(Buffer.concat(told).toString()).not.toContain(CANARY)
      }
    },
  )
})
