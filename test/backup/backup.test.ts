import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { constants, getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { restoreBackup, verifyBackup, writeBackup } from '../../lib/backup/index.ts'
import type { Config } from '../../lib/config/index.ts'
import { fullFileSystem, noFileGrows } from '../helpers/small-disk.ts'
import {
  makeProject,
  startTestBox,
  type TestBox,
  type TestBoxOptions,
} from '../helpers/start-box.ts'
import { startCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** Writes one row into each of two databases, one behind the other. */
const PAIRS = `import { sql } from 'drizzle-orm'
import { createFunction } from 'onbox'
export default createFunction()
  .post('/', async ({ env, body }) => {
    await env.LEFT.run(sql\`insert into notes default values\`)
    await env.RIGHT.run(sql\`insert into notes default values\`)
    return body(null, 204)
  })
  .get('/secret', async ({ env, text }) => text(await env.SECRETS.get('CRM_TOKEN')))`
/** Functions and collections may be called like what is left out. */
const SPOOL = `import { createFunction } from 'onbox'
export default createFunction().get('/', ({ text }) => text('spooled'))`
const write = (database: string) => ({ type: 'database', database, access: 'write' }) as const
const CONFIG: Config = {
  databases: { left: {}, right: {} },
  collections: { contracts: {}, snapshots: {} },
  functions: {
    spool: {},
    pairs: {
      bindings: {
        LEFT: write('left'),
        RIGHT: write('right'),
        SECRETS: { type: 'secrets', names: ['CRM_TOKEN'] },
      },
    },
  },
}
const { signal } = new AbortController()
const PASSPHRASE = '正确的马 battery'

let root: string
let options: TestBoxOptions
let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(folder, '.onbox')
const whole = join(folder, 'whole.tar.zst')

beforeAll(async () => {
  root = makeProject({ 'pairs.ts': PAIRS, 'spool.ts': SPOOL }, folder)
  options = { root, config: CONFIG, modelPath: join(folder, 'none.gguf') }
  mkdirSync(join(dataDir, 'data'), { recursive: true })
  for (const name of ['left', 'right']) {
    const client = new Database(join(dataDir, `data/${name}.db`))
    client.pragma('journal_mode = WAL')
    client.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY)')
    client.close()
  }
  box = await startTestBox(dataDir, options)
  const value = JSON.stringify({ value: 'crm-secret' })
  await box.request('/admin/secrets/CRM_TOKEN', { method: 'PUT', body: value })
  for (const collection of ['contracts', 'snapshots']) {
    const form = new FormData()
    form.set('file', new Blob(['第一条 付款\n甲方应在三十日内付款。']), '合同.txt')
    const at = `/admin/collections/${collection}/documents`
    const added = await box.request(at, { method: 'POST', body: form })
    expect(added.status).toBe(201)
  }
  expect(await run(['backup', whole])).toMatchObject({ code: 0 })
})
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command in the box's folder. */
async function run(args: string[], via: string[] = []) {
  const cli = startHere(args, via)
  const code = await cli.ended
  return { code, output: cli.output, complaints: cli.complaints }
}
const startHere = (args: string[], via: string[] = []) =>
  startCli(args, { cwd: root, env: { ONBOX_DATA_DIR: dataDir }, via })

/** The nice values of a process: its main thread's, then, each once, those of the others that differ. */
function readNice(pid: number): string {
  try {
    const values = readdirSync(`/proc/${pid}/task`)
      .map(Number)
      .toSorted((one, other) => one - other)
      .map((thread) => {
        const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8')
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16] as string
      })
    return [...new Set(values)].join(' ')
  } catch {
    // A thread, or all of it, is gone.
    return ''
  }
}

describe('onbox backup', () => {
  it('is one moment of all databases, while they are written', async () => {
    const target = makeTemporaryFolder()
    const ended = run(['backup', join(target, 'a.tar.zst'), '--json'])
    const over = new AbortController()
    void ended.then(() => over.abort())
    let pairs = 0
    while (!over.signal.aborted) {
      expect((await box.request('/pairs', { method: 'POST' })).status).toBe(204)
      pairs += 1
    }
    const { code, output } = await ended
    expect(code).toBe(0)
    expect(pairs).toBeGreaterThan(0)
    // For so long a write may have waited.
    expect((JSON.parse(output) as { heldMs: number }).heldMs).toBeLessThan(500)
    const into = join(target, 'restored')
    expect(await run(['restore', join(target, 'a.tar.zst'), '--into', into])).toMatchObject({
      code: 0,
    })
    const [left, right] = ['left', 'right'].map((name) => {
      const client = new Database(join(into, `data/${name}.db`), { readonly: true })
      onTestFinished(() => void client.close())
      return client.prepare('SELECT count(*) FROM notes').pluck().get() as number
    }) as [number, number]
    expect([0, 1]).toContain(left - right)
  })

  it('has all that a box needs: what it knew, it knows again', async () => {
    const into = join(makeTemporaryFolder(), 'restored')
    expect(await run(['restore', whole, '--into', into])).toMatchObject({ code: 0 })
    for (const name of readdirSync(into)) expect(statSync(join(into, name)).mode & 0o077).toBe(0)
    const again = await startTestBox(into, options)
    onTestFinished(() => again.close())
    expect(await (await again.request('/pairs/secret')).text()).toBe('crm-secret')
    for (const collection of ['contracts', 'snapshots']) {
      const listed = await again.request(`/admin/collections/${collection}/documents`)
      const { documents } = (await listed.json()) as { documents: { id: string }[] }
      expect(documents).toMatchObject([{ fileName: '合同.txt' }])
      const at = `/admin/collections/${collection}/documents/${documents[0]?.id}`
      expect(await (await again.request(`${at}/original`)).text()).toContain('甲方应在三十日内付款')
    }
    expect(await (await again.request('/spool')).text()).toBe('spooled')
    expect((await again.request('/pairs', { method: 'POST' })).status).toBe(204)
    expect(again.audit.publicKey).toBe(box.audit.publicKey)
  })

  it('is without what can be made again, is on its way, or is itself a copy', async () => {
    const own = makeTemporaryFolder()
    const { files } = await restoreBackup({ file: whole, into: join(own, 'data'), root, signal })
    for (const path of [
      'snapshots/platform-1.db',
      'data/snapshots/left-1.db',
      'data/collections/contracts/snapshots/index-1.db',
      'data/collections/contracts/spool/file_1',
      'models/.partial/a.gguf',
      'compile-cache/a',
      'model-states/a',
    ]) {
      mkdirSync(join(own, 'data', path, '..'), { recursive: true })
      writeFileSync(join(own, 'data', path), 'left out')
    }
    const file = join(own, 'a.tar.zst')
    await writeBackup({ dataDir: join(own, 'data'), file, version: '0.1.0', signal })
    expect(await restoreBackup({ file, into: join(own, 'again'), root, signal })).toMatchObject({
      files,
    })
  })

  it('keeps its copies of databases in the data directory, for the owner only', async () => {
    const own = makeTemporaryFolder()
    const seen = new Set<string>()
    const umask = process.umask(0)
    onTestFinished(() => void process.umask(umask))
    const onProgress = (): void => {
      for (const name of readdirSync(own)) seen.add(name)
      for (const name of readdirSync(dataDir).filter((one) => one.startsWith('.partial-'))) {
        seen.add((statSync(join(dataDir, name)).mode & 0o777).toString(8))
      }
    }
    const file = join(own, 'a.tar.zst')
    await writeBackup({ dataDir, file, version: '0.1.0', signal, onProgress })
    expect([...seen]).toEqual([expect.stringMatching(/^\.partial_[\w-]+$/), '600'])
    expect(readdirSync(dataDir).filter((one) => one.startsWith('.partial-'))).toEqual([])
  })

  it('removes what a killed one has left of such copies', async () => {
    const own = makeTemporaryFolder()
    const [old, recent] = ['old', 'recent'].map((one) =>
      join(dataDir, `.partial-scratch_${one}.db`),
    )
    for (const path of [old, recent] as string[]) writeFileSync(path, '')
    onTestFinished(() => rmSync(recent as string))
    utimesSync(old as string, new Date(0), new Date(0))
    await writeBackup({ dataDir, file: join(own, 'a.tar.zst'), version: '0.1.0', signal })
    expect([old, recent].map((path) => existsSync(path as string))).toEqual([false, true])
  })

  it('gives way to a file that has come meanwhile', async () => {
    const own = makeTemporaryFolder()
    const file = join(own, 'a.tar.zst')
    const onProgress = (): void => writeFileSync(file, 'mine')
    const writing = writeBackup({ dataDir, file, version: '0.1.0', signal, onProgress })
    await expect(writing).rejects.toMatchObject({ code: 'BACKUP_FAILED' })
    expect(readdirSync(own)).toEqual(['a.tar.zst'])
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('can be opened without onbox', async (context) => {
    const target = makeTemporaryFolder()
    const unpack = `zstd -dc "$0" | tar -xf - -C "$1" && cd "$1" && sha256sum --check --quiet SHA256SUMS`
    const { status, stderr } = spawnSync('sh', ['-c', unpack, whole, target])
    if (String(stderr).includes('not found')) context.skip('there is no zstd here')
    expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' })
    expect(existsSync(join(target, 'secrets.key'))).toBe(true)
  })

  it('is for the owner only, and never over another file', async () => {
    expect(statSync(whole).mode & 0o777).toBe(0o600)
    const before = readFileSync(whole)
    const { code, complaints } = await run(['backup', whole])
    expect(code).toBe(1)
    expect(complaints).toContain('there is a file of that name')
    expect(codeIn(complaints)).toBe('BACKUP_FAILED')
    expect(readFileSync(whole)).toEqual(before)
  })

  it('refuses a file in the data directory, by whatever way it is named', async () => {
    const own = makeTemporaryFolder()
    symlinkSync(join(dataDir, 'data'), join(own, 'link'))
    mkdirSync(join(dataDir, 'logs'), { recursive: true })
    const before = readdirSync(dataDir)
    for (const file of [join(dataDir, 'a.tar.zst'), join(own, 'link/a.tar.zst'), '.onbox/logs/a']) {
      const { code, complaints } = await run(['backup', file])
      expect([code, codeIn(complaints)]).toEqual([1, 'BACKUP_FAILED'])
      expect(complaints).toContain('it would lie in the data directory')
      expect(complaints).toContain('name a file elsewhere')
    }
    expect(readdirSync(join(dataDir, 'data')).filter((name) => name.includes('tar'))).toEqual([])
    expect(readdirSync(dataDir)).toEqual(before)
  })

  it('lets those whom the box serves have the cores first', async (context) => {
    context.skip(process.platform !== 'linux', 'reads the priority of each thread in /proc')
    const own = makeTemporaryFolder()
    await restoreBackup({ file: whole, into: join(own, 'data'), root, signal })
    const client = new Database(join(own, 'data/data/left.db'))
    client.exec('CREATE TABLE ballast AS SELECT randomblob(16000000) AS bytes')
    client.close()
    writeFileSync(
      join(own, 'data/data/collections/contracts/originals/ballast'),
      randomBytes(16_000_000),
    )
    const cli = startCli(['backup', join(own, 'a.tar.zst')], {
      cwd: root,
      env: { ONBOX_DATA_DIR: join(own, 'data') },
    })
    const seen = new Set<string>()
    const look = async (): Promise<undefined> => {
      seen.add(readNice(cli.pid))
      await nextTurn()
    }
    let code: number | null | undefined
    do code = await Promise.race([cli.ended, look()])
    while (code === undefined)
    expect(code).toBe(0)
    const nice = getPriority()
    const low = Math.min(nice + 15, constants.priority.PRIORITY_LOW)
    // Whoever has to wait for it while writers are held does not wait for a core as well.
    expect([...seen].filter((one) => one !== '')).toEqual([
      `${nice}`,
      expect.stringMatching(new RegExp(`^${nice} .*\\b${low}$`)),
      `${low}`,
    ])
  })

  it('leaves nothing when it is stopped', async () => {
    const target = makeTemporaryFolder()
    const ballast = join(dataDir, 'data/collections/contracts/originals/ballast')
    writeFileSync(ballast, new Uint8Array(400_000_000))
    onTestFinished(() => rmSync(ballast))
    const watcher = watch(target)
    onTestFinished(() => watcher.close())
    const begun = once(watcher, 'change')
    const cli = startHere(['backup', join(target, 'a.tar.zst')])
    await begun
    expect(await cli.stop()).toBe(1)
    expect(cli.complaints).toContain('stopped; nothing was written')
    expect(readdirSync(target)).toEqual([])
  })

  it('names a full disk, and leaves nothing on it', async (context) => {
    if (fullFileSystem.missing !== undefined) context.skip(fullFileSystem.missing)
    const target = makeTemporaryFolder()
    const [small = []] = fullFileSystem.viaFull(target)
    const list = ['sh', '-c', '"$@"; code=$?; ls -A "$0" >&2; exit $code', target]
    const { code, complaints } = await run(
      ['backup', join(target, 'a.tar.zst')],
      [...small, ...list],
    )
    expect(code).toBe(1)
    expect(complaints).toMatch(
      /^onbox: Cannot write the backup .*make room on it.* \[DISK_FULL\]\n$/,
    )
  })

  it('says what the box itself has lost', async () => {
    const own = makeTemporaryFolder()
    await restoreBackup({ file: whole, into: join(own, 'data'), root, signal })
    const originals = join(own, 'data/data/collections/contracts/originals')
    const [sum = ''] = readdirSync(originals)
    rmSync(join(originals, sum))
    const env = { ONBOX_DATA_DIR: join(own, 'data') }
    const cli = startCli(['backup', join(own, 'a.tar.zst')], { cwd: root, env })
    expect(await cli.ended).toBe(1)
    expect(cli.output).toContain(`MISSING  data/collections/contracts/originals/${sum}`)
    const verify = startCli(['verify'], { cwd: root, env })
    expect(await verify.ended).toBe(1)
    expect(verify.output).toContain(`names data/collections/contracts/originals/${sum}`)
    // All the rest of it comes back.
    const file = join(own, 'a.tar.zst')
    const { info } = await restoreBackup({ file, into: join(own, 'again'), root, signal })
    expect(info.missing).toEqual([`data/collections/contracts/originals/${sum}`])
  })
})

describe('onbox verify', () => {
  it('finds a sound backup sound, and the box that serves', async () => {
    for (const args of [['verify', whole], ['backup', 'verify', whole], ['verify']]) {
      const { code, output } = await run(args)
      expect([code, output]).toEqual([0, expect.stringContaining('It is sound.')])
    }
  })

  it.each([
    ['a byte was changed', (bytes: Buffer) => flip(bytes, bytes.length >> 1)],
    ['its last byte was changed', (bytes: Buffer) => flip(bytes, bytes.length - 1)],
    ['its end is missing', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['it is another file', () => Buffer.from('hello')],
    ['it is empty', () => Buffer.alloc(0)],
  ])('refuses one of which %s', async (_, change) => {
    const file = join(makeTemporaryFolder(), 'a.tar.zst')
    const before = readdirSync(root)
    writeFileSync(file, change(readFileSync(whole)))
    const { code, complaints } = await run(['verify', file])
    expect([code, codeIn(complaints)]).toEqual([1, 'BACKUP_INVALID'])
    const into = join(root, 'never')
    const restoring = restoreBackup({ file, into, root, signal })
    await expect(restoring).rejects.toMatchObject({ code: 'BACKUP_INVALID' })
    expect(readdirSync(root)).toEqual(before)
  })

  it('finds a record in it that was changed before it was made', async () => {
    const own = makeTemporaryFolder()
    await restoreBackup({ file: whole, into: join(own, 'data'), root, signal })
    const client = new Database(join(own, 'data/platform.db'))
    client.exec("UPDATE audit_records SET key_id = 'nobody' WHERE sequence = 1")
    client.close()
    const file = join(own, 'a.tar.zst')
    await writeBackup({ dataDir: join(own, 'data'), file, version: '0.1.0', signal })
    const { code, output } = await run(['verify', file])
    expect([code, output]).toEqual([1, expect.stringContaining('FAULT  audit: record 1')])
  })
})

describe('a passphrase', () => {
  it('encrypts the backup, and opens it', { timeout: 60_000 }, async () => {
    const own = makeTemporaryFolder()
    const file = join(own, 'a.tar.zst.age')
    const [right, wrong] = ['right', 'wrong'].map((name) => join(own, name)) as [string, string]
    writeFileSync(right, `${PASSPHRASE}\n`)
    writeFileSync(wrong, 'another\n')
    expect(await run(['backup', file, '--passphrase-file', right])).toMatchObject({ code: 0 })
    expect(readFileSync(file).includes(readFileSync(join(dataDir, 'secrets.key')))).toBe(false)
    expect(await run(['verify', file, '--passphrase-file', right])).toMatchObject({ code: 0 })
    for (const [args, why] of [
      [['verify', file], 'it is encrypted'],
      [['verify', file, '--passphrase-file', wrong], 'the passphrase is another one'],
    ] as const) {
      const { code, complaints } = await run([...args])
      expect([code, complaints]).toEqual([1, expect.stringContaining(why)])
    }
    for (const [path, why] of [
      [own, 'which is a folder; name a file'],
      [join(own, 'none'), 'which is not there'],
    ] as const) {
      const { code, complaints } = await run(['verify', file, '--passphrase-file', path])
      expect([code, complaints]).toEqual([2, expect.stringContaining(`names "${path}", ${why}`)])
    }
    await expect(verifyBackup({ file, root, signal })).rejects.toThrow('it is encrypted')
    await expect(verifyBackup({ file: own, root, signal })).rejects.toThrow('EISDIR')
    const descriptors = '/proc/self/fd'
    if (!existsSync(descriptors)) return
    const opened = readdirSync(descriptors).flatMap((one) => {
      const link = join(descriptors, one)
      return lstatSync(link, { throwIfNoEntry: false }) === undefined ? [] : [readlinkSync(link)]
    })
    expect(opened.filter((path) => path.startsWith(own))).toEqual([])
  })
})

describe('onbox restore', () => {
  it('refuses a folder that has something, and moves that aside with --force', async () => {
    const into = join(makeTemporaryFolder(), 'data')
    mkdirSync(into)
    writeFileSync(join(into, 'notes'), 'mine')
    const refused = await run(['restore', whole, '--into', into])
    expect([refused.code, codeIn(refused.complaints)]).toEqual([1, 'RESTORE_REFUSED'])
    expect(readdirSync(into)).toEqual(['notes'])
    const { code, output } = await run(['restore', whole, '--into', into, '--force', '--json'])
    expect(code).toBe(0)
    const { before } = JSON.parse(output) as { before: string }
    expect(readFileSync(join(before, 'notes'), 'utf8')).toBe('mine')
    expect(existsSync(join(into, 'platform.db'))).toBe(true)
  })

  it('says what is wrong with the place', async () => {
    const own = makeTemporaryFolder()
    symlinkSync(join(own, 'nowhere'), join(own, 'link'))
    symlinkSync(join(own, 'loop'), join(own, 'loop'))
    writeFileSync(join(own, 'file'), '')
    const before = readdirSync(own)
    for (const [into, said] of [
      ['link', `"${join(own, 'link')}" is a link to "${join(own, 'nowhere')}", which is not there`],
      ['link/box', 'which is not there; make that folder, or remove the link'],
      ['link/boxes/box', 'which is not there; make that folder, or remove the link'],
      ['loop/box', 'make that folder, or remove the link'],
      ['file', 'it is no folder; name a folder'],
      ['file/box', 'cannot be made'],
    ] as const) {
      const at = join(own, into)
      const cli = startCli(['restore', whole], { cwd: root, env: { ONBOX_DATA_DIR: at } })
      expect(await cli.ended).toBe(1)
      expect(cli.complaints).toContain(said)
      expect(cli.complaints).toMatch(/^onbox: Cannot restore into [^\n]+ \[RESTORE_REFUSED\]\n$/)
    }
    expect(readdirSync(own)).toEqual(before)
  })

  it('refuses while a box runs there', async () => {
    const { code, complaints } = await run(['restore', whole, '--force'])
    expect([code, complaints]).toEqual([1, expect.stringContaining('a box uses it; stop it first')])
    expect((await box.request('/pairs', { method: 'POST' })).status).toBe(204)
  })

  const bind = ['unshare', '--map-root-user', '--mount', 'sh', '-c', 'mount --bind "$0" "$0" && exec "$@"'] // prettier-ignore
  it.skipIf(fullFileSystem.missing !== undefined).each([
    ['another file system', (into: string) => fullFileSystem.via(into)],
    ['a folder of the same one', (into: string) => [...bind, into]],
  ])('says that %s that is mounted there cannot be replaced', async (_, via) => {
    const own = makeTemporaryFolder()
    const into = join(own, 'data')
    mkdirSync(into)
    const { code, complaints } = await run(['restore', whole, '--into', into], via(into))
    expect([code, codeIn(complaints)]).toEqual([1, 'RESTORE_REFUSED'])
    expect(complaints).toContain(`use --into "${join(into, 'box')}"`)
    expect(readdirSync(own)).toEqual(['data'])
  })

  it('leaves nothing where the disk took a part of a file', async (context) => {
    if (noFileGrows.missing !== undefined) context.skip(noFileGrows.missing)
    const own = makeTemporaryFolder()
    await restoreBackup({ file: whole, into: join(own, 'data'), root, signal })
    const large = join(own, 'data/data/collections/contracts/originals/large')
    writeFileSync(large, Buffer.alloc(2_000_000, 'x'))
    const file = join(own, 'a.tar.zst')
    await writeBackup({ dataDir: join(own, 'data'), file, version: '0.1.0', signal })
    const into = join(own, 'into')
    const { code } = await run(['restore', file, '--into', into], ['prlimit', '--fsize=1999999:'])
    expect([code, existsSync(into)]).toEqual([1, false])
  })

  it.each(['platform.db', 'data/left.db', 'data/collections/contracts/index.db'])(
    'refuses a backup whose %s is newer, and changes nothing',
    async (path) => {
      const own = makeTemporaryFolder()
      const project = join(own, 'project')
      mkdirSync(project)
      cpSync(join(import.meta.dirname, '../../db/sales/migrations'), join(project, 'db/left/migrations'), { recursive: true }) // prettier-ignore
      await restoreBackup({ file: whole, into: join(own, 'data'), root, signal })
      const client = new Database(join(own, 'data', path))
      client.exec(`CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT, created_at NUMERIC);
        INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)`)
      client.close()
      const file = join(own, 'a.tar.zst')
      await writeBackup({ dataDir: join(own, 'data'), file, version: '0.1.0', signal })
      const into = join(own, 'into')
      const cli = startCli(['restore', file, '--into', into], { cwd: project })
      expect(await cli.ended).toBe(1)
      expect(cli.complaints).toContain(`${path} in it is of a newer onbox`)
      expect(codeIn(cli.complaints)).toBe('SCHEMA_NEWER')
      expect(readdirSync(own).toSorted()).toEqual(['a.tar.zst', 'data', 'project'])
    },
  )
})

/** The code that a command ends its complaint with. */
const codeIn = (complaints: string): string | undefined => /\[(\w+)\]\n$/.exec(complaints)?.[1]

const flip = (bytes: Buffer, at: number): Buffer => {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] as number) ^ 1
  return changed
}
