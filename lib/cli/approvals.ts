import { showJson, showText } from '../base/index.ts'
import type { Approval, SettledApproval } from '../effects/index.ts'
import type { ReadOrigin } from '../function/ai.ts'
import { createCommand, print, printJson, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { printTable } from './print-table.ts'

const HELP = `onbox approvals list
onbox approvals show <id>
onbox approvals approve <id>
onbox approvals reject <id>

What models want to do, and a person has to decide on. An approved call is run at once, as it was shown, by the version that
it was shown for; its result is printed, and later shown by show. A rejected one is not made. Both are in the record.

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
        if (!json && action === 'approve') print(showJson(result))
        return 0
      }
      default:
        throw new UsageError(`there is no "${action}"; known: list, show, approve, reject`)
    }
  },
})

const toRow = (approval: Approval): string[] => {
  const { id, owner, tool, keyId, expiresAt, origins } = approval
  return [
    id,
    `${owner}/${tool}`,
    showJson(approval.arguments),
    `asked by ${showText(keyId)}`,
    `after ${describeOrigins(origins)}`,
    `until ${expiresAt}`,
  ]
}

function describe(approval: SettledApproval): string[] {
  const { id, status, owner, version, tool, functionName, requestId, origins } = approval
  const { decidedBy, decidedAt, createdAt, expiresAt, hash } = approval
  const asker = showText(approval.keyId)
  return [
    `${id} is ${status}`,
    `${owner}@${version} ${tool}`,
    showJson(approval.arguments, 2),
    `asked of "${functionName}" by ${asker}, in ${requestId} at ${createdAt}`,
    `the model had read ${describeOrigins(origins)}`,
    decidedBy === undefined
      ? `until ${expiresAt}`
      : `${status} by ${showText(decidedBy)} at ${decidedAt}`,
    `sha256 ${hash}`,
    ...('result' in approval ? [`it gave ${showJson(approval.result)}`] : []),
    ...(approval.error ? [`it failed: ${showText(approval.error.detail)}`] : []),
  ]
}

/** Why a call waits. */
const describeOrigins = (origins: readonly ReadOrigin[]): string =>
  origins.map(describeOrigin).join(', ') || 'what was not noted yet'

function describeOrigin(origin: ReadOrigin): string {
  switch (origin.type) {
    case 'tool':
      return `a result of ${origin.tool}`
    case 'session':
      return 'an earlier turn of the session'
    case 'function':
      return 'a question that a function made'
    case 'given':
      return 'what a function gave it'
    case 'client':
      return "what a client's program or model had put in"
    default:
      return origin satisfies never
  }
}
