import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

const QUESTION = '上海现在天气怎么样?'

/** Its tool says that it has begun, and never comes to an end. */
const FILE = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const getWeather = defineTool({
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  input: v.object({ city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')) }),
  run: async ({ city }, env) => {
    await env.KV.put('begun', city)
    await new Promise(() => {})
  },
})
export default createFunction({ tools: [getWeather] })
  .delete('/', async ({ env, text }) => {
    await env.KV.delete('begun')
    return text('')
  })
  .get('/', async ({ env, text }) => text((await env.KV.get('begun')) ?? ''))
  .post('/', ask())`

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let box: TestBox
beforeAll(async () => {
  makeProject({ 'slow.ts': FILE }, root)
  const bindings = { AI: { type: 'model' }, KV: { type: 'kv' } } as const
  const config = { functions: { slow: { tools: ['get_weather'], bindings } } }
  box = await startTestBox(join(root, '.onbox'), { root, config })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

const readBegun = async (): Promise<string> => (await box.request('/slow')).text()

it.each(['application/json', 'text/event-stream'])(
  'a question ends where its key is revoked, and nothing more is done about it: %s',
  async (accept) => {
    const body = JSON.stringify({ name: 'desk', scopes: ['slow:ask'] })
    const created = await box.request('/admin/keys', { method: 'POST', body })
    const { id, key } = (await created.json()) as { id: string; key: string }
    const headers = { authorization: `Bearer ${key}`, accept }
    const asked = box.ask('slow', QUESTION, { headers })
    await expect.poll(readBegun).toBe('上海')
    expect((await box.request(`/admin/keys/${id}`, { method: 'DELETE' })).status).toBe(200)
    const response = await asked
    const text = await response.text().catch(String)
    if (accept === 'application/json') {
      expect([response.status, JSON.parse(text)]).toMatchObject([401, { code: 'KEY_UNKNOWN' }])
    } else expect(text).not.toContain('event: done')
    const steps = () => box.audit.list(response.headers.get('x-request-id') ?? '')
    await expect.poll(() => steps().map(({ step }) => step)).toContain('failed')
    expect(steps().map(({ step }) => step)).not.toContain('answered')
    expect(steps().find(({ step }) => step === 'failed')?.payload).toMatchObject({
      code: 'KEY_UNKNOWN',
      detail: expect.stringContaining('was revoked') as string,
    })
    await box.request('/slow', { method: 'DELETE' })
  },
)
