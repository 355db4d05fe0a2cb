import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/ai.ts'
import { readEvents } from '../helpers/read-events.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startScriptedModel, type ScriptedMessage } from '../helpers/start-scripted-model.ts'

const asking = (options: string): string => `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const rankSales = defineTool({
  name: 'rank_sales',
  description: '销售排行',
  input: v.object({}),
  run: () => ({
    rows: [{ name: '王芳', amount: 1285000 }],
    terms: '奖金于三十日内支付百分之二十,付至账号6222021234567890123',
  }),
})
const orderGift = defineTool({
  name: 'order_gift',
  description: '订礼物',
  effect: 'write',
  input: v.object({}),
  run: () => ({ ordered: true }),
})
export default createFunction({ tools: [rankSales, orderGift] }).post('/', ask(${options}))`

const RIGHT = '第一是王芳,1285000元。'
const WRONG = '第一是赵敏,1290000元。'
const SPANS = [
  { text: '赵敏', kind: 'name', start: 3, end: 5 },
  { text: '1290000', kind: 'number', start: 6, end: 13 },
]

/** What the model says of the terms, and what of it stands nowhere. */
const SAID: readonly (readonly [text: string, ...ungrounded: string[]])[] = [
  ['三十日内付百分之二十,付至账号6222021234567890123。'],
  ['30日内付20%。'],
  ['共一百二十八万五千元,也就是128.5万元。'],
  ['九十日内付百分之五十。', '九十日', '百分之五十'],
  ['90日内付20%。', '90'],
  ['三十个工作日内付百分之二十。', '三十个工作日'],
  ['共一百二十九万元,也就是129万元。', '一百二十九万元', '129万元'],
  ['付至账号6222021234567890124。', '6222021234567890124'],
]

const closers: (() => Promise<void> | void)[] = []
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
/** What the model read, of its last turn. */
let read: readonly ScriptedMessage[] = []
let box: TestBox
beforeAll(async () => {
  const files = {
    'flags.ts': asking(''),
    'regenerates.ts': asking("{ ungrounded: 'regenerate' }"),
    'withholds.ts': asking("{ ungrounded: 'withhold' }"),
  }
  makeProject(files, root)
  /** Wrong at first where it is asked for that, and always where it is asked for that. */
  const url = await startScriptedModel(
    (messages) => {
      read = messages
      const wish = messages.findLast(({ content }) =>
        /^(right|wrong|always|gift|said)/.test(content),
      )?.content
      const last = messages.at(-1)
      if (last?.content === wish) return { calls: [{ tool: 'rank_sales', arguments: {} }] }
      const isSecond = last?.role === 'user'
      const [, said] = /^said (\d)/.exec(wish ?? '') ?? []
      if (said !== undefined) return { text: SAID[Number(said)]?.[0] ?? '' }
      if (wish === 'gift') return { text: WRONG, calls: [{ tool: 'order_gift', arguments: {} }] }
      return { text: wish === 'right' || (wish === 'wrong' && isSecond) ? RIGHT : WRONG }
    },
    (end) => closers.push(end),
  )
  const granted = {
    tools: ['rank_sales', 'order_gift'],
    bindings: { AI: { type: 'model' } as const },
  }
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      model: { openai: { urls: [url] } },
      functions: { flags: granted, regenerates: granted, withholds: granted },
    },
  })
  closers.push(() => box.close())
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(root, { recursive: true, force: true })
})

async function ask(name: string, question: string, session?: string) {
  const body = JSON.stringify({ question, ...(session !== undefined && { session }) })
  const response = await box.request(`/${name}`, { method: 'POST', body })
  const text = await response.text()
  return {
    status: response.status,
    text,
    answer: JSON.parse(text) as Answer & { code?: string; detail?: string },
  }
}

const tokensOf = async (name: string, question: string) => {
  const headers = { accept: 'text/event-stream' }
  const events = await readEvents(await box.ask(name, question, { headers }))
  const tokens = events.filter(({ type }) => type === 'token').map(({ data }) => data['text'])
  return { tokens: tokens.join(''), last: events.at(-1) }
}

describe('an answer that is not grounded', () => {
  it('tells what of it, and where', async () => {
    const { status, answer } = await ask('flags', 'wrong')
    expect(status).toBe(200)
    expect(answer).toMatchObject({ answer: WRONG, grounded: false, ungrounded: SPANS })
    const { tokens, last } = await tokensOf('flags', 'wrong')
    expect(tokens).toBe(WRONG)
    expect(last).toMatchObject({ type: 'done', data: { grounded: false, ungrounded: SPANS } })
  })

  it('is written once more where the function wants that', async () => {
    const { answer } = await ask('regenerates', 'wrong')
    expect(answer).toMatchObject({ answer: RIGHT, grounded: true })
    expect(answer.ungrounded).toBeUndefined()
    expect(answer.calls).toHaveLength(1)
    expect(read.at(-2)?.content).toBe(WRONG)
    for (const { text } of SPANS) expect(read.at(-1)?.content).toContain(text)
    const steps = box.audit.list(answer.requestId)
    expect(steps.at(-1)).toMatchObject({
      step: 'answered',
      payload: { answer: RIGHT, draft: { text: WRONG, ungrounded: SPANS } },
    })
    expect(await tokensOf('regenerates', 'wrong')).toMatchObject({ tokens: RIGHT })
  })

  it('is flagged where it is not grounded the second time either', async () => {
    const { status, answer } = await ask('regenerates', 'always')
    expect(status).toBe(200)
    expect(answer).toMatchObject({ answer: WRONG, grounded: false, ungrounded: SPANS })
  })

  it('is withheld where the function wants that, and nothing of it is told', async () => {
    const { status, text, answer } = await ask('withholds', 'wrong')
    expect(status).toBe(502)
    expect(answer).toMatchObject({ code: 'ANSWER_UNGROUNDED' })
    expect(answer.detail).toMatch(/^Cannot give the answer: 2 of its numbers/)
    for (const span of SPANS) expect(text).not.toContain(span.text)
    const steps = box.audit.list(answer.requestId)
    expect(steps.at(-1)).toMatchObject({
      step: 'failed',
      payload: { text: WRONG, ungrounded: SPANS },
    })
    const { tokens, last } = await tokensOf('withholds', 'wrong')
    expect(tokens).toBe('')
    expect(last).toMatchObject({ type: 'error', data: { code: 'ANSWER_UNGROUNDED' } })
  })

  it('is withheld too beside a call that waits, which is told of', async () => {
    const { status, text, answer } = await ask('withholds', 'gift')
    expect(status).toBe(202)
    expect(answer).toMatchObject({
      answer: '',
      grounded: true,
      finishReason: 'approval',
      approvals: [{ tool: 'order_gift' }],
    })
    expect(text).not.toContain(SPANS[1]?.text)
    expect(box.audit.list(answer.requestId).at(-1)).toMatchObject({
      step: 'answered',
      payload: { answer: '', draft: { text: WRONG, ungrounded: SPANS } },
    })
    expect((await tokensOf('withholds', 'gift')).tokens).toBe('')
    // Elsewhere it is flagged, as ever.
    expect((await ask('flags', 'gift')).answer).toMatchObject({ answer: WRONG, grounded: false })
  })

  it('leaves no trace in a session', async () => {
    await ask('regenerates', 'wrong', 'one')
    await ask('withholds', 'wrong', 'one')
    for (const name of ['regenerates', 'withholds']) {
      await ask(name, 'right', 'one')
      expect(read.filter(({ content }) => content === WRONG)).toEqual([])
    }
    expect(read.filter(({ role }) => role === 'user')).toHaveLength(1)
  })
})

it.each(['flags', 'regenerates', 'withholds'])(
  'an answer that is grounded is answered as it is by %s',
  async (name) => {
    const { status, answer } = await ask(name, 'right')
    expect(status).toBe(200)
    expect(answer).toMatchObject({ answer: RIGHT, grounded: true })
    expect(await tokensOf(name, 'right')).toMatchObject({ tokens: RIGHT, last: { type: 'done' } })
  },
)

it.each(SAID.map(([text, ...ungrounded], index) => ({ text, ungrounded, index })))(
  'of $text it is told that $ungrounded stand in no result',
  async ({ text, ungrounded, index }) => {
    const { answer } = await ask('flags', `said ${index}`)
    expect(answer).toMatchObject({ answer: text, grounded: ungrounded.length === 0 })
    expect((answer.ungrounded ?? []).map((span) => span.text)).toEqual(ungrounded)
  },
)
