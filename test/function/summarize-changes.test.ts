import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChangeSentence } from '../../lib/function/summary.ts'
import type { ChangeSummary } from '../../lib/function/index.ts'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import { readEvents, streamEvents, type ServerEvent } from '../helpers/read-events.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startScriptedModel, type ScriptedMessage } from '../helpers/start-scripted-model.ts'

const LOADED_MS = 120_000
const MANY = 40

const CHANGES = `import { createFunction, summarizeChanges } from 'onbox'
export default createFunction()
  .post('/summary', summarizeChanges('DOCS'))
  .post('/few', summarizeChanges('DOCS', { maxChanges: 1, question: ({ id }) => 'number ' + id }))`

const before = [
  '第一条 质保期', '质保期为十二个月。',
  '第二条 违约金', '违约金为合同总价款的百分之二十。',
  '第三条 管辖', '向乙方所在地的人民法院提起诉讼。',
  '第四条 保密', '双方应当保密。',
] // prettier-ignore
const after = [
  '第一条 质保期', '质保期为二十四个月。',
  '第二条 违约金', '违约金为合同总价款的百分之十。',
  '第三条 管辖', '向甲方所在地的人民法院提起诉讼。',
  '第四条 保密', '双方应当保密。',
  '第五条 生效', '本合同自签字之日起生效。',
] // prettier-ignore

/** What the model says of a clause. */
const SAID: Record<string, string> = {
  // In other figures than the contract has.
  质保期: '质保期由12个月延长到24个月。',
  // Of what is not there.
  违约金: '违约金由20%降到0。',
  管辖: '诉讼改在“甲方所在地的人民法院”。',
  生效: '增加了“双方盖章后生效”的条款。',
}

const closers: (() => Promise<void> | void)[] = []
const read: (readonly ScriptedMessage[])[] = []
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let box: TestBox
let earlier: StoredDocument
let later: StoredDocument
beforeAll(async () => {
  makeProject({ 'changes.ts': CHANGES }, root)
  const url = await startScriptedModel(
    (messages) => {
      read.push(messages)
      const question = messages.find(({ role }) => role === 'user')?.content ?? ''
      const [, said = '改了。'] =
        Object.entries(SAID).find(([name]) => question.includes(name)) ?? []
      return { text: said }
    },
    (end) => closers.push(end),
  )
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      model: { openai: { urls: [url] } },
      collections: { contracts: {} },
      functions: {
        changes: {
          bindings: {
            AI: { type: 'model' },
            DOCS: { type: 'collection', collection: 'contracts', access: 'write', queryTimeoutMs: 60_000 },
          },
        },
      },
    },
  }) // prettier-ignore
  earlier = await add(before.join('\n'))
  later = await add(after.join('\n'), { versionOf: earlier.id, version: '2.0' })
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  for (const close of closers) await close()
  rmSync(root, { recursive: true, force: true })
})

let added = 0
async function add(text: string, fields: Record<string, string> = {}): Promise<StoredDocument> {
  added += 1
  const form = new FormData()
  form.set('file', new File([`服务合同\n${text}\n`], `${added}.txt`))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const response = await box.request('/changes/documents', { method: 'POST', body: form })
  return (await response.json()) as StoredDocument
}

const ask = (body: object, init: RequestInit = {}, path = 'summary') =>
  box.request(`/changes/${path}`, { method: 'POST', body: JSON.stringify(body), ...init })
const EVENTS = { headers: { accept: 'text/event-stream' } }

describe('summarizeChanges()', { timeout: LOADED_MS }, () => {
  it('says of each change what the model made of it, and leaves out what stands in neither wording', async () => {
    const response = await ask({ after: later.id })
    expect(response.status).toBe(200)
    const summary = (await response.json()) as ChangeSummary
    expect(summary.comparison.before.id).toBe(earlier.id)
    expect(
      summary.sentences.map(({ change, sentence, withheld }) => [change, sentence ?? withheld]),
    ).toEqual([
      [1, '质保期由12个月延长到24个月。'],
      [2, 'ungrounded'],
      [3, '诉讼改在“甲方所在地的人民法院”。'],
      [4, 'ungrounded'],
    ])
    expect(summary).toMatchObject({ told: 2, withheld: 2, left: 0 })
    // Each is tied to its clauses on both sides.
    const [first, , , last] = summary.sentences as [ChangeSentence, ChangeSentence, ChangeSentence, ChangeSentence] // prettier-ignore
    const [change] = summary.comparison.changes
    expect(first.before).toEqual([
      { document: earlier.id, path: '第一条', heading: '质保期', start: change?.before[0]?.start, end: change?.before[0]?.end },
    ]) // prettier-ignore
    expect(first.after).toMatchObject([{ document: later.id, path: '第一条' }])
    expect(last).toMatchObject({ before: [], after: [{ document: later.id, path: '第五条' }] })
  })

  it('shows the model one clause at a time, as data, and lets it call nothing', async () => {
    read.length = 0
    await ask({ before: earlier.id, after: later.id })
    expect(read).toHaveLength(4)
    const [first = []] = read
    expect(first.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'tool'])
    expect(first[1]?.content).toContain('第一条 质保期')
    expect(JSON.parse(first[3]?.content ?? '')).toEqual({
      found: true,
      contract: '服务合同',
      clause: '第一条 质保期',
      words: '改前:质保期为十二个月。改后:质保期为二十四个月。',
      others: [],
    })
    for (const messages of read.slice(1)) expect(JSON.stringify(messages)).not.toContain('质保期')
  })

  it('shows both wordings of a long change, in whole sentences, and says that they are cut', async () => {
    const duties = (days: number) =>
      Array.from({ length: 100 }, (_, at) => `乙方应当在${days}日内完成第${at + 1}项整改。`).join(
        '',
      )
    const one = await add(`第一条 整改\n${duties(10)}`)
    const other = await add(`第一条 整改\n${duties(20)}`)
    read.length = 0
    const response = await ask({ before: one.id, after: other.id })
    const { sentences } = (await response.json()) as ChangeSummary
    expect(sentences).toMatchObject([{ isCut: true }])
    const { words } = JSON.parse(read[0]?.[3]?.content ?? '') as { words: string }
    const [, was = '', is = ''] = /^改前:(.*)改后:(.*)$/s.exec(words) ?? []
    expect(duties(10).startsWith(was.slice(0, -1))).toBe(true)
    expect(duties(20).startsWith(is.slice(0, -1))).toBe(true)
    for (const shown of [was, is]) {
      expect(shown).toMatch(/。…$/)
      expect(shown.length).toBeGreaterThan(700)
      expect(shown.length).toBeLessThanOrEqual(751)
    }
  })

  it('tells how far it is, sentence by sentence', async () => {
    const events = await readEvents(await ask({ after: later.id }, EVENTS))
    expect(events.map(({ type }) => type)).toEqual([
      'comparison', 'sentence', 'sentence', 'sentence', 'sentence', 'done',
    ]) // prettier-ignore
    expect(events[1]?.data).toMatchObject({ change: 1, done: 1, of: 4 })
    expect(events.at(-1)?.data).toMatchObject({ told: 2, withheld: 2, left: 0 })
  })

  it('says how many changes it left alone', async () => {
    const summary = (await (await ask({ after: later.id }, {}, 'few')).json()) as ChangeSummary
    expect(summary).toMatchObject({ told: 1, left: 3 })
    expect(read.at(-1)?.[1]?.content).toBe('number 1')
  })

  it('ends with who hangs up', async () => {
    const lines = (days: number) =>
      Array.from({ length: MANY }, (_, index) =>
        [
          `第${index + 1}条 服务${index}`,
          `乙方应当在${index + days}日内完成服务${index},并通知甲方。`,
        ].join('\n'),
      )
    const one = await add(lines(10).join('\n'))
    const other = await add(lines(60).join('\n'))
    read.length = 0
    const leave = new AbortController()
    const response = await ask(
      { before: one.id, after: other.id },
      { ...EVENTS, signal: leave.signal },
    )
    const seen: ServerEvent[] = []
    await expect(async () => {
      for await (const event of streamEvents(response)) {
        seen.push(event)
        if (event.type === 'sentence') leave.abort(new Error('enough'))
      }
    }).rejects.toThrow('enough')
    expect(seen[1]?.data).toMatchObject({ of: MANY })
    await expect.poll(() => box.engine.load.running, { timeout: LOADED_MS }).toBe(0)
    expect(read.length).toBeLessThan(MANY)
  })

  it('refuses a body that is none of its own', async () => {
    for (const body of [{}, { before: earlier.id }, { after: later.id, more: 1 }, { after: '' }]) {
      const response = await ask(body)
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ code: 'BODY_INVALID' })
    }
    const missing = await ask({ after: 'doc_none' }, EVENTS)
    expect(await missing.json()).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
  })
})
