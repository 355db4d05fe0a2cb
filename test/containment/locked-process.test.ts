import { describe, expect, it } from 'vitest'
import { spawnLocked } from '../../lib/isolate/index.ts'
import { useBystanders } from './bystanders.ts'
import { refused } from './locked-process.ts'

describe('a locked process is refused by Node itself', () => {
  const bystanders = useBystanders()

  it.each(Object.entries(refused))('%s', async (_name, { code, out }) => {
    const script = `
      const aim = ${JSON.stringify(bystanders().aim)}
      const once = (emitter) => new Promise((_, reject) => emitter.on('error', reject))
      const attempt = async () => { ${code} }
      Promise.race([
        attempt().then(() => 'OPEN', (error) => error.code),
        new Promise((resolve) => setTimeout(resolve, 1000, 'no answer')),
      ]).then((outcome) => {
        console.log(outcome)
        process.exit()
      })`
    const lines: string[] = []
    const { ended } = await spawnLocked({ args: [], script, onLine: (line) => lines.push(line) })
    await ended
    expect(lines).toEqual([out])
    await bystanders().check()
  })
})
