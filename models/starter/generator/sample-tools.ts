/** The tools of the sample company, with all the ways to ask for them. */
import type { Family } from './family.ts'
import { clauses } from './samples/clauses.ts'
import { knowledge } from './samples/knowledge.ts'
import { clauseLetters, knowledgeLetters } from './samples/letters.ts'
import { sales } from './samples/sales.ts'
import { versions } from './samples/versions.ts'
import { weather } from './samples/weather.ts'

export { splitOfSample } from './samples/templates.ts'

/** Drawn with `exact`, they are the sample functions' own definitions. */
export const sampleFamilies: Family[] = [weather, sales, clauses]

/** Of further functions of the sample; no evaluation set is drawn from them. */
export const furtherFamilies: Family[] = [versions, knowledge, clauseLetters, knowledgeLetters]
