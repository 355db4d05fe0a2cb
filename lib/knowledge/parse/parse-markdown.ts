import { Marked } from 'marked'
import type { DocumentProperties, ParsedDocument } from '../parsed-document.ts'
import { decodeText } from './decode-text.ts'
import { parseHtmlText } from './parse-html.ts'

const FRONT_MATTER = /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * Reads Markdown as the page that it stands for. The end of a line is one, as people mean it who write clause by clause; what
 * stands before the text between dashes is part of it, and its title and author are the document's.
 */
export function parseMarkdown(bytes: Uint8Array): ParsedDocument {
  const text = decodeText(bytes)
  const matter = FRONT_MATTER.exec(text)
  const lines = matter?.[1]?.split(/\r?\n/) ?? []
  const marked = new Marked({ gfm: true, breaks: true, async: false })
  const page = marked.parse(text.slice(matter?.[0].length ?? 0)) as string
  return parseHtmlText(
    `${lines.map((line) => `<p>${escape(line)}</p>`).join('')}${page}`,
    'md',
    readMatter(lines),
  )
}

const escape = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

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
