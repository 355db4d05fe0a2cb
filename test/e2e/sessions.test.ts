import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/ai.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

const ASKING = `import { ask, createFunction } from 'onbox'
export default createFunction().post('/', ask())`

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  makeProject({ 'talk.ts': ASKING, 'other.ts': ASKING }, root)
  const granted = { bindings: { AI: { type: 'model', maxAnswerTokens: 8 } as const } }
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: { functions: { talk: granted, other: granted } },
  })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

const ask = async (name: string, session?: string, key?: string): Promise<Answer> => {
  const body = JSON.stringify({ question: '你好', ...(session !== undefined && { session }) })
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const response = await box.request(`/${name}`, { method: 'POST', body, headers })
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

const promptTokens = async (...args: Parameters<typeof ask>): Promise<number> =>
  (await ask(...args)).usage.promptTokens

describe('a session', () => {
  it('has the model read what was said before, and what it read is not read anew', async () => {
    const alone = await promptTokens('talk')
    expect(await promptTokens('talk', 'growing')).toBe(alone)
    const second = await ask('talk', 'growing')
    expect(second.usage.promptTokens).toBeGreaterThan(alone)
    expect(second.usage.cachedTokens).toBeGreaterThanOrEqual(alone - 8)
    expect(await promptTokens('talk', 'growing')).toBeGreaterThan(second.usage.promptTokens)
    expect(await promptTokens('talk')).toBe(alone)
  })

  it('is of one function and of one key', async () => {
    const alone = await promptTokens('talk')
    await ask('talk', 'private')
    expect(await promptTokens('talk', 'private')).toBeGreaterThan(alone)
    expect(await promptTokens('other', 'private')).toBe(alone)
    const created = await box.request('/admin/keys', {
      method: 'POST',
      body: JSON.stringify({ name: 'n', scopes: ['talk:ask'] }),
    })
    const { key } = (await created.json()) as { key: string }
    expect(await promptTokens('talk', 'private', key)).toBe(alone)
  })

  it('is in the record', async () => {
    const { requestId } = await ask('talk', 'recorded')
    expect(box.audit.list(requestId)[0]).toMatchObject({
      step: 'asked',
      payload: { question: '你好', session: 'recorded' },
    })
  })

  it.each(['', 'a b', 'x'.repeat(65), '../x', '会话'])('is not named %j', async (session) => {
    const body = JSON.stringify({ question: '你好', session })
    const response = await box.request('/talk', { method: 'POST', body })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'BODY_INVALID' })
  })
})
