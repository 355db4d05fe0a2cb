import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseScope } from '../../lib/access/index.ts'
import { verifyDataDir } from '../../lib/backup/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { readSettings, type Config } from '../../lib/config/index.ts'
import { startBox, type Box } from '../../lib/server.ts'
import { makeProject, PROJECT, startTestBox } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/operating.md')
const readProject = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')
const unit = readProject('deploy/onbox.service')
const isUnix = process.platform !== 'win32'
const CONFIG: Config = {
  functions: { asker: { bindings: { SECRETS: { type: 'secrets', names: ['CRM_TOKEN'] } } } },
}
const ASKER = `import { createFunction } from 'onbox'
export default createFunction().get('/:name', async ({ env, req, text }) =>
  text(await env.SECRETS.get(req.param('name'))))`

describe('deploy/onbox.service', () => {
  it('starts what npm start does, whenever it ends', () => {
    const { scripts } = JSON.parse(readProject('package.json')) as {
      scripts: Record<string, string>
    }
    const [, started] = /^ExecStart=\/srv\/onbox\/node_modules\/\.bin\/(.+)$/m.exec(unit) ?? []
    expect(started).toBe(scripts['start'])
    expect(unit).toMatch(/^Restart=always$/m)
    // systemd gives up after some starts otherwise.
    expect(unit).toMatch(/^StartLimitIntervalSec=0$/m)
  })

  it.skipIf(!isUnix)('waits before the next start where the box said why it ends', () => {
    const [, command = ''] = /^ExecStopPost=\/bin\/sh -c '(.+)'$/m.exec(unit) ?? []
    const waitAfter = (result: string): string =>
      execFileSync('/bin/sh', ['-c', `sleep() { echo "$1"; }\n${command.replaceAll('$$', '$')}`], {
        env: { SERVICE_RESULT: result },
        encoding: 'utf8',
      }).trim()
    expect(waitAfter('exit-code')).toBe('5')
    expect(['signal', 'core-dump', 'oom-kill', 'success'].map(waitAfter)).toEqual(['', '', '', ''])
  })

  it('has the settings, the data directory and the script that the page installs', () => {
    for (const [path = ''] of page.text.matchAll(/\bdeploy\/[\w.]+/g)) {
      expect(existsSync(join(PROJECT, path)), path).toBe(true)
    }
    const settings = Object.fromEntries(
      [...readProject('deploy/onbox.env').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [
        name,
        value,
      ]),
    )
    const { dataDir } = readSettings(settings, '/srv/onbox')
    expect(page.text).toContain(`\`${dataDir}\` is the data directory`)
    // A restore unpacks beside the data directory.
    expect(page.blocks('sh')[0]).toMatch(
      new RegExp(`^install -d -o onbox .* ${dirname(dataDir)} `, 'm'),
    )
  })
})

it.skipIf(!isUnix)(
  'deploy/onbox runs a command with the settings of the service, wherever it is called',
  async () => {
    const folder = makeTemporaryFolder()
    const dataDir = join(folder, 'state of the box')
    const box = await startTestBox(dataDir, {
      root: makeProject({}),
      config: { functions: {} },
      modelPath: 'none.gguf',
    })
    onTestFinished(() => box.close())
    writeFileSync(join(folder, 'onbox.env'), `ONBOX_DATA_DIR="${dataDir}"\n`)
    const script = readProject('deploy/onbox')
      .replaceAll('/srv/onbox', PROJECT)
      .replaceAll('/etc/onbox.env', join(folder, 'onbox.env'))
      .replace('!= onbox ]', `!= ${userInfo().username} ]`)
    const command = join(folder, 'onbox')
    writeFileSync(command, script)
    chmodSync(command, 0o755)
    const run = async (...args: string[]): Promise<string> =>
      (
        await promisify(execFile)(command, args, {
          cwd: '/',
          env: { PATH: process.env['PATH'] },
        })
      ).stdout
    const file = join(folder, 'box.tar.zst')
    expect(await run('backup', file)).toContain(file)
    expect(await run('verify', file)).toContain('It is sound.')
  },
  120_000,
)

describe('docs/operating.md, on keys', () => {
  /** With the key that the data directory has. */
  const start = async (root: string): Promise<Box & { key: string }> => {
    const box = await startBox({
      root,
      config: CONFIG,
      settings: readSettings({ ONBOX_PORT: '0', ONBOX_MODEL: 'none.gguf' }, root),
      evals: false,
      log: createLog('error', () => {}),
    })
    onTestFinished(() => box.close())
    return Object.assign(box, { key: box.adminKey.key })
  }
  const request = (box: Box, key: string, path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${box.url}${path}`, { ...init, headers: { authorization: `Bearer ${key}` } })

  it(
    'has another admin.key, and another secrets.key, as it says',
    { timeout: 120_000 },
    async () => {
      const root = makeProject({ 'asker.ts': ASKER })
      const setSecret = (one: Box & { key: string }): Promise<Response> =>
        request(one, one.key, '/admin/secrets/CRM_TOKEN', {
          method: 'PUT',
          body: JSON.stringify({ value: 'of the CRM' }),
        })
      const before = await start(root)
      expect((await setSecret(before)).ok).toBe(true)
      expect(await (await request(before, before.key, '/asker/CRM_TOKEN')).text()).toBe(
        'of the CRM',
      )
      await before.close()

      rmSync(join(root, '.onbox/admin.key'))
      const [, make = ''] = /\(umask 077; (.+) > \S+\)/.exec(page.text) ?? []
      writeFileSync(join(root, '.onbox/secrets.key'), execFileSync('sh', ['-c', make]))
      const after = await start(root)
      expect(after.key).not.toBe(before.key)
      expect((await request(after, before.key, '/asker/CRM_TOKEN')).status).toBe(401)
      const unset = await request(after, after.key, '/asker/CRM_TOKEN')
      expect(await unset.json()).toMatchObject({ code: 'SECRET_UNAVAILABLE' })
      expect((await setSecret(after)).ok).toBe(true)
      expect(await (await request(after, after.key, '/asker/CRM_TOKEN')).text()).toBe('of the CRM')
    },
  )

  it('cannot exchange the keys of the record, as it says', { timeout: 120_000 }, async () => {
    const root = makeProject({ 'asker.ts': ASKER })
    const dataDir = join(root, '.onbox')
    const box = await start(root)
    await (await request(box, box.key, '/asker/CRM_TOKEN')).text()
    await box.close()
    const { signal } = new AbortController()
    const findFaults = async (): Promise<string[]> =>
      (await verifyDataDir({ dataDir, root, retentionDays: 180, signal })).faults
    expect(await findFaults()).toEqual([])
    for (const [name, command] of [
      ['audit-payloads.key', 'openssl rand -hex 32'],
      ['audit-signing.key', 'openssl genpkey -algorithm ed25519'],
    ] as const) {
      expect(page.text).toMatch(new RegExp(`\`${name}\` +\\| \\*\\*cannot be exchanged\\*\\*`))
      const path = join(dataDir, name)
      const kept = readFileSync(path)
      writeFileSync(path, execFileSync('sh', ['-c', command]))
      expect(await findFaults(), name).not.toEqual([])
      writeFileSync(path, kept)
    }
    expect(await findFaults()).toEqual([])
  })

  it('has scopes that exist', () => {
    const scopes = [...page.text.matchAll(/--scope "?([^\s"]+)/g)].map(([, one = '']) => one)
    expect(scopes.length).toBeGreaterThan(1)
    expect(scopes.filter((scope) => parseScope(scope) === undefined)).toEqual([])
  })
})
