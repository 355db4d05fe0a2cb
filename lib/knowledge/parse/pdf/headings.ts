import type { Passage, TextPassage } from './paragraphs.ts'

const MAX_LEVEL = 9
const MAX_LINES = 3
const MAX_CHARACTERS = 80
/** Points that a heading is larger than the text by, if it is not bold. */
const LARGER_PT = 0.9

/** The levels of the paragraphs that are headings by their looks: short, and larger than the text, or bold where it is not. */
export function findHeadingLevels(passages: Passage[]): Map<Passage, number> {
  const paragraphs = passages.filter(
    (passage): passage is TextPassage => passage.type === 'paragraph',
  )
  const body = findBody(paragraphs)
  const ranks = new Map<Passage, number>()
  const sizes = new Set<number>()
  for (const passage of paragraphs) {
    const { lines } = passage
    const size = lines[0]?.size ?? 0
    const isShort =
      lines.length <= MAX_LINES &&
      lines.reduce((sum, { text }) => sum + text.length, 0) <= MAX_CHARACTERS
    const isLarger = size >= body.size + LARGER_PT
    const isStrong =
      !body.strong && size >= body.size - LARGER_PT && lines.every(({ strong }) => strong)
    if (!isShort || (!isLarger && !isStrong)) continue
    const rank = isLarger ? Math.round(size) : 0
    ranks.set(passage, rank)
    sizes.add(rank)
  }
  const ordered = [...sizes].toSorted((one, other) => other - one)
  return new Map(
    [...ranks].map(([passage, rank]) => [passage, Math.min(MAX_LEVEL, ordered.indexOf(rank) + 1)]),
  )
}

/** The size that most characters have, and whether most are bold. */
function findBody(paragraphs: TextPassage[]): { size: number; strong: boolean } {
  const characters = new Map<number, number>()
  let strong = 0
  let all = 0
  for (const { text, size, strong: isStrong } of paragraphs.flatMap(({ lines }) => lines)) {
    characters.set(size, (characters.get(size) ?? 0) + text.length)
    all += text.length
    if (isStrong) strong += text.length
  }
  const [size] = [...characters].toSorted(([, one], [, other]) => other - one)[0] ?? [0]
  return { size, strong: strong > all / 2 }
}
