import type { AddedDocument } from '../client/index.ts'
import { createCommand, print, printJson, printTable } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox documents <collection>

Lists the documents of a collection, the newest first: id, title, version, the other party, and the day on which each was sent
or signed; of one that could not be read, why. It lists all of them, however many there are.

  --url <url>   the box
  --json        print one line of JSON for each document
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'list the documents of a collection',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 1 },
  async run({ values, positionals: [collection = ''], json }) {
    const client = connect(values.url)
    let cursor: string | undefined
    do {
      const page = await client.listDocuments(collection, cursor === undefined ? {} : { cursor })
      if (json) for (const document of page.documents) printJson(document)
      else if (page.total === 0) print(`Collection "${collection}" has no document.`)
      else printTable(page.documents.map(describe))
      cursor = page.next
    } while (cursor !== undefined)
    return 0
  },
})

const describe = ({
  id,
  title,
  version,
  counterparty,
  sentOn,
  signedOn,
  ...rest
}: AddedDocument['document']): string[] => [
  id,
  title,
  version ?? '',
  counterparty ?? '',
  sentOn === undefined ? (signedOn ? `signed ${signedOn}` : '') : `sent ${sentOn}`,
  rest.error?.detail ?? (rest.status === 'queued' ? 'not read yet' : ''),
]
