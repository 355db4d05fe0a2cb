import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { PROJECT } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

it('onbox lists its commands', async () => {
  const cli = useCli([])
  expect(await cli.ended).toBe(0)
  expect(cli.output).toMatch(/^ {2}start +\w/m)
})

it('onbox tells its version, and helps with a command by either name', async () => {
  const version = useCli(['--version'])
  expect(await version.ended).toBe(0)
  expect(version.output).toBe(`${packageJson.version}\n`)
  const [helped, help] = [useCli(['help', 'deploy']), useCli(['deploy', '--help'])]
  expect([await helped.ended, await help.ended]).toEqual([0, 0])
  expect(helped.output).toBe(help.output)
  const list = useCli(['help'])
  expect(await list.ended).toBe(0)
  expect(list.output).toMatch(/It ends with 0 /)
})

it.each([
  [
    'a command that there is not',
    ['fly'],
    /^onbox: there is no command "fly"; known: dev, start, ask, deploy, .+\n$/,
  ],
  ['an unknown option', ['start', '--fast'], /^onbox start: Unknown option '--fast'.*--help/],
])('onbox refuses %s in one line', async (_what, args, complaint) => {
  const cli = useCli(args)
  expect(await cli.ended).toBe(2)
  expect(cli.complaints).toMatch(complaint)
  expect(cli.complaints.trim().split('\n')).toHaveLength(1)
})

it('onbox ends quietly where nobody reads on', async () => {
  const main = join(PROJECT, 'lib/cli/main.ts')
  const child = spawn(process.execPath, [main, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  expect(await once(child, 'close')).toEqual([0, null])
  expect(complaints).toBe('')
})
