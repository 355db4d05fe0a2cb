import { CHINESE_NUMERALS } from '../numerals.ts'
import type { ValueType } from './comparison.ts'
import { findTerms, type FoundTerm, termOf } from './values/find-terms.ts'
import { findValues } from './values/find-values.ts'
import { findParties, type PartyNames } from './values/party.ts'
import { type ClauseReference, findReferences } from './values/reference.ts'
import { FILLERS, NO_NEGATION } from './values/terms.ts'

/** What is compared as one: a word, or a value however it is written. Spaces and marks that only set a text are in none. */
export interface Token {
  start: number
  /** Exclusive. */
  end: number
  /** Tokens with the same key mean the same. */
  key: string
  type: ValueType | 'word'
  /** Of a value: as it is shown; empty where that is as it is written. */
  value: string
  /** Says nothing of its own: 的, the. */
  isFiller: boolean
}

export interface TokenizerOptions {
  parties: PartyNames
  /** What a reference leads to: equal keys for the same clause under two numbers. */
  target: (reference: ClauseReference) => { key: string; value: string }
}

/** Contract numbers, versions and addresses: nothing in them is a number of anything. */
const CODE = /(?<![a-z\d])(?:no\. ?)?[a-z][a-z\d]*(?:[-_/.][a-z\d]+)*/g
/** An e-mail address, a URL, a domain with what follows it: each of its marks counts. */
const ADDRESS =
  /(?<![a-z\d])(?:[a-z\d][\w.%+-]{0,64}@|[a-z][a-z\d+.-]{0,20}:\/\/|www\.|(?:[a-z\d][a-z\d-]{0,62}\.){1,8}(?:com|net|org|cn|gov|edu|io|co|hk|tw|eu|uk|de|jp|us)(?![a-z\d]))(?:[\w.~:/?#@!$&*+=%-]{0,500}[\w/#=])?/g
const AMOUNT = /^(?:rmb|cny|usd|eur|gbp|hkd|jpy|us|hk)\d/
/** （一）, (a), 2), ① before an item of a sentence: where it stands in the list, not what it says. */
const ENUMERATOR = new RegExp(
  `(?<=(?:^|[:;,。、\\n]) *)(?:\\((?:[${CHINESE_NUMERALS}]{1,3}|\\d{1,2}|[a-z]{1,4})\\)|\\d{1,2}[)、]|[①-⑳])`,
  'g',
)
/** Marks that say something where they stand: A&B, 和/或, 5#, 2*3, a_b, the dash of 3-5. Others only set a text. */
const MARK =
  /[@&\\/]|(?<=[\p{L}\p{N}])(?:[*_](?=[\p{L}\p{N}])|#)|#(?=[\p{L}\p{N}])|(?<!-)-(?=[¥$€£]?\d)/gu
const WORDS = /\p{Script=Han}+|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[^\P{S}|`^]/gu
const HAN_WORD = new Intl.Segmenter('zh', { granularity: 'word' })

/** The tokens of one passage of a folded text. */
export function tokenize(
  text: string,
  start: number,
  end: number,
  { parties, target }: TokenizerOptions,
): Token[] {
  const passage = text.slice(start, end)
  const taken = new Uint8Array(passage.length)
  const tokens: Token[] = []
  const take = (token: Token): void => {
    if (taken.subarray(token.start, token.end).includes(1)) return
    taken.fill(1, token.start, token.end)
    tokens.push(token)
  }
  for (const { 0: item, index } of passage.matchAll(ENUMERATOR)) {
    take({ ...toWord(item, index), key: 'enumerator', isFiller: true })
  }
  for (const party of findParties(passage, parties)) take(toToken(party))
  for (const reference of findReferences(passage)) {
    take({ ...reference, ...target(reference), type: 'reference', isFiller: false })
  }
  for (const { 0: address, index } of passage.matchAll(ADDRESS)) take(toWord(address, index))
  for (const { 0: code, index } of passage.matchAll(CODE)) {
    if (/\d/.test(code) && !AMOUNT.test(code)) take(toWord(code, index))
  }
  const values = findValues(passage)
  for (const value of values) if (value.type !== 'number') take(toToken(value))
  for (const term of findTerms(passage)) take(toToken(term))
  for (const value of values) take(toToken(value))
  for (const { 0: mark, index } of passage.matchAll(MARK)) take(toWord(mark, index))
  const byPlace = (a: Token, b: Token): number => a.start - b.start
  return [...tokens, ...wordsBetween(passage, tokens.toSorted(byPlace))]
    .map((token) => ({ ...token, start: token.start + start, end: token.end + start }))
    .toSorted(byPlace)
}

function* wordsBetween(passage: string, tokens: readonly Token[]): Generator<Token> {
  let last = 0
  for (const { start, end } of [...tokens, { start: passage.length, end: passage.length }]) {
    for (const { 0: written, index } of passage.slice(last, start).matchAll(WORDS)) {
      const at = last + index
      if (!/\p{Script=Han}/u.test(written)) yield toWord(written, at)
      else {
        for (const { segment, index } of HAN_WORD.segment(written))
          yield* cutNegation(segment, at + index)
      }
    }
    last = end
  }
}

/** 不合格 is 不 and 合格: that it was 合格 before is seen. */
function* cutNegation(word: string, start: number): Generator<Token> {
  if (word.length > 1 && /^[不未]/.test(word) && !NO_NEGATION.test(word)) {
    yield toWord(word.slice(0, 1), start)
    yield toWord(word.slice(1), start + 1)
  } else yield toWord(word, start)
}

function toWord(word: string, start: number): Token {
  const term = termOf(word, start)
  if (term) return toToken(term)
  return {
    start,
    end: start + word.length,
    key: word,
    type: 'word',
    value: word,
    isFiller: FILLERS.has(word),
  }
}

function toToken({ type, value, start, end }: FoundTerm): Token {
  return {
    start,
    end,
    key: `${type ?? 'style'}:${value}`,
    type: type ?? 'word',
    value,
    isFiller: false,
  }
}
