import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'
import { makeProject, TEST_KEY } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const LOADED_MS = 120_000
const within = { timeout: LOADED_MS, interval: 100 }
/** Root reads what nobody may read, unless that is taken from it. */
const ASIDE = '-dac_override,-dac_read_search'
const asOthers =
  process.getuid?.() === 0 ? ['setpriv', `--bounding-set=${ASIDE}`, `--inh-caps=${ASIDE}`] : []
/** In a namespace of its own, in which the machine has so few watchers. */
const withoutWatchers = [
  'unshare', '--map-root-user', '--user', 'sh', '-c', 'echo 1 > /proc/sys/user/max_inotify_watches && exec "$@"', 'sh',
] // prettier-ignore

it
  .skipIf(process.platform !== 'linux')
  .for([
    ['folders that may not be read', asOthers, true] as const,
    ['more folders than the machine can watch', withoutWatchers, false] as const,
  ])(
  'a box serves on beside %s',
  { timeout: LOADED_MS },
  async ([what, via, isLocked], context) => {
    const [command = 'true', ...args] = via
    if (spawnSync(command, [...args, 'true']).status !== 0) context.skip(`no way to ${what} here`)
    const root = makeProject({})
    writeFileSync(join(root, 'package.json'), '{"type":"module"}')
    const config = `{ functions: {}, collections: { papers: { watch: 'in' } } }`
    writeFileSync(join(root, 'wrangler-like.config.ts'), `export default ${config}`)
    const makeFolder = (name: string): void => {
      mkdirSync(join(root, 'in', name), { recursive: true })
      if (!isLocked) return
      chmodSync(join(root, 'in', name), 0)
      onTestFinished(() => chmodSync(join(root, 'in', name), 0o700))
    }
    makeFolder('before')
    writeFileSync(join(root, 'in/a.txt'), '第一条 总则\n平等。\n')
    const env = { ONBOX_PORT: '0', ONBOX_DATA_DIR: join(root, 'data'), ONBOX_ADMIN_KEY: TEST_KEY }
    const box = useCli(['start'], { cwd: root, env, via })
    const [, url = ''] = await box.printed(/serves at (\S+:\d+)/)
    const names = async (): Promise<string[]> => {
      const headers = { authorization: `Bearer ${TEST_KEY}` }
      const listed = await fetch(`${url}/admin/collections/papers/documents`, { headers })
      const { documents } = (await listed.json()) as { documents: { fileName: string }[] }
      return documents.map(({ fileName }) => fileName).toSorted()
    }
    await expect.poll(names, within).toEqual(['a.txt'])
    makeFolder('later')
    writeFileSync(join(root, 'in/b.txt'), '第一条 总则\n公平。\n')
    await expect.poll(names, within).toEqual(['a.txt', 'b.txt'])
  },
)
