import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ERRORS,
  fromErrorData,
  OnboxError,
  toOnboxError,
  type ErrorCode,
} from '../../lib/base/index.ts'

const PROJECT = join(import.meta.dirname, '../..')
const page = readFileSync(join(PROJECT, 'docs/errors.md'), 'utf8')

/** The cells of each line of the page's table. */
const documented = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  )

/** All that is written in `lib/` or `test/`, but for the catalogue itself and this file. */
function sources(folder: 'lib' | 'test'): string {
  const files = globSync(`${folder}/**/*.ts`, { cwd: PROJECT })
  return files
    .filter((file) => !file.endsWith('base/errors.ts') && !file.endsWith('base/errors.test.ts'))
    .map((file) => readFileSync(join(PROJECT, file), 'utf8'))
    .join('\n')
}

describe('the error catalogue', () => {
  it('is documented line by line, and nothing else is', () => {
    const catalogue = Object.entries(ERRORS).map(([code, [status, whose, en, zh]]) => {
      return [`\`${code}\``, String(status), whose, en, zh]
    })
    expect(documented).toEqual(catalogue)
  })

  it('has a test for every code that is used', () => {
    const used = Object.keys(ERRORS).filter((code) => sources('lib').includes(`'${code}'`))
    expect(used.length).toBeGreaterThan(25)
    expect(used.filter((code) => !sources('test').includes(`'${code}'`))).toEqual([])
  })
})

describe('OnboxError', () => {
  it('crosses a process boundary as data', () => {
    const error = new OnboxError('MODEL_BUSY', 'Cannot ask now', { retryAfterSeconds: 3 })
    const copy = fromErrorData(error.toData())
    expect(copy).toMatchObject({ code: 'MODEL_BUSY', status: 503, retryAfterSeconds: 3 })
    expect(copy.message).toBe('Cannot ask now')
  })

  it('takes an unknown code for an internal fault', () => {
    expect(fromErrorData({ code: 'NOPE' as ErrorCode, detail: 'x' }).code).toBe('INTERNAL')
  })

  it('keeps an unexpected error as its cause', () => {
    const cause = new Error('disk on fire')
    expect(toOnboxError(cause)).toMatchObject({ code: 'INTERNAL', cause })
  })
})
