import { createCommand, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { printRoutes } from './print-routes.ts'

const HELP = `onbox promote <name>

Gives all keys to the version that was deployed last with --percent.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'give a version that serves a share all of it',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 1 },
  async run({ values, positionals: [name = ''], json }) {
    const routes = await connect(values.url).promote(name)
    if (json) printJson({ name, routes })
    else printRoutes(name, routes)
    return 0
  },
})
