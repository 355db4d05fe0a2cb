/** What poison does, and what keeping it from that costs those who mean well. */
import { toRows } from '../../injection/report.ts'
import { runSuite } from '../../injection/suite.ts'
import type { Row } from '../table.ts'

/** The whole suite of `npm run test:injection`. */
export const measureInjection = async (): Promise<Row[]> => toRows(await runSuite())
