import type { Erased } from '../audit/index.ts'
import { print, printJson } from './command.ts'
import { connect } from './connect.ts'

/** `onbox audit erase` */
export async function eraseAudit(
  url: string | undefined,
  of: Erased,
  json: boolean,
): Promise<number> {
  const { payloads, isOverwritten } = await connect(url).eraseAudit(of)
  if (json) {
    printJson({ ...of, payloads, isOverwritten })
    return 0
  }
  print(
    `${payloads} ${payloads === 1 ? 'payload is' : 'payloads are'} erased`,
    ...(isOverwritten
      ? []
      : [
          'Another program is reading the database: until it ends, platform.db-wal may still hold what was erased; erase again then.',
        ]),
  )
  return 0
}
