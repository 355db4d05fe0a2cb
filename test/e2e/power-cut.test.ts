import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { createClient } from '../../lib/client/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, TEST_KEY } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** A request that is recorded would be a step of its own behind the deploy. */
const PLAIN_REQUESTS_UNRECORDED =
  'export default { audit: { plainRequests: false }, functions: {} }'
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'fixtures/die-at-step.ts')).href

it(
  'after a kill -9 at each step of a deploy, exactly one good version serves',
  { timeout: 300_000 },
  async () => {
    const cwd = makeProject({})
    writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
    writeFileSync(join(cwd, 'wrangler-like.config.ts'), PLAIN_REQUESTS_UNRECORDED)
    const source = makeProject({ 'hello.ts': saying('THE_TEXT') }, makeTemporaryFolder())
    const { code, runtime, sourceMap } = await bundleFunction(
      join(source, 'functions/hello.ts'),
      source,
    )

    const start = async (dieAt: number) => {
      const box = useCli(['start'], {
        cwd,
        env: {
          ONBOX_PORT: '0',
          ONBOX_ADMIN_KEY: TEST_KEY,
          ONBOX_MODEL: 'none.gguf',
          NODE_OPTIONS: `--import=${PRELOAD}`,
          DIE_AT: String(dieAt),
        },
      })
      const [, url = ''] = await box.printed(/serves at (\S+)/)
      const client = createClient({ url, key: TEST_KEY })
      const read = async (): Promise<string> => {
        const headers = { authorization: `Bearer ${TEST_KEY}` }
        const response = await fetch(`${url}/hello`, { headers })
        const versions = await client.listVersions('hello')
        const serving = versions.filter(({ percent }) => percent > 0)
        const version = response.headers.get('x-onbox-version')
        expect(serving).toMatchObject([{ version, percent: 100 }])
        // Nothing is left of what was cut off.
        const kept = versions.map((one) => one.version)
        expect(new Set(readdirSync(join(cwd, '.onbox/versions/hello')))).toEqual(new Set(kept))
        return response.text()
      }
      const deploy = async (text: string): Promise<void> => {
        const options = { code: code.replaceAll('THE_TEXT', text), runtime, sourceMap }
        await Array.fromAsync(client.deploy('hello', options))
      }
      return { box, read, deploy }
    }

    const first = await start(0)
    process.kill(first.box.pid, 'SIGUSR2')
    await first.box.printed(/armed\n/)
    await first.deploy('version 0')
    // What was acked is on disk, though its function was never published before.
    process.kill(first.box.pid, 'SIGUSR2')
    await first.box.ended
    let serving = 'version 0'
    const steps: string[] = []
    for (let step = 1; ; step++) {
      const { box, read, deploy } = await start(step)
      const found = await read()
      // What was about to serve when the power went may serve; nothing older does.
      expect([serving, `version ${step - 1}`], steps.at(-1)).toContain(found)
      serving = found
      process.kill(box.pid, 'SIGUSR2')
      await box.printed(/armed\n/)
      const isAcked = await deploy(`version ${step}`).then(
        () => true,
        () => false,
      )
      if (isAcked) {
        expect(await read()).toBe(`version ${step}`)
        break
      }
      await box.ended
      steps.push(/dies at .*/.exec(box.complaints)?.[0] ?? `no step:\n${box.complaints}`)
    }
    // It was killed at steps of every kind: the files, their place, the database, the record.
    const all = steps.join('\n')
    for (const kind of ['before writing', 'while writing', 'renameSync', 'BEGIN', 'COMMIT']) {
      expect(all).toContain(kind)
    }
    for (const table of ['function_versions', 'deployments', 'audit_records']) {
      expect(all.toLowerCase()).toMatch(new RegExp(`insert into "?${table}`))
    }
  },
)
