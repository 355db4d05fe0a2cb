import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { OnboxError } from '../../../lib/base/index.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { zipFiles } from '../fixtures/build-docx.ts'

const OFFICE = join(import.meta.dirname, '../fixtures/office')
const MUTATIONS = 40

const PAGE = Buffer.from(
  '<html><style>.a{display:none}</style><table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table><ol start=3><li value=4>丁<p class=a>戊</ol>',
)
const TABLE = Buffer.from('名称,单价\n"服务器","30,000"\n"交换\n机",1.5\n')
const MARKDOWN = Buffer.from(
  '---\ntitle: 甲\n---\n# 乙\n\n1. 丙\n   - 丁\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
)

function createDice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** Changes bytes, takes some out, says some twice, or moves numbers and names about. */
function mutate(bytes: Uint8Array, roll: (below: number) => number): Buffer {
  const data = Buffer.from(bytes)
  const at = roll(data.length)
  const length = 1 + roll(60)
  const kinds = [
    () => {
      data[at] = roll(256)
      return data
    },
    () => Buffer.concat([data.subarray(0, at), data.subarray(at + length)]),
    () => Buffer.concat([data.subarray(0, at + length), data.subarray(at)]),
    () =>
      Buffer.from(
        data
          .toString('latin1')
          .replace(/\d+/g, (digits) =>
            roll(9) === 0 ? String(roll(4_294_967_296) - 2_000_000_000) : digits,
          ),
        'latin1',
      ),
    () =>
      Buffer.from(
        data
          .toString('latin1')
          .replace(/="[^"]*"/g, (value) =>
            roll(9) === 0 ? `="${['', '-1', '0', 'x'][roll(4)]}"` : value,
          ),
        'latin1',
      ),
  ]
  return kinds[roll(kinds.length)]?.() ?? data
}

/** Changes one part, in a package that is whole: its checksums are right. */
function mutatePart(bytes: Uint8Array, roll: (below: number) => number): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  const name = names[roll(names.length)] ?? ''
  return zipFiles({ ...parts, [name]: mutate(parts[name] ?? new Uint8Array(), roll) })
}

describe('files that were changed at random', () => {
  it.each([
    ['numbered.docx', readFileSync(join(OFFICE, 'numbered.docx')), mutatePart],
    ['whole.docx', readFileSync(join(OFFICE, 'purchase-framework.docx')), mutate],
    ['prices.xlsx', readFileSync(join(OFFICE, 'prices.xlsx')), mutatePart],
    ['a.html', PAGE, mutate],
    ['a.csv', TABLE, mutate],
    ['a.md', MARKDOWN, mutate],
  ])('are read, or refused with a reason: %s', async (name, bytes, change) => {
    const roll = createDice(name.length)
    for (let index = 0; index < MUTATIONS; index++) {
      try {
        const { text, blocks, characters } = await parseFile(change(bytes, roll), name)
        expect(characters.read).toBe(text.length + characters.furniture + characters.hidden)
        expect(blocks.map(({ start, end }) => `${text.slice(start, end)}\n`).join('')).toBe(text)
      } catch (error) {
        expect(error).toBeInstanceOf(OnboxError)
        expect((error as OnboxError).code).toMatch(/^DOCUMENT_/)
      }
    }
  })
})
