import { text } from 'node:stream/consumers'
import { createCommand, print, printJson, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { printTable } from './print-table.ts'
import { readHidden } from './read-hidden.ts'

const HELP = `onbox secret list
onbox secret set <name>
onbox secret delete <name>

Secrets are what functions need and nobody should read: they are kept encrypted, granted by name in
wrangler-like.config.ts, and never shown again. A new value holds at once. set asks for the value, or
takes it from a pipe: printf %s "$TOKEN" | onbox secret set CRM_TOKEN
A name is of capitals, digits and _, a value of at most 16,384 characters.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'set, list and delete secrets',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [action, name], json }) {
    const client = connect(values.url)
    const named = (): string => {
      if (name !== undefined) return name
      throw new UsageError(`${action} takes the name of a secret`)
    }
    switch (action) {
      case 'list': {
        const secrets = await client.listSecrets()
        if (json) printJson({ secrets })
        else if (secrets.length === 0) print('No secret is set.')
        else {
          printTable(
            secrets.map((one) => [
              one.name,
              new Date(one.updatedAtMs).toISOString(),
              one.updatedBy,
            ]),
          )
        }
        return 0
      }
      case 'set': {
        await client.setSecret(named(), await readValue(named()))
        if (json) printJson({ name, isSet: true })
        else print(`${name} is set`)
        return 0
      }
      case 'delete': {
        await client.deleteSecret(named())
        if (json) printJson({ name, isSet: false })
        else print(`${name} is deleted`)
        return 0
      }
      default:
        throw new UsageError(`there is no "${action}"; known: list, set, delete`)
    }
  },
})

/** From the terminal without showing it; from a pipe as it is, but for the line's end. */
async function readValue(name: string): Promise<string> {
  const { stdin } = process
  return stdin.isTTY ? readHidden(`${name}: `) : (await text(stdin)).replace(/\r?\n$/, '')
}
