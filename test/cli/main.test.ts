import { expect, it } from 'vitest'
import { useCli } from '../helpers/start-cli.ts'

it('onbox lists its commands', async () => {
  const cli = useCli([])
  expect(await cli.ended).toBe(0)
  expect(cli.output).toMatch(/^ {2}start +\w/m)
})

it.each([
  [
    'a command that there is not',
    ['fly'],
    /^onbox: there is no command "fly"; known: dev, start, deploy, .+\n$/,
  ],
  ['an unknown option', ['start', '--fast'], /^onbox start: Unknown option '--fast'.*--help/],
])('onbox refuses %s in one line', async (_what, args, complaint) => {
  const cli = useCli(args)
  expect(await cli.ended).toBe(2)
  expect(cli.complaints).toMatch(complaint)
  expect(cli.complaints.trim().split('\n')).toHaveLength(1)
})
