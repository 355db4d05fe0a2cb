import type { Clause } from '../../clause.ts'
import { CHINESE_NUMERALS } from '../../numerals.ts'
import { normalizeLabel } from '../label.ts'

/** A passage that names another clause: 第十二章第三条, section 9.1, 附件一, 附件5（1）. */
export interface ClauseReference {
  start: number
  /** Exclusive. */
  end: number
  /** From the outermost: 章12, 条3. */
  steps: string[]
}

const NUMBER = String.raw`(?:\d+(?:\.\d+)*|[${CHINESE_NUMERALS}]+)`
const STEP = `第${NUMBER}[编章节条款项]`
const PATTERN = new RegExp(
  [
    `(?:${STEP})+(?:第?\\(${NUMBER}\\)项?)?`,
    `(?:附件|附录|附表)${NUMBER}(?:-\\d{1,2}(?![\\d月日%])|\\(${NUMBER}\\)(?![款项条目]))*`,
    String.raw`\b(?:articles?|sections?|clauses?|exhibits?|schedules?|annex|appendix|chapters?) (?:\d+(?:\.\d+)*|[a-z]\b(?:-\d{1,2}\b)?)`,
  ].join('|'),
  'g',
)
const STEPS = new RegExp(`${STEP}|\\(${NUMBER}\\)`, 'g')
/** 《民法典》第五百条 and section 5 of the Companies Act are in another text. */
const ELSEWHERE_BEFORE = /(?:[》」]|法|条例|办法|规定|细则|法典)(?:\([^()]*\))?$/
const ELSEWHERE_AFTER = /^ of the [a-z ]{0,40}\b(?:act|code|law|directive|regulation)\b/

/** The references of a folded text to clauses of the same document. */
export function findReferences(text: string): ClauseReference[] {
  return [...text.matchAll(PATTERN)].flatMap(({ 0: written, index: start }) => {
    const end = start + written.length
    if (ELSEWHERE_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return []
    if (ELSEWHERE_AFTER.test(text.slice(end, end + 60))) return []
    const steps = written.startsWith('第') ? (written.match(STEPS) ?? []) : [written]
    return [{ start, end, steps: steps.map(normalizeLabel) }]
  })
}

/** Where a reference leads: the clause, and what of the reference lies deeper than the clause tree does. */
export interface Target {
  ordinal: number
  rest: string[]
}

export type Resolve = (steps: readonly string[], from: number) => Target | undefined

/** Finds what a reference in the clause `from` means: of several clauses with that number, the one nearest to it. */
export function createResolver(clauses: readonly Clause[]): Resolve {
  const byLabel = Map.groupBy(clauses, ({ label }) => normalizeLabel(label))
  const ancestors = (ordinal: number): number[] => {
    const parent = clauses[ordinal]?.parent ?? null
    return parent === null ? [ordinal] : [...ancestors(parent), ordinal]
  }
  const nearest = (found: readonly Clause[], from: number): Clause | undefined => {
    const own = ancestors(from)
    const scored = found.map((clause) => {
      const shared = ancestors(clause.ordinal).filter(
        (ordinal, depth) => own[depth] === ordinal,
      ).length
      const isAppended = ancestors(clause.ordinal).some(
        (ordinal) => clauses[ordinal]?.level === 'appendix',
      )
      return { clause, score: shared * 2 + (isAppended ? 0 : 1) }
    })
    const best = Math.max(...scored.map(({ score }) => score))
    const top = scored.filter(({ score }) => score === best)
    return top.length === 1 ? top[0]?.clause : undefined
  }
  return ([first = '', ...rest], from) => {
    // 第三条 where the clauses are numbered 3. alone.
    const found = byLabel.get(first) ?? byLabel.get(first.replace(/^条/, '')) ?? []
    let target = first === '' ? undefined : nearest(found, from)
    while (target && rest.length > 0) {
      const parent = target.ordinal
      const next = byLabel.get(rest[0] ?? '')?.filter((clause) => clause.parent === parent)
      if (next?.length !== 1) break
      target = next[0]
      rest.shift()
    }
    return target && { ordinal: target.ordinal, rest }
  }
}
