import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import type { ParsedDocument } from '../../../lib/knowledge/parsed-document.ts'
import { buildDocx, numbered, paragraph, row, run, table } from '../fixtures/build-docx.ts'
import { instance, level, list } from '../fixtures/list-levels.ts'

const DOCUMENTS = 60
const INVISIBLE = /\u200B|\u202E|\u00AD|\uFE0F/g

/** The same numbers from the same seed: 0 to `below`, exclusive. */
function createDice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** A document of all that is read and left out, in any order, of words that are each there once. */
function createDocument(seed: number) {
  const roll = createDice(seed)
  const seen: string[] = []
  const unseen: string[] = []
  let words = 0
  const word = (list: string[]) => {
    const text = `〔${(words++).toString(36)}${'付款 &amp; '.repeat(roll(3))}〕`
    list.push(text.replaceAll('&amp;', '&'))
    return text
  }
  const deleted = () => `<w:del w:id="1"><w:r><w:delText>${word(unseen)}</w:delText></w:r></w:del>`
  const inline = () => {
    const kinds = [
      () => run(word(seen)),
      () => `<w:ins w:id="2">${run(word(seen))}</w:ins>`,
      () => run(word(unseen), '<w:vanish/>'),
      () => run(`${word(seen)}\u200B`),
      () => '<w:r><w:tab/></w:r>',
      () => '<w:r><w:br/></w:r>',
      deleted,
    ]
    return kinds[roll(kinds.length)]?.() ?? ''
  }
  const line = (): string => {
    const mark = ['', '', '<w:rPr><w:del w:id="3"/></w:rPr>'][roll(3)]
    const place = roll(2) === 0 ? numbered(1, roll(3)) : ''
    const content = Array.from({ length: roll(5) }, inline).join('')
    return `<w:p><w:pPr>${place}${mark}</w:pPr>${content}</w:p>`
  }
  const cells = () =>
    Array.from({ length: 1 + roll(3) }, () => (roll(4) === 0 ? grid() : '') + line())
  const grid = (): string =>
    table(
      ...Array.from({ length: 1 + roll(3) }, () =>
        roll(5) === 0
          ? row([run(''), `<w:p>${deleted()}</w:p>`], '<w:del w:id="4"/>')
          : row(cells()),
      ),
    )
  const body = Array.from({ length: 12 }, () => (roll(4) === 0 ? grid() : line())).join('')
  const bytes = buildDocx({
    body: `${body}${paragraph(word(seen))}`,
    numbering:
      list(
        0,
        level(0, 'chineseCounting', '第%1条'),
        level(1, 'decimal', '%1.%2'),
        level(2, 'bullet', '–'),
      ) + instance(1, 0),
    header: paragraph(word(unseen)),
    comments: `<w:comment w:id="1">${paragraph(word(unseen))}</w:comment>`,
  })
  return { bytes, seen, unseen }
}

const countInk = (text: string) => text.replace(/\s/g, '').length
const countAll = (texts: readonly string[]) => texts.reduce((sum, text) => sum + countInk(text), 0)

/** What blocks are, whatever was read. */
function checkBlocks({ text, blocks }: ParsedDocument): void {
  expect(blocks.map(({ start, end }) => `${text.slice(start, end)}\n`).join('')).toBe(text)
  for (const { start, end } of blocks) {
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    expect(text.slice(start, end)).toMatch(/^.+$/)
  }
}

describe('the characters of a document', () => {
  it.each(Array.from({ length: DOCUMENTS }, (_, index) => index))(
    'are all in its text, or counted as left out: document %d',
    async (seed) => {
      const { bytes, seen, unseen } = createDocument(seed)
      const parsed = await parseFile(bytes, 'a.docx')
      const { text, characters } = parsed
      checkBlocks(parsed)
      expect(characters.text).toBe(text.length)
      expect(characters.read).toBe(text.length + characters.furniture + characters.hidden)
      // From the other side: what was put into the file.
      const ink = text.replace(/\s/g, '')
      const counts = seen.map((word) => ink.split(word.replace(/\s/g, '')).length - 1)
      expect(counts.every((count) => count === 1)).toBe(true)
      expect(unseen.filter((word) => ink.includes(word.replace(/\s/g, '')))).toEqual([])
      const words = [...text.matchAll(/〔[^〕]*〕/g)].map(([word]) => word)
      expect(countAll(words)).toBe(countAll(seen))
      // All else is what reading adds: numbers, separators, blank space.
      expect(text.replace(/〔[^〕]*〕/g, '')).toMatch(
        /^(\s|\||第[一二三四五六七八九十]+条|[一二三四五六七八九十]+\.\d+|–)*$/,
      )
      expect(characters.hidden + characters.furniture).toBeGreaterThanOrEqual(countAll(unseen))
    },
  )

  it('are so in text with anything invisible in it', async () => {
    const roll = createDice(7)
    const parts = [
      '付款',
      ' ',
      '\u3000',
      '\u200B',
      '\u202E',
      '\u00AD',
      '\uFE0F',
      '\n',
      '\r\n',
      '\t',
      '。',
    ]
    for (let index = 0; index < 200; index++) {
      const source = `甲${Array.from({ length: 40 }, () => parts[roll(parts.length)]).join('')}乙`
      const parsed = await parseFile(Buffer.from(source), 'a.txt')
      checkBlocks(parsed)
      const { characters, text } = parsed
      const kept = text.length - (text.match(/\n/g)?.length ?? 0)
      const blank = source.replace(INVISIBLE, '')
      expect(characters.hidden).toBe(source.length - blank.length)
      expect(countInk(text)).toBe(countInk(blank))
      expect(characters.read).toBe(text.length + characters.hidden)
      expect(kept).toBe(
        blank
          .split(/\r\n|\n/)
          .map((line) => line.trim())
          .join('').length,
      )
    }
  })
})
