import { describe, expect, it } from 'vitest'
import type { Config, FunctionConfig } from '../../lib/config/index.ts'
import { useFunctions } from '../helpers/open-functions.ts'

const STOCK = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const getStock = defineTool({
  name: 'get_stock',
  description: '库存',
  input: v.object({ product: v.string(), top: v.optional(v.number()) }),
  run: ({ product }, env) => ({ product, quantity: 7, warehouse: env.vars.warehouse }),
})
const ping = defineTool({ name: 'ping', description: '', input: v.object({}), run: () => 'pong' })
const secret = defineTool({ name: 'secret', description: '', input: v.object({}), run: () => 1 })
export default createFunction({ tools: [getStock, ping, secret] })
  .post('/echo', async (context) =>
    context.json({ got: await context.req.text(), id: context.env.requestId }, 201, { 'x-kind': 'stock' }))
  .get('/stream', (context) => context.body(new ReadableStream({
    start(controller) {
      for (const text of ['a', 'b', 'c']) controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })))`

/** A function that does what its path says with \`env.STOCK\`. */
const SHOP = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/', async ({ env, json }) => json(await env.STOCK.runTool('get_stock', { product: '六轴' })))
  .get('/echo', async ({ env, json }) => {
    const response = await env.STOCK.fetch('/echo?x=1', { method: 'POST', body: '你好' })
    return json({ status: response.status, kind: response.headers.get('x-kind'), body: await response.json(), id: env.requestId })
  })
  .get('/stream', async ({ env, text }) => text(await (await env.STOCK.fetch('/stream')).text()))
  .get('/nothing', async ({ env, json }) =>
    json([await env.STOCK.runTool('get_stock', { product: '六轴', top: undefined }), await env.STOCK.runTool('ping')]))
  .get('/circle', async ({ env, json }) => {
    const args = { product: '六轴' }
    args.self = args
    return json(await env.STOCK.runTool('get_stock', args).catch(({ name, message }) => ({ name, message })))
  })
  .get('/deep', async ({ env, json }) => {
    let more = {}
    for (let level = 0; level < 3_000; level += 1) more = { more }
    return json(await env.STOCK.runTool('get_stock', { product: '六轴', more }))
  })
  .get('/secret', async ({ env, json }) => json(await env.STOCK.runTool('secret', {})))
  .get('/wrong', async ({ env, json }) => json(await env.STOCK.runTool('get_stock', { product: 1 })))`

const CONFIG: Config = {
  functions: {
    stock: { tools: ['get_stock', 'ping'], vars: { warehouse: '武汉仓' } },
    shop: { bindings: { STOCK: { type: 'service', function: 'stock' } } },
  },
}

async function useShop() {
  const box = useFunctions({ stock: STOCK, shop: SHOP }, { config: CONFIG })
  await box.functions.sync()
  const get = async (path: string): Promise<Response> => {
    const context = { requestId: 'req_1', keyId: 'key_test', signal: new AbortController().signal }
    const served = box.functions.get('shop', 'key_test')
    if (served === undefined) throw new Error('shop does not serve')
    return served.fetch(new Request(`http://box${path}`), context)
  }
  return { box, get }
}

describe('env.<SERVICE>', () => {
  it("runs another function's granted tool with that function's grants", async () => {
    const { get } = await useShop()
    expect(await (await get('/')).json()).toEqual({
      product: '六轴',
      quantity: 7,
      warehouse: '武汉仓',
    })
  })

  it('reaches its routes, for the same request', async () => {
    const { get } = await useShop()
    expect(await (await get('/echo')).json()).toEqual({
      status: 201,
      kind: 'stock',
      body: { got: '你好', id: 'req_1' },
      id: 'req_1',
    })
    expect(await (await get('/stream')).text()).toBe('abc')
  })

  it.each([
    ['a tool that it was not granted itself', '/secret', 404, 'TOOL_NOT_FOUND'],
    ['wrong arguments', '/wrong', 422, 'ARGUMENTS_INVALID'],
  ])('refuses %s', async (_, path, status, code) => {
    const { get } = await useShop()
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })

  it('takes a member that is undefined, and no arguments at all, for none', async () => {
    const { get } = await useShop()
    expect(await (await get('/nothing')).json()).toEqual([
      { product: '六轴', quantity: 7, warehouse: '武汉仓' },
      'pong',
    ])
  })

  it('hands over no circle, and nothing that would end the other', async () => {
    const { box, get } = await useShop()
    await get('/')
    const isolates = box.functions.isolates()
    expect(await (await get('/circle')).json()).toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('circular') as string,
    })
    expect(await (await get('/deep')).json()).toMatchObject({
      code: 'ARGUMENTS_INVALID',
      detail: expect.stringContaining('more than 200 values within each other') as string,
    })
    await get('/')
    expect(box.functions.isolates()).toEqual(isolates)
  })

  it('follows the other function to its next version', async () => {
    const { box, get } = await useShop()
    box.write('stock', STOCK.replace('quantity: 7', 'quantity: 8'))
    await box.deploy('stock')
    expect(await (await get('/')).json()).toMatchObject({ quantity: 8 })
  })

  it('says so where the other function does not serve', async () => {
    const { box, get } = await useShop()
    await box.functions.remove('stock', { keyId: 'key_test' })
    const response = await get('/')
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'FUNCTION_UNAVAILABLE' })
  })

  it.each([32, 1])('ends a circle, where %i at once may be under way', async (concurrency) => {
    const loops = (name: string): string => `import { createFunction } from 'onbox'
      export default createFunction().get('/', ({ env }) => env.${name}.fetch('/'))`
    const config: Config = {
      functions: {
        one: {
          bindings: { TWO: { type: 'service', function: 'two' } },
          limits: { concurrency },
        },
        two: {
          bindings: { ONE: { type: 'service', function: 'one' } },
          limits: { concurrency },
        },
      },
    }
    const box = useFunctions({ one: loops('TWO'), two: loops('ONE') }, { config })
    await box.functions.sync()
    expect((await box.get('one')).text).toContain('CALLS_TOO_DEEP')
  })

  it('refuses a wait in a circle: of two requests that hold what the other needs, one goes on', async () => {
    const get = await useMeeting({ one: 'two', two: 'one' })
    const answers = await Promise.all(['one', 'two'].map(get))
    expect(answers.toSorted()).toEqual([
      expect.stringMatching(
        /^FUNCTION_BUSY: Cannot ask function "(one|two)" now: all its requests that are under way wait for functions that wait for it, and its limits.concurrency is 1; /,
      ),
      'served',
    ])
    expect(await get('one')).toBe('served')
  })

  it('lets wait who waits for what will end', async () => {
    const get = await useMeeting({ one: 'two', two: 'three', three: 'free' })
    const answers = await Promise.all(['one', 'two', 'three'].map(get))
    expect(answers).toEqual(['served', 'served', 'served'])
  })
})

/** Meets the requests of all functions that are asked: they go on once each has its turn. */
const GATE = `import { createFunction } from 'onbox'
let left = 0
let open
const opened = new Promise((resolve) => { open = resolve })
export default createFunction().get('/', async ({ env, text }) => {
  if ((left += 1) >= env.vars.meeting) open()
  await opened
  return text('go')
})`

const MEETS = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/', async ({ env, text }) => {
    await env.GATE.fetch('/')
    const response = await env.NEXT.fetch('/end').catch((error) => error)
    return text(response instanceof Response ? await response.text() : \`\${response.code}: \${response.message}\`)
  })
  .get('/end', ({ text }) => text('served'))`

/**
 * Functions that do one thing at once, and each ask another while they do.
 *
 * @param asks - which one each of those asks that meet
 * @returns asks one of them
 */
async function useMeeting(
  asks: Record<string, string>,
): Promise<(name: string) => Promise<string>> {
  const names = [...new Set(Object.entries(asks).flat())]
  const meets = Object.entries(asks).map(([name, next]): [string, FunctionConfig] => [
    name,
    {
      bindings: {
        GATE: { type: 'service', function: 'gate' },
        NEXT: { type: 'service', function: next },
      },
      limits: { concurrency: 1, maxIsolates: 1 },
    },
  ])
  const gate = { vars: { meeting: meets.length }, limits: { maxIsolates: 1 } }
  const others = Object.fromEntries(names.map((name) => [name, {}]))
  const config: Config = { functions: { ...others, gate, ...Object.fromEntries(meets) } }
  const files = Object.fromEntries(names.map((name) => [name, MEETS]))
  const box = useFunctions({ gate: GATE, ...files }, { config })
  await box.functions.sync()
  return async (name) => (await box.get(name)).text
}
