import { createCommand, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox remove <name>

Takes a function out of service. Its versions stay: onbox rollback <name> <version> brings one back. A file
that is still in functions/ is deployed again once it has changed. Functions that were granted its tools or
routes go on without them, and are named.

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
    const dependants = await connect(values.url).remove(name)
    if (json) printJson({ name, routes: [], dependants })
    else {
      print(`${name}  serves no more`)
      if (dependants.length > 0)
        print(`${name}  warning: ${dependants.join(', ')} go on without its tools and routes`)
    }
    return 0
  },
})
