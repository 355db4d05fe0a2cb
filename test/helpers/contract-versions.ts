import { EARLIER_PURCHASE, EARLIER_SOFTWARE } from '../../db/contracts/documents/earlier.ts'
import { applyEdits, type Edit } from '../knowledge/compare/apply-edits.ts'
import { readSample } from '../knowledge/compare/compared-text.ts'

interface Versions {
  earlier: string
  later: string
}

/** Both versions of the sample company's software development contract, of 28,000 tokens each. */
export const readSoftwareVersions = (): Versions =>
  readVersions('software-development', EARLIER_SOFTWARE)

/** Both versions of its purchase framework. */
export const readPurchaseVersions = (): Versions =>
  readVersions('purchase-framework', EARLIER_PURCHASE)

function readVersions(name: string, earlier: typeof EARLIER_SOFTWARE): Versions {
  const later = readSample(name)
  const edits = earlier.map(([from, to]): Edit => ({ type: 'replace', from, to }))
  return { earlier: applyEdits(later, edits), later }
}
