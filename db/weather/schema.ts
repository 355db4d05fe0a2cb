import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What the sky does, as the weather services word it. */
export const CONDITIONS = [
  '晴',
  '多云',
  '阴',
  '小雨',
  '中雨',
  '大雨',
  '雷阵雨',
  '小雪',
  '中雪',
  '雾',
  '霾',
] as const
export type Condition = (typeof CONDITIONS)[number]

/** Where the wind comes from. */
export const WIND_DIRECTIONS = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'] as const

export const cities = sqliteTable('cities', {
  id: integer('id').primaryKey(),
  nameZh: text('name_zh').notNull().unique(),
  nameEn: text('name_en').notNull(),
})

/** Every name that a city goes by, in the form of `normalizeCityName`. */
export const cityNames = sqliteTable('city_names', {
  name: text('name').primaryKey(),
  cityId: integer('city_id')
    .notNull()
    .references(() => cities.id),
})

/** The latest observation of each city. */
export const observations = sqliteTable('observations', {
  cityId: integer('city_id')
    .primaryKey()
    .references(() => cities.id),
  temperatureC: integer('temperature_c').notNull(),
  condition: text('condition', { enum: CONDITIONS }).notNull(),
  windDirection: text('wind_direction', { enum: WIND_DIRECTIONS }).notNull(),
  /** Beaufort. */
  windLevel: integer('wind_level').notNull(),
  /** ISO 8601, UTC. */
  observedAt: text('observed_at').notNull(),
})
