import { showText } from '../base/index.ts'
import type { AddedDocument } from '../client/index.ts'
import { createCommand, print, printJson, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { printTable } from './print-table.ts'

const HELP = `onbox documents <collection>
onbox documents edit <collection> <id>
onbox documents remove <collection> <id ...>

Lists the documents of a collection, the newest first: id, title, version, the other party, and the day on which each was sent
or signed; of one that could not be read, why. It lists all of them, however many there are. edit says of one what was not
recognised, or wrongly; an empty value ('') says that there is none. remove takes documents away with their originals, for
ever; on a terminal it asks first. It ends with 1 when one of them was not removed.

  --title <title>         edit: what it is called
  --counterparty <name>   edit: the other party
  --kind <kind>           edit: what it is about, e.g. sale
  --language <language>   edit: zh or en
  --version <version>     edit: which version it is, e.g. 2
  --version-of <id>       edit: any other version of the same document
  --sent-on <day>         edit: such as 2026-03-12, as are the days below
  --signed-on <day>       edit: when it was signed
  --valid-from <day>      edit: when it begins to hold
  --valid-until <day>     edit: when it ceases to
  --yes                   remove: do not ask
  --url <url>             the box
  --json                  print one line of JSON for each document
  --help                  this text

${CONNECT_HELP}`

/** What `edit` changes, by its option. */
const EDITS = {
  title: 'title',
  counterparty: 'counterparty',
  kind: 'kind',
  language: 'language',
  version: 'version',
  'version-of': 'versionOf',
  'sent-on': 'sentOn',
  'signed-on': 'signedOn',
  'valid-from': 'validFrom',
  'valid-until': 'validUntil',
} as const

type EditOption = keyof typeof EDITS
const EDIT_OPTIONS = Object.keys(EDITS) as EditOption[]

const string = { type: 'string' } as const

export const command = createCommand({
  summary: 'list, edit and remove the documents of a collection',
  help: HELP,
  options: {
    ...CONNECT_OPTIONS,
    title: string,
    counterparty: string,
    kind: string,
    language: string,
    version: string,
    'version-of': string,
    'sent-on': string,
    'signed-on': string,
    'valid-from': string,
    'valid-until': string,
    yes: { type: 'boolean', default: false },
  },
  positionals: { min: 1, max: Infinity },
  async run({ values, positionals: [first = '', ...rest], json }) {
    const [collection = '', ...ids] = rest
    // A collection may have the name of an action.
    const action = rest.length === 0 ? 'list' : first
    const edits = EDIT_OPTIONS.filter((option) => values[option] !== undefined)
    if (action !== 'edit' && edits.length > 0) {
      throw new UsageError(`${action} has no --${edits[0]}`)
    }
    if (action !== 'remove' && values.yes) throw new UsageError(`${action} has no --yes`)
    switch (action) {
      case 'list':
        return list(values.url, first, json)
      case 'edit': {
        const [id] = ids
        if (id === undefined || ids.length > 1) {
          throw new UsageError('edit takes a collection and the id of one document')
        }
        if (edits.length === 0) throw new UsageError('edit takes at least one of its options')
        const changes = Object.fromEntries(
          edits.map((option) => [EDITS[option], values[option] || null]),
        )
        const document = await connect(values.url).editDocument(collection, id, changes)
        if (json) printJson(document)
        else printTable([describe(document)])
        return 0
      }
      case 'remove':
        if (ids.length === 0) throw new UsageError('remove takes a collection and ids of documents')
        return (await import('./documents-remove.ts')).removeDocuments(
          connect(values.url),
          { collection, ids },
          { isSure: values.yes, json },
        )
      default:
        throw new UsageError(`there is no "${action}"; known: edit, remove`)
    }
  },
})

async function list(url: string | undefined, collection: string, json: boolean): Promise<number> {
  const client = connect(url)
  let cursor: string | undefined
  do {
    const page = await client.listDocuments(collection, cursor === undefined ? {} : { cursor })
    if (json) for (const document of page.documents) printJson(document)
    else if (page.total === 0) print(`Collection "${collection}" has no document.`)
    else printTable(page.documents.map(describe))
    cursor = page.next
  } while (cursor !== undefined)
  return 0
}

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
  showText(title),
  showText(version ?? ''),
  showText(counterparty ?? ''),
  sentOn === undefined ? (signedOn ? `signed ${signedOn}` : '') : `sent ${sentOn}`,
  showText(rest.error?.detail ?? '') || (rest.status === 'queued' ? 'not read yet' : ''),
]
