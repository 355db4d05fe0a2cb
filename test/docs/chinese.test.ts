import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const pages = globSync('docs/zh/*.md', { cwd: PROJECT })

const without = (text: string): string => text.replaceAll(/^```.*?^```$/gms, '')
const countAll = (text: string, pattern: RegExp): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const [found] of without(text).matchAll(pattern)) counts[found] = (counts[found] ?? 0) + 1
  return counts
}

it('the pages that people begin with are there in Chinese', () => {
  expect(pages.toSorted()).toEqual([
    'docs/zh/adding-a-function.md',
    'docs/zh/make-it-yours.md',
    'docs/zh/operating.md',
  ])
})

/** What a page says in code is run or looked at by the tests of the English one. */
describe.each(pages)('%s says what the English page does', (path) => {
  const [chinese, english] = [readPage(path).text, readPage(path.replace('zh/', '')).text]

  it('in the same code', () => {
    const blocks = (text: string): string[] => [...text.matchAll(/^```.*?^```$/gms)].map(String)
    expect(blocks(chinese)).toEqual(blocks(english))
  })

  it('under as many headings, in as many rows and points', () => {
    for (const pattern of [/^#+ /gm, /^\|(?! -)/gm, /^- /gm]) {
      expect(countAll(chinese, pattern), String(pattern)).toEqual(countAll(english, pattern))
    }
  })

  it('with the same names in code', () => {
    const names = (text: string): string[] => Object.keys(countAll(text, /`[^`\n]+`/g)).toSorted()
    expect(names(chinese)).toEqual(names(english))
  })
})
