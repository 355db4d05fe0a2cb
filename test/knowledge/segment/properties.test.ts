import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { toPassages } from '../../../lib/knowledge/segment/passages.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { linesAsDocument } from '../lines-as-document.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FIXTURES = globSync(
  ['test/knowledge/golden/*.txt', 'db/contracts/documents/**/*.txt', 'docs/**/*.md'],
  { cwd: ROOT },
)

/** What labels are made of, and what they are mixed up with. */
const PIECES = [
  '第', '一', '二', '三', '十二', '百', '条', '章', '节', '编', '款', '项', '、', '（', '）', '(', ')', '1', '2', '3', '10', '.', '．', ' ',
  '\u3000', '\n', '\n', '\n', '附件', '附录', '补充协议', '签署页', 'Article ', 'Section ', 'Exhibit ', 'Schedule ', 'A', 'b', 'i', 'iv', 'x', '①',
  '⑵', '㈢', '：', ':', '。', '……', '\t', '约定的', '付款', 'shall', 'Payment', '问：', '答：', 'Q1:', '# ', '## ', '**', '目录', '甲方（盖章）', '\ud83d\ude00', '\ud83d', '\r',
] // prettier-ignore

/** The same texts each time. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function randomText(seed: number): string {
  const random = createRandom(seed)
  const length = Math.floor(random() * 200)
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('')
}

/** What is wrong with the clauses and passages of a text; none where each character is in exactly one. */
function findFaults(text: string): string[] {
  const clauses = segmentDocument(linesAsDocument(text), text.slice(0, 10))
  const faults: string[] = []
  const check = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(`${JSON.stringify(text.slice(0, 300))}: ${fault}`)
  }
  let end = 0
  for (const [
    index,
    { ordinal, parent, label, start, bodyStart, ...clause },
  ] of clauses.entries()) {
    check(ordinal === index, `clause ${index} has the ordinal ${ordinal}`)
    check(start === end, `clause ${index} begins at ${start}, not at ${end}`)
    check(clause.end >= start, `clause ${index} ends before it begins`)
    check(bodyStart >= start && bodyStart <= clause.end, `clause ${index} has its words outside`)
    check(clause.subtreeEnd >= clause.end, `clause ${index} ends after its parts`)
    if (parent !== null) {
      check(parent < index, `clause ${index} is before its parent`)
      check(
        clause.subtreeEnd <= (clauses[parent]?.subtreeEnd ?? -1),
        `clause ${index} ends after its parent`,
      )
      check(text.startsWith(label, start), `clause ${index} has another label`)
    }
    end = clause.end
  }
  check(end === text.length, `the clauses end at ${end}`)
  let read = 0
  for (const passage of toPassages(clauses, text)) {
    check(passage.start === read, `a passage begins at ${passage.start}, not at ${read}`)
    check(
      passage.end > passage.start && passage.end - passage.start <= 1200,
      'a passage is empty, or long',
    )
    check(
      (clauses[passage.clause]?.subtreeEnd ?? -1) >= passage.end,
      'a passage ends after its clause',
    )
    read = passage.end
  }
  check(read === text.length, `the passages end at ${read}`)
  return faults
}

describe('segmentDocument() and toPassages()', () => {
  it.each(FIXTURES)('lose no character of %s and have none twice', (file) => {
    expect(findFaults(readFileSync(join(ROOT, file), 'utf8'))).toEqual([])
  })

  it('lose no character of random texts, and never throw', () => {
    const seeds = Array.from({ length: 400 }, (_, index) => index + 1)
    expect(seeds.flatMap((seed) => findFaults(randomText(seed)))).toEqual([])
  })

  it('have an empty text as a document without passages', () => {
    const clauses = segmentDocument({ text: '', blocks: [] }, '')
    expect(clauses).toHaveLength(1)
    expect(toPassages(clauses, '')).toEqual([])
  })

  const contract = readFileSync(join(ROOT, 'db/contracts/documents/equipment-sale.txt'), 'utf8')
  const HOSTILE: Record<string, string> = {
    'two megabytes of contracts': contract.repeat(Math.ceil(2_000_000 / contract.length)),
    'one line of two megabytes': `第一条 ${'付款'.repeat(1_000_000)}`,
    'the same label 100,000 times': '第一条\n'.repeat(100_000),
    'the same label and words 100,000 times': `${'第一条甲方应当付款。\n'.repeat(100_000)}第一条 付款`,
    'the same annex 100,000 times': '附件一\n'.repeat(100_000),
    'annexes without end': Array.from({ length: 9_999 }, (_, index) => `附件${index + 1} 清单`).join('\n').repeat(4),
    'lists that begin anew': '1. 甲；\n2. 乙；\n'.repeat(50_000),
    'numbers that count down': Array.from({ length: 100_000 }, (_, index) => `${999 - (index % 999)}. 甲；`).join('\n'),
    'every second number': Array.from({ length: 9_999 }, (_, index) => `第${index * 2 + 1}条 甲`).join('\n').repeat(8),
    'letters': '(a) x;\n(i) y;\n(v) z;\n'.repeat(30_000),
    'blanks': `第一条${' '.repeat(1_000_000)}付款\n${'\u3000'.repeat(1_000_000)}第二条`,
    'dots': `第一条 ${'.'.repeat(2_000_000)}`,
    'deep nesting': '一、甲\n（一）乙\n1. 丙\n（1）丁\n1）戊\n①己\n(a) x\n(i) y\na) z\nA. w\n'.repeat(10_000),
  } // prettier-ignore

  it.each(Object.keys(HOSTILE))(
    'read %s in time that grows with the length',
    (name) => {
      const text = HOSTILE[name] ?? ''
      const elapsedMs = (part: string): number => {
        const document = linesAsDocument(part)
        const started = process.cpuUsage()
        const clauses = segmentDocument(document, '')
        expect(clauses.at(-1)?.end).toBe(part.length)
        expect(toPassages(clauses, part).at(-1)?.end).toBe(part.length)
        const { user, system } = process.cpuUsage(started)
        return (user + system) / 1000
      }
      expect(elapsedMs(text)).toBeLessThan(2000)
    },
    60_000,
  )
})
