import { rankSales } from '../../functions/sales-ranking.ts'
import { getWeather } from '../../functions/weather.ts'
import { findClause } from '../../functions/contract-clauses.ts'
import type { ToolDefinition } from '../../lib/base/index.ts'

/** The sample functions' tools as the model sees them. */
export const sampleToolDefinitions: ToolDefinition[] = [getWeather, rankSales, findClause].map(
  ({ name, description, parameters }) => ({ name, description, parameters }),
)
