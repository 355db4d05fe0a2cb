import { abortOnStop } from './abort-on-stop.ts'
import { createCommand, print, printJson } from './command.ts'
import { describeComparison } from './comparison-report.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox compare <collection> <before> <after>
onbox compare <collection> <after>

What became of each clause from one document of a collection to another, by their ids: what was added, removed, moved,
renumbered, and changed, with the amounts, dates, percentages, periods and parties before and after. Other words for the
same are told from another meaning. Without <before> it is the version before <after>. No model is asked.

  --url <url>   the box
  --json        print one line of JSON, with the words and the offsets of both sides
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'compare two documents, clause by clause',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 2, max: 3 },
  async run({ values, positionals: [collection = '', ...ids], json }) {
    const after = ids.at(-1) ?? ''
    const before = ids.length > 1 ? ids[0] : undefined
    const query = { after, ...(before !== undefined && { before }) }
    const comparison = await connect(values.url).compareDocuments(collection, query, abortOnStop())
    if (json) printJson(comparison)
    else print(...describeComparison(comparison))
    return 0
  },
})
