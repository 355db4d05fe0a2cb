import { parseLetters, parseRoman, toHalfWidth } from '../numerals.ts'
import type { Block } from '../parsed-document.ts'
import { splitHeading } from './heading.ts'
import { isAppendix, readLabel, readLetterLabel, type Label, type Scheme } from './labels.ts'
import { isReference } from './references.ts'

/** A block that may begin a clause, as far as it tells by itself. Offsets are in the text. */
export interface Candidate {
  scheme: Scheme
  /** As in `Label`; empty where headings are not numbered. */
  numbers: readonly number[]
  label: string
  heading: string
  start: number
  bodyStart: number
  /** Whether the block is a heading and nothing else. */
  isTitle: boolean
  /** Whether the file itself says that it is one: an automatic number, a heading's style. */
  isCertain: boolean
  /** 1 to 9, where the file marks it as a heading. */
  mark?: number
  /** Index of its block. */
  block: number
  /** The whole block without spaces and page number: what a table of contents has of it. */
  line: string
}

/** No label and no reference behind it is longer. */
const HEAD_LENGTH = 80

/** Marks of Markdown before a heading, and spaces. */
const BEFORE_LABEL = /^[\s\u3000]*(?:(#{1,6})\s+)?(?:\*\*|__)?[\s\u3000]*/

const SIGNATURES =
  /^(?:[(【]?\s*(?:以下|本页|此页)(?:以下)?无正文|[(【]?\s*(?:签\s*[署字章约]\s*[页栏处]|签\s*署)\s*[)】]?\s*$|[(【]?此?本?页为?.{0,30}签[署字章]页|\p{Script=Han}{1,8}\s*\((?:盖章|签章|签字|公章|签名|盖公章|签字或盖章|签字盖章)\)|[甲乙丙丁双]方(?:法定代表人|授权代表|代表人?|负责人)?\s*(?:签[字章名署]|盖章)(?:盖章)?\s*:|Signatures?\s*(?:Pages?)?\s*$|SIGNATURES?\s*(?:PAGES?)?\s*$|IN WITNESS WHEREOF|In witness whereof)/u

const PAGE_NUMBER_END = /[.·…‥_\s]\d{1,4}$/

/** The blocks that may begin a clause, in order. */
export function findCandidates(text: string, blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = []
  const letters: PendingLetter[] = []
  const lastAppendix = new Map<Scheme, number>()
  /** The block that is the title of the label before it. */
  let titleBelow: number | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.isContents || index === titleBelow) continue
    const head = toHalfWidth(
      text.slice(block.start, Math.min(block.end, block.start + HEAD_LENGTH)),
    )
    const before = BEFORE_LABEL.exec(head)
    const indent = before?.[0].length ?? 0
    const mark = block.headingLevel ?? before?.[1]?.length
    const read = readBlock(head.slice(indent), block)
    if (!read && mark === undefined) continue
    const line = text.slice(block.start, block.end)
    const { label, letter } = read ?? {}
    const labelEnd = indent + (label?.end ?? 0)
    const { heading, bodyStart, isTitle } =
      label?.scheme === 'signatures' ? signatures(line) : splitHeading(line, labelEnd)
    const candidate: Candidate = {
      scheme: label?.scheme ?? `#${mark ?? 1}`,
      numbers: label?.numbers ?? [],
      label: line.slice(indent, labelEnd).trimEnd(),
      heading: label || heading !== '' ? heading : line.slice(indent).trim().slice(0, HEAD_LENGTH),
      start: block.start + indent,
      bodyStart: block.start + bodyStart,
      isTitle: isTitle || mark !== undefined,
      isCertain: mark !== undefined || block.labelLength !== undefined,
      ...(mark !== undefined && { mark }),
      block: index,
      line: toComparable(line.slice(indent, labelEnd), line.slice(labelEnd)),
    }
    if (label && isAppendix(label.scheme) && !isAppendixTitle(candidate, line.slice(labelEnd)))
      continue
    if (label && isAppendix(label.scheme)) {
      const last = lastAppendix.get(label.scheme) ?? 0
      candidate.numbers = countAppendix(candidate, last)
      lastAppendix.set(label.scheme, candidate.numbers[0] ?? last)
    }
    if (letter) letters.push({ ...letter, candidate })
    const below =
      label && isAlone(label, line.slice(labelEnd)) && readTitle(text, blocks[index + 1])
    if (below) {
      titleBelow = index + 1
      Object.assign(candidate, below, { line: toComparable(candidate.label, below.heading) })
    }
    candidates.push(candidate)
  }
  resolveLetters(letters)
  return candidates
}

function readBlock(
  head: string,
  block: Block,
): { label: Label; letter?: { shape: string; letters: string } } | undefined {
  if (SIGNATURES.test(head)) return { label: { scheme: 'signatures', numbers: [], end: 0 } }
  const label = readLabel(head)
  if (label) {
    return block.labelLength === undefined && isReference(label, head) ? undefined : { label }
  }
  const letter = readLetterLabel(head)
  return letter && { label: { scheme: letter.shape, numbers: [0], end: letter.end }, letter }
}

/** 第一章, and EXHIBIT A: their titles may stand below them. */
function isAlone({ scheme }: Label, rest: string): boolean {
  const isWord =
    isAppendix(scheme) || /^(?:编|部分|章|节|条|part|chapter|article|section)$/.test(scheme)
  return isWord && rest.trim() === ''
}

/** A block that is a title and begins no clause itself. */
function readTitle(
  text: string,
  block: Block | undefined,
): Pick<Candidate, 'heading' | 'bodyStart'> | undefined {
  if (block?.type !== 'paragraph' || block.end - block.start > HEAD_LENGTH) return undefined
  const line = text.slice(block.start, block.end)
  const head = toHalfWidth(line).trimStart()
  if (readBlock(head, block) || readLabel(head)) return undefined
  const { heading, bodyStart, isTitle } = splitHeading(line, 0)
  return isTitle && heading !== '' ? { heading, bodyStart: block.start + bodyStart } : undefined
}

function signatures(line: string): { heading: string; bodyStart: number; isTitle: boolean } {
  const isTitle =
    /^\s*[(（【]?\s*(?:签\s*[署字章约]|signature)/i.test(line) && line.length <= HEAD_LENGTH
  const heading = isTitle ? line.trim().replace(/^[(（【]\s*|\s*[)）】]$/g, '') : ''
  return { heading, bodyStart: isTitle ? line.length : 0, isTitle }
}

/** A part's title stands alone: 附件一所列的设备 and Exhibit A is attached are sentences about one. */
function isAppendixTitle({ isTitle, isCertain, numbers }: Candidate, rest: string): boolean {
  if (numbers.length === 0 && !/^(?:\s*$|\s+\S|\s*[:：《])/.test(rest)) return false
  return (
    isTitle && (isCertain || !/^\s*(?:的|所|中|为|是|及|和|与|或|、|内|之|由|约定|规定)/.test(rest))
  )
}

/** Annex I is the first one, unless Annex H is before it; Annex I-1 is part of the one before it. */
function countAppendix({ label, numbers }: Candidate, last: number): readonly number[] {
  const letters = /([IVXLC]+)(?:[-–—.(（]\d.*)?$/.exec(label.replace(/\.$/, ''))?.[1] ?? ''
  const roman = parseRoman(letters)
  const [first, ...nested] = numbers
  const isOfLast = nested.length > 0 && first === last
  if (roman === undefined || first === last + 1 || isOfLast) return numbers
  const isNext = roman === 1 || roman === last + 1 || (nested.length > 0 && roman === last)
  return isNext ? [roman, ...nested] : numbers
}

function toComparable(label: string, rest: string): string {
  const plain = toHalfWidth(rest.length > 4 * HEAD_LENGTH ? rest.slice(0, 4 * HEAD_LENGTH) : rest)
  return (label + plain.trimEnd().replace(PAGE_NUMBER_END, ''))
    .replace(/[\s.·…‥_]+/g, '')
    .toLowerCase()
}

interface PendingLetter {
  shape: string
  letters: string
  candidate: Candidate
}

/** Tells (i) after (h) from (i) before (ii), and (v) after (iv) from (v) after (u). */
function resolveLetters(pending: readonly PendingLetter[]): void {
  const lastByShape = new Map<string, { letter: number; roman: number }>()
  const nextByShape = new Map<string, PendingLetter>()
  const following = pending.map((entry) => entry)
  const nexts: (PendingLetter | undefined)[] = Array<undefined>(pending.length).fill(undefined)
  for (let index = following.length - 1; index >= 0; index--) {
    const entry = following[index]
    if (!entry) continue
    nexts[index] = nextByShape.get(entry.shape)
    nextByShape.set(entry.shape, entry)
  }
  for (const [index, { shape, letters, candidate }] of pending.entries()) {
    const last = lastByShape.get(shape) ?? { letter: 0, roman: 0 }
    const letter = parseLetters(letters)
    const roman = parseRoman(letters)
    const isRoman =
      letter === undefined ||
      (roman !== undefined && roman === last.roman + 1 && letter !== last.letter + 1) ||
      (roman === 1 && (letter !== last.letter + 1 || nexts[index]?.letters.toLowerCase() === 'ii'))
    const number = (isRoman ? roman : letter) ?? 0
    lastByShape.set(shape, isRoman ? { ...last, roman: number } : { ...last, letter: number })
    candidate.scheme = isRoman ? shape.replace('a', 'i').replace('A', 'I') : shape
    candidate.numbers = [number]
  }
}
