import { once } from 'node:events'
import { beforeAll, describe, expect, it } from 'vitest'
import { spawnLocked } from '../../lib/isolate/index.ts'
import { refused } from './locked-process.ts'

describe('a locked process is refused by Node itself', () => {
  const outcomes = new Map<string, string>()

  beforeAll(async () => {
    const attempts = Object.entries(refused).map(
      ([name, { code }]) => `[${JSON.stringify(name)}, async () => { ${code} }]`,
    )
    const script = `
      const once = (emitter) => new Promise((_, reject) => emitter.on('error', reject))
      ;(async () => {
        for (const [name, attempt] of [${attempts.join(',')}]) {
          const code = await Promise.race([
            attempt().then(() => 'OPEN', (error) => error.code),
            new Promise((resolve) => setTimeout(resolve, 1000, 'no answer')),
          ])
          console.log(name + ': ' + code)
        }
        process.exit()
      })()`
    const { child } = spawnLocked([], script, (line) => {
      const [name = '', code = ''] = line.split(': ')
      outcomes.set(name, code)
    })
    await once(child, 'close')
  })

  it.each(Object.entries(refused))('%s', (name, { out }) => {
    expect(outcomes.get(name)).toBe(out)
  })
})
