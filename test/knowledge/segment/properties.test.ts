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

function expectPartition(text: string): void {
  const clauses = segmentDocument(linesAsDocument(text), text.slice(0, 10))
  let end = 0
  for (const [index, clause] of clauses.entries()) {
    const { parent, start, bodyStart, subtreeEnd } = clause
    expect(clause.ordinal).toBe(index)
    expect(start).toBe(end)
    expect(clause.end).toBeGreaterThanOrEqual(start)
    expect(bodyStart).toBeGreaterThanOrEqual(start)
    expect(bodyStart).toBeLessThanOrEqual(clause.end)
    expect(subtreeEnd).toBeGreaterThanOrEqual(clause.end)
    if (parent !== null) {
      expect(parent).toBeLessThan(index)
      expect(subtreeEnd).toBeLessThanOrEqual(clauses[parent]?.subtreeEnd ?? -1)
      expect(text.startsWith(clause.label, start)).toBe(true)
    }
    end = clause.end
  }
  expect(end).toBe(text.length)

  let read = 0
  for (const passage of toPassages(clauses, text)) {
    expect(passage.start).toBe(read)
    expect(passage.end).toBeGreaterThan(passage.start)
    expect(passage.end - passage.start).toBeLessThanOrEqual(1200)
    const clause = clauses[passage.clause]
    expect(clause?.subtreeEnd).toBeGreaterThanOrEqual(passage.end)
    read = passage.end
  }
  expect(read).toBe(text.length)
}

describe('segmentDocument() and toPassages()', () => {
  it.each(FIXTURES)('lose no character of %s and have none twice', (file) => {
    expectPartition(readFileSync(join(ROOT, file), 'utf8'))
  })

  it('lose no character of random texts, and never throw', () => {
    for (let seed = 1; seed <= 400; seed++) expectPartition(randomText(seed))
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
