/** The three tools of the sample company, with all the ways to ask for them. */
import type { Family } from './family.ts'
import { clauses } from './samples/clauses.ts'
import { sales } from './samples/sales.ts'
import { weather } from './samples/weather.ts'

export { splitOfSample } from './samples/templates.ts'

/** Drawn with `exact`, they are the sample functions' own definitions. */
export const sampleFamilies: Family[] = [weather, sales, clauses]
