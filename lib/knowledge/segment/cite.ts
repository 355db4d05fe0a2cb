import type { ClauseLevel } from '../clause.ts'
import { isAppendix, type Scheme } from './labels.ts'
import type { Placed } from './place.ts'

const LEVELS_OF_WORDS: Partial<Record<Scheme, ClauseLevel>> = {
  编: 'part', 部分: 'part', part: 'part', 章: 'chapter', chapter: 'chapter', 节: 'section', section: 'article',
  clause: 'article', '§': 'article', 条: 'article', 条之: 'article', 款: 'paragraph', 项: 'item', 问: 'article', signatures: 'signatures',
} // prettier-ignore

/** What a number without a word is below a clause of each level. */
const LEVEL_BELOW: Record<ClauseLevel, ClauseLevel> = {
  document: 'article', part: 'article', chapter: 'article', section: 'article', appendix: 'article',
  signatures: 'article', article: 'paragraph', paragraph: 'item', item: 'subitem', subitem: 'subitem',
} // prettier-ignore

/**
 * @param above - the level of what it is part of
 * @param isOverArticles - whether numbered clauses (第一条, 1.1) stand in it
 */
export function levelOf(
  { candidate }: Placed,
  above: ClauseLevel,
  isOverArticles: boolean,
): ClauseLevel {
  const { scheme } = candidate
  if (isAppendix(scheme)) return 'appendix'
  const ofWord = LEVELS_OF_WORDS[scheme]
  if (ofWord) return ofWord
  const below = LEVEL_BELOW[above]
  if (below !== 'article' || !isOverArticles) return below
  return above === 'chapter' ? 'section' : 'chapter'
}

/** What a citation stands on, beside the clause itself. */
export interface CitationContext {
  level: ClauseLevel
  /** Of what it is part of. */
  parentPath: string
  /** Whether its number names one clause of the contract: 第五条 needs no 第二章 then. */
  isUnique: boolean
  isChinese: boolean
}

/** How people cite a clause: 第十二章第三条, 第三条第（二）款, Article 9.2, Section 3.1(a). */
export function cite(placed: Placed, context: CitationContext): string {
  const { scheme, label, heading, numbers } = placed.candidate
  const { level, isUnique, isChinese } = context
  const number = trimLabel(label)
  const joined = (own: string): string => {
    const above = isUnique ? appendixPath(placed) : context.parentPath
    return above === '' ? own : isChinese ? above + own : `${above}, ${own}`
  }
  if (scheme === 'signatures') return joined(heading || (isChinese ? '签署页' : 'Signatures'))
  // 附件1-2 names 附件1 itself.
  if (isAppendix(scheme)) return number
  if (numbers.length === 0) return [context.parentPath, heading].filter(Boolean).join(' › ')
  if (numbers.length > 1 && scheme !== '条之') return citeDotted(placed, context)
  // II. and III) are numbers, and no words.
  if (/^第|^\p{L}{2,}(?![\p{L}.)])/u.test(label))
    return joined(number.replace(/(?<=^第)\s+|\s+(?=[编章节条款项]$)/g, ''))
  if (scheme === '问') return joined(isChinese ? `问题${numbers[0] ?? ''}` : number)
  if (isChinese) return context.parentPath + citeChinese(scheme, number, level)
  const isTop = level === 'chapter' || level === 'article'
  if (isTop && /^\d/.test(number)) return joined(`Section ${number}`)
  return context.parentPath + (number.startsWith('(') ? number : `(${number})`)
}

/** A label without what closes it: 一、 → 一, 3.1. → 3.1; the brackets of （一） and 附件（一） stay. */
function trimLabel(label: string): string {
  const plain = label.replace(/[\s、.．:：]+$/, '')
  return /[(（]/.test(plain) ? plain : plain.replace(/[)）]$/, '')
}

const UNITS: Partial<Record<ClauseLevel, string>> = {
  part: '部分', chapter: '部分', section: '部分', article: '条', paragraph: '款', item: '项', subitem: '目',
} // prettier-ignore

/** 一、 and （一） are 条 and 款 by their place; 1. is 项 wherever it is part of a 条. */
function citeChinese(scheme: Scheme, number: string, level: ClauseLevel): string {
  if (/^[（(]?[a-zA-Z]+[)）]?$/.test(number)) return /^[（(]/.test(number) ? number : `(${number})`
  const isHan = /[一二三四五六七八九十]/.test(number)
  if (isHan) return `第${number}${UNITS[level] ?? '项'}`
  return `第${number}${level === 'subitem' ? '目' : level === 'paragraph' || level === 'item' ? '项' : '条'}`
}

/** 3.1 names what it is part of; only the appendix, or a chapter that is not its 3, stands before it. */
function citeDotted(placed: Placed, { parentPath, isChinese }: CitationContext): string {
  const { label, numbers } = placed.candidate
  const { parent } = placed
  const plain = trimLabel(label).replace(
    /^(?:第|Section|SECTION|Clause|CLAUSE|Article|ARTICLE|§)\s*|\s*条$/g,
    '',
  )
  if (parent && isAppendix(parent.candidate.scheme) && /^[A-Z]/.test(plain)) {
    return `${trimLabel(parent.candidate.label).replace(/\s*\S+$/, '')} ${plain}`
  }
  const parentNumbers = parent?.candidate.numbers ?? []
  const isNamed =
    parentNumbers.length > 0 &&
    parentNumbers.join('.') === numbers.slice(0, parentNumbers.length).join('.')
  const above = isNamed || !parent ? appendixPath(placed) : parentPath
  if (isChinese) return `${above}第${plain}条`
  const word = /^(?:Section|Clause|Article)(?=\s)/i.exec(label)?.[0]
  const byPlace = topOf(placed).candidate.scheme === 'article' ? 'Article' : 'Section'
  return `${above === '' ? '' : `${above}, `}${word ?? byPlace} ${plain}`
}

/** The clause directly below the document or its appendix. */
function topOf(placed: Placed): Placed {
  let top = placed
  while (top.parent && !isAppendix(top.parent.candidate.scheme)) top = top.parent
  return top
}

function appendixPath(placed: Placed): string {
  const { parent } = topOf(placed)
  return parent ? trimLabel(parent.candidate.label) : ''
}
