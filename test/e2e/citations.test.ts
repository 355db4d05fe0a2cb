import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer, Citation } from '../../lib/function/index.ts'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import { readEvents, type ServerEvent } from '../helpers/read-events.ts'
import { readStoredText } from '../helpers/read-stored-text.ts'
import { PAYMENT, PENALTY, SHORT_CONTRACT } from '../helpers/short-contract.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { startScriptedModel, type ScriptedMessage } from '../helpers/start-scripted-model.ts'

const LOADED_MS = 120_000

const NEW_PENALTY = '甲方逾期付款的，每逾期一日，应当按逾期付款金额的千分之五向乙方支付违约金。'
const INVENTED = '乙方有权随时解除本合同，并且不承担任何违约责任。'

/** Finds a clause, reads one without a search, and has a tool that makes its words up. */
const CLAUSES = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const input = v.object({ topic: v.string() })
const find = defineTool({ name: 'find', description: 'finds', input, run: async ({ topic }, env) => {
  const { hits: [hit] } = await env.DOCS.search({ text: topic })
  return hit?.coverage >= 0.6 ? { found: true, words: hit.text.slice(hit.bodyStart - hit.start).trim() } : { found: false }
} })
const lie = defineTool({ name: 'lie', description: 'lies', input, run: () => ({ words: '${INVENTED}' }) })
export default createFunction({ tools: [find, lie] })
  .post('/', ask())
  .post('/whole', async (context) => {
    const { id } = await context.req.json()
    const { text } = await context.env.DOCS.read(id)
    for await (const event of context.env.AI.ask({ question: 'whole: ' + text }))
      if (event.type === 'done') return context.json(event.answer)
  })
  .post('/changes', async (context) => {
    const { changes } = await context.env.DOCS.compare(await context.req.json())
    const words = changes.map(({ description }) => description).join()
    for await (const event of context.env.AI.ask({ question: 'changes: ' + words }))
      if (event.type === 'done') return context.json(event.answer)
  })`

let box: TestBox
let document: StoredDocument
let seen: readonly ScriptedMessage[] = []
const ends: (() => void)[] = []
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(folder, '.onbox')

/** A model that calls what the question names, and then says what it has read, whole. */
function play(messages: readonly ScriptedMessage[]) {
  seen = messages
  const { role, content } = messages.at(-1) as ScriptedMessage
  if (role === 'tool') {
    const { words = '没有找到。' } = JSON.parse(content) as { words?: string }
    return { text: `合同写道:“${words}” 另外:“${INVENTED}”` }
  }
  if (content.startsWith('changes: ')) return { text: `改前:${PENALTY}改后:${NEW_PENALTY}` }
  if (content.startsWith('whole: ')) return { text: `它说:${PAYMENT}` }
  const tool = content.includes('lie') ? 'lie' : 'find'
  const topic = /违约金|付款|股票/.exec(content)?.[0] ?? ''
  return { calls: [{ tool, arguments: { topic } }] }
}

beforeAll(async () => {
  const url = await startScriptedModel(play, (end) => ends.push(end))
  const granted = {
    tools: ['find', 'lie'],
    bindings: {
      AI: { type: 'model' },
      DOCS: {
        type: 'collection',
        collection: 'contracts',
        access: 'write',
        queryTimeoutMs: 60_000,
      },
    },
  } as const
  box = await startTestBox(dataDir, {
    root: makeProject({ 'clauses.ts': CLAUSES }, folder),
    config: {
      model: { openai: { urls: [url] } },
      collections: { contracts: {}, other: {} },
      functions: { clauses: granted },
    },
  })
  const form = new FormData()
  form.set('file', new File([SHORT_CONTRACT], '设备销售合同_v1.0.txt'))
  const added = await box.request('/clauses/documents', { method: 'POST', body: form })
  expect(added.status).toBe(201)
  document = (await added.json()) as StoredDocument
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  for (const end of ends) end()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(body: object, path = '/clauses', key = TEST_KEY): Promise<Answer> {
  const headers = { authorization: `Bearer ${key}` }
  const response = await box.request(path, { method: 'POST', body: JSON.stringify(body), headers })
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return JSON.parse(text) as Answer
}

const textOf = ({ document: id, start, end }: Citation): string =>
  readStoredText(dataDir, 'contracts', id).slice(start, end)

it('an answer cites what it quotes, and not what the model adds', async () => {
  const { citations, answer } = await ask({ question: '违约金怎么写的?' })
  expect(answer).toContain(INVENTED)
  const { id, title } = document
  expect(citations).toEqual([
    {
      collection: 'contracts', document: id, title, version: '1.0', path: '第二条',
      start: expect.any(Number) as number, end: expect.any(Number) as number, text: PENALTY,
    },
  ]) // prettier-ignore
  expect(citations.map(textOf)).toEqual([PENALTY])
})

it('a stream ends with the same citations, and the record has them', async () => {
  const headers = { accept: 'text/event-stream' }
  const events = await readEvents(await box.ask('clauses', '违约金怎么写的?', { headers }))
  const [{ data }] = events.slice(-1) as [ServerEvent]
  const { citations, requestId } = data as unknown as Answer
  expect(citations.map(({ text }) => text)).toEqual([PENALTY])
  expect(box.audit.list(requestId).at(-1)).toMatchObject({
    step: 'answered',
    payload: { citations },
  })
})

it('a tool that makes its words up gives nothing to cite; neither does one that finds nothing', async () => {
  expect(await ask({ question: 'lie about 违约金' })).toMatchObject({ citations: [] })
  const nothing = await ask({ question: '股票怎么写的?' })
  expect(nothing.calls).toMatchObject([{ result: { found: false } }])
  expect(nothing.citations).toEqual([])
})

it('what a route reads of a document and hands to the model can be cited by its clauses', async () => {
  const { citations } = await ask({ id: document.id }, '/clauses/whole')
  expect(citations).toMatchObject([{ path: '第一条', text: PAYMENT }])
  expect(citations.map(textOf)).toEqual([PAYMENT])
})

it('what a comparison tells can be cited of both versions, what both say of the later one', async () => {
  const form = new FormData()
  form.set(
    'file',
    new File([SHORT_CONTRACT.replace(PENALTY, NEW_PENALTY)], '设备销售合同_v2.0.txt'),
  )
  form.set('versionOf', document.id)
  const added = await box.request('/clauses/documents', { method: 'POST', body: form })
  const later = (await added.json()) as StoredDocument
  try {
    const { citations } = await ask({ after: later.id }, '/clauses/changes')
    expect(citations).toMatchObject([
      { document: document.id, version: '1.0', path: '第二条', text: PENALTY },
      { document: later.id, version: '2.0', path: '第二条', text: NEW_PENALTY },
    ])
    expect(citations.map(textOf)).toEqual([PENALTY, NEW_PENALTY])
  } finally {
    await box.request(`/clauses/documents/${later.id}`, { method: 'DELETE' })
  }
})

it('a question that goes on from another one is read with it, and cites its own clause', async () => {
  const session = 'going-on'
  await ask({ question: '合同里违约金怎么写的?', session })
  const { calls, citations } = await ask({ question: '那付款呢?', session })
  expect(calls).toMatchObject([{ tool: 'find', arguments: { topic: '付款' } }])
  expect(citations).toMatchObject([{ path: '第一条', text: PAYMENT }])
  // What was asked, called and found before is what it goes on from.
  expect(seen.map(({ role }) => role)).toEqual([
    'system', 'user', 'assistant', 'tool', 'assistant', 'user', 'assistant', 'tool',
  ]) // prettier-ignore
  expect(seen[1]?.content).toContain('违约金怎么写的?')
  expect(seen[3]?.content).toContain(PENALTY)
})

it('a key that is kept to other collections gets neither words nor citations', async () => {
  const body = JSON.stringify({ name: 'n', scopes: ['clauses:ask', 'collection:other'] })
  const created = await box.request('/admin/keys', { method: 'POST', body })
  const { key } = (await created.json()) as { key: string }
  const answer = await ask({ question: '违约金怎么写的?' }, '/clauses', key)
  expect(answer).toMatchObject({ calls: [{ result: { found: false } }], citations: [] })
  expect(JSON.stringify(answer)).not.toContain(document.id)
})
