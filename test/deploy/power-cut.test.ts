import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { saying, useFunctions } from '../helpers/open-functions.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const SCRIPT = join(import.meta.dirname, 'fixtures/deploy-on-and-on.ts')
const KILLS = 10
/** A deploy takes some 50 ms: the kills fall on all its steps. */
const SPREAD_MS = 17

it(
  `after each of ${KILLS} kills during a deploy, exactly one good version serves`,
  { timeout: 120_000 },
  async () => {
    const root = makeTemporaryFolder()
    const dataDir = join(root, '.onbox')
    mkdirSync(join(dataDir, 'functions'), { recursive: true })
    const project = useFunctions({ hello: saying('THE_TEXT') }, { root })
    await project.functions.close()
    renameSync(join(root, 'functions/hello.ts'), join(dataDir, 'functions/hello.ts'))
    let next = 1
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, ['--no-warnings', SCRIPT, dataDir, String(next)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
      while (!said.includes(`serves ${next} `)) await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, kill * SPREAD_MS))
      child.kill('SIGKILL')
      await once(child, 'close')
      const begun = [...said.matchAll(/^begins (\d+)$/gm)].map(([, index]) => Number(index))
      const acked = [...said.matchAll(/^serves (\d+) (\w+)$/gm)].map(([, index]) => Number(index))

      const after = useFunctions({}, { root })
      const { version, text } = await after.get('hello')
      const served = Number(/^version (\d+)$/.exec(text)?.[1])
      // What was acknowledged is not lost; what was about to be may serve.
      expect(served).toBeGreaterThanOrEqual(acked.at(-1) as number)
      expect(served).toBeLessThanOrEqual(begun.at(-1) as number)
      const serving = after.functions.versions('hello').filter(({ percent }) => percent > 0)
      expect(serving).toMatchObject([{ version, percent: 100 }])
      // Nothing is left of what was cut off.
      const kept = after.functions.versions('hello').map((one) => one.version)
      expect(new Set(readdirSync(join(dataDir, 'versions/hello')))).toEqual(new Set(kept))
      await after.functions.close()
      next = (begun.at(-1) as number) + 1
    }
  },
)
