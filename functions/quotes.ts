import { ask, createFunction, defineTool, resolvePeriod, type Env } from 'onbox'
import { desc, eq } from 'drizzle-orm'
import * as v from 'valibot'
import { quotes } from '../db/quotes/schema.ts'
import { products } from '../db/sales/schema.ts'

/** Of a customer, so many are told, the newest first. */
const MAX_QUOTES = 5

const customer = v.pipe(v.string(), v.trim(), v.minLength(1), v.description('客户名称'))

export const createQuote = defineTool({
  name: 'create_quote',
  description: '创建报价单:给客户按目录价报一种产品的价',
  effect: 'write',
  input: v.object({
    customer,
    product: v.pipe(v.string(), v.trim(), v.minLength(1), v.description('产品名称')),
    quantity: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(10_000),
      v.description('数量'),
    ),
  }),
  async run({ customer, product, quantity }, env: Env<'quotes'>) {
    const [listed] = await env.SALES.select().from(products).where(eq(products.name, product))
    if (!listed) return { created: false, product, reason: '目录里没有这种产品' }
    const { priceYuan } = listed
    const amountYuan = quantity * priceYuan
    const quotedOn = resolvePeriod('today', env).from
    const [{ id: number } = { id: 0 }] = await env.DB.insert(quotes)
      .values({ customer, product, quantity, priceYuan, amountYuan, quotedOn })
      .returning({ id: quotes.id })
    return { created: true, number, customer, product, quantity, priceYuan, amountYuan, quotedOn }
  },
})

export const findQuote = defineTool({
  name: 'find_quote',
  description: '查报价单:给某个客户报过什么价',
  input: v.object({ customer }),
  async run({ customer }, env: Env<'quotes'>) {
    const found = await env.DB.select()
      .from(quotes)
      .where(eq(quotes.customer, customer))
      .orderBy(desc(quotes.id))
      .limit(MAX_QUOTES)
    const rows = found.map(({ id: number, ...quote }) => ({ number, ...quote }))
    return { found: rows.length > 0, customer, quotes: rows }
  },
})

export default createFunction<Env<'quotes'>>({
  description: '报价单:给客户报价,查报过的价',
  tools: [createQuote, findQuote],
  evals: [
    {
      ask: '给华兴机械创建一张报价单,20台伺服电机',
      calls: [
        {
          tool: 'create_quote',
          arguments: { customer: '华兴机械', product: '伺服电机', quantity: 20 },
        },
      ],
    },
    {
      ask: '查一下给华兴机械的报价单',
      calls: [{ tool: 'find_quote', arguments: { customer: '华兴机械' } }],
    },
  ],
}).post('/', ask())
