import { expect, it } from 'vitest'
import { makeProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const STOCK = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const getStock = defineTool({
  name: 'get_stock', description: '库存', input: v.object({ product: v.string() }),
  run: ({ product }) => { console.log('looking for', product); return { product, quantity: 7 } },
})
export default createFunction({ tools: [getStock] })
  .get('/slow', async ({ text }) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return text('done', 202)
  })`

it('onbox explain shows what a request did, and where its time went', async () => {
  const root = makeProject({ 'stock.ts': STOCK })
  const box = await useTestBox({ root, config: { functions: { stock: { tools: ['get_stock'] } } } })
  const explain = async (id: string | null, ...more: string[]) => {
    const cli = useCli(['explain', id ?? '', ...more, '--url', box.url], {
      env: { ONBOX_ADMIN_KEY: TEST_KEY },
    })
    return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
  }
  const called = await box.request('/stock/tools/get_stock', {
    method: 'POST',
    body: JSON.stringify({ product: '六轴' }),
  })
  const { output } = await explain(called.headers.get('x-request-id'))
  expect(output).toMatch(/^req_\w+ {2}stock@\w+ {2}2\d{3}-/)
  expect(output).toMatch(/POST \/stock\/tools\/get_stock by \w+: 200\n/)
  expect(output).toMatch(/ms {2}called +\{"tool":"get_stock","arguments":\{"product":"六轴"\}\}/)
  expect(output).toMatch(/ms {2}info +looking for 六轴/)
  expect(output).toMatch(/ms {2}result +.*"quantity":7/)

  const slow = await box.request('/stock/slow')
  const explained = await explain(slow.headers.get('x-request-id'), '--json')
  const { trace } = JSON.parse(explained.output) as { trace: Record<string, number> }
  expect(trace).toMatchObject({ status: 202, path: '/stock/slow', method: 'GET' })
  expect(trace['totalMs']).toBeGreaterThanOrEqual(29)

  const unknown = await explain('req_unknown')
  expect(unknown.code).toBe(1)
  expect(unknown.complaints).toContain('nothing is kept of it')
})
