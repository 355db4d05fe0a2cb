import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What was offered to whom, at the list price of that day. */
export const quotes = sqliteTable(
  'quotes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    customer: text('customer').notNull(),
    product: text('product').notNull(),
    quantity: integer('quantity').notNull(),
    /** List price of one piece, in yuan. */
    priceYuan: integer('price_yuan').notNull(),
    amountYuan: integer('amount_yuan').notNull(),
    /** Date in the company's time zone, `YYYY-MM-DD`. */
    quotedOn: text('quoted_on').notNull(),
  },
  (table) => [index('quotes_customer').on(table.customer)],
)
