import { describe, expect, it, onTestFinished } from 'vitest'
import { ERRORS } from '../../lib/base/index.ts'
import { makeProject, useTestBox } from '../helpers/start-box.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/approvals.md')

describe('docs/approvals.md', () => {
  it('shows a function whose call waits, as it shows it, and routes by which it is decided', async () => {
    const [code = ''] = page.blocks('ts')
    const [json = ''] = page.blocks('json')
    const shown = JSON.parse(json) as { approvals: [{ arguments: object }] }
    const [{ arguments: given }] = shown.approvals
    const url = await startScriptedModel(
      () => ({ calls: [{ tool: 'place_order', arguments: given as { item: string } }] }),
      onTestFinished,
    )
    const asking = code
      .replace('createFunction,', 'ask, createFunction,')
      .replace(/\}\)\s*$/, "}).post('/', ask())")
    const box = await useTestBox({
      root: makeProject({ 'shop.ts': asking }),
      config: {
        model: { openai: { urls: [url] } },
        functions: {
          shop: {
            tools: ['place_order'],
            bindings: { AI: { type: 'model' }, KV: { type: 'kv' } },
          },
        },
      },
    })
    const response = await box.ask('shop', '订纸')
    expect(response.status).toBe(202)
    const answer = (await response.json()) as typeof shown
    const { approvals, ...rest } = shown
    expect(answer).toMatchObject(rest)
    const keys = (value: object): string[] => Object.keys(value)
    expect(answer.approvals.map(keys)).toEqual(approvals.map(keys))

    const statuses: number[] = []
    const id = (answer.approvals[0] as unknown as { id: string }).id
    for (const [, method, path = '', body] of page.text.matchAll(
      /^\| `(GET|POST) (\/approvals[/:id]*)`(?: `(\{.*?\})`)?/gm,
    )) {
      const init = { method: method ?? '', ...(body !== undefined && { body }) }
      statuses.push((await box.request(path.replace(':id', id), init)).status)
    }
    expect(statuses).toEqual([200, 200, 200, ERRORS.APPROVAL_CLOSED[0]])
  })

  it('names codes that exist, and all that have to do with it', () => {
    const named = [...page.text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
    const all = Object.keys(ERRORS).filter((code) => /^(APPROVALS?|IDEMPOTENCY)_/.test(code))
    expect(named.toSorted()).toEqual(all.toSorted())
  })
})
