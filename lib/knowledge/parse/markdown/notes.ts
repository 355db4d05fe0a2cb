import type { MarkedExtension, Token, Tokens } from 'marked'

/** `[^1]: words`, with the lines that go on: those that are indented, and those right below that are not. */
const DEFINITION =
  /^ {0,3}\[\^([^\]\s]+)\]:([^\n]*(?:\n(?:[ \t]*\n)*(?: {4}|\t)[^\n]*|\n(?! {0,3}\[\^|\s)[^\n]+)*)(?:\n|$)/
const INDENT = /\n(?: {4}|\t)/g
const MARK = /^\[\^([^\]\s]+)\]/

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
  /** By label, how many marks it has. */
  const marks = new Map<string, number>()
  const notes: string[] = []
  const idOf = (label: string) => [...marks.keys()].indexOf(label)
  const extension: MarkedExtension = {
    extensions: [
      {
        name: 'note',
        level: 'block',
        childTokens: ['tokens'],
        tokenizer(source) {
          const [raw, label, words] = DEFINITION.exec(source) ?? []
          if (raw === undefined || label === undefined || words === undefined) return undefined
          marks.getOrInsert(label, 0)
          const tokens = this.lexer.blockTokens(words.trim().replace(INDENT, '\n'))
          return { type: 'note', raw, label, tokens }
        },
        renderer(token) {
          const { label, tokens } = token as Definition
          const words = this.parser.parse(tokens)
          const count = marks.get(label) ?? 0
          marks.set(label, 0)
          if (count === 0) return words.replace(/^<p>/, `<p>[${escapeHtml(label)}] `)
          const id = idOf(label)
          const back = Array.from({ length: count }, (_, at) => `<a href="#mark-${id}-${at}"></a>`)
          notes.push(`<aside id="note-${id}">${back.join('')}${words}</aside>`)
          return ''
        },
      },
      {
        name: 'noteMark',
        level: 'inline',
        start: (source) => source.indexOf('[^'),
        tokenizer(source) {
          const [raw, label = ''] = MARK.exec(source) ?? []
          const at = marks.get(label)
          if (raw === undefined || at === undefined) return undefined
          marks.set(label, at + 1)
          return { type: 'noteMark', raw, label, at }
        },
        renderer({ label, at }) {
          const id = idOf(label as string)
          return `<sup><a role="doc-noteref" id="mark-${id}-${at}" href="#note-${id}">${escapeHtml(label as string)}</a></sup>`
        },
      },
    ],
  }
  return { extension, finish: (page) => page + notes.join('') }
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
