import type { Approval } from '../effects/index.ts'
import { createCommand, print, printJson, printTable, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox approvals list
onbox approvals show <id>
onbox approvals approve <id>
onbox approvals reject <id>

What models want to do, and a person has to decide on. An approved call is run at once, as it was shown, by the version that
it was shown for; its result is printed. A rejected one is not made. Both are in the record.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'decide on what models want to do',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [action, id], json }) {
    const client = connect(values.url)
    const identified = (): string => {
      if (id !== undefined) return id
      throw new UsageError(`${action} takes the id of an approval: onbox approvals list`)
    }
    switch (action) {
      case 'list': {
        if (id !== undefined) throw new UsageError('list takes no id')
        const approvals = await client.listApprovals()
        if (json) printJson({ approvals })
        else if (approvals.length === 0) print('Nothing waits.')
        else printTable(approvals.map(toRow))
        return 0
      }
      case 'show': {
        const approval = await client.showApproval(identified())
        if (json) printJson(approval)
        else print(...describe(approval))
        return 0
      }
      case 'approve':
      case 'reject': {
        const decided = await client.decideApproval(identified(), action)
        const { approval, result } = decided
        if (json) printJson(decided)
        else print(`${approval.id} is ${approval.status}`)
        if (!json && action === 'approve') print(JSON.stringify(result))
        return 0
      }
      default:
        throw new UsageError(`there is no "${action}"; known: list, show, approve, reject`)
    }
  },
})

const toRow = ({ id, owner, tool, arguments: given, keyId, expiresAt }: Approval): string[] => [
  id,
  `${owner}/${tool}`,
  JSON.stringify(given),
  `asked by ${keyId}`,
  `until ${expiresAt}`,
]

function describe(approval: Approval): string[] {
  const { id, status, owner, version, tool, functionName, keyId, requestId } = approval
  const { decidedBy, decidedAt, createdAt, expiresAt, hash } = approval
  return [
    `${id} is ${status}`,
    `${owner}@${version} ${tool}`,
    JSON.stringify(approval.arguments, undefined, 2),
    `asked of "${functionName}" by ${keyId}, in ${requestId} at ${createdAt}`,
    decidedBy === undefined ? `until ${expiresAt}` : `${status} by ${decidedBy} at ${decidedAt}`,
    `sha256 ${hash}`,
  ]
}
