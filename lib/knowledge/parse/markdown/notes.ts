import type { MarkedExtension, Token, Tokens } from 'marked'

/** `[^1]: words`, with the lines that go on: those that are indented, and those right below that begin nothing else. */
const DEFINITION =
  /^ {0,3}\[\^([^\]\s]{1,100})\]:([^\n]*(?:\n(?:[ \t]*\n)*(?: {4}|\t)[^\n]*|\n(?![\s[#>|`~=+*_<-]|\d+[.)] )[^\n]+)*)(?:\n|$)/
const INDENT = /\n(?: {4}|\t)/g
/** Where one begins below a line of text, before the paragraph ends. */
const BELOW = /\n(?: {0,3}(\[\^[^\]\s]{1,100}\]:)|[ \t]*\n)/
/** A note below a longer paragraph is not looked for: what ends one is not known here. */
const MAX_PARAGRAPH = 4_096
/** Notes within notes; what lies deeper is text. */
const MAX_DEPTH = 8
const MARK = /^\[\^([^\]\s]{1,100})\]/

interface Definition extends Tokens.Generic {
  label: string
  tokens: Token[]
}

/**
 * Notes as GitHub and pandoc write them, `30日[^1]` and `[^1]: 自然日`, as the elements by which a page is read. A note that
 * nothing refers to stays where it is.
 *
 * @returns `finish`, which gives the page its notes
 */
export function readNotes(): { extension: MarkedExtension; finish: (page: string) => string } {
  /** By label: its number among them, and how many marks it has. */
  const defined = new Map<string, { id: number; marks: number }>()
  const notes: string[] = []
  let depth = 0
  const extension: MarkedExtension = {
    extensions: [
      {
        name: 'note',
        level: 'block',
        childTokens: ['tokens'],
        start(source) {
          const found = BELOW.exec(source.slice(0, MAX_PARAGRAPH))
          const [raw = '', mark] = found ?? []
          return found && mark ? found.index + raw.length - mark.length : undefined
        },
        tokenizer(source) {
          const [raw, label, words] = DEFINITION.exec(source) ?? []
          if (raw === undefined || label === undefined || words === undefined) return undefined
          if (depth === MAX_DEPTH) return undefined
          defined.getOrInsert(label, { id: defined.size, marks: 0 })
          depth += 1
          const tokens = this.lexer.blockTokens(words.trim().replace(INDENT, '\n'))
          depth -= 1
          return { type: 'note', raw, label, tokens }
        },
        renderer(token) {
          const { label, tokens } = token as Definition
          const words = this.parser.parse(tokens)
          const note = defined.get(label)
          if (note === undefined || note.marks === 0) {
            return words.replace(/^(<p>)?/, (start) =>
              start === '' ? `<p>[${escapeHtml(label)}]</p>` : `<p>[${escapeHtml(label)}] `,
            )
          }
          const { id, marks } = note
          // A second one of that name is told of as one that nothing refers to.
          note.marks = 0
          const back = Array.from({ length: marks }, (_, at) => `<a href="#mark-${id}-${at}"></a>`)
          notes.push(`<aside role="doc-footnote" id="note-${id}">${back.join('')}${words}</aside>`)
          return ''
        },
      },
      {
        name: 'noteMark',
        level: 'inline',
        start: (source) => source.indexOf('[^'),
        tokenizer(source) {
          const [raw, label = ''] = MARK.exec(source) ?? []
          const note = defined.get(label)
          if (raw === undefined || note === undefined) return undefined
          note.marks += 1
          return { type: 'noteMark', raw, label, id: note.id, at: note.marks - 1 }
        },
        renderer({ label, id, at }) {
          return `<sup><a role="doc-noteref" id="mark-${id}-${at}" href="#note-${id}">${escapeHtml(label as string)}</a></sup>`
        },
      },
    ],
  }
  return { extension, finish: (page) => page + notes.join('') }
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
