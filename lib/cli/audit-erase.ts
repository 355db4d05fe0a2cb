import type { Erased } from '../audit/index.ts'
import { OnboxError } from '../base/index.ts'
import { print, printJson, tell } from './command.ts'
import { connect } from './connect.ts'

/**
 * `onbox audit erase`. It ends with 0 only where nothing is left of it on disk.
 *
 * @throws {OnboxError} `ROUTE_NOT_FOUND` when there was never anything of it, as with a mistyped id
 */
export async function eraseAudit(
  url: string | undefined,
  of: Erased,
  json: boolean,
): Promise<number> {
  const { payloads, isOverwritten, isKnown } = await connect(url).eraseAudit(of)
  if (payloads === 0 && !isKnown) throw new OnboxError('ROUTE_NOT_FOUND', describeUnknown(of))
  if (json) printJson({ ...of, payloads, isOverwritten })
  else {
    print(describe(payloads))
    if (!isOverwritten) {
      tell(
        'NOT overwritten yet: another program, such as a backup, is reading the database, and platform.db-wal may still hold what was erased. Once that has ended, erase again: this command ends with 0 when nothing is left.',
      )
    }
  }
  return isOverwritten ? 0 : 1
}

function describe(payloads: number): string {
  if (payloads === 0) {
    return '0 payloads are erased: what was said is erased already, and what operators did stays'
  }
  return `${payloads} ${payloads === 1 ? 'payload is' : 'payloads are'} erased`
}

const describeUnknown = (of: Erased): string =>
  'requestId' in of
    ? `Cannot erase request "${of.requestId}": the record has nothing of it; its id is in x-request-id of the answer`
    : `Cannot erase key "${of.keyId}": the record has nothing of it; see the ids of keys: onbox key list`
