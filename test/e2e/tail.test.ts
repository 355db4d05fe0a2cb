import { expect, it } from 'vitest'
import { makeProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const PRINTS = `import { createFunction } from 'onbox'
export default createFunction()
  .all('/', ({ text, req }) => {
    console.warn('asked for', req.query('what'))
    return text('ok')
  })
  .post('/late', () => {
    setTimeout(() => {
      throw new Error('thrown late')
    }, 1)
    return new Promise(() => {})
  })`

it('onbox tail shows what functions print, with request and version, and goes on', async () => {
  const root = makeProject({ 'prints.ts': PRINTS, 'other.ts': PRINTS })
  const box = await useTestBox({ root, config: { functions: {} } })
  const ask = async (what: string, name = 'prints') => {
    const response = await box.request(`/${name}?what=${what}`)
    return {
      requestId: response.headers.get('x-request-id') as string,
      version: response.headers.get('x-onbox-version') as string,
    }
  }
  const tail = (...args: string[]) =>
    useCli(['tail', ...args, '--url', box.url], { env: { ONBOX_ADMIN_KEY: TEST_KEY } })
  const first = await ask('tea')
  await ask('milk', 'other')
  const live = tail('prints', '--json')
  await live.printed(/tea/)
  const second = await ask('coffee')
  await live.printed(/coffee/)
  const lines = live.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  expect(lines).toMatchObject([
    { functionName: 'prints', level: 'warn', message: 'asked for tea', ...first },
    { functionName: 'prints', level: 'warn', message: 'asked for coffee', ...second },
  ])
  const late = await box.request('/prints/late', { method: 'POST' })
  expect(late.status).toBe(500)
  await live.printed(/Uncaught: Error: thrown late.*\n/)
  const uncaught = live.output.split('\n').find((line) => line.includes('Uncaught')) as string
  expect(JSON.parse(uncaught)).toMatchObject({
    functionName: 'prints',
    level: 'error',
    message: expect.stringMatching(
      /^Uncaught: Error: thrown late\n.*functions\/prints\.ts:/,
    ) as string,
    requestId: late.headers.get('x-request-id'),
    version: first.version,
  })
  const since = tail('--since', '1h', '--no-follow')
  expect(await since.ended).toBe(0)
  expect(since.output).toMatch(
    /warn +prints@\w+ req_\w+ {2}asked for tea\n.*asked for milk\n.*coffee\n.*thrown late/,
  )
  // Which Date.parse takes for a month of 2001.
  const wrong = tail('--since', '10')
  expect(await wrong.ended).toBe(2)
  const nobody = tail('nobody')
  expect(await nobody.ended).toBe(1)
  expect(nobody.complaints).toMatch(/function "nobody".*\[FUNCTION_NOT_FOUND\]/)
  const refused = await box.request('/admin/logs?since=never')
  expect(await refused.json()).toMatchObject({ code: 'BODY_INVALID' })
})
