/** A clause of a document; `text` is the document's text from `startOffset` to `endOffset`. */
export interface Clause {
  ordinal: number
  path: string
  heading: string
  breadcrumb: string
  text: string
  startOffset: number
  endOffset: number
}

/** How a heading looks, how deep it lies, and what it is called in a citation. */
interface Marker {
  depth: number
  pattern: RegExp
  label: (number: string) => string
}

const HAN = '[一二三四五六七八九十百零〇两\\d]+'
/** A heading is a short line that ends without a full stop. */
const TITLE = '[ \\u3000]+([^。；：]{1,40})$'

const MARKERS: Marker[] = [
  { depth: 0, pattern: new RegExp(`^附件(${HAN})${TITLE}`), label: (number) => `附件${number}` },
  { depth: 0, pattern: /^Exhibit ([A-Z]) +([^.]{1,80})$/, label: (number) => `Exhibit ${number}` },
  { depth: 0, pattern: /^()(签署页|Signatures)$/, label: () => '' },
  { depth: 1, pattern: new RegExp(`^第(${HAN})章${TITLE}`), label: (number) => `第${number}章` },
  { depth: 1, pattern: /^Article (\d+) +([^.]{1,80})$/, label: (number) => `Article ${number}` },
  { depth: 2, pattern: new RegExp(`^第(${HAN})节${TITLE}`), label: (number) => `第${number}节` },
  { depth: 3, pattern: new RegExp(`^第(${HAN})条${TITLE}`), label: (number) => `第${number}条` },
  {
    depth: 3,
    pattern: /^(?:\d+|[A-Z])\.(\d+) +([A-Z][^.]{1,70})\. +(?=\S)/,
    label: (number) => `.${number}`,
  },
]

interface Level {
  depth: number
  label: string
  heading: string
}

/**
 * For the sample alone: a company's own clauses come with its rows, in whatever form its contracts have.
 *
 * The clauses of a contract, in order: each holds everything between its heading and the next one, so
 * that all of the text but the headings lies in exactly one clause. A heading counts only where its
 * number follows the last one of its depth, or begins anew below a higher heading; what is mentioned
 * in a sentence (第十二条约定的…) is no heading.
 *
 * @param title - the document's, first in every breadcrumb
 */
export function splitClauses(text: string, title: string): Clause[] {
  const clauses: Clause[] = []
  /** By depth: the number of the last heading, and whether a higher heading came since. */
  const last: { number: number; mayRestart: boolean }[] = []
  const preamble = /\p{Script=Han}/u.test(title) ? '首部' : 'Preamble'
  let levels: Level[] = [{ depth: Infinity, label: '', heading: preamble }]
  let bodyStart = text.startsWith(title) ? title.length : 0

  const close = (bodyEnd: number): void => {
    const body = text.slice(bodyStart, bodyEnd)
    if (body.trim() === '') return
    const startOffset = bodyStart + body.length - body.trimStart().length
    const endOffset = bodyStart + body.trimEnd().length
    const headings = levels.map(({ label, heading }) =>
      label === '' || label.startsWith('.') ? heading : `${label} ${heading}`,
    )
    clauses.push({
      ordinal: clauses.length,
      path: levels.map(({ label }) => label).join('') || (levels[0]?.heading ?? ''),
      heading: levels.at(-1)?.heading ?? '',
      breadcrumb: [title, ...headings].join(' › '),
      text: text.slice(startOffset, endOffset),
      startOffset,
      endOffset,
    })
  }

  let lineStart = 0
  for (const line of text.split('\n')) {
    for (const { depth, pattern, label } of MARKERS) {
      const match = pattern.exec(line)
      if (!match) continue
      const [whole, number = '', heading = ''] = match
      if (number !== '') {
        const value = toNumber(number)
        const before = last[depth] ?? { number: 0, mayRestart: true }
        const isNext = value === before.number + 1 || (value === 1 && before.mayRestart)
        if (!isNext) continue
        last[depth] = { number: value, mayRestart: false }
      }
      close(lineStart)
      for (const deeper of last.slice(depth + 1)) if (deeper) deeper.mayRestart = true
      levels = [
        ...levels.filter((level) => level.depth < depth),
        { depth, label: label(number), heading },
      ]
      bodyStart = lineStart + whole.length
      break
    }
    lineStart += line.length + 1
  }
  close(text.length)
  return clauses
}

const DIGITS = '零一二三四五六七八九'

/** The number that 十二, 一百零三, 12 or B stands for. */
function toNumber(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  if (/^[A-Z]$/.test(numeral)) return numeral.charCodeAt(0) - 64
  let total = 0
  let digit = 0
  for (const character of numeral.replace('两', '二').replace('〇', '零')) {
    const value = DIGITS.indexOf(character)
    if (value >= 0) digit = value
    else {
      total += (digit || 1) * (character === '百' ? 100 : 10)
      digit = 0
    }
  }
  return total + digit
}
