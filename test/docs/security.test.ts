import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/security.md')
const named = [...page.text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file)

it('docs/security.md names tests that exist', () => {
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([])
})

it('docs/security.md names tests for every promise', () => {
  const [, promises = ''] = /## What is promised\n(.+?)\n## /s.exec(page.text) ?? []
  const paragraphs = promises.split(/^(?=\*\*)/m).slice(1)
  expect(paragraphs.length).toBeGreaterThan(7)
  expect(paragraphs.filter((text) => !/^Held by `test\//m.test(text))).toEqual([])
})

it.each(['docs/security.md', 'SECURITY.md'])('%s links to pages that exist', (path) => {
  const links = [...readPage(path).text.matchAll(/\]\(([\w./-]+\.md)(?:#[\w-]+)?\)/g)]
  expect(links.length).toBeGreaterThan(0)
  const folder = path.startsWith('docs/') ? 'docs' : '.'
  const missing = links.filter(([, link = '']) => !existsSync(join(PROJECT, folder, link)))
  expect(missing.map(([, link]) => link)).toEqual([])
})
