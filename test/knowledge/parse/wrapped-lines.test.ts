import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { groupWrapped } from '../../../lib/knowledge/parse/lines/wrapped-lines.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'

const GOLDEN = join(import.meta.dirname, '../golden')
const FILES = readdirSync(GOLDEN).filter((name) => /(?<!\.clauses)\.txt$/.test(name))
const readLines = (name: string) =>
  readFileSync(join(GOLDEN, name), 'utf8')
    .split('\n')
    .map((line) => line.trim().replaceAll('\t', ' '))
    .filter((line) => line !== '')
/** What a line is not broken within: a character with its punctuation, a word, a blank. */
const UNIT =
  /[\u2e80-\u9fff\uff00-\uffef][，。；：、！？）》”]*|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/gu

function wrap(line: string, columns: number): string {
  const lines: string[] = []
  let last = ''
  for (const unit of line.match(UNIT) ?? []) {
    if (stringWidth((last + unit).trimEnd()) > columns && last !== '') {
      lines.push(last.trimEnd())
      last = unit.trimStart()
    } else last += unit
  }
  return [...lines, last].join('\n')
}

describe('lines of a text', () => {
  it.each(FILES)('stay as people wrote them: %s', (name) => {
    const lines = readLines(name)
    expect(groupWrapped(lines)).toEqual(lines.map((line) => [line]))
  })

  it.each([
    [72, '\n\n', 'a.txt'],
    [72, '\n', 'a.txt'],
    [80, '\n\n', 'a.md'],
    [100, '\n', 'a.txt'],
  ])(
    'are put together again where a program broke them at %d columns, with %j between, in %s',
    async (columns, between, name) => {
      for (const file of FILES) {
        const lines = readLines(file)
        const broken = lines.map((line) => wrap(line, columns)).join(between)
        const { text, characters } = await parseFile(Buffer.from(broken), name)
        const found = new Set(text.split('\n'))
        const lost = lines.filter((line) => !found.has(line))
        // A line may end where a sentence does, or the next one may begin with what looks like a clause's number.
        expect(lost.length / lines.length, lost.join('\n')).toBeLessThanOrEqual(0.1)
        expect(characters.read).toBe(text.length)
      }
    },
  )

  const times = <T>(count: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at))
  const hex = (at: number, length: number) =>
    createHash('sha256').update(`${at}`).digest('hex').slice(0, length)

  it.each<[string, string[]]>([
    ['identifiers', times(8, (at) => hex(at, 36))],
    ['hashes', times(8, (at) => hex(at, 64))],
    ['addresses', times(8, (at) => `https://example.com/documents/${hex(at, 8 + at * 3)}.html`)],
    ['rows of CSV', times(8, (at) => `${at},CT-2024-${at},${hex(at, 20 + at)},2024-01-0${at}`)],
    [
      'rows with blanks',
      times(8, (at) => `CT-2024-100${at}, Shanghai Electric, 2024-01-0${at}, ${hex(at, 4 + at)}`),
    ],
    [
      'lines of JSON',
      times(8, (at) => JSON.stringify({ id: at, name: hex(at, 20 + (at % 3)), city: 'Shanghai' })),
    ],
    [
      'columns by tabs',
      times(8, (at) => `server-model-${at}\t${100 + at}\t1000.00\tShanghai Electric\t2024`),
    ],
    ['columns by two blanks', times(8, (at) => `server-model-1${at}  100  1000.00  Shanghai`)],
    [
      'a log',
      times(8, (at) => `2024-01-01T12:00:0${at}Z INFO ${hex(at, 30 + (at % 4) * 2)} was read`),
    ],
    [
      'a log with blanks',
      times(8, (at) => `2024-01-01 12:00:0${at} INFO ${hex(at, 30 + (at % 4) * 2)} was read`),
    ],
    ['accounts', times(8, (at) => `622202100111222333${at} 张三丰 人民币 1,00${at}.00`)],
    ['persons', times(8, (at) => `王小明 11010119900101123${at} 1380013800${at} 销售部经理`)],
    [
      'persons, and how many',
      [...times(8, (at) => `王小明 11010119900101123${at} 1380013800${at} 销售部经理`), '合计八人'],
    ],
    [
      'particulars of one width',
      times(5, (at) => `供方名称第${'一二三四五'.charAt(at)}项为上海电气集团股份有限公司的名称`),
    ],
    ['statements', times(8, (at) => `INSERT INTO contracts VALUES (${at}, '${hex(at, 20)}')`)],
    [
      'numbers between lines',
      [
        'Serial numbers of the servers in this delivery, all of them',
        ...times(5, (at) => `SN${hex(at, 36).toUpperCase()}`),
        'End of schedule',
      ],
    ],
    ['bold names', times(6, (at) => `**Contract-number-${at}**: CT-2024-0000${at}-SHANGHAI`)],
    ['base64', times(40, (at) => hex(at, 64) + hex(at + 1, 12))],
    [
      'a poem',
      [
        "Shall I compare thee to a summer's day?",
        'Thou art more lovely and more temperate:',
        'Rough winds do shake the darling buds of May,',
        'And summer’s lease hath all too short a date;',
        'Sometime too hot the eye of heaven shines,',
        'And often is his gold complexion dimmed;',
        'And every fair from fair sometime declines,',
        'By chance or nature’s changing course untrimmed;',
      ],
    ],
    [
      'a signature',
      [
        '甲方（盖章）：北京某某科技股份有限公司',
        '法定代表人或授权代表（签字）：张三丰某',
        '签订日期：2024年5月',
      ],
    ],
    [
      'minutes',
      [
        'Anna will order the new servers and ask for a discount',
        'Bob writes to the landlord about the broken water pipe',
        'Carla prepares the budget for the next quarter of year',
        'Dan calls the customer about the invoices not yet paid',
        'Eve reads the contract',
      ],
    ],
    [
      'prices',
      times(
        12,
        (at) =>
          `${'Apples from the region, first class, per kilo'.slice(0, 40 + (at % 4))} ${at}.99`,
      ),
    ],
    [
      'items behind a colon',
      [
        'Documents that belong to the contract, in this order:',
        'the order form',
        'the price list',
        'the general terms',
      ],
    ],
  ])('are not put together where they are %s', (_, lines) => {
    expect(groupWrapped(lines)).toEqual(lines.map((line) => [line]))
  })

  it('stay as they are in a signature behind paragraphs that are put together, with their hyphens', async () => {
    const paragraph = [
      'This agreement is between a company that is state-',
      'owned and one that is not, and ends with a line of some',
      'words.',
    ]
    const signature = [
      'Signed for and on behalf of Contoso Trading Company by',
      'Anna Example',
      'Director',
    ]
    const text = [...times(12, () => [...paragraph, '']).flat(), ...signature].join('\n')
    const parsed = await parseFile(Buffer.from(text), 'a.txt')
    const whole = paragraph.join(' ').replace('- ', '-')
    expect(parsed.text.split('\n').slice(0, -1)).toEqual([...times(12, () => whole), ...signature])
  })

  it('are not put together in code, tables, lists and headings', () => {
    const filler = Array.from({ length: 20 }, (_, at) => [
      `Paragraph ${at} of this text was broken by a program at some`,
      'sixty columns, as mail is.',
      '',
    ]).flat()
    const kept = [
      '```',
      'a line of code that is as wide as all the others in the text',
      'and one more',
      '```',
      '| a row of a table that is as wide as all others in the text |',
      '| a |',
      '# A heading that is as wide as all the others in this text is',
      'below it',
      '',
      '- an item that is as wide as all the others in this text is it',
      '- an item that is as wide as all the others in this text is it',
      '* another one',
      '',
      '````',
      '```',
      'a line of code that is as wide as all the others in the text',
      'and one more',
      '````',
      '',
      '    a line of code that is as wide as all the others in text',
      '    and one more',
      '',
      '<pre>',
      'a line of code that is as wide as all the others in the text',
      'and one more',
      '</pre>',
      'Name of the thing | a row of a table that is as wide as them',
      'Server | 1000',
      '',
      'A line that ends where its writer wants it to, with two blanks  ',
      'and the next one; and one that ends so with a sign of its\\',
      'and the last one',
    ]
    const groups = groupWrapped([...filler, ...kept])
    expect(groups.filter((lines) => lines.length > 1)).toHaveLength(20)
    expect(groups.slice(-kept.length)).toEqual(kept.map((line) => [line]))
  })
})
