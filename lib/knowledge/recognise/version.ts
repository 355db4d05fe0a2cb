import { CHINESE_NUMERALS, parseChineseNumber } from '../numerals.ts'
import type { Recognised } from './recognised.ts'

const NUMBER = `[${CHINESE_NUMERALS}\\d]{1,4}`

/** Each with the group `number`. */
const NUMBERED: readonly RegExp[] = [
  /(?:^|[^a-z])(?:v|ver\.?|version)\s?(?<number>\d{1,3}(?:\.\d{1,3}){0,2})(?![\d.]*[a-z\d])/i,
  /(?:^|[^a-z])rev(?:ision)?\.?\s?(?<number>\d{1,3}(?:\.\d{1,3})?)(?![a-z\d])/i,
  /版本号?\s*[:：]?\s*(?<number>\d{1,3}(?:\.\d{1,3}){0,2})/,
  new RegExp(`第\\s*(?<number>${NUMBER})\\s*(?:版|稿|次修订)`),
  new RegExp(`(?<=[_\\-（(\\s]|^)(?<number>${NUMBER})稿`),
]

const NAMED =
  /修订[版稿]|修改[版稿]|终[稿版]|定稿|最终[稿版]|初稿|草[案稿]|征求意见稿|amended and restated|\bfinal\b|\bdraft\b/i

/** Where a document says which version it is: a line 版本：V2.0, its title, or 修订版 under that. */
const LABELLED = /(?:版\s*本\s*号?|version|revision)\s*(?:no\.?)?\s*[:：]\s*([^\n]{1,20})/i

/** `2.0` of V2, 第二版; 终稿 and Amended and Restated as they stand where there is no number. */
export function recogniseVersion(
  front: string,
  title: Recognised<string>,
  fileName: string,
): Recognised<string> | undefined {
  const labelled = LABELLED.exec(front)?.[1]
  const file = fileName.replace(/\.[^.]{1,5}$/, '')
  const inText = labelled && (findNumber(`v${labelled.trim()}`) ?? findNumber(labelled))
  if (inText) return { value: inText, source: 'text' }
  const inTitle = findNumber(title.value)
  if (inTitle !== undefined) return { value: inTitle, source: title.source }
  const inFile = findNumber(file)
  if (inFile !== undefined) return { value: inFile, source: 'file-name' }
  const named = NAMED.exec(title.value)?.[0]
  if (named !== undefined) return { value: named, source: title.source }
  const namedInFile = NAMED.exec(file.replaceAll('_', ' '))?.[0]
  return namedInFile === undefined ? undefined : { value: namedInFile, source: 'file-name' }
}

/** The same form of a version that a person gives: 2.0 of V2.0, 2, 2.0版 and 第二版. What is more than a number stays as it is. */
export function normalizeVersion(given: string): string {
  const plain = given.normalize('NFKC').trim()
  const bare = plain.replace(/^(v?\d[\d.]*)\s*版本?$/i, '$1')
  const asNumber = /^\d/.test(bare) ? `v${bare}` : bare
  const isNumber = NUMBERED.some((pattern) => pattern.exec(asNumber)?.[0] === asNumber)
  return (isNumber && findNumber(asNumber)) || plain
}

function findNumber(text: string): string | undefined {
  for (const pattern of NUMBERED) {
    const number = pattern.exec(text.replaceAll('_', ' '))?.groups?.number
    if (number === undefined) continue
    if (number.includes('.')) return number
    const value = parseChineseNumber(number)
    if (value !== undefined && value > 0) return `${value}.0`
  }
  return undefined
}
