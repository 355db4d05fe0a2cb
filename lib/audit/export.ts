import type { ChainStore, StoredRecord } from './chain-store.ts'
import { tryToOpen, type PayloadVault } from './payload-vault.ts'
import { FORMAT, GENESIS, type ChainedRecord, type Checkpoint } from './record.ts'

/** Which records, and how much of them. */
export interface ExportOptions {
  /** From the first record of this time on, in Unix milliseconds. Default: from the first that is kept. */
  sinceMs?: number | undefined
  /** Up to the last record of this time, and on to the signature behind it. Default: to the last signature. */
  untilMs?: number | undefined
  /** Only what this key asked. What is left out breaks the chain: nobody can verify such a part. */
  keyId?: string | undefined
  /** Only what this function was asked; as above. */
  functionName?: string | undefined
  /** Whether the payloads are in it, readable. Default false. */
  payloads?: boolean
}

/** A line of an export. */
export type ExportLine =
  | ({
      type: 'head'
      format: string
      publicKey: string
      /** The hash before the first record. */
      previousHash: string
      /** Whether records are left out in between. */
      isPart: boolean
    } & ExportOptions)
  | ({ type: 'record' } & ChainedRecord & {
        /** What `payloadHash` is of: see `Payload`. Absent once erased, and where payloads are not wanted. */
        salt?: string
        payload?: string
        /** In place of them, where the box has a payload that its key does not open. */
        isUnreadable?: true
      })
  | ({ type: 'checkpoint' } & Checkpoint)
  /** The last: an export without it is not whole. */
  | { type: 'end'; records: number }

/** Read at a time; each takes the host a few milliseconds. */
const RECORDS_AT_ONCE = 500

/** The chain as lines of JSON, so many at a time; whoever reads slowly holds nothing up. */
export async function* exportChain(
  store: ChainStore,
  vault: PayloadVault,
  publicKey: string,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  const { sinceMs, untilMs, keyId, functionName, payloads = false } = options
  const isPart = keyId !== undefined || functionName !== undefined
  const begin = sinceMs === undefined ? 1 : (store.firstSince(sinceMs) ?? Infinity)
  const last = findEnd(store, untilMs, isPart)
  const isWanted = (record: ChainedRecord): boolean =>
    (keyId === undefined || record.keyId === keyId) &&
    (functionName === undefined || record.functionName === functionName)
  const toLine = ({ sealed, ...record }: StoredRecord): string => {
    const line: ExportLine = { type: 'record', ...record }
    if (!payloads || sealed === null) return write(line)
    const payload = tryToOpen(vault, record.sequence, sealed)
    if (payload === undefined) return write({ ...line, isUnreadable: true })
    return write({ ...line, salt: payload.salt, payload: payload.text })
  }

  const [first] = begin < Infinity ? store.after(begin - 1, 1) : []
  const start = (first?.sequence ?? Infinity) - 1
  const [before] = first ? store.after(start - 1, 1) : []
  const [anchor] = first ? store.checkpointsAfter(start - 1, 1) : []
  const previous = [before, anchor].find((one) => one?.sequence === start)
  const previousHash = previous?.hash ?? GENESIS
  yield write({ type: 'head', format: FORMAT, publicKey, previousHash, isPart, ...options })
  if (anchor?.sequence === start && !isPart) yield write({ type: 'checkpoint', ...anchor })

  let records = 0
  for (let at = start; at < last;) {
    const found = store.after(at, RECORDS_AT_ONCE).filter(({ sequence }) => sequence <= last)
    const end = found.at(-1)?.sequence
    if (end === undefined) break
    const checkpoints = isPart ? [] : store.checkpointsAfter(at, RECORDS_AT_ONCE)
    const lines: string[] = []
    for (const record of found) {
      if (isWanted(record)) {
        lines.push(toLine(record))
        records += 1
      }
      if (checkpoints[0]?.sequence === record.sequence) {
        lines.push(write({ type: 'checkpoint', ...(checkpoints.shift() as Checkpoint) }))
      }
    }
    at = end
    yield lines.join('')
  }
  yield write({ type: 'end', records })
}

const write = (line: ExportLine): string => `${JSON.stringify(line)}\n`

/** Where it ends: with the signature behind the last record that is wanted. What is not signed proves nothing. */
function findEnd(store: ChainStore, untilMs: number | undefined, isPart: boolean): number {
  const wanted = untilMs === undefined ? store.end().sequence : (store.lastUntil(untilMs) ?? 0)
  if (isPart || wanted === 0) return wanted
  const [behind] = store.checkpointsAfter(wanted - 1, 1)
  return behind?.sequence ?? store.lastCheckpoint()?.sequence ?? 0
}
