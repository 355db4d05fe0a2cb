import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIsolate, type Binding, type Isolate } from '../../lib/isolate/index.ts'
import { useBystanders } from './bystanders.ts'
import { speeches } from './fixtures/db/speeches.ts'
import { asRequest, createKeptLog, get, prepareHostile } from './start.ts'

describe('the host is not taken in by', () => {
  const bystanders = useBystanders()
  const { log, lines } = createKeptLog()
  let speaker: Isolate
  let callers: string[]

  beforeAll(async () => {
    const AI: Binding = {
      call: async (_method, _argument, { requestId }) => {
        callers.push(requestId)
        return 'answer'
      },
    }
    const grants = { bindings: { AI }, kinds: { AI: 'model' as const } }
    speaker = await startIsolate(await prepareHostile('speaks', { ...grants, log }))
  })
  afterAll(() => speaker.stop())

  it.each(Object.entries(speeches))('%s', async (name, { out }) => {
    callers = []
    const path = get(`/${encodeURIComponent(name)}`)
    const [said] = await Promise.all([
      speaker
        .fetch(path, asRequest({ requestId: 'req_1' }))
        .then((response) => response.text())
        .catch((error: Error) => `FUNCTION_FAILED ${error.message}`),
      // Another request of the same function, as whose it could try to speak.
      speaker.fetch(get('/'), asRequest({ requestId: 'req_2' })).catch(() => {}),
    ])
    expect(said).toMatch(out)
    expect(callers).not.toContain('req_2')
    expect(lines.map(({ message }) => message)).not.toContain('forged')
    expect(await (await speaker.fetch(get('/'), asRequest())).text()).toBe('alive')
    await bystanders().check()
  })
})
