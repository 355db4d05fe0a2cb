import { existsSync, globSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const pages = globSync(['*.md', 'docs/**/*.md', 'models/*/*.md'], { cwd: PROJECT })

/** The headings of a page, as they are linked to. */
const anchorsOf = (path: string): string[] =>
  [...readPage(path).text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Where the links of a page lead to within the project: file and heading. */
const linksOf = (path: string): { file: string; anchor: string | undefined }[] =>
  [
    ...readPage(path)
      .text.replaceAll(/^```.*?^```/gms, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#')
      return { file: file === '' ? path : relative('', join(dirname(path), file)), anchor }
    })

describe('links in the docs', () => {
  it.each(pages)('of %s lead to files and headings that are there', (path) => {
    const broken = linksOf(path).filter(({ file, anchor }) => {
      if (!existsSync(join(PROJECT, file))) return true
      if (anchor === undefined || statSync(join(PROJECT, file)).isDirectory()) return false
      return !anchorsOf(file).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it.each(pages)('the files that %s names are there', (path) => {
    // Those of `functions/` and `db/` are often ones that the reader is to make.
    const named = readPage(path).text.matchAll(/`((?:lib|test|models)\/[\w./-]+\.\w+)`/g)
    const missing = [...named].filter(([, file = '']) => !existsSync(join(PROJECT, file)))
    expect(missing.map(([, file]) => file)).toEqual([])
  })

  it('lead from README.md to every page', () => {
    const reached = new Set(['README.md'])
    for (const page of reached) {
      if (!page.endsWith('.md') || !existsSync(join(PROJECT, page))) continue
      for (const { file } of linksOf(page)) reached.add(file)
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([])
  })

  it('lead from the first page of the decisions to each of them', () => {
    const index = new Set(linksOf('docs/decisions/README.md').map(({ file }) => file))
    const decisions = pages.filter((page) => /^docs\/decisions\/\d/.test(page))
    expect(decisions.filter((page) => !index.has(page))).toEqual([])
  })
})
