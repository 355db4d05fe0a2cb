import { createCommand, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { printTable } from './print-table.ts'

const HELP = `onbox crons

Lists the crons of all functions that serve: when each is due next, in the company's time zone, what becomes of a run
that is missed, and whether one is at work.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'list crons, and when each is due next',
  help: HELP,
  options: CONNECT_OPTIONS,
  async run({ values, json }) {
    const list = await connect(values.url).listCrons()
    const { timeZone, crons } = list
    // Sweden writes a time as ISO 8601 does, but for the T.
    const format = (atMs: number): string => new Date(atMs).toLocaleString('sv-SE', { timeZone })
    if (json) printJson(list)
    else if (crons.length === 0) print('No function that serves has a cron.')
    else {
      printTable(
        crons.map(({ functionName, schedule, path, missed = 'skip', nextAtMs, isRunning }) => [
          functionName,
          schedule,
          `POST ${path}`,
          `missed: ${missed}`,
          nextAtMs === undefined ? 'never due' : `next ${format(nextAtMs)} ${timeZone}`,
          isRunning ? 'at work' : '',
        ]),
      )
    }
    return 0
  },
})
