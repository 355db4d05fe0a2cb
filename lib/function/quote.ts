import { isInsideNumber } from '../base/figures.ts'

/** Where a text may be cut: after sentences; failing that, after parts of one; within a number nowhere. */
const CUTS = [/[。;；!！?？\n]|\.(?=\s)/g, /[,，、:：]/g]
/** What leads on to what is cut off. */
const OPEN_END = /[,，、;；:：\s]+$/

/**
 * The words of a text that bear on what is asked: whole sentences around the best place, as they are written, so that they can
 * be cited. A text that is short enough is quoted whole; … stands where the text goes on, and no number is cut.
 *
 * @param asked - words, zh or en
 * @param maxCharacters - of the quotation, without the …
 * @example
 * quote(hit.text, '违约金', 160)
 */
export function quote(text: string, asked: string, maxCharacters: number): string {
  const phrase = asked.normalize('NFKC').toLowerCase().trim()
  const terms = toTerms(phrase)
  let [start, end] = [0, text.length]
  for (const cut of CUTS) {
    if (end - start <= maxCharacters) break
    const ends = [...text.slice(start, end).matchAll(cut)]
      .map((match) => start + match.index + 1)
      .filter((place) => !isInsideNumber(text, place))
    const edges = [...new Set([start, ...ends, end])]
    const pieces = edges.slice(1).map((edge, index) => [edges[index] ?? start, edge] as const)
    const hits = pieces.map(([from, to]) => {
      const piece = text.slice(from, to).toLowerCase()
      return piece.includes(phrase) ? Infinity : terms.filter((term) => piece.includes(term)).length
    })
    let first = hits.indexOf(Math.max(...hits))
    let last = first
    const length = (from: number, to: number) => (pieces[to]?.[1] ?? 0) - (pieces[from]?.[0] ?? 0)
    while (last + 1 < pieces.length && length(first, last + 1) <= maxCharacters) last += 1
    while (first > 0 && length(first - 1, last) <= maxCharacters) first -= 1
    start = pieces[first]?.[0] ?? start
    end = pieces[last]?.[1] ?? end
  }
  end = start + cutLength(text.slice(start, end), maxCharacters)
  const [before, after] = [text.slice(0, start).trim(), text.slice(end).trim()]
  const words = text.slice(start, end).trim()
  const quoted = after === '' ? words : words.replace(OPEN_END, '')
  return quoted && `${before && '…'}${quoted}${after && '…'}`
}

/** As much of a text as may be, where its parts are longer than that. */
function cutLength(text: string, maxCharacters: number): number {
  if (text.length <= maxCharacters) return text.length
  let length = maxCharacters
  while (length > 0 && (isInsideNumber(text, length) || isInsideCharacter(text, length)))
    length -= 1
  return length
}

const isInsideCharacter = (text: string, place: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(place))

/** Two characters of Chinese each, words of others. */
const toTerms = (phrase: string): string[] =>
  (phrase.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 2
      ? Array.from(run.slice(1), (character, index) => run.charAt(index) + character)
      : [run],
  )
