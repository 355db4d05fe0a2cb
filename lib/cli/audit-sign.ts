import { print, printJson } from './command.ts'
import { connect } from './connect.ts'

/** `onbox audit checkpoint`: a line of JSON in any case, since it is to be kept in a file. */
export async function printCheckpoint(url: string | undefined): Promise<number> {
  printJson(await connect(url).signAudit())
  return 0
}

/** `onbox audit key` */
export async function printKey(url: string | undefined, json: boolean): Promise<number> {
  const publicKey = await connect(url).readAuditKey()
  if (json) printJson({ publicKey })
  else print(publicKey)
  return 0
}
