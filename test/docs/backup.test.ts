import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { makeProject, PROJECT, startTestBox } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/backup.md')

it(
  'docs/backup.md has commands that do what it says, one after the other',
  { timeout: 120_000 },
  async () => {
    const folder = makeTemporaryFolder()
    const root = makeProject({}, folder)
    writeFileSync(join(folder, 'passphrase'), 'a passphrase\n')
    const dataDir = join(folder, '.onbox')
    const box = await startTestBox(dataDir, {
      root,
      config: { functions: {} },
      modelPath: 'none.gguf',
    })
    onTestFinished(() => box.close())
    const commands = page
      .blocks('sh')
      .flatMap((block) => block.trim().split('\n'))
      .map((line) => line.replaceAll('/backups', folder).replace('/etc/onbox.', `${folder}/`))
    const said: string[] = []
    for (const line of commands) {
      const [program, name = '', ...args] = line.split(' ')
      expect([program, name]).toEqual(['npx', 'onbox'])
      // Before it, the page has the box stopped.
      if (args[0] === 'restore') args.push('--into', join(folder, 'restored'))
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [join(PROJECT, 'lib/cli/main.ts'), ...args],
        { cwd: root, env: { PATH: process.env['PATH'], ONBOX_DATA_DIR: dataDir } },
      )
      said.push(stdout)
    }
    expect(said.join('')).toContain('It is sound.')
    for (const name of ['box.tar.zst', 'box.tar.zst.age', 'restored/platform.db']) {
      expect(existsSync(join(folder, name)), name).toBe(true)
    }
  },
)

it('docs/backup.md names commands of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = [...page.text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(named).toEqual(['test:kills', 'test:soak'])
  for (const name of named) expect(scripts).toHaveProperty(name)
})
