import { createServer } from 'node:http'
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import Database from 'better-sqlite3'
import packageJson from '../../package.json' with { type: 'json' }
import type { Check } from '../../lib/doctor/index.ts'
import { makeProject, PROJECT } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeCertificate } from '../helpers/make-certificate.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const MODEL = join(PROJECT, 'models/starter.gguf')
const NUMBERS = `CREATE TABLE numbers (n);
  WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 5000)
  INSERT INTO numbers SELECT n FROM count`
const isLinux = process.platform === 'linux'

interface Report {
  code: number | null
  faults: number
  warnings: number
  all: (what: string) => Check[]
  of: (what: string) => Check | undefined
}

/** A project without functions, with this configuration. */
function makeBoxFolder(config = '{ functions: {} }'): string {
  const root = makeProject({})
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'wrangler-like.config.ts'), `export default ${config}`)
  return root
}

/** What `onbox doctor --json` says there. */
async function examine(cwd: string, env: Record<string, string> = {}): Promise<Report> {
  const cli = useCli(['doctor', '--json'], {
    cwd,
    env: { ONBOX_PORT: '0', ONBOX_MODEL: MODEL, ...env },
  })
  const code = await cli.ended
  expect(cli.complaints).toBe('')
  const { checks, ...counts } = JSON.parse(cli.output) as {
    checks: Check[]
    faults: number
    warnings: number
  }
  for (const { mark, wayOut, what } of checks) {
    expect(wayOut !== undefined && wayOut !== '', what).toBe(mark !== 'ok')
  }
  const all = (what: string): Check[] => checks.filter((check) => check.what === what)
  return { code, ...counts, all, of: (what) => all(what)[0] }
}

/** A data directory as the box makes it. */
function makeDataDir(root: string): string {
  const dataDir = join(root, '.onbox')
  mkdirSync(join(dataDir, 'data'), { recursive: true, mode: 0o700 })
  writeFileSync(join(dataDir, 'admin.key'), 'obx_of-this-test-only\n', { mode: 0o600 })
  writeFileSync(join(dataDir, 'secrets.key'), 'ab'.repeat(32), { mode: 0o600 })
  for (const file of ['platform.db', 'data/sales.db']) {
    const client = new Database(join(dataDir, file))
    client.exec(NUMBERS)
    client.close()
  }
  return dataDir
}

describe('onbox doctor', () => {
  it('finds all layers active and nothing amiss, and makes nothing', async () => {
    const root = makeBoxFolder()
    const cli = useCli(['doctor'], { cwd: root, env: { ONBOX_PORT: '0', ONBOX_MODEL: MODEL } })
    expect(await cli.ended).toBe(0)
    expect(cli.output).toMatch(/^ {2}ok {7}Node +26\./m)
    for (const layer of [1, 2, 3, 4, 5, 6].slice(0, isLinux ? 6 : 4)) {
      expect(cli.output).toMatch(new RegExp(`^  ok       ${layer}\\. .* active: `, 'm'))
    }
    expect(cli.output).toMatch(/refused are files, .*connections.*code from text/)
    expect(cli.output).toMatch(/^0 faults, \d+ warnings?\n$/m)
    expect(existsSync(join(root, '.onbox'))).toBe(false)
  })

  // Windows has no modes, and only Linux has prlimit.
  it.skipIf(!isLinux)('warns of what works but not as it should, and ends with 0', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `a${index}`)
    const functions = names.map((name) => `${name}: { limits: { memoryLimitMb: 65536 } }`).join()
    const cores = availableParallelism()
    const root = makeBoxFolder(`{ functions: { ${functions} }, model: { threads: ${cores} } }`)
    const dataDir = makeDataDir(root)
    chmodSync(dataDir, 0o755)
    chmodSync(join(dataDir, 'admin.key'), 0o644)
    const tomorrow = new Date(Date.now() + 86_400_000)
    utimesSync(join(dataDir, 'platform.db'), tomorrow, tomorrow)
    const isRoot = process.getuid?.() === 0
    if (isRoot) chownSync(join(dataDir, 'secrets.key'), 12_345, 12_345)

    const report = await examine(root, { PATH: makeTemporaryFolder() })
    expect(report.code).toBe(0)
    expect(report.of('6. the kernel')).toMatchObject({
      mark: 'warning',
      active: false,
      wayOut: expect.stringContaining('util-linux') as string,
    })
    expect(report.of('5. limits')).toMatchObject({ mark: 'ok', active: true })
    expect(report.of('data directory')).toMatchObject({
      mark: 'warning',
      found: expect.stringContaining('mode 755') as string,
      wayOut: `chmod 700 ${dataDir}`,
    })
    expect(report.of('admin.key')).toMatchObject({
      mark: 'warning',
      found: expect.stringContaining('mode 644') as string,
      wayOut: `chmod 600 ${join(dataDir, 'admin.key')}`,
    })
    expect(report.of('secrets.key')).toMatchObject(
      isRoot
        ? { mark: 'warning', found: expect.stringContaining('belongs to user 12345') as string }
        : { mark: 'ok' },
    )
    expect(report.of('memory')).toMatchObject({
      mark: 'warning',
      found: expect.stringContaining('more than there is') as string,
    })
    expect(report.of('clock')).toMatchObject({
      mark: 'warning',
      found: expect.stringContaining('the box has written until') as string,
    })
    expect(report.of('cores')?.mark).toBe(cores > 1 ? 'warning' : 'ok')
    expect(report.of('databases')).toMatchObject({
      mark: 'ok',
      found: 'data/sales.db, platform.db are sound',
    })
  })

  it('finds what is damaged or missing, and ends with 1', async () => {
    const root = makeBoxFolder('{ functions: { weather: { tools: 1 } } }')
    const dataDir = makeDataDir(root)
    const path = join(dataDir, 'data/sales.db')
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(4_096, 0x55), 0, 4_096, statSync(path).size - 8_192)
    closeSync(file)
    const platform = new Database(join(dataDir, 'platform.db'))
    for (const table of ['audit_checkpoints', 'audit_payloads', 'secrets']) {
      platform.exec(
        `CREATE TABLE ${table} (sequence, sealed); INSERT INTO ${table} VALUES (1, x'00')`,
      )
    }
    platform.close()
    writeFileSync(join(dataDir, 'data/hr.db'), 'no database, but long enough for one.'.repeat(9))
    const other = createServer((_request, response) => response.end('not a box')).listen(0)
    onTestFinished(() => void other.close())
    const port = String((other.address() as AddressInfo).port)

    const report = await examine(root, {
      ONBOX_PORT: port,
      ONBOX_HOST: '0.0.0.0',
      ONBOX_MODEL: 'nowhere.gguf',
    })
    expect(report.code).toBe(1)
    expect(report.faults).toBe(7)
    for (const [key, use] of [
      ['audit-signing.key', 'the record is signed with it'],
      ['audit-payloads.key', 'payloads of the record are sealed with it'],
    ] as const) {
      expect(report.of(key)).toMatchObject({ mark: 'fault', found: `is not there, and ${use}` })
    }
    expect(report.of('audit record')).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining('there is no audit-signing.key') as string,
    })
    expect(report.of('databases')).toMatchObject({
      mark: 'fault',
      found: expect.stringMatching(/data\/hr\.db: file is not a database/) as string,
      wayOut: expect.stringContaining('backup') as string,
    })
    expect(report.of('databases')?.found).toMatch(/data\/sales\.db: .*(malformed|Tree|page)/)
    expect(report.of('model')).toMatchObject({
      mark: 'fault',
      found: `there is no ${join(root, 'nowhere.gguf')}`,
    })
    expect(report.of('configuration')).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining('functions.weather.tools') as string,
    })
    expect(report.of('port')).toMatchObject({
      mark: 'fault',
      found: `${port} is taken by another program`,
    })
    expect(report.of('reach')).toMatchObject({
      mark: 'warning',
      wayOut: expect.stringContaining('TLS') as string,
    })
    if (process.platform === 'win32') return
    expect(report.of('data directory')).toMatchObject({ mark: 'ok' })
    expect(report.of('admin.key')).toMatchObject({ mark: 'ok', found: 'mode 600' })
  })

  it('finds keys with which no box starts', async () => {
    const root = makeBoxFolder()
    const dataDir = makeDataDir(root)
    writeFileSync(join(dataDir, 'admin.key'), '')
    writeFileSync(join(dataDir, 'secrets.key'), 'no key')
    const report = await examine(root)
    expect(report.code).toBe(1)
    expect(report.of('admin.key')).toMatchObject({ mark: 'fault', found: 'is empty' })
    expect(report.of('secrets.key')).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining('is damaged') as string,
      wayOut: `delete ${join(dataDir, 'secrets.key')}: the next start makes another`,
    })
  })

  it('finds databases that a newer onbox or project has migrated', async () => {
    const root = makeBoxFolder()
    cpSync(join(PROJECT, 'db/sales/migrations'), join(root, 'db/sales/migrations'), {
      recursive: true,
    })
    const dataDir = makeDataDir(root)
    const newer = ['platform.db', 'data/sales.db', 'data/onbox-kv.db', 'data/collections/faq/index.db'] // prettier-ignore
    mkdirSync(join(dataDir, 'data/collections/faq'), { recursive: true })
    for (const file of [...newer, 'data/hr.db']) {
      const client = new Database(join(dataDir, file))
      client.exec(`CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT, created_at NUMERIC);
        INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)`)
      client.close()
    }
    const report = await examine(root)
    expect(report.code).toBe(1)
    // Of data/hr.db this project has no migrations.
    expect(report.all('databases')).toMatchObject([
      {
        mark: 'fault',
        found: `a newer onbox or project has migrated ${newer.toSorted().join(', ')}, which this one does not use`,
        wayOut: expect.stringContaining('start the version') as string,
      },
    ])
  })

  it.each([
    ['ahead of it by a year', 366, 'but the last audit record is of'],
    ['within its slack', 1 / 1_440, undefined],
    ['long behind it', -100, 'but the box has written nothing since'],
  ])('compares the clock with a last record that is %s', async (_, days, said) => {
    const root = makeBoxFolder()
    const path = join(makeDataDir(root), 'platform.db')
    const at = new Date(Date.now() + days * 86_400_000)
    const client = new Database(path)
    client.exec('CREATE TABLE audit_records (sequence INTEGER PRIMARY KEY, at_ms INTEGER)')
    // The last one counts, and not the latest.
    const insert = client.prepare('INSERT INTO audit_records VALUES (?, ?)')
    insert.run(1, Date.now() + 1_000 * 86_400_000)
    insert.run(2, at.getTime())
    client.close()
    if (days < 0) utimesSync(path, at, at)
    const clock = (await examine(root)).of('clock')
    expect(clock?.mark).toBe(said === undefined ? 'ok' : 'warning')
    if (said === undefined) return
    expect(clock?.found).toContain(`${said} ${at.toISOString().slice(0, 19)}Z`)
    expect(clock?.wayOut).toContain('set')
  })

  it('finds a model that is cut short, and an address that this machine does not have', async () => {
    const root = makeBoxFolder(`{ functions: {}, model: { embedding: { path: 'none.gguf' } } }`)
    writeFileSync(join(root, 'cut.gguf'), 'GGUF\u0003')
    const env = { ONBOX_MODEL: 'cut.gguf', ONBOX_PORT: '8787', ONBOX_HOST: '203.0.113.7' }
    const report = await examine(root, env)
    expect(report.code).toBe(1)
    expect(report.of('model')?.found).toContain('cut short or damaged')
    expect(report.of('model for vectors')).toMatchObject({
      mark: 'fault',
      found: `there is no ${join(root, 'none.gguf')}`,
      wayOut: 'set model.embedding.path to a GGUF',
    })
    expect(report.of('port')).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining('203.0.113.7:8787 cannot be listened on') as string,
    })
  })

  it('tells which box answers at the port, and what does not serve there', async () => {
    const root = makeBoxFolder('{ functions: { hello: {} } }')
    const env = { ONBOX_PORT: '0', ONBOX_MODEL: 'nowhere.gguf' }
    const box = useCli(['start'], { cwd: root, env })
    const [, port = ''] = await box.printed(/serves at http:\/\/127\.0\.0\.1:(\d+)/)
    const [own, stranger] = await Promise.all([
      examine(root, { ONBOX_PORT: port }),
      examine(makeBoxFolder(), { ONBOX_PORT: port }),
    ])
    expect(own.of('port')).toMatchObject({
      mark: 'ok',
      found: `${port} is answered by onbox ${packageJson.version} on Node ${process.versions.node}`,
    })
    expect(own.all('serves')).toMatchObject([
      { mark: 'warning', found: expect.stringMatching(/^function hello does not: /) as string },
      { mark: 'fault', found: expect.stringMatching(/^the model does not: /) as string },
    ])
    expect(own.code).toBe(1)
    expect(own.of('databases')?.mark).toBe('ok')
    expect(own.of('audit record')).toMatchObject({
      mark: 'ok',
      found: expect.stringMatching(/^its chain of \d+ records is whole/) as string,
    })
    if (isLinux) {
      expect(own.of('sockets')).toMatchObject({
        mark: 'ok',
        found: expect.stringMatching(/^none of \d+ processes has one/) as string,
      })
    }
    expect(stranger.of('port')).toMatchObject({
      mark: 'warning',
      found: expect.stringContaining('does not take the key') as string,
    })
  })

  it('finds a record whose chain was changed', async () => {
    const root = makeBoxFolder()
    const env = {
      ONBOX_PORT: '0',
      ONBOX_MODEL: 'none.gguf',
      ONBOX_ADMIN_KEY: 'a-key-for-tests-only',
    }
    const box = useCli(['start'], { cwd: root, env })
    const [, url = ''] = await box.printed(/serves at (http:\/\/\S+)/)
    // Nobody knows it, and that is recorded.
    for (const _ of [1, 2, 3]) await (await fetch(`${url}/nothing`)).text()
    await box.stop()
    const client = new Database(join(root, '.onbox/platform.db'))
    client.exec(`UPDATE audit_records SET key_id = 'somebody' WHERE sequence = 2`)
    client.close()
    const report = await examine(root, env)
    expect(report.of('audit record')).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining('was changed') as string,
    })
    expect(report.code).toBe(1)
  })

  it('looks at the certificate, and at a box that has one', async () => {
    const root = makeBoxFolder()
    const { certFile, keyFile } = makeCertificate(root)
    const tls = { ONBOX_TLS_CERT: certFile, ONBOX_TLS_KEY: keyFile }
    const box = useCli(['start'], {
      cwd: root,
      env: { ...tls, ONBOX_PORT: '0', ONBOX_MODEL: 'none.gguf' },
    })
    const [, port = ''] = await box.printed(/serves at https:\/\/127\.0\.0\.1:(\d+)/)
    const report = await examine(root, { ...tls, ONBOX_PORT: port })
    expect(report.of('certificate')).toMatchObject({
      mark: 'warning',
      found: expect.stringContaining('is valid until') as string,
    })
    expect(report.of('port')?.found).toContain(`${port} is answered by onbox`)
    chmodSync(keyFile, 0o644)
    expect((await examine(root, tls)).of('certificate')).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining('mode 644') as string,
    })
  })
})
