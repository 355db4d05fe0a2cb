import type { ClauseLevel } from '../clause.ts'
import { isAppendix } from './labels.ts'
import type { Placed } from './place.ts'

const LEVELS_OF_WORDS: Partial<Record<string, ClauseLevel>> = {
  编: 'part', 部分: 'part', part: 'part', 章: 'chapter', chapter: 'chapter', 节: 'section', section: 'article',
  clause: 'article', '§': 'article', 条: 'article', 款: 'paragraph', 项: 'item', 问: 'article', signatures: 'signatures',
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
  const below = LEVEL_BELOW[above]
  if (scheme === 'article' || !(scheme in LEVELS_OF_WORDS)) {
    return below === 'article' && isOverArticles
      ? above === 'chapter'
        ? 'section'
        : 'chapter'
      : below
  }
  return LEVELS_OF_WORDS[scheme] ?? below
}

/** How people cite a clause: 第十二章第三条, 第三条第（二）款, Article 9.2, Section 3.1(a). */
export function cite(
  { candidate, parent }: Placed,
  level: ClauseLevel,
  parentPath: string,
  isChinese: boolean,
): string {
  const { scheme, label, heading, numbers } = candidate
  if (scheme === 'signatures')
    return joinPath(parentPath, heading || (isChinese ? '签署页' : 'Signatures'), isChinese)
  if (numbers.length === 0)
    return joinPath(
      parentPath,
      label === '' || scheme === '问' ? `${label}${heading}` : trimLabel(label),
      isChinese,
    )
  const number = trimLabel(label)
  if (numbers.length > 1) return citeDotted(number, { candidate, parent }, parentPath, isChinese)
  if (/^第|^\p{L}{2,}/u.test(label))
    return joinPath(
      parentPath,
      number.replace(/(?<=^第)\s+|\s+(?=[编章节条款项]$)/g, ''),
      isChinese,
    )
  if (isChinese) return parentPath + citeChinese(scheme, number, level)
  const isTop = level === 'chapter' || level === 'article'
  if (isTop && /^\d/.test(number)) return joinPath(parentPath, `Section ${number}`, false)
  return parentPath + (number.startsWith('(') ? number : `(${number})`)
}

/** A label without what closes it: 一、 → 一, 3.1. → 3.1; the brackets of （一） stay. */
function trimLabel(label: string): string {
  const plain = label.replace(/[\s、.．:：]+$/, '')
  return /^[(（]/.test(plain) ? plain : plain.replace(/[)）]$/, '')
}

/** 3.1 names the clauses that it is part of; only the appendix, or the chapter that is not its 3, stands before it. */
function citeDotted(
  number: string,
  placed: Placed,
  parentPath: string,
  isChinese: boolean,
): string {
  const own = placed.candidate.numbers
  let above = placed.parent
  let isNamed = false
  while (
    above &&
    !isAppendix(above.candidate.scheme) &&
    above.candidate.numbers.join('.') === own.slice(0, above.candidate.numbers.length).join('.')
  ) {
    isNamed = true
    above = above.parent
  }
  const { scheme = '', label = '' } = placed.parent?.candidate ?? {}
  const plain = number.replace(
    /^(?:第|Section|SECTION|Clause|CLAUSE|Article|ARTICLE|§)\s*|\s*条$/g,
    '',
  )
  const word = /^[A-Z]\w+(?=\s)/i.exec(number)?.[0]
  if (isChinese) return `${isNamed ? appendixPath(placed) : parentPath}第${plain}条`
  if (isAppendix(scheme) && /^[A-Z]/.test(plain))
    return `${trimLabel(label).replace(/\s*\S+$/, '')} ${plain}`
  const isArticle = topOf(placed)?.candidate.scheme === 'article'
  return joinPath(
    isNamed ? appendixPath(placed) : parentPath,
    `${word ?? (isArticle ? 'Article' : 'Section')} ${plain}`,
    false,
  )
}

/** The clause directly below the document or its appendix. */
function topOf(placed: Placed): Placed | undefined {
  let top: Placed | undefined = placed
  while (top.parent && !isAppendix(top.parent.candidate.scheme)) top = top.parent
  return top
}

function appendixPath(placed: Placed): string {
  const above = topOf(placed)?.parent
  return above ? trimLabel(above.candidate.label) : ''
}

const UNIT_OF_LEVEL: Partial<Record<ClauseLevel, string>> = {
  part: '部分', chapter: '部分', section: '部分', article: '条', paragraph: '款', item: '项', subitem: '目',
} // prettier-ignore

function citeChinese(scheme: string, number: string, level: ClauseLevel): string {
  if (/^[（(]?[a-zA-Z]+[)）]?$/.test(number))
    return number.startsWith('(') || number.startsWith('（') ? number : `(${number})`
  return scheme === '问' ? `问题${number}` : `第${number}${UNIT_OF_LEVEL[level] ?? '项'}`
}

function joinPath(above: string, own: string, isChinese: boolean): string {
  if (above === '' || own === '') return above + own
  return isChinese ? above + own : `${above}, ${own}`
}
