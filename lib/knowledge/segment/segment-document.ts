import type { Clause, ClauseLevel } from '../clause.ts'
import { detectLanguage } from '../language.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import { cite, levelOf } from './cite.ts'
import { withoutContents } from './contents.ts'
import { isAppendix, type Scheme } from './labels.ts'
import { placeClauses, type Placed } from './place.ts'

/**
 * The clause tree of a contract, a policy or a list of questions and answers. What stands before the first clause is
 * the document's own; a table belongs to the clause that it stands in.
 *
 * A clause begins only where a block does, with a number that is the next one of its sequence, or the first one under
 * a new heading. A missing number is passed over where the sequence goes on behind it. Which numbering lies below which
 * is found in each document. A heading that the file marks as one counts without a number too, unless the document is
 * numbered throughout: so the same contract has the same tree as docx, pdf and txt.
 *
 * @param title - the document's, first in every breadcrumb
 * @returns at least the document itself; own ranges are a partition of the text
 */
export function segmentDocument(
  { text, blocks }: Pick<ParsedDocument, 'text' | 'blocks'>,
  title: string,
): Clause[] {
  const found = withoutContents(text, blocks, findCandidates(text, blocks))
  const placed = placeClauses(withoutStrayMarks(found, title))
  const isChinese = detectLanguage(text) === 'zh'

  const end = placed[0]?.candidate.start ?? text.length
  const bodyStart = text.startsWith(title) ? Math.min(title.length, end) : 0
  const clauses: Clause[] = [
    {
      ordinal: 0, parent: null, level: 'document', label: '', heading: title, path: '', breadcrumb: title,
      start: 0, bodyStart, end, subtreeEnd: text.length,
    },
  ] // prettier-ignore
  const byPlaced = new Map<Placed, Clause>()
  const overArticles = findOverArticles(placed)
  const unique = findUnique(placed)
  for (const [index, clause] of placed.entries()) {
    const { candidate } = clause
    const above = (clause.parent && byPlaced.get(clause.parent)) ?? clauses[0]
    const level: ClauseLevel = levelOf(clause, above?.level ?? 'document', overArticles.has(clause))
    const page = blocks[candidate.block]?.page
    const made: Clause = {
      ordinal: index + 1,
      parent: above?.ordinal ?? 0,
      level,
      label: candidate.label,
      heading: candidate.heading,
      path: cite(clause, {
        level,
        parentPath: above?.path ?? '',
        isUnique: unique.has(clause),
        isChinese,
      }),
      breadcrumb: `${above?.breadcrumb ?? title} › ${titleOf(candidate, isChinese)}`,
      start: candidate.start,
      bodyStart: candidate.bodyStart,
      end: placed[index + 1]?.candidate.start ?? text.length,
      subtreeEnd: text.length,
      ...(page !== undefined && { page }),
    }
    byPlaced.set(clause, made)
    clauses.push(made)
  }
  closeSubtrees(clauses)
  return clauses
}

/** 第三条 违约责任; 一、付款; Article 9 Term. */
function titleOf({ label, heading, scheme }: Candidate, isChinese: boolean): string {
  if (scheme === 'signatures') return heading || (isChinese ? '签署页' : 'Signatures')
  return label === '' || heading === '' || /[、：）]$/.test(label)
    ? label + heading
    : `${label} ${heading}`
}

/**
 * A numbered document is cut by its numbers alone: a heading that only the file's style tells would not be found in
 * another format of it. The title is the document itself.
 */
function withoutStrayMarks(candidates: readonly Candidate[], title: string): Candidate[] {
  const isMarked = ({ scheme }: Candidate): boolean => scheme.startsWith('#')
  const marked = candidates.filter(isMarked)
  const numbered = candidates.filter(({ scheme, numbers }) => {
    return numbers.length > 1 || /^(?:编|章|节|条|part|chapter|article|section)$/.test(scheme)
  })
  const isNumbered = numbered.length >= 3 && numbered.length > 2 * marked.length
  return candidates.filter((candidate, index) => {
    const isTitle = candidate.heading === title || (index === 0 && candidate.block === 0)
    return !isMarked(candidate) || (!isNumbered && !isTitle)
  })
}

/** Those in which 第一条 or 1.1 stands, and those beside them that are numbered like them. */
function findOverArticles(placed: readonly Placed[]): Set<Placed> {
  const over = new Map<Placed | undefined, Set<Scheme>>()
  for (const { candidate, parent } of placed) {
    const { scheme, numbers } = candidate
    const isArticle = numbers.length === 2 || /^(?:条|section|节)$/.test(scheme)
    if (!isArticle || isAppendix(scheme) || !parent) continue
    const schemes = over.get(parent.parent) ?? new Set()
    over.set(parent.parent, schemes.add(parent.candidate.scheme))
  }
  return new Set(placed.filter(({ candidate, parent }) => over.get(parent)?.has(candidate.scheme)))
}

/** The clauses whose word and number (第五条) stand once in the contract's body, or in their appendix. */
function findUnique(placed: readonly Placed[]): Set<Placed> {
  const unique = new Set<Placed>()
  let seen = new Map<Scheme, { numbers: Set<string>; clauses: Placed[] }>()
  const close = (): void => {
    for (const { numbers, clauses } of seen.values()) {
      if (numbers.size === clauses.length) for (const clause of clauses) unique.add(clause)
    }
    seen = new Map()
  }
  for (const clause of placed) {
    const { scheme, numbers } = clause.candidate
    if (isAppendix(scheme)) close()
    if (!/^(?:条|条之|article|section|clause|§)$/.test(scheme)) continue
    const same = seen.get(scheme) ?? { numbers: new Set(), clauses: [] }
    same.numbers.add(numbers.join('.'))
    same.clauses.push(clause)
    seen.set(scheme, same)
  }
  close()
  return unique
}

/** A clause's last part ends where the next clause begins that is not part of it. */
function closeSubtrees(clauses: readonly Clause[]): void {
  const open: Clause[] = []
  for (const clause of clauses) {
    while (open.length > 0 && open.at(-1)?.ordinal !== clause.parent) {
      const closed = open.pop()
      if (closed) closed.subtreeEnd = clause.start
    }
    open.push(clause)
  }
}
