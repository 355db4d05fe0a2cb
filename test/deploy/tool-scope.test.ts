import { expect, it } from 'vitest'
import { openToolScope, type ToolOwner } from '../../lib/deploy/tool-scope.ts'

const owner = (name: string, ...tools: string[]): ToolOwner => ({
  name,
  version: 'v1',
  tools: tools.map((tool) => ({
    name: tool,
    description: `${tool} of ${name}`,
    parameters: { type: 'object' },
  })),
  isWrite: (tool) => tool === 'order',
  runTool: (tool, argument) => Promise.resolve({ name, tool, argument }),
})
const OWNERS = [owner('stock', 'get', 'order'), owner('price-list', 'get')]
const find = (name: string) => OWNERS.find((one) => one.name === name)
const context = { requestId: 'req_1', keyId: 'key_1', signal: new AbortController().signal }

it('openToolScope() offers own and granted tools, and runs each by its owner', async () => {
  const scope = openToolScope(['mine', 'stock/order'], owner('shop', 'mine', 'other'), find)
  expect(scope.tools.map(({ name }) => name)).toEqual(['mine', 'order'])
  expect(await scope.runTool('order', { a: 1 }, context)).toEqual({
    name: 'stock',
    tool: 'order',
    argument: { a: 1 },
  })
  const order = { owner: 'stock', version: 'v1', tool: 'order', isWrite: true }
  expect(scope.locate('order')).toEqual(order)
  expect(scope.locate('mine')).toMatchObject({ owner: 'shop', isWrite: false })
  expect(scope.locate('other')).toBeUndefined()
  expect(() => scope.runTool('other', {}, context)).toThrow(
    /function "shop" was not granted it; add it to its tools/,
  )
})

it('openToolScope() runs a tool in the version of its owner that serves by then', async () => {
  let serving = owner('stock', 'get')
  const scope = openToolScope(['stock/get'], owner('shop'), () => serving)
  serving = { ...serving, runTool: () => Promise.resolve('of the new version') }
  expect(await scope.runTool('get', {}, context)).toBe('of the new version')
})

it('openToolScope() tells tools of one name apart by their owners', async () => {
  const scope = openToolScope(['stock/get', 'price-list/get'], owner('shop'), find)
  expect(scope.tools.map(({ name }) => name)).toEqual(['stock_get', 'price_list_get'])
  expect(await scope.runTool('price_list_get', {}, context)).toMatchObject({
    name: 'price-list',
    tool: 'get',
  })
})

it('openToolScope() leaves out what does not serve, and what its owner was not granted', () => {
  const granted = ['gone/get', 'stock/secret', 'stock/get']
  const scope = openToolScope(granted, owner('shop'), find)
  expect(scope.tools.map(({ name }) => name)).toEqual(['get'])
})
