export type { Clause, ClauseLevel } from '../function/document.ts'
