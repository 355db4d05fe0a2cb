import { createCommand, print, printJson, printTable } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox versions [name]

Lists the published versions of a function, newest first, and the share of the keys that each serves.
Without a name, lists the functions and what serves.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'list functions, or the versions of one',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 0, max: 1 },
  async run({ values, positionals: [name], json }) {
    const client = connect(values.url)
    if (name === undefined) {
      const functions = await client.listFunctions()
      if (json) printJson({ functions })
      else if (functions.length === 0) print('No function is deployed.')
      else {
        printTable(
          functions.map(({ name, routes, fault, notice }) => [
            name,
            routes.map(({ version, percent }) => `${version} ${percent} %`).join(', ') || '-',
            fault ??
              (notice === undefined ? '' : `its file as it is now is not deployed: ${notice}`),
          ]),
        )
      }
      return 0
    }
    const versions = await client.listVersions(name)
    if (json) printJson({ versions })
    else {
      printTable(
        versions.map(({ version, percent, createdAtMs, createdBy, tools }) => [
          version,
          percent > 0 ? `${percent} %` : '',
          new Date(createdAtMs).toISOString().replace(/\.\d+Z$/, 'Z'),
          createdBy,
          tools.join(', '),
        ]),
      )
    }
    return 0
  },
})
