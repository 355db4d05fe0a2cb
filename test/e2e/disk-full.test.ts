import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fullFileSystem, noFileGrows } from '../helpers/small-disk.ts'
import { makeProject, PROJECT, TEST_KEY } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const notes = (greeting: string): string => `
import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const findNote = defineTool({
  name: 'find_note', description: '按名称查找便签', input: v.object({ name: v.string() }),
  run: async ({ name }, env) => ({ text: await env.KV.get(name) }),
})
export default createFunction({ tools: [findNote] })
  .get('/', (context) => { console.log('said ${greeting}'); return context.text('${greeting}') })
  .post('/', ask())
  .put('/:name', async (context) => {
    await context.env.KV.put(context.req.param('name'), await context.req.text())
    return context.body(null, 204)
  })`

const CONFIG = `export default { audit: { plainRequests: false }, functions: { notes: {
  tools: ['find_note'],
  bindings: { KV: { type: 'kv' }, AI: { type: 'model', maxAnswerTokens: 8 } },
} } }`

function useProject() {
  const cwd = makeProject({ 'notes.ts': notes('good') })
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(join(cwd, 'wrangler-like.config.ts'), CONFIG)
  const dataDir = join(cwd, '.onbox')
  mkdirSync(dataDir)
  const env = {
    ONBOX_PORT: '0',
    ONBOX_DATA_DIR: dataDir,
    ONBOX_ADMIN_KEY: TEST_KEY,
    ONBOX_MODEL: join(PROJECT, 'models/starter.gguf'),
  }
  return { cwd, dataDir, env }
}

describe.each([fullFileSystem, noFileGrows])('$what', (disk) => {
  const { codes, missing } = disk

  it('loses nothing that was answered, ends nothing that can go on, and is over when there is room', async (context) => {
    if (missing !== undefined) context.skip(missing)
    const { cwd, dataDir, env } = useProject()
    const box = useCli(['start'], { cwd, env, via: disk.via(dataDir) })
    const [, url = ''] = await box.printed(/serves at (\S+)/)
    const headers = { authorization: `Bearer ${TEST_KEY}` }
    const request = (path: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, { headers, ...init })
    const put = (text: string) => request('/notes/a', { method: 'PUT', body: text })
    const runTool = () =>
      request('/notes/tools/find_note', { method: 'POST', body: '{"name":"a"}' })
    const deploy = async (greeting: string) => {
      writeFileSync(join(cwd, 'functions/notes.ts'), notes(greeting))
      const cli = useCli(['deploy', 'notes', '--url', url, '--json'], { cwd, env })
      const code = await cli.ended
      const outcome = JSON.parse(cli.output) as { error?: { code: string; detail: string } }
      return { code, ...outcome }
    }
    expect((await put('one')).status).toBe(204)
    const good = (await request('/notes')).headers.get('x-onbox-version')
    disk.fill(box.pid, dataDir)

    // A deploy changes nothing, and says what to do.
    const refused = await deploy('better')
    expect(refused).toMatchObject({ code: 1, error: { code: codes.box } })
    expect(refused.error?.detail).toMatch(/^Cannot put version "\w+" of "notes" into service: /)
    expect(refused.error?.detail).toMatch(/make room on it|see to the data directory's disk/)
    expect(refused.error?.detail).toContain('what served before still does')
    // What takes no disk goes on, though what it prints is lost.
    for (const time of ['first', 'second']) {
      const served = await request('/notes')
      expect(await served.text(), time).toBe('good')
      expect(served.headers.get('x-onbox-version')).toBe(good)
    }
    // What cannot be recorded is not answered.
    const unrecorded = await runTool()
    expect(await unrecorded.json()).toMatchObject({ code: codes.box })
    const question = JSON.stringify({ question: '你好' })
    const asked = await request('/notes', { method: 'POST', body: question })
    expect(await asked.json()).toMatchObject({ code: codes.box })
    // What cannot be written is not said to be.
    expect(await (await put('two')).json()).toMatchObject({ code: codes.query })
    const secret = JSON.stringify({ value: 'x' })
    const set = await request('/admin/secrets/CRM_TOKEN', { method: 'PUT', body: secret })
    expect(await set.json()).toMatchObject({ code: codes.box })
    // And whoever watches over the box gets to know.
    const ready = await request('/readyz')
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ faults: [{ what: 'audit record' }] })

    disk.makeRoom(box.pid, dataDir)
    expect(await (await request('/readyz')).json()).toEqual({ status: 'ready' })
    expect(await (await runTool()).json()).toEqual({ text: 'one' })
    const id = unrecorded.headers.get('x-request-id')
    const { steps } = (await (await request(`/admin/requests/${id}`)).json()) as {
      steps: { step: string }[]
    }
    expect(steps.map(({ step }) => step)).toEqual(['called', 'result', 'failed'])
    expect((await put('two')).status).toBe(204)
    expect(await (await runTool()).json()).toEqual({ text: 'two' })
    expect(await deploy('best')).toMatchObject({ code: 0, isNew: true })
    expect(await (await request('/notes')).text()).toBe('best')
    const { lines } = (await (await request('/admin/logs?function=notes')).json()) as {
      lines: { message: string }[]
    }
    const said = lines.map(({ message }) => message)
    expect(said).toContain('said good')
    expect(said).toContain('said best')
    expect(await box.stop()).toBe(0)
  })

  it('is named at the start, with the way out', async (context) => {
    if (missing !== undefined) context.skip(missing)
    const { cwd, dataDir, env } = useProject()
    for (const via of disk.viaFull(dataDir)) {
      const box = useCli(['start'], { cwd, env, via })
      expect(await box.ended).toBe(1)
      const [complaint = ''] = /^onbox: .*$/m.exec(box.complaints) ?? []
      expect(complaint).toMatch(
        /Cannot (use the data directory|start the box).*(make room|writable)/,
      )
      expect(complaint).toContain(`[${codes.box}]`)
      expect(box.complaints).not.toMatch(/^\s+at /m)
    }
  })
})
