import { compareDocuments } from './compare-documents.ts'
import type { ChangedClause, ClausePair, ComparedClause } from './comparison.ts'
import { describePair, listSentences } from './describe-pair.ts'
import type { CompareOrder, Compared } from './protocol.ts'

/** Compares two texts, and leaves out what stayed as it was. */
export function listChanges({ before, after }: CompareOrder): Compared {
  const { pairs, counts } = compareDocuments(before, after)
  const texts = { before: before.text, after: after.text }
  const changes = pairs.filter(isNotAsItWas).map((pair, index) => ({
    id: index + 1,
    ...pair,
    before: pair.before.map((clause) => withText(clause, before.text)),
    after: pair.after.map((clause) => withText(clause, after.text)),
    sentences: listSentences(pair, texts),
    description: describePair(pair, texts),
  }))
  return { changes, counts }
}

const isNotAsItWas = ({ type, place, content }: ClausePair): boolean =>
  type !== 'matched' || place !== 'same' || content !== 'same'

const withText = (clause: ComparedClause, text: string): ChangedClause => ({
  ...clause,
  text: text.slice(clause.start, clause.end),
})
