import type { AuditRecord } from '../audit/index.ts'
import { OnboxError, showText } from '../base/index.ts'
import { print, printJson } from './command.ts'
import { connect } from './connect.ts'
import { describePayload } from './describe-payload.ts'

/** `onbox audit show` */
export async function showRecords(
  url: string | undefined,
  requestId: string,
  json: boolean,
): Promise<number> {
  const { steps } = await connect(url).explain(requestId)
  if (steps.length === 0) {
    throw new OnboxError(
      'ROUTE_NOT_FOUND',
      `Cannot show "${requestId}": the record has nothing of it`,
    )
  }
  if (json) printJson({ requestId, steps })
  else print(requestId, ...steps.flatMap(describe))
  return 0
}

function describe(record: AuditRecord): string[] {
  const { sequence, atMs, step, functionName, version, modelHash, keyId, address, client } = record
  const what = functionName === '' ? '' : `  ${functionName}@${version}`
  const model = modelHash === '' ? '' : `  model ${modelHash}`
  const from = [address, client].filter(Boolean).join(' ')
  return [
    '',
    `${sequence}  ${new Date(atMs).toISOString()}  ${step}${what}${model}`,
    `  by ${showText(keyId) || 'nobody known'}${from === '' ? '' : `, from ${showText(from)}`}`,
    `  ${describePayload(record)}`,
    `  payload ${record.payloadHash}`,
    `  hash    ${record.hash}`,
  ]
}
