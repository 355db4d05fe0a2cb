import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { createOwnOrigin, toStorageError, type Log, type Origin } from '../base/index.ts'
import { chainEarlier } from './chain-earlier.ts'
import { openChainStore, type NotedStep, type StoredRecord } from './chain-store.ts'
import { exportChain, type ExportOptions } from './export.ts'
import { openAppender } from './open-appender.ts'
import { openPayloadVault, tryToOpen } from './payload-vault.ts'
import { toField, type AuditStep, type ChainedRecord, type Checkpoint } from './record.ts'
import { openSigner } from './signing-key.ts'

/** A step of a request that the record keeps. */
export interface AuditEvent {
  requestId: string
  step: AuditStep
  functionName: string
  version: string
  keyId: string
  /** Default: the box itself. */
  origin?: Origin | undefined
  /** Of the model that had to do with it. Default: none had. */
  modelHash?: string | undefined
  /** A JSON value. */
  payload: unknown
}

/** A recorded step. */
export interface AuditRecord extends ChainedRecord {
  /** Undefined once it is erased, and where it cannot be read. */
  payload?: unknown
  /** Whether it is there, and sealed with another key, or changed. */
  isUnreadable?: true
}

/** What is to be erased: what one request said, or all that one key has said. */
export type Erased = { requestId: string } | { keyId: string }

/** What came of erasing. */
export interface ErasedPayloads {
  payloads: number
  /** False where somebody who reads the database keeps the bytes in its log of changes: it has to be asked again. */
  isOverwritten: boolean
  /** Whether there is, or was, anything of it in the box: a mistyped id is not known. */
  isKnown: boolean
}

/** The append-only record of the box. */
export interface Audit {
  /**
   * Notes a step; it is on disk once a later `flush` has settled.
   *
   * @throws {TypeError} when the payload has no JSON form
   */
  record(event: AuditEvent): void
  /**
   * Waits until every step noted so far is on disk. Steps of many requests share one commit; steps
   * that could not be written stay noted for the next.
   *
   * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE` when they cannot be written; nothing may be answered then
   */
  flush(): Promise<void>
  /** The steps of one request, in order. */
  list(requestId: string): AuditRecord[]
}

/** The record, for whoever looks after it. */
export interface OpenAudit extends Audit {
  /** Of the key pair that checkpoints are signed with, in hexadecimal. */
  readonly publicKey: string
  /** Signs the chain as it is on disk. @returns the last checkpoint; undefined where nothing is recorded yet */
  checkpoint(): Checkpoint | undefined
  /** Lines of JSON: see `ExportLine`. */
  export(options: ExportOptions): AsyncGenerator<string, void, void>
  /** What people decided within a time on calls of a function's tools. */
  decisions(functionName: string, sinceMs: number, untilMs: number): AuditRecord[]
  /** What operators did about one function each, such as to ask a question again; others have their turn in between. */
  administered(): AsyncGenerator<AuditRecord, void, void>
  /**
   * Takes the payloads away that are on disk; the records stay, and so does the chain.
   *
   * @returns how many there were; and whether nothing of them is left in the files, where others may be reading
   */
  erase(of: Erased): Promise<Omit<ErasedPayloads, 'isKnown'>>
  /** Removes the oldest records, up to a signed checkpoint that is older than that. @returns how many */
  expireOnce(beforeMs: number): number
  /** Writes what is noted, and signs the chain. */
  close(): Promise<void>
}

/** So many records are looked at in one turn of the event loop. */
const RECORDS_AT_ONCE = 20_000
/** The same, where each of their payloads is opened. */
const PAYLOADS_AT_ONCE = 500
/** Steps that are kept in memory while the disk takes none; what is older has been answered with an error. */
const MAX_NOTED = 20_000
/** A checkpoint is signed once so many records are behind the last one … */
export const CHECKPOINT_RECORDS = 1_000
/** … or the oldest of them is so old. */
export const CHECKPOINT_MS = 300_000

export interface AuditOptions {
  /** Keeps the keys. */
  dataDir: string
  log: Pick<Log, 'error'>
  now?: () => number
  /** Settles once what was written to the file is on disk. Default: `fdatasync`. */
  waitForDisk?: ((descriptor: number) => Promise<void>) | undefined
}

/**
 * Opens the record in the platform's database, whose migrations have run. What an earlier onbox has recorded is put
 * into the chain, and what was left unsigned is signed.
 *
 * @param database - with `synchronous = FULL`, so that what is committed survives a power cut
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when a key is damaged, or missing where it was used
 */
export function openAudit(
  database: Database,
  { dataDir, log, now = Date.now, waitForDisk }: AuditOptions,
): OpenAudit {
  const holdsAny = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined
  const vault = openPayloadVault(dataDir, holdsAny('audit_payloads'))
  const signer = openSigner(dataDir, holdsAny('audit_checkpoints'))
  const store = openChainStore(database, vault, signer)
  chainEarlier(database, store)
  let end = store.end()
  let signed = store.lastCheckpoint()
  const appender = openAppender(database.name, vault, signer, waitForDisk)
  let noted: NotedStep[] = []
  /** The commit that those wait for who ask now, and the one that is under way. */
  let next: Promise<void> | undefined
  let current: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const sign = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (end.sequence > (signed?.sequence ?? 0)) signed = store.sign(end, now())
  }
  const signLater = (): void => {
    try {
      sign()
    } catch (error) {
      // The next commit tries again, and fails with it where the disk still takes nothing.
      log.error('audit record cannot be signed', { reason: String(error) })
    }
  }
  sign()

  const commit = (steps: readonly NotedStep[]): void => {
    try {
      const signsFrom = (signed?.sequence ?? 0) + CHECKPOINT_RECORDS
      const committed = appender.commit({ steps, end, signsFrom, atMs: now() })
      end = committed.end
      signed = committed.checkpoint ?? signed
    } catch (cause) {
      noted = [...steps, ...noted].slice(-MAX_NOTED)
      throw cause
    }
  }
  const write = async (): Promise<void> => {
    // Whoever comes while the disk is waited for shares the commit behind it.
    await nextTurn()
    current = next
    next = undefined
    const steps = noted
    noted = []
    try {
      commit(steps)
      await appender.sync()
    } catch (cause) {
      throw toStorageError('write the audit record', cause)
    } finally {
      current = undefined
    }
    if (end.sequence > (signed?.sequence ?? 0)) {
      timer ??= setTimeout(signLater, CHECKPOINT_MS).unref()
    }
  }
  /** One behind the other: nothing else is written to the chain while this is at work. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }
  const flush = async (): Promise<void> => {
    if (noted.length === 0) return current
    // All who ask before it begins wait for the same commit.
    next ??= inTurn(write)
    await next
  }
  const toRecord = ({ sealed, ...record }: StoredRecord): AuditRecord => {
    if (sealed === null) return record
    const payload = tryToOpen(vault, record.sequence, sealed)
    return payload === undefined
      ? { ...record, isUnreadable: true }
      : { ...record, payload: JSON.parse(payload.text) as unknown }
  }

  return {
    publicKey: signer.publicKey,
    record(event) {
      const { requestId, step, functionName, version, keyId, modelHash = '', payload } = event
      const { origin = createOwnOrigin('box') } = event
      const text = JSON.stringify(payload ?? null)
      noted.push({
        requestId: toField(requestId),
        atMs: now(),
        step,
        functionName: toField(functionName),
        version: toField(version),
        modelHash: toField(modelHash),
        keyId: toField(keyId),
        address: toField(origin.address),
        client: toField(origin.client),
        text,
      })
      origin.steps += 1
    },
    flush,
    list: (requestId) => store.ofRequest(requestId).map(toRecord),
    checkpoint: () => {
      sign()
      return signed
    },
    async *export(options) {
      // To its end it is signed; in the same turn as that end is taken.
      sign()
      yield* exportChain(store, vault, signer.publicKey, options)
    },
    decisions: (functionName, sinceMs, untilMs) =>
      store.decisions(functionName, sinceMs, untilMs).map(toRecord),
    async *administered() {
      let last = 0
      for (;;) {
        const found = store.administered(last, PAYLOADS_AT_ONCE)
        if (found.length === 0) return
        for (const one of found) yield toRecord(one)
        last = found.at(-1)?.sequence ?? last
        await nextTurn()
      }
    },
    async erase(of) {
      await flush()
      let payloads = 0
      if ('requestId' in of) payloads = await inTurn(() => store.eraseRequest(of.requestId))
      else {
        for (let at = 0; at < end.sequence; at += RECORDS_AT_ONCE) {
          payloads += await inTurn(() => store.eraseKey(of.keyId, at, at + RECORDS_AT_ONCE))
          await nextTurn()
        }
      }
      return { payloads, isOverwritten: await inTurn(() => overwriteLog(database)) }
    },
    expireOnce: (beforeMs) => store.atomically(() => store.expireOnce(beforeMs, now())),
    async close() {
      await flush().catch((error: unknown) => {
        log.error('audit record is not whole', { reason: String(error) })
      })
      await inTurn(signLater)
      await appender.close()
    },
  }
}

/** Writes what was changed into the database file, and empties the log of changes. @returns whether nobody held it up */
function overwriteLog(database: Database): boolean {
  const waitMs = database.pragma('busy_timeout', { simple: true }) as number
  // Whoever reads meanwhile keeps the log; nobody waits for them.
  database.pragma('busy_timeout = 0')
  try {
    return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
  } finally {
    database.pragma(`busy_timeout = ${waitMs}`)
  }
}
