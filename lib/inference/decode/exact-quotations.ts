import type { Json, Message } from '../prompt.ts'
import { addCharacter, ASIDES, cutsNumber, isHeld, NO_QUOTATION, OMISSIONS, skipUnseen, STOPS, waysOn, type Quotation } from './quotation.ts' // prettier-ignore
import type { Vocabulary } from './stepper.ts'

/** Of a source, from the place where a quotation goes on: as much as a token is long. */
const AHEAD_CHARACTERS = 16
/** A quotation that may go on in more ways is held to none. */
const MAX_WAYS = 64
/** Between the sources: it stands in none of them, nor in an answer. */
const BETWEEN = '\u0000'
/** Bytes of the longest character in UTF-8. */
const MAX_CHARACTER_TOKENS = 4

/** What may stand in a quotation beside what its source has. */
const SIGNS = [...OMISSIONS, ...STOPS, ...ASIDES]

/** Reads a text token by token, and knows what its quotations may say. */
export interface TextReader {
  /** @returns what is readable now; a character may need several tokens, and is held back until it is whole */
  read(token: number): string
  /** The tokens of which one has to follow, where `token` would have a quotation say something else than its source. */
  insteadOf(token: number): number[] | undefined
}

/** @param quotable - what may be quoted; without any, quotations say what they like */
export function createTextReader(
  vocabulary: Pick<Vocabulary, 'tokenize' | 'detokenize' | 'isEnd'>,
  quotable: readonly string[] = [],
): TextReader {
  const sources = quotable.join(BETWEEN)
  let unread: number[] = []
  let quotation: Quotation = NO_QUOTATION

  const textWith = (token: number): string | undefined => {
    const text = vocabulary.detokenize([...unread, token])
    return text.endsWith('\uFFFD') && unread.length + 1 < MAX_CHARACTER_TOKENS ? undefined : text
  }
  const data = createDataReader()
  const follow = (text: string): Quotation | undefined => {
    let next: Quotation | undefined = quotation
    for (const character of text) next &&= addCharacter(next, character, sources)
    return next
  }
  /** The tokens that come next of texts that begin with what is unread. */
  const listNext = (texts: readonly string[]): number[] => {
    const all = texts.map((text) => vocabulary.tokenize(text))
    const begun = all.filter((tokens) => unread.every((token, at) => tokens[at] === token))
    return [...new Set(begun.flatMap((tokens) => tokens[unread.length] ?? []))]
  }

  return {
    read(token) {
      const text = textWith(token)
      unread = text === undefined ? [...unread, token] : []
      if (text === undefined) return ''
      let next = follow(text)
      if (next === undefined && quotation.type !== 'none') {
        quotation = { ...quotation, type: 'free' }
        next = follow(text)
      }
      quotation = data.read(text) ? NO_QUOTATION : (next ?? quotation)
      return text
    },
    insteadOf(token) {
      if (!isHeld(quotation)) return undefined
      const isEnd = vocabulary.isEnd(token)
      if (isEnd && quotation.last === quotation.closing) return undefined
      const text = isEnd ? undefined : textWith(token)
      if (text !== undefined && follow(text) !== undefined) return undefined
      const isPart = text === undefined && !isEnd
      // Behind an omission, any character may begin.
      if (isPart && quotation.may === 'begin anew') return undefined
      const ahead = listAhead(waysOn(quotation, sources), sources)
      if (ahead.length > MAX_WAYS) return undefined
      const isInNumber = cutsNumber(quotation, sources)
      const ways = listNext(isInNumber ? ahead : [...ahead, quotation.closing])
      // Of a character that is not whole yet, what is there counts.
      const mayBegin = isPart && !isInNumber ? [...ways, ...listNext(SIGNS)] : ways
      return ways.length === 0 || mayBegin.includes(token) ? undefined : ways
    },
  }
}

/** Tells of each piece of a text whether it is JSON, or code between fences: what stands between quotes there is no quotation. */
function createDataReader(): { read: (text: string) => boolean } {
  let isBegun = false
  let isData = false
  let last = ''
  return {
    read(text) {
      if (!isBegun && text.trim() !== '') {
        isBegun = true
        isData = text.trimStart().startsWith('{')
      }
      if (/(?<!`)`{3}$/.test(last + text)) isData = !isData
      last = (last + text).slice(-3)
      return isData
    },
  }
}

/** How the sources go on, each way once; with blanks and without, where there are some. */
function listAhead(places: readonly number[], sources: string): string[] {
  const ahead = new Set<string>()
  for (const place of places) {
    if (ahead.size > MAX_WAYS) break
    for (const at of [place, skipUnseen(sources, place)]) {
      const [text = ''] = sources.slice(at, at + AHEAD_CHARACTERS).split(BETWEEN)
      if (text !== '') ahead.add(text)
    }
  }
  return [...ahead]
}

/** The texts of a conversation, those in the results of tools as they are meant and not as JSON writes them. */
export function listQuotable(messages: readonly Message[]): string[] {
  return messages.flatMap(({ role, content }) => {
    if (role !== 'tool') return [content]
    try {
      return listTexts(JSON.parse(content) as Json)
    } catch {
      return [content]
    }
  })
}

function listTexts(value: Json): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}
