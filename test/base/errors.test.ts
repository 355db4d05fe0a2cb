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

const CODES = Object.keys(ERRORS)

/** The codes that none of the files has, but for the catalogue itself and this file. */
function findUnnamed(pattern: string): string[] {
  const text = globSync(pattern, { cwd: PROJECT })
    .filter((file) => !file.endsWith('base/errors.ts') && !file.endsWith('base/errors.test.ts'))
    .map((file) => readFileSync(join(PROJECT, file), 'utf8'))
    .join('\n')
  return CODES.filter((code) => !text.includes(`'${code}'`))
}

describe('the error catalogue', () => {
  it('is documented line by line, and nothing else is', () => {
    const catalogue = Object.entries(ERRORS).map(([code, [status, whose, en, zh]]) => {
      return [`\`${code}\``, String(status), whose, en, zh]
    })
    expect(documented).toEqual(catalogue)
  })

  it('has no code that nothing fails with', () => {
    expect(findUnnamed('lib/**/*.ts')).toEqual([])
  })

  it('has a test for every code: what only helpers and fixtures name is not tested', () => {
    expect(findUnnamed('test/**/*.test.ts')).toEqual([])
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
