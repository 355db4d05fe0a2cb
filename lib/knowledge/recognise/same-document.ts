import { findParagraphs } from './paragraphs.ts'
import type { Recognised } from './recognised.ts'

/** What is known of a document that may be a version of another one. */
export interface Versioned {
  names: Names
  /** In the form of `normalizeCompanyName`. */
  counterpartyName?: string | undefined
  version?: string | undefined
  signedOn?: string | undefined
  /** Read only where the names alone do not tell them apart. */
  readText: () => string
}

/** 2026-03-01, 20260301, 2026年3月1日 */
const DAY =
  /(?<!\d)(?:19|20)\d{2}\s*[-./年]?\s*(?:0?[1-9]|1[0-2])\s*[-./月]?\s*(?:[12]\d|3[01]|0?[1-9])\s*日?(?!\d)/g

/** Of the longer names that programs and people give to a further version; what is left is what it is a version of. */
const MARKS: readonly RegExp[] = [
  /(?<![a-z])(?:v|ver|version|rev|revision)\.?\s?\d{1,3}(?:\.\d{1,3}){0,2}(?!\d)/gi,
  /第\s*[一二三四五六七八九十\d]{1,3}\s*(?:版|稿|次修订)/g,
  /(?<=[\s\-_.(（]|^)[一二三四五六七八九十\d]{1,3}稿/g,
  /修订[版稿本]?|修改[版稿]|终[稿版]|定稿|最终[稿版]|最新[稿版]|初稿|草[案稿]|征求意见稿|清洁[版稿]|签[署字][版稿]/g,
  /(?<![a-z])(?:final|draft|clean|amended(?:\s+and\s+restated)?|revised|redline)(?![a-z])/gi,
  // 合同 (2).docx, 合同 - 副本.docx, contract - Copy (3).docx
  /[(（]\s*\d{1,3}\s*[)）]/g,
  /副本|(?<![a-z])copy(?![a-z])/gi,
]

/** What is left has to tell something. */
const MIN_STEM_LENGTH = 2
/** Of the paragraphs of the shorter one: two versions have most of them in common, two contracts of one template may too. */
const MIN_COMMON_SHARE = 0.4
/** A contract's number stands above its first clause. */
const FRONT_LENGTH = 2_000

const NUMBER =
  /(?:(?:合同|协议|文件)\s*编\s*号|(?:contract|agreement)\s+(?:no|number)\.?)\s*[:：]?\s*([a-z\d][a-z\d\-_/〔〕[\]().号第]{2,40})/i

/**
 * Whether two documents are versions of one. Their names have to say so, or the number of the contract, and their texts to
 * agree; a party or a number that differs makes them two documents. A supplement (补充协议) is one of its own: it stands beside
 * the contract, and does not replace it.
 *
 * @returns from where that is known
 */
export function findSameDocument(
  one: Versioned,
  other: Versioned,
): Recognised<true>['source'] | undefined {
  const { counterpartyName: party = '' } = one
  const { counterpartyName: otherParty = '' } = other
  if (party !== '' && otherParty !== '' && party !== otherParty) return undefined
  const { stem, title } = one.names
  const isMarked = one.names.isMarked || other.names.isMarked
  const isDated = one.names.isDated || other.names.isDated
  const isNamed =
    stem === other.names.stem && stem.length >= MIN_STEM_LENGTH && (isMarked || isDated)
  if (!isNamed && title !== other.names.title) return undefined
  // What was signed twice is two contracts, unless somebody calls them versions.
  const isSignedTwice = one.signedOn !== undefined && other.signedOn !== undefined && one.signedOn !== other.signedOn // prettier-ignore
  if (isSignedTwice && !isMarked) return undefined
  const text = one.readText()
  const otherText = other.readText()
  const number = findNumber(text)
  const otherNumber = findNumber(otherText)
  if (number !== undefined && otherNumber !== undefined && number !== otherNumber) return undefined
  if (shareOfCommon(text, otherText) < MIN_COMMON_SHARE) return undefined
  if (isNamed) return 'file-name'
  const isNumbered = number !== undefined && number === otherNumber
  const isVersioned =
    (one.version !== undefined || other.version !== undefined) && party !== '' && otherParty !== ''
  return isNumbered || isVersioned ? 'text' : undefined
}

/** What a document is called, without what tells one version from another. */
export interface Names {
  /** Of its file. */
  stem: string
  title: string
  /** Whether the file's name says which version it is. */
  isMarked: boolean
  /** Whether it has a day in it. */
  isDated: boolean
}

export function toNames(fileName: string, title: string): Names {
  const file = fold(fileName.replace(/\.[^.]{1,5}$/, ''))
  const undated = file.replaceAll(DAY, '')
  const unmarked = unmark(undated)
  return {
    stem: squeeze(unmarked),
    title: squeeze(unmark(fold(title))),
    isMarked: unmarked !== undated,
    isDated: undated !== file,
  }
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll('_', ' ')

const unmark = (name: string): string =>
  MARKS.reduce((rest, mark) => rest.replaceAll(mark, ''), name)

const squeeze = (name: string): string => name.replaceAll(/[\s\-.,、()[\]【】《》]+/g, '')

const findNumber = (text: string): string | undefined =>
  NUMBER.exec(text.slice(0, FRONT_LENGTH).normalize('NFKC'))?.[1]?.toLowerCase()

function shareOfCommon(one: string, other: string): number {
  const paragraphs = findParagraphs(one)
  const others = findParagraphs(other)
  const smaller = Math.min(paragraphs.size, others.size)
  return smaller === 0 ? 0 : paragraphs.intersection(others).size / smaller
}
