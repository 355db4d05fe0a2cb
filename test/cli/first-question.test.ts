import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { makeProject, PROJECT } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0
/** Answers without the model: what matters here is the line that asks. */
const echo = `
  import { createFunction } from 'onbox'
  export default createFunction({ evals: [{ ask: "what's up?", calls: [] }] })
    .post('/', async (context) => {
      console.log('asked')
      return context.json(await context.req.json())
    })`
const silent = `import { createFunction } from 'onbox'; export default createFunction()`

it.skipIf(!hasCurl)(
  'onbox start prints a line that works from everywhere, also at the second start',
  async () => {
    const cwd = join(makeTemporaryFolder(), "the boss's project")
    mkdirSync(cwd)
    makeProject({ 'a-silent-one.ts': silent, 'echo.ts': echo }, cwd)
    writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
    writeFileSync(join(cwd, 'wrangler-like.config.ts'), 'export default { functions: {} }')
    const env = { ONBOX_PORT: '0', ONBOX_MODEL: join(PROJECT, 'models/starter.gguf') }
    for (const key of [/Bearer obx_/, /Bearer \$\(cat '\/.*\/admin\.key'\)"/]) {
      const cli = useCli(['start'], { cwd, env })
      const [line] = await cli.printed(/curl .*(?=\n)/)
      expect(line).toMatch(key)
      const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: tmpdir() })
      expect(JSON.parse(stdout)).toEqual({ question: "what's up?" })
      expect(await cli.stop()).toBe(0)
      // What a function logs is seen without further settings.
      expect(cli.complaints).toMatch(/"level":"info","message":"asked","function":"echo"/)
    }
  },
)
