import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const regions = sqliteTable('regions', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
})

export const salesPeople = sqliteTable('sales_people', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  regionId: integer('region_id')
    .notNull()
    .references(() => regions.id),
})

export const products = sqliteTable('products', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  /** List price of one piece, in yuan. */
  priceYuan: integer('price_yuan').notNull(),
})

export const orders = sqliteTable(
  'orders',
  {
    id: integer('id').primaryKey(),
    /** Date in the company's time zone, `YYYY-MM-DD`. */
    orderedOn: text('ordered_on').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => salesPeople.id),
    regionId: integer('region_id')
      .notNull()
      .references(() => regions.id),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
    quantity: integer('quantity').notNull(),
    /** What the order came to after discount, in yuan. */
    amountYuan: integer('amount_yuan').notNull(),
  },
  (table) => [index('orders_ordered_on').on(table.orderedOn)],
)
