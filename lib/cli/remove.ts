import { createCommand, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox remove <name>

Takes a function out of service. Its versions stay: onbox rollback <name> <version> brings one back. A file
that is still in functions/ is deployed again once it has changed.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'take a function out of service',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 1 },
  async run({ values, positionals: [name = ''], json }) {
    await connect(values.url).remove(name)
    if (json) printJson({ name, routes: [] })
    else print(`${name}  serves no more`)
    return 0
  },
})
