import { ask, createFunction, defineTool, PERIODS, resolvePeriod, type Env } from 'onbox'
import { and, count, desc, eq, gte, lte, sum } from 'drizzle-orm'
import * as v from 'valibot'
import { orders, products, regions, salesPeople } from '../db/sales/schema.ts'

const NAME = { person: salesPeople.name, region: regions.name, product: products.name }

export const rankSales = defineTool({
  name: 'rank_sales',
  description: '销售排行:按时间段统计谁(哪个地区、哪种产品)卖得最多',
  input: v.object({
    by: v.pipe(
      v.picklist(['person', 'region', 'product']),
      v.description('按人、地区还是产品排行'),
    ),
    period: v.pipe(v.picklist(PERIODS), v.description('时间段')),
    top: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(20),
        v.description('取前几名,默认1'),
      ),
    ),
  }),
  async run({ by, period, top = 1 }, env: Env<'sales-ranking'>) {
    const { from, to } = resolvePeriod(period, env)
    const amount = sum(orders.amountYuan).mapWith(Number)
    const orderCount = count()
    const name = NAME[by]
    const rows = await env.DB.select({ name, amount, orders: orderCount })
      .from(orders)
      .innerJoin(salesPeople, eq(orders.personId, salesPeople.id))
      .innerJoin(regions, eq(orders.regionId, regions.id))
      .innerJoin(products, eq(orders.productId, products.id))
      .where(and(gte(orders.orderedOn, from), lte(orders.orderedOn, to)))
      .groupBy(name)
      .orderBy(desc(amount), desc(orderCount), name)
      .limit(top)
    return { from, to, by, rows: rows.map((row, index) => ({ rank: index + 1, ...row })) }
  },
})

export default createFunction<Env<'sales-ranking'>>({
  description: '销售排行:某段时间里谁、哪个地区、哪种产品卖得最多',
  tools: [rankSales],
  evals: [
    {
      ask: '上个月谁卖得最多?',
      calls: [{ tool: 'rank_sales', arguments: { by: 'person', period: 'last_month' } }],
    },
    {
      ask: '今年销售额前3名的产品是哪些?',
      calls: [{ tool: 'rank_sales', arguments: { by: 'product', period: 'this_year', top: 3 } }],
    },
    {
      ask: 'Which region sold the most last quarter?',
      calls: [{ tool: 'rank_sales', arguments: { by: 'region', period: 'last_quarter' } }],
    },
  ],
}).post('/', ask())
