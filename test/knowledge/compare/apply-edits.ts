import { toChinese } from './to-chinese.ts'

/** A change of a text, as a person makes it in an editor. What is named must stand in the text exactly once. */
export type Edit =
  | { type: 'replace'; from: string; to: string }
  /** Whole lines from the one that begins with `from` up to the one that begins with `until`. */
  | { type: 'move'; from: string; until: string; before: string }
  | { type: 'remove'; from: string; until: string }
  | { type: 'insert'; before: string; text: string }
  /** All headings get the number that follows the one before them, as a word processor numbers them. */
  | { type: 'renumber' }
  /** Everywhere, however often. */
  | { type: 'replace-all'; from: string; to: string }

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce(applyEdit, text)
}

function applyEdit(text: string, edit: Edit): string {
  switch (edit.type) {
    case 'replace': {
      const at = only(text, edit.from)
      return text.slice(0, at) + edit.to + text.slice(at + edit.from.length)
    }
    case 'move': {
      const [start, end] = [lineAt(text, edit.from), lineAt(text, edit.until)]
      const lines = text.slice(start, end)
      const rest = text.slice(0, start) + text.slice(end)
      const at = lineAt(rest, edit.before)
      return rest.slice(0, at) + lines + rest.slice(at)
    }
    case 'remove':
      return text.slice(0, lineAt(text, edit.from)) + text.slice(lineAt(text, edit.until))
    case 'insert': {
      const at = lineAt(text, edit.before)
      return text.slice(0, at) + edit.text + text.slice(at)
    }
    case 'renumber':
      return renumber(text)
    case 'replace-all': {
      if (!text.includes(edit.from)) throw new Error(`"${edit.from}" does not stand in the text`)
      return text.replaceAll(edit.from, edit.to)
    }
    default:
      edit satisfies never
      throw new Error('no such edit')
  }
}

/** Where the one line begins that begins with `beginning`; of several, `第四章>第二条` means the one after 第四章. */
function lineAt(text: string, beginning: string): number {
  let at = 0
  for (const part of beginning.split('>')) {
    at = text.startsWith(part, at) && at === 0 ? 0 : text.indexOf(`\n${part}`, at) + 1
    if (at === 0 && !text.startsWith(part)) throw new Error(`no line begins with "${part}"`)
  }
  return at
}

function only(text: string, part: string): number {
  const parts = text.split(part)
  if (parts.length !== 2) throw new Error(`"${part}" stands ${parts.length - 1} times in the text`)
  return text.indexOf(part)
}

function renumber(text: string): string {
  let chapter = 0
  let article = 0
  let appendix = 0
  return text
    .split('\n')
    .map((line) => {
      if (/^第[一二三四五六七八九十]+章 /.test(line)) {
        article = 0
        return line.replace(/^第.+?章/, `第${toChinese(++chapter)}章`)
      }
      if (/^附件[一二三四五六七八九十]+ /.test(line)) {
        article = 0
        return line.replace(/^附件\S+/, `附件${toChinese(++appendix)}`)
      }
      if (/^第[一二三四五六七八九十]+条 /.test(line)) {
        return line.replace(/^第.+?条/, `第${toChinese(++article)}条`)
      }
      if (/^Article \d+ /.test(line)) {
        article = 0
        return line.replace(/\d+/, String(++chapter))
      }
      return /^\d+\.\d+ /.test(line) ? line.replace(/^\d+\.\d+/, `${chapter}.${++article}`) : line
    })
    .join('\n')
}
