import Database from 'better-sqlite3'
import { createServer } from 'node:http'
import { EventEmitter, once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findOwnMigrations, openMigrated } from '../../../db/migrate.ts'
import { createAgent, createModelBinding } from '../../../lib/agent/index.ts'
import { createMetrics } from '../../../lib/metrics/index.ts'
import { createLog } from '../../../lib/base/index.ts'
import { openCollections } from '../../../lib/knowledge/index.ts'
import {
  KV_DATABASE,
  openBindings,
  openData,
  openSecrets,
  readIndexesWith,
} from '../../../lib/bindings/index.ts'
import type { Config, FunctionConfig } from '../../../lib/config/index.ts'
import { startTestBox, type TestBox } from '../../helpers/start-box.ts'
import { startForger, type Forger } from './forge.ts'
import { listKinds, type Kind } from './kinds.ts'

/** A web service on this machine that answers with its name, but never to `/hang`. */
export interface Web {
  origin: string
  /** Emits `begun`, `hanging` when a request to `/hang` has come, `left` when its client is gone. */
  events: EventEmitter
}

/** A box with two functions that were granted each kind of binding, and one that was granted none. */
export interface ContractBox {
  box: TestBox
  /** What was granted, with the addresses of the services. */
  kinds: Kind[]
  own: Web
  forger: Forger
  /** Writes to kv wait from now on. @returns lets them go on */
  lockKv: () => () => void
  close: () => Promise<void>
}

/** Starts it all: the model, the data processes, two web services. @returns to be closed by the caller */
export async function openContractBox(): Promise<ContractBox> {
  const closers: (() => Promise<unknown> | void)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) await closer()
  }
  try {
    const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
    closers.push(() => rmSync(dataDir, { recursive: true, force: true }))
    const openFile = (name: string) => new Database(join(dataDir, 'data', `${name}.db`))
    mkdirSync(join(dataDir, 'data'))
    for (const name of ['notes', 'ledger']) {
      const file = openFile(name)
      file.exec('create table notes (id integer primary key, words text not null)')
      file.exec(`insert into notes (words) values ('of ${name}')`)
      file.close()
    }
    const own = await startWeb('own', closers)
    const foreign = await startWeb('foreign', closers)
    const kinds = listKinds({ own: own.origin, foreign: foreign.origin })
    const config = makeConfig(kinds, own, foreign)
    const root = resolve(import.meta.dirname, 'fixtures')
    const box = await startTestBox(dataDir, { root, config })
    closers.push(() => box.close())
    const faults = box.functions.list().flatMap(({ fault }) => fault ?? [])
    if (faults.length > 0) throw new Error(faults.join('\n'))
    for (const [name, value] of [
      ['OWN_TOKEN', 'own secret'],
      ['FOREIGN_TOKEN', 'foreign secret'],
    ]) {
      const body = JSON.stringify({ value })
      await box.request(`/admin/secrets/${name}`, { method: 'PUT', body })
    }
    for (const name of ['papers', 'rumours']) {
      const form = new FormData()
      form.set('file', new File([`第一条 保密\n这是 ${name} 的秘密。\n`], `${name}.txt`))
      const path = `/admin/collections/${name}/documents`
      const added = await box.request(path, { method: 'POST', body: form })
      if (added.status !== 201) throw new Error(await added.text())
    }
    const forger = await openForger(box, dataDir, config.functions['caller'] ?? {}, closers)
    const lockKv = () => {
      const file = openFile(KV_DATABASE)
      file.exec('begin immediate')
      return () => void file.close()
    }
    return { box, kinds, own, forger, lockKv, close }
  } catch (error) {
    await close()
    throw error
  }
}

function makeConfig(kinds: Kind[], own: Web, foreign: Web): Config {
  const names = { secret: 'OWN_TOKEN', foreignSecret: 'FOREIGN_TOKEN' }
  const vars = { own: own.origin, foreign: foreign.origin, ...names }
  const service = (name: string): FunctionConfig => ({
    tools: ['say'],
    bindings: { FETCH: { type: 'fetch', hosts: [own.origin], private: true } },
    vars: { own: own.origin, name },
  })
  return {
    databases: { notes: {}, ledger: {} },
    collections: { papers: {}, rumours: {} },
    functions: {
      caller: {
        tools: ['get_weather'],
        bindings: Object.fromEntries(kinds.map(({ name, grant }) => [name, grant])),
        vars: { ...vars, name: 'caller' },
        limits: { maxIsolates: 1 },
      },
      other: {
        bindings: Object.fromEntries(kinds.map(({ name, otherGrant }) => [name, otherGrant])),
        vars: {
          name: 'other',
          own: foreign.origin,
          foreign: own.origin,
          secret: 'FOREIGN_TOKEN',
          foreignSecret: 'OWN_TOKEN',
        },
      },
      plain: { vars: { ...vars, name: 'plain' } },
      stock: service('stock'),
      rival: service('rival'),
    },
  }
}

/** The caller's bindings over the same state, for a process that calls them as it likes. */
async function openForger(
  box: TestBox,
  dataDir: string,
  config: FunctionConfig,
  closers: (() => Promise<unknown> | void)[],
): Promise<Forger> {
  const log = createLog('error', () => {})
  const data = openData({ folder: join(dataDir, 'data'), log, minWorkers: 1, maxWorkers: 2 })
  closers.push(data.close)
  const platform = openMigrated(join(dataDir, 'platform.db'), findOwnMigrations('platform'))
  closers.push(platform.close)
  const agent = createAgent(box.engine, box.audit, createMetrics())
  const collections = openCollections({
    folder: join(dataDir, 'data', 'collections'),
    root: dataDir,
    read: readIndexesWith(data),
    log,
  })
  closers.push(collections.close)
  collections.prepare({ collections: { papers: {}, rumours: {} }, companyNames: [] })
  const granted = openBindings(config, {
    data,
    seesCollection: () => true,
    collections,
    secrets: openSecrets(platform.client, dataDir),
    log,
    findService: box.functions.get,
    createModelBinding: (model) =>
      createModelBinding(agent, ({ functionName, version }) => ({
        name: functionName,
        version,
        tools: [],
        maxCalls: 0,
        maxAnswerTokens: 16,
        maxThoughtTokens: 0,
        weight: 1,
        ...model,
        runTool: () => Promise.resolve(),
      })),
  })
  const forger = await startForger(granted)
  closers.push(forger.stop)
  return forger
}

async function startWeb(name: string, closers: (() => Promise<unknown> | void)[]): Promise<Web> {
  const events = new EventEmitter()
  const server = createServer((request, response) => {
    if (request.url === '/hang') {
      response.on('close', () => events.emit('left'))
      events.emit('hanging')
      return
    }
    if (request.url === '/begun') events.emit('begun')
    response.end(name)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  // A name: that it leads to this machine takes `private`.
  return { origin: `http://localhost:${port}`, events }
}

/** Ids of the data processes of this test. */
export function listDataProcesses(): number[] {
  return listBelow('self').filter((pid) => read(`/proc/${pid}/cmdline`).includes('--allow-addons'))
}

/** All processes that this one has started, and those that they have. */
function listBelow(parent: number | 'self'): number[] {
  const tasks = existsSync(`/proc/${parent}/task`) ? readdirSync(`/proc/${parent}/task`) : []
  const children = tasks
    .flatMap((task) => read(`/proc/${parent}/task/${task}/children`).split(' '))
    .filter(Boolean)
    .map(Number)
  return children.flatMap((pid) => [pid, ...listBelow(pid)])
}

/** Empty where what it tells of is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
