import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import type { Answer } from '../../lib/function/ai.ts'
import type { ChangeSummary, ClauseChange } from '../../lib/function/index.ts'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import { readPurchaseVersions, readSoftwareVersions } from '../helpers/contract-versions.ts'
import { PROJECT, startTestBox, type TestBox } from '../helpers/start-box.ts'

const LOADED_MS = 120_000
/** Words that the model may write where what it says is its own. */
const SHORT_TOKENS = 24

const sample = sampleConfig.functions['contract-changes']
const CONFIG: Config = {
  collections: { contracts: {} },
  // The short sequence has no room for a contract.
  model: { sequences: 1, contextTokens: 1_024, long: { contextTokens: 4_096 } },
  functions: {
    'contract-changes': {
      ...sample,
      tools: [...sample.tools],
      bindings: {
        AI: { type: 'model', maxAnswerTokens: 400 },
        CONTRACTS: { ...sample.bindings.CONTRACTS, queryTimeoutMs: 60_000 },
      },
    },
  },
}

const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const open = () => startTestBox(dataDir, { config: CONFIG })
let box: TestBox
let earlierId: string
let later: StoredDocument
let short: StoredDocument

beforeAll(async () => {
  box = await open()
  const versions = readSoftwareVersions()
  const known = { kind: 'software', counterparty: '云帆供应链管理有限公司' }
  const earlier = await add(versions.earlier, { ...known, version: '1.0', sentOn: '2026-08-12' })
  earlierId = earlier.id
  const second = { ...known, version: '2.0', sentOn: '2026-10-12', versionOf: earlier.id }
  later = await add(versions.later, second)
  short = await add(readFileSync(join(PROJECT, 'db/contracts/documents/nda.txt'), 'utf8'), {})
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function add(text: string, fields: Record<string, string>): Promise<StoredDocument> {
  const form = new FormData()
  form.set('file', new File([text], `${text.length}-${fields['version'] ?? ''}.txt`))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const path = '/contract-changes/documents'
  return (await (await box.request(path, { method: 'POST', body: form })).json()) as StoredDocument
}

async function post(path: string, body: object) {
  const response = await box.request(`/contract-changes${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Answer & { code?: string; detail?: string } }
} // prettier-ignore

const PAYMENT = {
  found: true,
  contract: '软件开发合同',
  counterparty: '云帆供应链管理有限公司',
  sentOn: '2026-10-12',
  clause: '第十二章第三条 付款方式',
  words: expect.stringMatching(
    /^改前:甲方分三期付款.*百分之四十.*三十个工作日内支付。改后:甲方分五期付款.*百分之二十五.*十五个工作日内支付。$/s,
  ) as string,
}

describe('contract-changes', { timeout: LOADED_MS }, () => {
  it('answers which payment terms of a contract of 28,000 tokens were changed, before and after, in the words of the model', async () => {
    const { status, body } = await post('', {
      question: '软件开发合同两个版本的付款条款有什么不同?',
    })
    expect(status).toBe(200)
    expect(body.calls).toMatchObject([
      { tool: 'compare_versions', arguments: { topic: '付款', kind: 'software' }, result: PAYMENT },
    ])
    const { answer, citations, grounded } = body
    const { earlier, later: newest } = readSoftwareVersions()
    const [before = '', after = ''] = [earlier, newest].map(
      (text) => /^甲方分.期付款：.*$/m.exec(text)?.[0],
    )
    // The clause, and each wording whole and to the letter: 11 figures that are much alike.
    expect(answer).toContain('第十二章第三条')
    expect(answer.indexOf(before)).toBeGreaterThan(0)
    expect(answer.indexOf(after)).toBeGreaterThan(answer.indexOf(before) + before.length - 1)
    expect(citations.map(({ document, path, text }) => [document, path, text])).toEqual([
      [earlierId, '第十二章第三条', before],
      [later.id, '第十二章第三条', after],
    ])
    expect(grounded).toBe(true)
  })

  it('says of each changed clause of that contract in words what it was and what it is', async () => {
    const { body } = await post('/summary', { after: later.id })
    const { comparison, sentences, ...counts } = body as unknown as ChangeSummary
    expect(counts).toMatchObject({ told: 5, withheld: 0, left: 0 })
    const changes = new Map(comparison.changes.map((change) => [change.id, change]))
    for (const { change: id, sentence = '' } of sentences) {
      const { before, after, sentences: parts } = changes.get(id) as ClauseChange
      expect(sentence).toContain(
        `《软件开发合同》(云帆供应链管理有限公司,2026-10-12发出)${after[0]?.path}`,
      )
      for (const part of parts.flatMap((one) => [one.before, one.after]))
        expect(sentence).toContain(part.trim())
      expect(sentences.find(({ change }) => change === id)).toMatchObject({
        before: [{ document: earlierId, path: before[0]?.path }],
        after: [{ document: later.id, path: after[0]?.path }],
      })
    }
  })

  it('says so of shorter clauses, too', async () => {
    const { earlier, later: newest } = readPurchaseVersions()
    const known = { kind: 'purchase', counterparty: '东海电气设备有限公司' }
    const first = await add(earlier, { ...known, version: '1.0' })
    const second = await add(newest, { ...known, version: '2.0', sentOn: '2026-08-10', versionOf: first.id }) // prettier-ignore
    const { body } = await post('/summary', { after: second.id })
    const { sentences } = body as unknown as ChangeSummary
    expect(sentences.map(({ sentence = '' }) => sentence)).toEqual([
      expect.stringMatching(/第四章第三条.*改前:.*十二个月.*改后:.*十八个月/),
      expect.stringMatching(/第五章第二条.*改前:.*三十日.*改后:.*六十日/),
      expect.stringMatching(/第八章第一条.*改前:.*千分之一.*改后:.*千分之二/),
    ])
    for (const { id } of [first, second])
      await box.request(`/contract-changes/documents/${id}`, { method: 'DELETE' })
  })

  it('tells the change that bears on a topic, and where there is none, what was changed', async () => {
    const call = async (input: object) => (await post('/tools/compare_versions', input)).body
    const payment = await call({ topic: '付款方式', counterparty: '云帆' })
    expect(payment).toMatchObject(PAYMENT)
    expect(payment).not.toHaveProperty('isCut')
    expect(await call({ topic: '管辖' })).toMatchObject({ clause: '第二十章第二条 管辖' })
    expect(await call({ topic: '不可抗力' })).toMatchObject({
      found: false,
      changed: expect.arrayContaining(['第十二章第三条 付款方式']) as string[],
    })
    expect(await call({ topic: '付款', counterparty: '无此公司' })).toMatchObject({ found: false })
  })

  it('takes the contract that was changed about the topic, where several have versions', async () => {
    const version = (warranty: string): string =>
      `软件服务合同\n第一条 付款\n甲方每年付款一次，付款期限为三十日。\n第二条 质量保证\n质量保证期为${warranty}。\n`
    const company = { counterparty: '华创机电有限公司', kind: 'software' }
    const { id } = await add(version('十二个月'), { ...company, version: '1.0' })
    const second = { ...company, version: '2.0', versionOf: id, sentOn: '2026-11-20' }
    const added = await add(version('二十四个月'), second)
    const call = async (topic: string) =>
      (await post('/tools/compare_versions', { topic, kind: 'software' })).body
    expect(await call('付款')).toMatchObject({ counterparty: '云帆供应链管理有限公司' })
    expect(await call('质量保证期')).toMatchObject({
      contract: '软件服务合同',
      clause: '第二条 质量保证',
      words: '改前:质量保证期为十二个月。改后:质量保证期为二十四个月。',
    })
    for (const one of [added.id, id]) {
      await box.request(`/contract-changes/documents/${one}`, { method: 'DELETE' })
    }
  })

  it('tells of a long change what bears on the topic, as it was and as it is, and that it is cut', async () => {
    const duties = (days: number): string =>
      Array.from(
        { length: 30 },
        (_, index) => `乙方应当在${days}日内完成第${index + 1}项整改。`,
      ).join('')
    const version = (days: number, amount: string): string =>
      `仓储合同\n第一条 仓储\n乙方提供仓库。\n第二条 违约责任\n${duties(days)}违约金为${amount}元。${duties(days + 1)}\n`
    const company = { counterparty: '长风仓储有限公司' }
    const { id } = await add(version(10, '1,480,000'), { ...company, version: '1.0' })
    await add(version(20, '1,520,000'), { ...company, version: '2.0', versionOf: id })
    const { body } = await post('/tools/compare_versions', { topic: '违约金', ...company })
    const { words, ...rest } = body as unknown as { words: string }
    expect(rest).toMatchObject({ found: true, clause: '第二条 违约责任', isCut: true })
    const sentence = String.raw`(…?乙方应当在\d\d日内完成第\d+项整改。)*…?`
    expect(words).toMatch(
      new RegExp(`^改前:${sentence}违约金为1,480,000元。${sentence}改后:${sentence}违约金为1,520,000元。${sentence}$`),
    ) // prettier-ignore
    expect(words.length).toBeGreaterThan(500)
    expect(words.length).toBeLessThan(620)
  })

  it('has the model read a contract whole, once: the next question costs only itself', async () => {
    const ask = (question: string) =>
      post(`/contracts/${short.id}`, { question, maxAnswerTokens: SHORT_TOKENS })
    const first = (await ask('保密期限多长?')).body.usage
    expect(first.promptTokens).toBeGreaterThan(1_200)
    expect(first.cachedTokens).toBeLessThan(200)
    const second = (await ask('违约金是多少?')).body.usage
    expect(second.promptTokens - second.cachedTokens).toBeLessThan(64)
    await box.close()
    box = await open()
    const third = (await ask('争议怎么解决?')).body.usage
    expect(third.promptTokens - third.cachedTokens).toBeLessThan(64)
  })

  it('says how long a contract is that the model cannot read whole', async () => {
    const { status, body } = await post(`/contracts/${later.id}`, { question: '付款方式?' })
    expect(status).toBe(413)
    expect(body.code).toBe('PROMPT_TOO_LONG')
    expect(body.detail).toMatch(/a prompt of 4\d{4} tokens: the model's context has 4096; ask about the parts that a search finds/) // prettier-ignore
    expect((await post('/contracts/doc_none', { question: 'a' })).body.code).toBe('DOCUMENT_NOT_FOUND') // prettier-ignore
  })
})
