import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseScope } from '../../lib/access/index.ts'
import { ERRORS } from '../../lib/base/index.ts'
import { MCP_VERSIONS } from '../../lib/gateway/mcp-message.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import { copyProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/mcp.md')
const hasCurl = spawnSync('curl', ['--version']).status === 0
/** The address in the docs; the box of this test has another port. */
const ADDRESS = 'http://127.0.0.1:8787'

/** A JSON value with the types of its parts in place of them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

interface Reply {
  result: { content: { text: string }[]; structuredContent: Record<string, unknown> }
}

describe('docs/mcp.md', () => {
  it.skipIf(!hasCurl)('has curl lines that are answered as it shows', async () => {
    const root = copyProject()
    for (const name of readdirSync(join(root, 'functions'))) {
      if (name !== 'weather.ts') rmSync(join(root, 'functions', name))
    }
    const box = await useTestBox({
      root,
      config: {
        timeZone: 'Asia/Shanghai',
        sampleCompany: true,
        databases: { weather: {} },
        functions: { weather: sampleConfig.functions.weather },
      },
    })
    const script = page.blockAfter('The record has each step.').replaceAll(ADDRESS, box.url)
    const curl = `curl() { command curl -sS "$@"; echo; }; KEY=${TEST_KEY}`
    const { stdout } = await promisify(execFile)('sh', ['-c', `${curl}\n${script}`])
    const [asked, ran] = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Reply)
    const shown = JSON.parse(page.blockAfter('The second answers:')) as Reply
    expect(shapeOf(ran)).toEqual(shapeOf(shown))
    for (const { result } of [ran, shown] as Reply[]) {
      expect(JSON.parse(result.content[0]?.text ?? '')).toEqual(result.structuredContent)
    }
    expect(asked?.result.structuredContent).toMatchObject({
      answer: expect.stringContaining('上海') as string,
      calls: [{ tool: 'get_weather' }],
      grounded: true,
    })

    const listed = await box.request('/mcp', {
      method: 'POST',
      body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    })
    const { result } = (await listed.json()) as { result: { tools: { name: string }[] } }
    const inTable = [...page.text.matchAll(/^\| `(weather\w*)` /gm)].map(([, name]) => name)
    expect(result.tools.map(({ name }) => name)).toEqual(inTable)
  })

  it('names versions, scopes and codes as they are', () => {
    const versions = page.text.match(/\d{4}-\d\d-\d\d/g) ?? []
    expect([...new Set(versions)]).toEqual(MCP_VERSIONS)
    const scopes = [...page.text.matchAll(/--scope (\S+)/g)].map(([, scope = '']) => scope)
    expect(scopes.length).toBeGreaterThan(0)
    expect(scopes.filter((scope) => parseScope(scope) === undefined)).toEqual([])
    const named = [...page.text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
    expect(named).toContain('HEADER_MISMATCH')
    expect(named.filter((code) => !(code in ERRORS))).toEqual([])
  })
})
