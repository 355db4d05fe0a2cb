import { describe, expect, it } from 'vitest'
import { parseScope } from '../../lib/access/index.ts'
import { ERRORS } from '../../lib/base/index.ts'
import { MCP_VERSIONS } from '../../lib/gateway/mcp-message.ts'
import { HAS_CURL, pasteCurls, shapeOf, useWeatherBox } from './paste-curls.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/mcp.md')

interface Reply {
  result: { content: { text: string }[]; structuredContent: Record<string, unknown> }
}

describe('docs/mcp.md', () => {
  it.skipIf(!HAS_CURL)('has curl lines that are answered as it shows', async () => {
    const box = await useWeatherBox()
    const lines = await pasteCurls(box, page.blockAfter('The record has each step.'))
    const [asked, ran] = lines.map((line) => JSON.parse(line) as Reply)
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
