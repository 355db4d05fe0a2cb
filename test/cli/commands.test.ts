import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import type { Command } from '../../lib/cli/command.ts'
import type { Config } from '../../lib/config/index.ts'
import { findFreePort } from '../helpers/find-free-port.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, STARTER, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli, type CliRun } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** Its evals need no model, and the second one does not end. */
const ENDLESS = `import { createFunction } from 'onbox'
export default createFunction({ evals: [{ ask: 'quick', calls: [] }, { ask: 'endless', calls: [] }] })
  .get('/', (context) => context.text('endless'))
  .post('/', async (context) => {
    const { question } = await context.req.json()
    if (question === 'endless') await new Promise(() => {})
    return context.json({ answer: 'yes' })
  })`

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))

const save = (name: string, text: string): void =>
  writeFileSync(join(root, 'functions', `${name}.ts`), text)

const grant = (functions: Config['functions']): void =>
  writeFileSync(
    join(root, 'wrangler-like.config.ts'),
    `export default ${JSON.stringify({ functions })}`,
  )

const start = (...args: string[]): CliRun =>
  useCli([...args, '--url', box.url], { cwd: root, env: { ONBOX_ADMIN_KEY: TEST_KEY } })

/** Runs a command of the box to its end. */
async function run(...args: string[]) {
  const cli = start(...args)
  return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
}

/** What it prints as one line of JSON. */
async function runJson(...args: string[]): Promise<unknown> {
  const { code, output } = await run(...args, '--json')
  expect({ code, lines: output.split('\n').length }).toEqual({ code: 0, lines: 2 })
  return JSON.parse(output)
}

const get = async (name: string): Promise<string> => (await box.request(`/${name}`)).text()

const versionOf = (name: string): string =>
  box.functions.list().find((one) => one.name === name)?.version ?? ''

/** That it ends with this code, and complains in one line. */
async function expectRefused(args: string[], code: number, complaint: RegExp): Promise<void> {
  const refused = await run(...args)
  expect(refused).toEqual({
    code,
    output: '',
    complaints: expect.stringMatching(complaint) as string,
  })
  expect(refused.complaints.trim().split('\n')).toHaveLength(1)
}

beforeAll(async () => {
  const names = ['shown', 'shared', 'granted', 'removed', 'endless', 'warned', 'detailed']
  makeProject(Object.fromEntries(names.map((name) => [`${name}.ts`, saying('one')])), root)
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  grant({})
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: { functions: {} },
    modelPath: STARTER,
  })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

describe('every command', () => {
  it('has --help and --json, tells each option that it has, and refuses what it does not know', async () => {
    const list = useCli([])
    expect(await list.ended).toBe(0)
    const names = [...list.output.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name = '']) => name)
    expect(names).toContain('rollback')
    const write = vi.spyOn(process.stdout, 'write')
    onTestFinished(() => write.mockRestore())
    for (const name of names) {
      const { command } = (await import(`../../lib/cli/${name}.ts`)) as { command: Command }
      let help = ''
      write.mockImplementation((text) => {
        help += String(text)
        return true
      })
      expect(await command.run(['--help'])).toBe(0)
      expect(help.startsWith(`onbox ${name}`)).toBe(true)
      const told = [...help.matchAll(/^ {2}--([\w-]+)(?: <\w+>)? {2,}\w/gm)]
      expect(told.map(([, option = '']) => option).toSorted()).toEqual(command.options.toSorted())
      expect(command.options).toEqual(expect.arrayContaining(['json', 'help']))
      await expect(command.run(['--fast'])).rejects.toMatchObject({
        code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION',
      })
    }
  })

  it('ends as it has done what was asked, or was not understood', async () => {
    const help = useCli(['versions', '--help'])
    const unknown = useCli(['versions', '--fast'])
    expect([await help.ended, await unknown.ended]).toEqual([0, 2])
    expect(help.output.startsWith('onbox versions')).toBe(true)
    expect(help.complaints).toBe('')
    expect(unknown.complaints).toMatch(
      /^onbox versions: .*--fast.*onbox versions --help tells more\n$/,
    )
  })
})

describe('onbox versions', () => {
  it('lists what serves, and the versions of a function', async () => {
    const version = versionOf('shown')
    const functions = await run('versions')
    expect(functions.code).toBe(0)
    expect(functions.output).toMatch(new RegExp(`^shown +${version} 100 %$`, 'm'))
    expect(await runJson('versions')).toMatchObject({
      functions: expect.arrayContaining([
        expect.objectContaining({ name: 'shown', routes: [{ version, percent: 100 }] }),
      ]) as unknown,
    })
    const versions = await run('versions', 'shown')
    expect(versions.code).toBe(0)
    const listed = /^(\w+) +100 % +2\d{3}-\S+Z +box +([0-9a-f]{12})$/m.exec(versions.output)
    expect(listed?.[1]).toBe(version)
    expect(await runJson('versions', 'shown')).toMatchObject({
      versions: [
        {
          version,
          percent: 100,
          createdBy: 'box',
          codeHash: expect.stringMatching(new RegExp(`^${listed?.[2]}[0-9a-f]{52}$`)) as string,
          modelHash: expect.any(String) as string,
          config: {},
        },
      ],
    })
    await expectRefused(['versions', 'nothing'], 1, /\[FUNCTION_NOT_FOUND\]/)
  })

  it('shows one version with its hashes and all that it was granted', async () => {
    const config = {
      bindings: {
        DB: { type: 'kv', namespace: 'shared', maxBytes: 1_000 },
        AI: { type: 'model' },
      },
      vars: { currency: 'CNY' },
      limits: { timeoutMs: 5_000 },
      triggers: { crons: [{ schedule: '0 8 * * *', path: '/daily', missed: 'once' }] },
    } as const
    grant({ detailed: config })
    expect(await run('deploy', 'detailed')).toMatchObject({ code: 0 })
    grant({})
    const version = versionOf('detailed')
    const found = await runJson('versions', 'detailed', version)
    expect(found).toMatchObject({ functionName: 'detailed', version, percent: 100, config })
    const { codeHash, modelHash } = found as Record<string, string>
    const { output } = await run('versions', 'detailed', version)
    const rows = output
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/))
    expect(rows).toEqual([
      ['detailed', `version ${version} serves 100 %`],
      ['published', expect.stringMatching(/^2\d{3}-\S+Z by \w+$/)],
      ['code', codeHash],
      ['model', modelHash],
      ['DB', 'kv {"namespace":"shared","maxBytes":1000}'],
      ['AI', 'model'],
      ['vars.currency', '"CNY"'],
      ['limits.timeoutMs', '5000'],
      ['cron', '0 8 * * *', '/daily', 'missed: once'],
    ])
    await expectRefused(['versions', 'detailed', 'nope'], 1, /there are .*\[VERSION_NOT_FOUND\]/)
  })
})

describe('onbox deploy, promote and rollback', () => {
  it('serve a share, all of it, and the version before', async () => {
    const old = versionOf('shared')
    save('shared', saying('two'))
    const deployed = await runJson('deploy', 'shared', '--percent', '30')
    expect(deployed).toMatchObject({ name: 'shared', percent: 30, isNew: true, warnings: [] })
    const { version } = deployed as { version: string }
    expect(await runJson('promote', 'shared')).toEqual({
      name: 'shared',
      routes: [{ version, percent: 100 }],
      withdrawn: [],
    })
    expect(await get('shared')).toBe('two')
    await expectRefused(['promote', 'shared'], 1, /not two versions.*\[VERSION_NOT_FOUND\]/)
    expect(await run('rollback', 'shared')).toMatchObject({
      code: 0,
      output: `shared  version ${old} serves 100 %\n`,
    })
    expect(await get('shared')).toBe('one')
    expect(await runJson('rollback', 'shared', version)).toEqual({
      name: 'shared',
      routes: [{ version, percent: 100 }],
      withdrawn: [],
    })
    save('shared', saying('three'))
    expect(await run('deploy', 'shared', '--percent', '40')).toMatchObject({ code: 0 })
    const promoted = await run('promote', 'shared')
    expect(promoted).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^shared {2}version \w+ serves 100 %\n$/) as string,
    })
    await expectRefused(['rollback', 'shared', 'nope'], 1, /there are .*\[VERSION_NOT_FOUND\]/)
    await expectRefused(['rollback'], 2, /<name> is missing: onbox rollback <name> \[version\];/)
    await expectRefused(['promote', 'nothing'], 1, /\[FUNCTION_NOT_FOUND\]/)
  })

  it('list grants that a version brings back', async () => {
    grant({ granted: { bindings: { KV: { type: 'kv' }, AI: { type: 'model' } } } })
    expect(await run('deploy', 'granted')).toMatchObject({ code: 0 })
    grant({ granted: { bindings: { AI: { type: 'model' } } } })
    expect(await run('deploy', 'granted')).toMatchObject({ code: 0 })
    const back = await run('rollback', 'granted')
    expect(back.code).toBe(0)
    expect(back.output).toMatch(
      /^granted {2}version .*\ngranted {2}is granted what .* does not give any more: keys of granted\n$/,
    )
    expect((await run('rollback', '--help')).output).toContain('brings back the grants')
    grant({})
  })
})

describe('onbox deploy', () => {
  it('says that there is no function where there is no folder of them', async () => {
    const cwd = makeTemporaryFolder()
    const cli = useCli(['deploy'], { cwd })
    expect(await cli.ended).toBe(2)
    expect(cli.output).toBe('')
    expect(cli.complaints).toBe(
      `onbox deploy: there is no function in ${join(cwd, 'functions')}; onbox deploy --help tells more\n`,
    )
  })

  it('says of a function that has no file which have one', async () => {
    const { code, output } = await run('deploy', 'shwon')
    expect(code).toBe(1)
    expect(output).toMatch(
      /^shwon {2}is not deployed: Cannot find functions\/shwon\.ts: there are detailed, endless, .*, warned \[BUNDLE_FAILED\]\n$/,
    )
  })

  it('warns of a granted secret that is not set', async () => {
    grant({ warned: { bindings: { SECRETS: { type: 'secrets', names: ['CRM_TOKEN'] } } } })
    const reason =
      'it is granted secret "CRM_TOKEN", which is not set; set it with: onbox secret set CRM_TOKEN'
    const deployed = await run('deploy', 'warned')
    expect(deployed.code).toBe(0)
    expect(deployed.output).toContain(`\nwarned  warning: ${reason}\n`)
    expect(await runJson('deploy', 'warned')).toMatchObject({ isNew: false, warnings: [reason] })
    const value = JSON.stringify({ value: 'a token' })
    await box.request('/admin/secrets/CRM_TOKEN', { method: 'PUT', body: value })
    expect(await runJson('deploy', 'warned')).toMatchObject({ isNew: false, warnings: [] })
    grant({})
  })

  it('changes nothing when it is ended by Ctrl-C during the evals, and the next deploy goes on', async () => {
    const old = versionOf('endless')
    save('endless', ENDLESS)
    const cli = start('deploy', 'endless')
    await cli.printed(/endless {2}ok +quick\n/)
    expect(await cli.stop()).not.toBe(0)
    expect(await get('endless')).toBe('one')
    save('endless', saying('two'))
    const next = () => run('deploy', 'endless')
    // The box learns a moment later that the client is gone.
    await expect.poll(next, { timeout: 20_000, interval: 100 }).toMatchObject({ code: 0 })
    expect(await get('endless')).toBe('two')
    const versions = box.functions.versions('endless').map(({ version }) => version)
    expect(versions).toEqual([versionOf('endless'), old])
  })
})

describe('onbox deploy while the model loads', () => {
  it('says that it waits for it, and then asks the evals', async () => {
    const port = await findFreePort()
    const url = `http://127.0.0.1:${port}`
    let modelPid: number | undefined
    // Stopped as soon as it is there: it loads when the test lets it.
    const log = createLog('info', (line) => {
      const { message, pid } = JSON.parse(line) as { message: string; pid: number }
      if (message !== 'model process started') return
      modelPid = pid
      process.kill(pid, 'SIGSTOP')
    })
    const cwd = makeProject({ 'hello.ts': saying('one') })
    const starting = startTestBox(join(cwd, '.onbox'), {
      root: cwd,
      config: { functions: {} },
      modelPath: STARTER,
      port,
      log,
    })
    try {
      const headers = { authorization: `Bearer ${TEST_KEY}` }
      const isServed = async () => (await fetch(`${url}/hello`, { headers })).status
      await expect.poll(isServed, { timeout: 20_000 }).toBe(200)
      const file = `import { createFunction } from 'onbox'
export default createFunction({ evals: [{ ask: 'quick', calls: [] }] })
  .post('/', (context) => context.json({ answer: 'yes' }))`
      writeFileSync(join(cwd, 'functions/hello.ts'), file)
      const env = { ONBOX_ADMIN_KEY: TEST_KEY }
      const cli = useCli(['deploy', 'hello', '--url', url], { cwd, env })
      await cli.printed(/hello {2}waits for the model, which is being loaded\n/)
      expect(cli.output).not.toContain('quick')
      process.kill(modelPid as number, 'SIGCONT')
      expect(await cli.ended).toBe(0)
      expect(cli.output).toMatch(/hello {2}ok +quick\nhello {2}version \w+ serves 100 %/)
    } finally {
      process.kill(modelPid as number, 'SIGCONT')
      await (await starting).close()
    }
  })
})

describe('onbox remove', () => {
  it('takes a function out of service; a version brings it back', async () => {
    const version = versionOf('removed')
    expect(await run('remove', 'removed')).toMatchObject({
      code: 0,
      output: 'removed  serves no more\n',
    })
    expect((await box.request('/removed')).status).toBe(404)
    expect(await runJson('remove', 'removed')).toEqual({
      name: 'removed',
      routes: [],
      dependants: [],
    })
    expect(await run('rollback', 'removed', version)).toMatchObject({ code: 0 })
    expect(await get('removed')).toBe('one')
    grant({
      removed: {},
      granted: { bindings: { OTHER: { type: 'service', function: 'removed' } } },
    })
    expect(await run('deploy', 'granted')).toMatchObject({ code: 0 })
    expect((await run('remove', 'removed')).output).toBe(
      'removed  serves no more\nremoved  warning: granted go on without its tools and routes\n',
    )
    expect(await run('rollback', 'removed', version)).toMatchObject({ code: 0 })
    await expectRefused(['remove', 'nothing'], 1, /\[FUNCTION_NOT_FOUND\]/)
    await expectRefused(
      ['remove', 'one', 'two'],
      2,
      /"two" is one name too many: onbox remove <name>;/,
    )
    await expectRefused(['remove'], 2, /<name> is missing: onbox remove <name>;/)
  })
})
