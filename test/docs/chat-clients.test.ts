import { describe, expect, it } from 'vitest'
import { parseScope } from '../../lib/access/index.ts'
import { ERRORS } from '../../lib/base/index.ts'
import { HAS_CURL, pasteCurls, shapeOf, useWeatherBox } from './paste-curls.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/chat-clients.md')

interface Completion {
  choices: { message: { content: string } }[]
}

describe('docs/chat-clients.md', () => {
  it.skipIf(!HAS_CURL)('has curl lines that are answered as it shows', async () => {
    const box = await useWeatherBox()
    const lines = await pasteCurls(box, page.blockAfter('each question.'))
    const [listed = '', asked = '', ...streamed] = lines
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
