import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionConfig } from '../../lib/config/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

/** A function with tools of these names, which take `input`. */
const withTools = (names: readonly string[], input = 'v.object({})'): string => `
import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const make = (name: string) => defineTool({ name, description: 'a tool', input: ${input}, run: () => 1 })
export default createFunction({ tools: [${names.map((name) => `make('${name}')`).join(', ')}] })`

const grant = (binding: object): FunctionConfig => ({ bindings: { IT: binding as never } })

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const config = join(root, 'wrangler-like.config.ts')

const writeConfig = (granted: FunctionConfig): void => {
  const functions = { stock: granted, other: { tools: ['get_stock'] } }
  writeFileSync(config, `export default ${JSON.stringify({ databases: { sales: {} }, functions })}`)
}

/** Runs `onbox deploy stock` with a file of this text. */
async function deploy(text: string) {
  writeFileSync(join(root, 'functions/stock.ts'), text)
  const args = ['deploy', 'stock', '--url', box.url]
  const cli = useCli(args, { cwd: root, env: { ONBOX_ADMIN_KEY: TEST_KEY } })
  return { exitCode: await cli.ended, output: cli.output + cli.complaints }
}

beforeAll(async () => {
  makeProject({ 'stock.ts': saying('good'), 'other.ts': withTools(['get_stock']) }, root)
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeConfig({})
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: { functions: { other: { tools: ['get_stock'] } } },
    modelPath: join(root, 'none.gguf'),
  })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

describe('onbox deploy', () => {
  it.each<[string, string, FunctionConfig, string, RegExp]>([
    [
      'an import that does not resolve',
      `import '../db/nowhere.ts'\n${saying('bad')}`,
      {},
      'BUNDLE_FAILED',
      /functions\/stock\.ts:1:8: Could not resolve "\.\.\/db\/nowhere\.ts"/,
    ],
    [
      'a tool name twice',
      withTools(['get_stock', 'get_stock']),
      {},
      'DEPLOY_REFUSED',
      /two tools are named "get_stock"; rename one/,
    ],
    [
      'a grant of a tool that it does not declare',
      withTools(['get_stock']),
      { tools: ['get_price'] },
      'DEPLOY_REFUSED',
      /its grant names tool "get_price", which its file does not declare; declared are get_stock/,
    ],
    [
      "a grant of another function's tool that there is not",
      saying('bad'),
      { tools: ['other/get_price'] },
      'DEPLOY_REFUSED',
      /functions\.stock\.tools\.0: found "other\/get_price"; wanted a tool that functions\.other\.tools grants/,
    ],
    [
      'a grant of a database that there is not',
      saying('bad'),
      grant({ type: 'database', database: 'nowhere', access: 'read' }),
      'DEPLOY_REFUSED',
      /functions\.stock\.bindings\.IT\.database: found "nowhere"; wanted one of the databases: sales/,
    ],
    [
      'a grant of a function that there is not',
      saying('bad'),
      grant({ type: 'service', function: 'nowhere' }),
      'DEPLOY_REFUSED',
      /functions\.stock\.bindings\.IT\.function: found "nowhere"; wanted one of the functions: stock, other/,
    ],
    [
      'a grant of a kind that there is not',
      saying('bad'),
      grant({ type: 'files' }),
      'CONFIG_INVALID',
      /functions\.stock\.bindings\.IT\.type: found "files"; wanted /,
    ],
    [
      'a schema that the decoder cannot represent',
      withTools(
        ['get_stock'],
        `v.object({ lines: v.array(v.object({ due: v.nullable(v.string()) })) })`,
      ),
      { tools: ['get_stock'] },
      'DEPLOY_REFUSED',
      /tool "get_stock" takes what the model cannot be held to, at input\.lines\[\]\.due: a union or nullable value; use plain fields/,
    ],
  ])('says what is wrong with %s, and changes nothing', async (_, text, granted, code, reason) => {
    writeConfig(granted)
    const { exitCode, output } = await deploy(text)
    expect(exitCode).toBe(1)
    expect(output).toMatch(reason)
    expect(output).toContain(`[${code}]`)
    expect(output).not.toMatch(/^\s+at /m)
    expect(await (await box.request('/stock')).text()).toBe('good')
  })

  it('serves what is deployed once all is mended', async () => {
    writeConfig({})
    const { exitCode, output } = await deploy(saying('better'))
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
    expect(await (await box.request('/stock')).text()).toBe('better')
  })

  it('tells a program, too, that evals could not be asked: here is no model', async () => {
    writeConfig({})
    const evals = `createFunction({ evals: [{ ask: 'well?', calls: [] }] }).post('/', (context) => context.json({}))`
    writeFileSync(
      join(root, 'functions/stock.ts'),
      saying('asked').replace('createFunction()', evals),
    )
    const args = ['deploy', 'stock', '--url', box.url, '--json']
    const cli = useCli(args, { cwd: root, env: { ONBOX_ADMIN_KEY: TEST_KEY } })
    expect(await cli.ended).toBe(0)
    expect(JSON.parse(cli.output)).toMatchObject({
      isNew: true,
      warnings: ['its evals are not asked: the model cannot serve; see /readyz'],
    })
    expect(await (await box.request('/stock')).text()).toBe('asked')
  })

  it('lets one deploy of a function run at a time; the other is told, and others go on', async () => {
    writeConfig({})
    const slow = `const until = performance.now() + 1_000\nwhile (performance.now() < until);\n`
    writeFileSync(join(root, 'functions/stock.ts'), slow + saying('slow'))
    const send = async (name: string): Promise<Response> => {
      const { code, runtime } = await bundleFunction(join(root, `functions/${name}.ts`), root)
      const body = JSON.stringify({ code, runtime })
      return box.request(`/admin/functions/${name}/deploy`, { method: 'POST', body })
    }
    const answers = await Promise.all([send('stock'), send('stock'), send('other')])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.slice(0, 2).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(statuses[2]).toBe(200)
    expect(await answers[statuses.indexOf(409)]?.json()).toMatchObject({
      code: 'DEPLOY_RUNNING',
      detail: expect.stringContaining('try again when it has ended') as string,
    })
    expect(await (await box.request('/stock')).text()).toBe('slow')
  })
})
