import { isNewer } from '../backup/index.ts'
import { readSettings } from '../config/index.ts'
import { examine, type Check } from '../doctor/index.ts'
import { createCommand, print, printJson } from './command.ts'
import { SETTINGS_HELP } from './settings-help.ts'

const HELP = `onbox doctor

Looks at this machine, at the box's folder and, where one runs, at the box: which layers of isolation hold (each is
tried), what the machine has, whether the data is sound, and what answers at the port. It changes nothing. Ends
with 1 where something is missing that the box needs, and with 0 else, with warnings too.

  --json   print one line of JSON
  --help   this text

${SETTINGS_HELP}`

const TITLES: Record<Check['area'], string> = {
  layers: 'Isolation (docs/isolation.md)',
  machine: 'Machine',
  data: 'Data',
  box: 'Box',
}

export const command = createCommand({
  summary: 'check the machine, the data, and the box',
  help: HELP,
  options: {},
  async run({ json }) {
    const root = process.cwd()
    const checks = await examine(root, readSettings(process.env, root), {
      isNewer: (client, path) => isNewer(client, path, root),
    })
    const count = (mark: Check['mark']): number => checks.filter((one) => one.mark === mark).length
    const [faults, warnings] = [count('fault'), count('warning')]
    if (json) printJson({ faults, warnings, checks })
    else print(...describe(checks), `${plural(faults, 'fault')}, ${plural(warnings, 'warning')}`)
    return faults > 0 ? 1 : 0
  },
})

function describe(checks: readonly Check[]): string[] {
  const width = Math.max(...checks.map(({ what }) => what.length))
  return Object.entries(TITLES).flatMap(([area, title]) => [
    title,
    ...checks.filter((one) => one.area === area).flatMap((one) => describeOne(one, width)),
    '',
  ])
}

function describeOne({ mark, what, found, wayOut }: Check, width: number): string[] {
  const indent = ' '.repeat(13 + width)
  // Faults of the configuration come in several lines.
  const lines = found.split('\n').join(`\n${indent}`)
  const line = `  ${mark.padEnd(7)}  ${what.padEnd(width)}  ${lines}`
  return wayOut === undefined ? [line] : [line, `${indent}→ ${wayOut}`]
}

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
