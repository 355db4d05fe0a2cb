import type { Database } from 'better-sqlite3'
import { drawChance, type PayloadVault } from './payload-vault.ts'
import {
  GENESIS,
  hashPayload,
  hashRecord,
  type AuditStep,
  type ChainedRecord,
  type Checkpoint,
} from './record.ts'
import type { Signer } from './signing-key.ts'

/** A step that waits to be written. */
export interface NotedStep extends Omit<
  ChainedRecord,
  'sequence' | 'payloadHash' | 'hash' | 'step'
> {
  step: AuditStep
  /** JSON. */
  text: string
}

/** A record and its payload as it lies on disk; null once it is erased. */
export interface StoredRecord extends ChainedRecord {
  sealed: Buffer | null
}

/** Where the chain ends. */
export interface ChainEnd {
  sequence: number
  hash: string
}

/** The chain in the database. What changes it is called within a transaction. */
export interface ChainStore {
  /** Runs all of it, or nothing. */
  atomically: <T>(work: () => T) => T
  end: () => ChainEnd
  /** Adds records. @returns where the chain ends then */
  append: (steps: readonly NotedStep[], end: ChainEnd) => ChainEnd
  sign: (end: ChainEnd, atMs: number) => Checkpoint
  lastCheckpoint: () => Checkpoint | undefined
  /** Of one request, in order. */
  ofRequest: (requestId: string) => StoredRecord[]
  /** Steps `approved` and `refused`, of a function and within a time. */
  decisions: (functionName: string, sinceMs: number, untilMs: number) => StoredRecord[]
  /** Steps `administered` that are about a function: behind `sequence`, in order, at most `limit`. */
  administered: (sequence: number, limit: number) => StoredRecord[]
  /** Behind `sequence`, in order, at most `limit`. */
  after: (sequence: number, limit: number) => StoredRecord[]
  checkpointsAfter: (sequence: number, limit: number) => Checkpoint[]
  /** The first record of this time or later, and the last one until then: their numbers. */
  firstSince: (atMs: number) => number | undefined
  lastUntil: (atMs: number) => number | undefined
  /** Takes payloads away for good. @returns how many there were */
  eraseRequest: (requestId: string) => number
  /** The same, of a key's records behind `after` up to `upTo`. */
  eraseKey: (keyId: string, after: number, upTo: number) => number
  /** Removes the records up to the first checkpoint that signs any, if that is older. @returns how many */
  expireOnce: (beforeMs: number, nowMs: number) => number
}

const RECORD = `sequence, at_ms AS atMs, request_id AS requestId, step, function_name AS functionName, version,
  model_hash AS modelHash, key_id AS keyId, address, client, payload_hash AS payloadHash, hash`
const CHECKPOINT = 'sequence, at_ms AS atMs, hash, signature'

/** @param database - migrated */
export function openChainStore(
  database: Database,
  vault: PayloadVault,
  signer: Signer,
): ChainStore {
  // What is erased is overwritten in the file.
  database.pragma('secure_delete = ON')
  const insertRecord = database.prepare(
    'INSERT INTO audit_records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const insertPayload = database.prepare('INSERT INTO audit_payloads VALUES (?, ?)')
  const insertCheckpoint = database.prepare('INSERT INTO audit_checkpoints VALUES (?, ?, ?, ?)')
  const lastRecord = database.prepare<[], ChainEnd>(
    'SELECT sequence, hash FROM audit_records ORDER BY sequence DESC LIMIT 1',
  )
  const lastCheckpoint = database.prepare<[], Checkpoint>(
    `SELECT ${CHECKPOINT} FROM audit_checkpoints ORDER BY sequence DESC LIMIT 1`,
  )
  const joined = `SELECT ${RECORD}, sealed FROM audit_records LEFT JOIN audit_payloads USING (sequence)`
  const ofRequest = database.prepare<[string], StoredRecord>(
    `${joined} WHERE request_id = ? ORDER BY sequence`,
  )
  const decisions = database.prepare<[number, number, string], StoredRecord>(
    `${joined} WHERE sequence BETWEEN ? AND ? AND step IN ('approved', 'refused') AND function_name = ?
     ORDER BY sequence`,
  )
  const administered = database.prepare<[number, number], StoredRecord>(
    `${joined} WHERE sequence > ? AND step = 'administered' AND function_name <> ''
     ORDER BY sequence LIMIT ?`,
  )
  const after = database.prepare<[number, number], StoredRecord>(
    `${joined} WHERE sequence > ? ORDER BY sequence LIMIT ?`,
  )
  const checkpointsAfter = database.prepare<[number, number], Checkpoint>(
    `SELECT ${CHECKPOINT} FROM audit_checkpoints WHERE sequence > ? ORDER BY sequence LIMIT ?`,
  )
  // The checkpoints lead there: the first one of the time, and the last one. Where a clock was wrong for a while, others
  // lie on the wrong side of these; then there is more in it than was asked for, and nothing is left out.
  const firstSince = database
    .prepare<[number, number], number>(
      `SELECT sequence FROM audit_records WHERE sequence > coalesce(
         (SELECT max(sequence) FROM audit_checkpoints WHERE sequence < coalesce(
           (SELECT min(sequence) FROM audit_checkpoints WHERE at_ms >= ?), 9e15)), 0) AND at_ms >= ?
       ORDER BY sequence LIMIT 1`,
    )
    .pluck()
  const lastUntil = database
    .prepare<[number, number], number>(
      `SELECT sequence FROM audit_records WHERE sequence <= coalesce(
         (SELECT min(sequence) FROM audit_checkpoints WHERE sequence > coalesce(
           (SELECT max(sequence) FROM audit_checkpoints WHERE at_ms <= ?), 0)), 9e15) AND at_ms <= ?
       ORDER BY sequence DESC LIMIT 1`,
    )
    .pluck()
  // What an operator did to the box stays: else who erases could erase that he did.
  const erase = `DELETE FROM audit_payloads WHERE sequence IN (SELECT sequence FROM audit_records
    WHERE NOT (step = 'administered' AND function_name = '')`
  const eraseRequest = database.prepare<[string]>(`${erase} AND request_id = ?)`)
  const eraseKey = database.prepare<[string, number, number]>(
    `${erase} AND key_id = ? AND sequence > ? AND sequence <= ?)`,
  )
  // A time that has not come yet is one of a wrong clock, and says nothing: the next signature does.
  const firstSigning = database.prepare<[number], Checkpoint>(
    `SELECT ${CHECKPOINT} FROM audit_checkpoints
     WHERE sequence >= (SELECT min(sequence) FROM audit_records) AND at_ms <= ? ORDER BY sequence LIMIT 1`,
  )
  const removals = [
    'DELETE FROM audit_payloads WHERE sequence <= ?',
    'DELETE FROM audit_checkpoints WHERE sequence < ?',
    'DELETE FROM audit_records WHERE sequence <= ?',
  ].map((sql) => database.prepare<[number]>(sql))

  // Made once: it prepares its statements anew each time.
  const transaction = database.transaction((work: () => unknown) => work())

  return {
    // What first reads and then writes would not wait for another who writes, but fail at once.
    atomically: <T>(work: () => T) => transaction.immediate(work) as T,
    end: () => {
      const record = lastRecord.get() ?? { sequence: 0, hash: GENESIS }
      const signed = lastCheckpoint.get()
      if (signed === undefined || signed.sequence <= record.sequence) return record
      // All records have expired; or the last ones were cut off, and the gap that this leaves shows it.
      return { sequence: signed.sequence, hash: signed.hash }
    },
    append: (steps, end) => {
      const chanceOf = drawChance(steps.length)
      let { sequence, hash } = end
      for (const [index, { text, ...step }] of steps.entries()) {
        const { nonce, salt } = chanceOf(index)
        const payload = { salt, text }
        sequence += 1
        const record = { ...step, sequence, payloadHash: hashPayload(payload) }
        hash = hashRecord(hash, record)
        insertRecord.run(
          sequence,
          step.requestId,
          step.atMs,
          step.step,
          step.functionName,
          step.version,
          step.modelHash,
          step.keyId,
          step.address,
          step.client,
          record.payloadHash,
          hash,
        )
        insertPayload.run(sequence, vault.seal(sequence, payload, nonce))
      }
      return { sequence, hash }
    },
    sign: (end, atMs) => {
      const checkpoint = signer.sign({ ...end, atMs })
      insertCheckpoint.run(end.sequence, atMs, end.hash, checkpoint.signature)
      return checkpoint
    },
    lastCheckpoint: () => lastCheckpoint.get(),
    ofRequest: (requestId) => ofRequest.all(requestId),
    decisions: (functionName, sinceMs, untilMs) => {
      const first = firstSince.get(sinceMs, sinceMs)
      const last = lastUntil.get(untilMs, untilMs)
      if (first === undefined || last === undefined) return []
      return decisions.all(first, last, functionName)
    },
    administered: (sequence, limit) => administered.all(sequence, limit),
    after: (sequence, limit) => after.all(sequence, limit),
    checkpointsAfter: (sequence, limit) => checkpointsAfter.all(sequence, limit),
    firstSince: (atMs) => firstSince.get(atMs, atMs),
    lastUntil: (atMs) => lastUntil.get(atMs, atMs),
    eraseRequest: (requestId) => eraseRequest.run(requestId).changes,
    eraseKey: (keyId, after, upTo) => eraseKey.run(keyId, after, upTo).changes,
    expireOnce: (beforeMs, nowMs) => {
      const checkpoint = firstSigning.get(nowMs)
      if (checkpoint === undefined || checkpoint.atMs >= beforeMs) return 0
      const [, , removed = 0] = removals.map((removal) => removal.run(checkpoint.sequence).changes)
      return removed
    },
  }
}
