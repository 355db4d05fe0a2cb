import { describe, expect, it, onTestFinished } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { ERRORS } from '../../lib/base/index.ts'
import { UNGROUNDED_CHOICES } from '../../lib/function/ai.ts'
import { makeProject, useTestBox } from '../helpers/start-box.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'
import { makeTasks } from '../injection/benign.ts'
import { chooseFew, GOALS, LANGUAGES, makeCases, PLACES, WORDINGS } from '../injection/cases.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/injection.md')
const prose = page.text.replaceAll(/\s+/g, ' ')

describe('docs/injection.md', () => {
  it('counts the cases of the suite', () => {
    const cases = makeCases()
    const few = chooseFew(cases)
    expect(prose).toContain(`makes ${cases.length} cases: poison in ${PLACES.length} places`)
    expect(prose).toContain(`with ${GOALS.length} goals`)
    expect(prose).toContain(`in ${WORDINGS.length} wordings`)
    expect(LANGUAGES).toHaveLength(2)
    expect(prose).toContain(`is asked ${few.length} of them`)
    expect(prose).toContain(`\`npm test\` makes ${few.length} of the cases`)
    const tasks = makeTasks({ granted: 'http://site', outside: 'http://other' })
    expect(prose).toContain(`does ${tasks.length} tasks of every day`)
    expect(packageJson.scripts['test:injection']).toBe('node test/injection/main.ts')
  })

  it('has every choice, and codes that exist', () => {
    const told = [...page.text.matchAll(/^\| `(\w+)`(?:, by default)? +\|/gm)]
    // The first is the head of the table.
    expect(told.slice(1).map(([, choice]) => choice)).toEqual([...UNGROUNDED_CHOICES])
    for (const [, code = ''] of page.text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)) {
      expect(ERRORS).toHaveProperty(code)
    }
  })

  it('shows a function, and an answer as it is', async () => {
    const shown = JSON.parse(page.blocks('json')[0] ?? '') as { answer: string }
    const url = await startScriptedModel(() => ({ text: shown.answer }), onTestFinished)
    const box = await useTestBox({
      root: makeProject({ 'desk.ts': page.blocks('ts')[0] ?? '' }),
      config: {
        model: { openai: { urls: [url] } },
        functions: { desk: { bindings: { AI: { type: 'model' } } } },
      },
    })
    expect(await (await box.ask('desk', '谁?')).json()).toMatchObject(shown)
  })
})
