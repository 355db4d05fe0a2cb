import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listFunctionNames } from '../../lib/deploy/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

it('a file of functions/ is a function, and what editors, shares and tests leave there is none', () => {
  const folder = join(makeTemporaryFolder(), 'functions')
  expect(listFunctionNames(folder)).toEqual([])
  mkdirSync(folder)
  const others = [
    '.#weather.ts',
    '._weather.ts',
    'weather.test.ts',
    'types.d.ts',
    'weather.ts~',
    'notes.md',
  ]
  for (const file of ['weather.ts', 'sales-ranking.ts', ...others])
    writeFileSync(join(folder, file), '')
  expect(listFunctionNames(folder)).toEqual(['sales-ranking', 'weather'])
})
