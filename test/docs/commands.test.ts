import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Command } from '../../lib/cli/command.ts'
import { readAction } from '../../lib/cli/usage.ts'
import { PROJECT } from '../helpers/start-box.ts'
import { startCli } from '../helpers/start-cli.ts'
import { readPage } from './read-page.ts'

/** What follows the name of the product where it is no command. */
const PROSE = new Set(['is', 'knows', 'or', 'serves', 'starter', 'than', 'that'])

const commands = new Map<string, Command>()
beforeAll(async () => {
  const cli = startCli([])
  await cli.ended
  for (const [, name = ''] of cli.output.matchAll(/^ {2}(\w+) /gm)) {
    const module = (await import(`../../lib/cli/${name}.ts`)) as { command: Command }
    commands.set(name, module.command)
  }
})

/** The commands that a text names, each as far as it is typed: `onbox key rotate <id> --overlap`. */
const findNamed = (text: string): string[] =>
  [...text.matchAll(/\bonbox (?:--?)?[a-z][^\n`'"|;,:()]*/g)].map(([found]) => found)

/** The same of code: there the name may also be that of a user, a unit or a folder. */
const findTyped = (code: string): string[] =>
  [...code.matchAll(/(?:^|\bnpx |[|&;] )(onbox (?:--?)?[a-z][^\n`'"|;,:()]*)/gm)].map(
    ([, found = '']) => found,
  )

/** Where one of its own was installed. */
const HAS_COMMAND = new Set(['docs/operating.md', 'docs/zh/operating.md'])

/** What of it there is not. */
function findFaults(named: string): string[] {
  const [, name = '', action = ''] = /^onbox (\S+)(?: ([a-z]+))?/.exec(named) ?? []
  if (/^(?:--version|-v|--help|help)$/.test(name) || PROSE.has(name)) return []
  const command = commands.get(name.replace(/[.?]+$/, ''))
  if (command === undefined) return [`${named}: no command "${name}"`]
  const actions = command.usages.flatMap((usage) => readAction(usage) ?? [])
  const hasOnlyActions = actions.length === command.usages.length
  const options = [...named.matchAll(/ --([a-z][a-z-]*)/g)].map(([, option = '']) => option)
  return [
    ...(hasOnlyActions && action !== '' && !actions.includes(action)
      ? [`${named}: no "${action}" of ${name}`]
      : []),
    ...options
      .filter((option) => !command.options.includes(option))
      .map((option) => `${named}: no --${option} of ${name}`),
  ]
}

it('a command, an action and an option that there are not are found', () => {
  const wrong = ['onbox versoins', 'onbox key rotat <id>', 'onbox deploy weather --precent 5']
  expect(wrong.flatMap(findNamed).flatMap(findFaults)).toEqual([
    'onbox versoins: no command "versoins"',
    'onbox key rotat <id>: no "rotat" of key',
    'onbox deploy weather --precent 5: no --precent of deploy',
  ])
})

it('messages name commands and options that there are', () => {
  const files = globSync('lib/**/*.ts', { cwd: PROJECT })
  const named = files.flatMap((file) =>
    readFileSync(join(PROJECT, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/\/|\/\*|import |\} from )/.test(line))
      .flatMap(findNamed),
  )
  // Some that stand in messages of several rooms.
  expect(named).toEqual(
    expect.arrayContaining([
      'onbox versions',
      'onbox key list',
      'onbox audit verify --payloads tells which',
    ]),
  )
  expect(named.flatMap(findFaults)).toEqual([])
})

it.each(globSync(['README*.md', 'SECURITY.md', 'docs/**/*.md'], { cwd: PROJECT }))(
  '%s names commands and options that there are, as they are typed',
  (file) => {
    const { text, blocks } = readPage(file)
    const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
    const scripts = blocks('sh')
    expect([...spans, ...scripts].flatMap(findTyped).flatMap(findFaults)).toEqual([])
    // In a shell there is no onbox of its own.
    const own = HAS_COMMAND.has(file) ? [] : scripts
    expect(own.flatMap((script) => script.match(/^onbox .*/gm) ?? [])).toEqual([])
    // Some shells take these for names of files.
    const typed = [...spans.filter((span) => span.startsWith('npx ')), ...scripts.flatMap((script) => script.match(/^npx .*/gm) ?? [])] // prettier-ignore
    const bare = typed.map((line) => line.replaceAll(/'[^']*'|"[^"]*"/g, ''))
    expect(bare.filter((line) => /[?*[\]]/.test(line))).toEqual([])
  },
)
