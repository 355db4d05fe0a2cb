import { EARLIER_SOFTWARE } from '../../db/contracts/documents/earlier.ts'
import { applyEdits, type Edit } from '../knowledge/compare/apply-edits.ts'
import { readSample } from '../knowledge/compare/compared-text.ts'

/** Both versions of the sample company's software development contract, of 28,000 tokens each. */
export function readSoftwareVersions(): { earlier: string; later: string } {
  const later = readSample('software-development')
  const edits = EARLIER_SOFTWARE.map(([from, to]): Edit => ({ type: 'replace', from, to }))
  return { earlier: applyEdits(later, edits), later }
}
