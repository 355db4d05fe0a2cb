import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openIndex } from '../../../lib/knowledge/store/open-index.ts'

it(
  'mergeWords() makes one part of many, step by step, and finds the same',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
    const index = openIndex(folder)
    onTestFinished(() => {
      index.close()
      rmSync(folder, { recursive: true })
    })
    const { client } = index
    client.pragma('synchronous = OFF')
    const insert = client.prepare(`INSERT INTO passage_words (rowid, title, heading, body) VALUES (?, '', '', ?)`) // prettier-ignore
    const count = client.prepare('SELECT count(DISTINCT segid) FROM passage_words_idx').pluck()
    const find = client
      .prepare('SELECT rowid FROM passage_words WHERE passage_words MATCH ?')
      .pluck()
    // Words that are all different fill the index soonest.
    const addSome = (from: number, to: number): void => {
      for (let id = from; id < to; id++) {
        const words = Array.from(
          { length: 4_000 },
          (_, at) => `${((at * 2_654_435_761) >>> 0).toString(36)}w${id}`,
        )
        insert.run(id, `every ${words.join(' ')}`)
      }
    }
    addSome(1, 170)
    const everyOne = find.all('every')
    expect(count.get()).toBeGreaterThan(1)
    let steps = 1
    while (index.mergeWords()) steps += 1
    expect(steps).toBeGreaterThan(2)
    expect(count.get()).toBe(1)
    expect(find.all('every')).toEqual(everyOne)
    // A few more are not worth it.
    addSome(170, 172)
    expect(index.mergeWords()).toBe(false)
    expect(count.get()).toBeGreaterThan(1)
  },
)
