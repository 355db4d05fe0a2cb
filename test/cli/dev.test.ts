import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, PROJECT, TEST_KEY } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

/** Faults of types only: the code stays the same. */
const MISTYPED = '\nexport type Broken = Missing\n'
const READY = /^onbox serves at (\S+)/m

/** `onbox dev` in a project with TypeScript, and what it prints from one wait to the next. */
function useDev(hello: string, args: readonly string[] = []) {
  const cwd = makeProject({ 'hello.ts': hello })
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(join(PROJECT, 'node_modules/typescript'), join(cwd, 'node_modules/typescript'))
  const compilerOptions = { module: 'NodeNext', target: 'ESNext', lib: ['ESNext'], strict: false }
  const files: Record<string, string> = {
    'package.json': '{"type":"module"}',
    'wrangler-like.config.ts': 'export default { functions: {} }',
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['functions', '*.ts'] }),
    // The real types are not what this is about, and take seconds.
    'onbox.d.ts': "declare module 'onbox' { export function createFunction(): any }",
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  const env = { ONBOX_PORT: '0', ONBOX_ADMIN_KEY: TEST_KEY, ONBOX_MODEL: 'none.gguf' }
  const cli = useCli(['dev', ...args], { cwd, env })
  let read = 0
  const next = async (pattern: RegExp): Promise<RegExpExecArray> => {
    const match = await cli.printed(pattern, read)
    read += match.index + match[0].length
    return match
  }
  const save = (text: string): void => writeFileSync(join(cwd, 'functions/hello.ts'), text)
  return { cli, cwd, next, save }
}

const ask = async (url = ''): Promise<string> => {
  const headers = { authorization: `Bearer ${TEST_KEY}` }
  return (await fetch(`${url}/hello`, { headers })).text()
}

describe('onbox dev', { timeout: 60_000 }, () => {
  it('deploys what is saved, and shows faults of types and bundles until they are mended', async () => {
    const { cli, next, save } = useDev(saying('one'))
    const [, url] = await next(READY)
    save(saying('two'))
    await next(/hello {2}version \w+ serves/)
    expect(await ask(url)).toBe('two')

    save(saying('two') + MISTYPED)
    await next(/hello {2}is unchanged/)
    await next(/types:\nfunctions\/hello\.ts\(\d+,\d+\): error TS2304: .*Missing/)
    save(saying('two'))
    await next(/hello {2}is unchanged/)
    await next(/types: no faults any more\n/)

    save('export default (')
    await next(/hello {2}is not deployed: [^]*functions\/hello\.ts:1:\d+: .*\[BUNDLE_FAILED\]/)
    expect(await ask(url)).toBe('two')
    save(saying('three'))
    await next(/hello {2}version \w+ serves/)
    expect(await ask(url)).toBe('three')
    expect(await cli.stop()).toBe(0)
  })

  it("checks types at the start, and when the operator's file is saved", async () => {
    const { cli, cwd, next, save } = useDev(saying('one') + MISTYPED)
    await next(READY)
    await next(/types:\n.*Missing/)
    save(saying('one'))
    await next(/types: no faults any more\n/)
    const mistyped = `export default { functions: {} }${MISTYPED}`
    writeFileSync(join(cwd, 'wrangler-like.config.ts'), mistyped)
    await next(/types:\nwrangler-like\.config\.ts\(\d+,\d+\): .*Missing/)
    expect(await cli.stop()).toBe(0)
  })

  it("gives a function what the operator's file grants, as that is saved", async () => {
    const { cli, cwd, next } = useDev(`import { createFunction } from 'onbox'
      export default createFunction()
        .all('/', ({ env, text }) => text(env.vars.word ?? 'none'))
        .post('/daily', ({ text }) => text('done'))`)
    const saveGrants = (granted: object): void => {
      const config = JSON.stringify({ functions: { hello: granted } })
      writeFileSync(join(cwd, 'wrangler-like.config.ts'), `export default ${config}`)
    }
    const [, url = ''] = await next(READY)
    const headers = { authorization: `Bearer ${TEST_KEY}` }
    const send = (body: string) => fetch(`${url}/hello`, { method: 'POST', headers, body })
    const listCrons = async () => {
      const response = await fetch(`${url}/admin/crons`, { headers })
      return ((await response.json()) as { crons: unknown[] }).crons
    }
    expect(await ask(url)).toBe('none')

    const daily = { schedule: '0 8 1 1 *', path: '/daily' }
    const granted = {
      vars: { word: 'one' },
      limits: { maxBodyBytes: 10 },
      triggers: { crons: [daily] },
    }
    saveGrants(granted)
    await next(/hello {2}version \w+ serves/)
    expect(await ask(url)).toBe('one')
    expect(await (await send('x'.repeat(11))).json()).toMatchObject({ code: 'BODY_TOO_LARGE' })
    expect(await listCrons()).toMatchObject([{ functionName: 'hello', ...daily }])

    saveGrants({ ...granted, limits: { maxBodyBytes: 'ten' } })
    await next(/hello {2}is not deployed: [^]*limits\.maxBodyBytes: [^]*\[CONFIG_INVALID\]/)
    expect(await ask(url)).toBe('one')

    saveGrants({ vars: { word: 'two' }, limits: { maxBodyBytes: 11 } })
    await next(/hello {2}version \w+ serves/)
    expect(await ask(url)).toBe('two')
    expect(await (await send('x'.repeat(11))).text()).toBe('two')
    expect(await listCrons()).toEqual([])
    expect(await cli.stop()).toBe(0)
  })

  it('tells a program of changes and types in lines of JSON', async () => {
    const { cli, next, save } = useDev(saying('one'), ['--json'])
    await next(/\{"type":"types","faults":\[\]\}\n/)
    save(saying('one') + MISTYPED)
    await next(/\{"type":"unchanged","name":"hello".*\}\n/)
    await next(/\{"type":"types","faults":\["functions\/hello\.ts.*Missing.*"\]\}\n/)
    save(saying('two'))
    await next(/\{"type":"deployed","name":"hello".*\}\n/)
    await next(/\{"type":"types","faults":\[\]\}\n/)
    const lines = cli.output.trim().split('\n')
    for (const line of lines) expect(JSON.parse(line)).toBeTypeOf('object')
    expect(JSON.parse(lines[0] as string)).toMatchObject({ functions: [{ name: 'hello' }] })
  })
})
