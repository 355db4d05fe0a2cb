import { Marked } from 'marked'
import type { DocumentProperties, ParsedDocument } from '../parsed-document.ts'
import { decodePlainText } from './decode-text.ts'
import { joinLines } from './lines/join-lines.ts'
import { learnSpelling, type Line } from './lines/spelling.ts'
import { groupWrapped } from './lines/wrapped-lines.ts'
import { escapeHtml, readNotes } from './markdown/notes.ts'
import { parseHtmlText } from './parse-html.ts'

const FRONT_MATTER = /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/
/** `[1]: 自然日` says what it says: it is no address that a link leads to. */
const NO_ADDRESS =
  /^ {0,3}\[[^\]\n]{1,200}\]:\s*(?=\S)(?!<|[a-z][a-z\d+.-]*:|[./#?]|[\w%~-]+[./#?])/i

/**
 * Reads Markdown as the page that it stands for. The end of a line is one, as people mean it who write clause by clause, unless a
 * program broke the lines at a width. What stands before the text between dashes is part of it, and its title and author are
 * the document's.
 */
export function parseMarkdown(bytes: Uint8Array): ParsedDocument {
  const text = decodePlainText(bytes)
  const matter = FRONT_MATTER.exec(text)
  const lines = matter?.[1]?.split(/\r?\n/) ?? []
  const notes = readNotes()
  const marked = new Marked({ gfm: true, breaks: true, async: false }, notes.extension, {
    tokenizer: { def: (source) => (NO_ADDRESS.test(source) ? undefined : false) },
  })
  const page = marked.parse(unwrap(text.slice(matter?.[0].length ?? 0))) as string
  return parseHtmlText(
    `${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}${notes.finish(page)}`,
    'md',
    readMatter(lines),
  )
}

function unwrap(text: string): string {
  const groups = groupWrapped(text.split(/\r?\n/))
  const paragraphs = groups.map((lines) =>
    lines.map((line, index) => ({ text: index === 0 ? line : line.trim(), blankEnd: false })),
  )
  const spelling = learnSpelling(paragraphs.filter((lines) => lines.length > 1))
  const join = (lines: Line[]) =>
    lines.length > 1 ? joinLines(lines, spelling, false).text : lines[0]?.text
  return paragraphs.map(join).join('\n')
}

function readMatter(lines: readonly string[]): DocumentProperties {
  const find = (name: string) => {
    const line = lines.find((line) => line.startsWith(`${name}:`))
    return line
      ?.slice(name.length + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
  }
  const [title, author, date] = [find('title'), find('author'), find('date')]
  const createdOn = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(createdOn && { createdOn }),
  }
}
