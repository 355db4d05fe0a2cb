import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const employees = sqliteTable('employees', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  department: text('department').notNull(),
  title: text('title').notNull(),
})

export const salaries = sqliteTable(
  'salaries',
  {
    employeeId: integer('employee_id')
      .notNull()
      .references(() => employees.id),
    /** `YYYY-MM`. */
    month: text('month').notNull(),
    baseYuan: integer('base_yuan').notNull(),
    bonusYuan: integer('bonus_yuan').notNull(),
  },
  (table) => [primaryKey({ columns: [table.employeeId, table.month] })],
)
