import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIsolate, type Binding, type Isolate } from '../../lib/isolate/index.ts'
import { useBystanders } from './bystanders.ts'
import { crossings } from './fixtures/functions/tenants.ts'
import { asRequest, createKeptLog, get, prepareHostile } from './start.ts'

describe('a request does not get or give to another', () => {
  const bystanders = useBystanders()
  const { log, lines } = createKeptLog()
  let isolate: Isolate
  let asked: string[]

  beforeAll(async () => {
    const AI: Binding = {
      call: async function* (_method, argument) {
        const { question } = argument as { question: string }
        asked.push(question)
        yield new Uint8Array(Buffer.from('secret'))
      },
    }
    const grants = { bindings: { AI }, kinds: { AI: 'model' as const }, vars: { region: 'east' } }
    isolate = await startIsolate(await prepareHostile('tenants', { ...grants, log }))
  })
  afterAll(() => isolate.stop())

  it.each(Object.entries(crossings))('%s', async (name, { out, logs }) => {
    asked = []
    lines.length = 0
    const path = `/${encodeURIComponent(name)}`
    const one = await isolate.fetch(get(`${path}/leaves`), asRequest({ requestId: 'req_1' }))
    expect(await one.text()).toBe('left')
    const other = await isolate.fetch(get(`${path}/sees`), asRequest({ requestId: 'req_2' }))
    expect(await other.text()).toMatch(out)
    expect(lines.map(({ message }) => message)).toEqual(logs === undefined ? [] : [logs])
    expect(asked).not.toContain('as another')
    await bystanders().check()
  })
})
