import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseScope } from '../../lib/access/index.ts'
import { ERRORS } from '../../lib/base/index.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import { copyProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/chat-clients.md')
const hasCurl = spawnSync('curl', ['--version']).status === 0
/** The address in the docs; the box of this test has another port. */
const ADDRESS = 'http://127.0.0.1:8787'

/** A JSON value with the types of its parts in place of them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

interface Completion {
  choices: { message: { content: string } }[]
}

describe('docs/chat-clients.md', () => {
  it.skipIf(!hasCurl)('has curl lines that are answered as it shows', async () => {
    const root = copyProject()
    for (const name of readdirSync(join(root, 'functions'))) {
      if (name !== 'weather.ts') rmSync(join(root, 'functions', name))
    }
    const box = await useTestBox({
      root,
      config: {
        timeZone: 'Asia/Shanghai',
        sampleCompany: true,
        databases: { weather: {} },
        functions: { weather: sampleConfig.functions.weather },
      },
    })
    const script = page.blockAfter('each question.').replaceAll(ADDRESS, box.url)
    const curl = `curl() { command curl -sS "$@"; echo; }; KEY=${TEST_KEY}`
    const { stdout } = await promisify(execFile)('sh', ['-c', `${curl}\n${script}`])
    const [listed = '', asked = '', ...streamed] = stdout.split('\n').filter(Boolean)
    expect(JSON.parse(listed)).toMatchObject({ object: 'list', data: [{ id: 'weather' }] })

    const completion = JSON.parse(asked) as Completion
    expect(shapeOf(completion)).toEqual(
      shapeOf(JSON.parse(page.blockAfter('The second answers:')) as unknown),
    )
    const { content = '' } = completion.choices[0]?.message ?? {}
    expect(content).toContain('上海')

    expect(streamed.pop()).toBe('data: [DONE]')
    const words = streamed.flatMap((line) => {
      const { choices } = JSON.parse(line.slice('data: '.length)) as {
        choices: { delta: { content?: string } }[]
      }
      return choices[0]?.delta.content ?? []
    })
    expect(words.length).toBeGreaterThan(3)
    expect(words.join('').trim()).toBe(content)

    const refused = await box.request('/v1/models/gpt')
    const { requestId: _id, ...problem } = (await refused.json()) as Record<string, unknown>
    const shown = JSON.parse(page.blockAfter('show it:')) as Record<string, unknown>
    expect(shown).toMatchObject(problem)
  })

  it('names scopes and codes as they are', () => {
    const scopes = [...page.text.matchAll(/--scope (\S+)/g)].map(([, scope = '']) => scope)
    expect(scopes.length).toBeGreaterThan(0)
    expect(scopes.filter((scope) => parseScope(scope) === undefined)).toEqual([])
    const named = [...page.text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
    expect(named).toContain('FEATURE_UNSUPPORTED')
    expect(named.filter((code) => !(code in ERRORS) && code !== 'ONBOX_HOST')).toEqual([])
  })
})
