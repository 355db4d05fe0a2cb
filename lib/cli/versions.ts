import { OnboxError, showJson } from '../base/index.ts'
import type { VersionSummary } from '../client/index.ts'
import { createCommand, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { printTable } from './print-table.ts'

const HELP = `onbox versions [name] [version]

Lists the published versions of a function, newest first: the share of the keys that each serves, when and by whom
it was published, the beginning of its code's hash, its tools. With a version, shows that one: the hashes of its code
and of the model that it was last put into service with, and all that it was granted. Without a name, lists the functions and
what serves.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'list functions, or the versions of one',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 0, max: 2 },
  async run({ values, positionals: [name, wanted], json }) {
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
    if (wanted !== undefined) {
      const found = versions.find(({ version }) => version === wanted)
      if (found === undefined) {
        const known = versions.map(({ version }) => version).join(', ')
        throw new OnboxError(
          'VERSION_NOT_FOUND',
          `Cannot find version "${wanted}" of "${name}": there are ${known}`,
        )
      }
      if (json) printJson(found)
      else printTable(describe(found))
    } else if (json) printJson({ versions })
    else {
      printTable(
        versions.map(({ version, percent, createdAtMs, createdBy, codeHash, config }) => [
          version,
          percent > 0 ? `${percent} %` : '',
          toTime(createdAtMs),
          createdBy,
          codeHash.slice(0, SHORT_HASH_CHARACTERS),
          (config.tools ?? []).join(', '),
        ]),
      )
    }
    return 0
  },
})

/** Enough to tell the versions of a function apart. */
const SHORT_HASH_CHARACTERS = 12

const toTime = (atMs: number): string => new Date(atMs).toISOString().replace(/\.\d+Z$/, 'Z')

/** A line for each thing that it was granted, as the operator's file writes it. */
function describe(summary: VersionSummary): [what: string, value: string][] {
  const { functionName, version, percent, createdAtMs, createdBy, description } = summary
  const { codeHash, modelHash, config } = summary
  const { tools = [], bindings = {}, vars = {}, limits = {}, triggers = {} } = config
  const rows: [string, string][] = [
    [functionName, `version ${version} serves ${percent} %`],
    ['published', `${toTime(createdAtMs)} by ${createdBy}`],
    ['code', codeHash],
    ['model', modelHash],
    ['for', description],
    ['tools', tools.join(', ')],
    ...Object.entries(bindings).map(([name, { type, ...grant }]): [string, string] => [
      name,
      Object.keys(grant).length > 0 ? `${type} ${showJson(grant)}` : type,
    ]),
    ...Object.entries(vars).map(([name, value]): [string, string] => [
      `vars.${name}`,
      showJson(value),
    ]),
    ...Object.entries(limits).map(([name, value]): [string, string] => [
      `limits.${name}`,
      String(value),
    ]),
    ...(triggers.crons ?? []).map(({ schedule, path, missed = 'skip' }): [string, string] => [
      'cron',
      `${schedule}  ${path}  missed: ${missed}`,
    ]),
  ]
  return rows.filter(([, value]) => value !== '')
}
