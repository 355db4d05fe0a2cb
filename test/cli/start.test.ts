import { createServer } from 'node:http'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../../db/lock-folder.ts'
import type { IssuedKey } from '../../lib/access/index.ts'
import { makeProject, startTestBox } from '../helpers/start-box.ts'
import { useCli, type CliRun } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const STACK_LINE = /^\s+at /m

/** `onbox start` in a project of its own, without functions and without a model. */
function useStart(
  config: string,
  env: Record<string, string> = {},
  files: Record<string, string> = {},
): CliRun {
  const cwd = makeProject(files)
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(join(cwd, 'wrangler-like.config.ts'), `export default ${config}`)
  writeFileSync(join(cwd, 'not-a-model.gguf'), 'not a model')
  return useCli(['start'], { cwd, env: { ONBOX_PORT: '0', ...env } })
}

/** Empty for a process that has ended meanwhile. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Whether there is such a process, and not only its exit code that nobody has asked for yet. */
const isRunning = (pid: string): boolean => /\) [^Z] /.test(readIfThere(`/proc/${pid}/stat`))

async function usePortInUse(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return String((server.address() as { port: number }).port)
}

describe('onbox start', () => {
  it('lists all faults of the configuration at once, and ends', async () => {
    const cli = useStart(`{
      timeZone: 'Mars/Olympus',
      databases: { sales: { access: 'read' } },
      functions: { weather: { tools: ['get weather'], limits: { timeoutMs: 0 } } },
    }`)
    expect(await cli.ended).toBe(1)
    expect(cli.complaints.match(/^ {2}[\w.]+(?=: found )/gm)).toEqual([
      '  timeZone',
      '  databases.sales.access',
      '  functions.weather.tools.0',
      '  functions.weather.limits.timeoutMs',
    ])
    expect(cli.complaints).toMatch(/^onbox: Cannot use "wrangler-like.config.ts": 4 faults\n/)
    expect(cli.complaints).toContain('[CONFIG_INVALID]')
    expect(cli.complaints).not.toMatch(STACK_LINE)
    expect(cli.output).toBe('')
  })

  it('says which port is in use and what to do about it, and ends', async () => {
    const port = await usePortInUse()
    const cli = useStart('{ functions: {} }', { ONBOX_PORT: port })
    expect(await cli.ended).toBe(1)
    expect(cli.complaints).toContain(
      `onbox: Cannot listen on 127.0.0.1:${port}: another program does; stop it or set ONBOX_PORT`,
    )
    expect(cli.complaints).not.toMatch(STACK_LINE)
    expect(cli.output).toBe('')
  })

  // Where there is no /proc nobody can be asked.
  it.skipIf(process.platform !== 'linux')(
    'ends with all its processes when it is stopped before it has started',
    async () => {
      const cli = useStart('{ functions: { stuck: {} } }', {}, { 'stuck.ts': 'for (;;) {}' })
      const below = (parent: number | string): string[] => {
        const children = readIfThere(`/proc/${parent}/task/${parent}/children`)
        return children
          .split(' ')
          .filter(Boolean)
          .flatMap((pid) => [pid, ...below(pid)])
      }
      const isolates = (): string[] =>
        below(cli.pid).filter((pid) => readIfThere(`/proc/${pid}/cmdline`).includes('--permission'))
      await expect.poll(() => isolates().length, { timeout: 20_000 }).toBeGreaterThan(0)
      const pids = below(cli.pid)
      expect(await cli.stop()).toBe(0)
      await expect.poll(() => pids.filter(isRunning), { timeout: 5_000 }).toEqual([])
    },
  )

  it('leaves a data directory to the box that has it', async () => {
    const dataDir = makeTemporaryFolder()
    const give = lockFolder(dataDir)
    onTestFinished(give)
    const cli = useStart('{ functions: {} }', { ONBOX_DATA_DIR: dataDir })
    expect(await cli.ended).toBe(1)
    expect(cli.complaints).toMatch(
      /another box uses it; stop that one, or .*ONBOX_DATA_DIR.* \[DATA_DIR_UNUSABLE\]/,
    )
    give()
    lockFolder(dataDir)()
  })

  it.skipIf(process.getuid === undefined)(
    'says which keys others of the machine can read',
    async () => {
      const dataDir = makeTemporaryFolder()
      const box = await startTestBox(dataDir)
      await box.close()
      chmodSync(join(dataDir, 'audit-signing.key'), 0o644)
      const cli = useStart('{ functions: {} }', {
        ONBOX_DATA_DIR: dataDir,
        ONBOX_LOG_LEVEL: 'warn',
      })
      await expect
        .poll(() => cli.complaints, { timeout: 20_000 })
        .toMatch(/can read keys.*chmod 600 .*audit-signing\.key/)
      expect(cli.complaints).not.toContain('audit-payloads.key')
    },
  )

  it('lets no key that was given out do everything, wherever it is put', async () => {
    const dataDir = makeTemporaryFolder()
    const box = await startTestBox(dataDir)
    const body = JSON.stringify({ name: 'front desk', scopes: ['weather:ask'] })
    const made = await box.request('/admin/keys', { method: 'POST', body })
    const { id, key } = (await made.json()) as IssuedKey
    // It was a key of the box, whatever has become of it.
    await box.request(`/admin/keys/${id}`, { method: 'DELETE' })
    await box.close()
    const env = { ONBOX_DATA_DIR: dataDir }
    const given = useStart('{ functions: {} }', { ...env, ONBOX_ADMIN_KEY: key })
    expect(await given.ended).toBe(1)
    expect(given.complaints).toMatch(
      /key of ONBOX_ADMIN_KEY: it is key "front desk" \(key_\w+\), which was given out.*; unset it.*ONBOX_KEY \[CONFIG_INVALID\]\n/,
    )
    writeFileSync(join(dataDir, 'admin.key'), key)
    const kept = useStart('{ functions: {} }', env)
    expect(await kept.ended).toBe(1)
    expect(kept.complaints).toMatch(
      /admin\.key": it is key "front desk".*; delete the file, .* \[CONFIG_INVALID\]\n/,
    )
    for (const { output, complaints } of [given, kept]) {
      expect(complaints).not.toContain(key)
      expect(output).toBe('')
    }
  })

  it('says which data directory cannot be used, and ends', async () => {
    const cli = useStart('{ functions: {} }', { ONBOX_DATA_DIR: 'package.json' })
    expect(await cli.ended).toBe(1)
    expect(cli.complaints).toMatch(/^onbox: Cannot .*\/package\.json.*ONBOX_DATA_DIR/m)
    expect(cli.complaints).toContain('[DATA_DIR_UNUSABLE]')
    expect(cli.complaints).not.toMatch(STACK_LINE)
  })

  it('prints where this machine and the network ask it, and the console', async () => {
    const cli = useStart('{ functions: {} }', { ONBOX_HOST: '0.0.0.0', ONBOX_MODEL: 'none.gguf' })
    const [, url = '', port] = await cli.printed(
      /serves at (http:\/\/127\.0\.0\.1:(\d+)).*\n[^]*key .*\n/,
    )
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => `http://${address}:${port}`)
    const [first = url] = outside
    for (const one of outside) expect(cli.output).toContain(` ${one}\n`)
    expect(cli.output).toMatch(new RegExp(`^ {2}console    ${RegExp.escape(first)}/console$`, 'm'))
    expect(cli.output).not.toContain('0.0.0.0')
    for (const one of [url, first]) expect((await fetch(`${one}/healthz`)).status).toBe(200)
    expect((await fetch(`${first}/console`)).url).toBe(`${first}/console/sign-in`)
  })

  it.each([
    ['is missing', 'nowhere.gguf', 'MODEL_NOT_FOUND', /there is no such file; set ONBOX_MODEL/],
    ['is broken', 'not-a-model.gguf', 'MODEL_INVALID', /not a readable GGUF file; download it/],
  ])(
    'serves without the model of ONBOX_MODEL when it %s, and says so',
    async (_what, file, code, reason) => {
      const cli = useStart('{ functions: {} }', { ONBOX_MODEL: file })
      const [, url] = await cli.printed(/serves at (\S+)[^]*\n {2}model .*\n[^]*key .*\n/)
      const model = /^ {2}model +(.*)$/m.exec(cli.output)?.[1]
      expect(model).toMatch(/^none: Cannot load model ".*\.gguf"/)
      expect(model).toMatch(reason)
      expect(cli.complaints).toContain(`"${code}"`)
      // A line to paste that cannot be answered helps nobody.
      expect(cli.output).not.toContain('curl')
      expect((await fetch(`${url}/healthz`)).status).toBe(200)
      expect(await cli.stop()).toBe(0)
    },
  )
})
