import Database from 'better-sqlite3'
import { OnboxError } from '../base/index.ts'
import type { PayloadVault } from './payload-vault.ts'
import { GENESIS, type AuditStep, type Checkpoint } from './record.ts'
import { createVerifier, type Verdict, type VerifierOptions } from './verify.ts'

/** A row of `audit_records`, by its columns; an array costs half of what an object does. */
type Row = [
  sequence: number,
  atMs: number,
  requestId: string,
  step: AuditStep,
  functionName: string,
  version: string,
  modelHash: string,
  keyId: string,
  address: string,
  client: string,
  payloadHash: string,
  hash: string,
  payload: Buffer | number | null,
]

const COLUMNS = `sequence, at_ms, request_id, step, function_name, version, model_hash, key_id, address, client,
  payload_hash, hash`

export interface VerifyDatabaseOptions extends Omit<VerifierOptions, 'startsAfter'> {
  /** Opens the payloads, whose hashes are checked then. Default: it is only counted which are there. */
  vault?: Pick<PayloadVault, 'open'>
}

/**
 * Checks the chain in a box's database, which may be in use: it is read, and nothing is changed.
 *
 * @param path - `platform.db` of the data directory
 * @throws {OnboxError} `AUDIT_UNREADABLE` when it is damaged, or no box that keeps a chain was started there yet
 */
export function verifyDatabase(path: string, options: VerifyDatabaseOptions): Verdict {
  try {
    return verifyRows(path, options)
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause
    const way = cause.message.startsWith('no such table')
      ? 'its box keeps no chain yet; start it once with this onbox'
      : `${cause.message}; bring it back from a backup`
    throw new OnboxError('AUDIT_UNREADABLE', `Cannot verify "${path}": ${way}`, { cause })
  }
}

function verifyRows(path: string, options: VerifyDatabaseOptions): Verdict {
  const { vault, ...verifierOptions } = options
  const verifier = createVerifier(verifierOptions)
  const database = new Database(path, { readonly: true, fileMustExist: true })
  try {
    // One state of the file, whatever is recorded meanwhile.
    database.exec('BEGIN')
    const checkpoints = database
      .prepare<[], Checkpoint>(
        'SELECT sequence, at_ms AS atMs, hash, signature FROM audit_checkpoints ORDER BY sequence',
      )
      .all()
    const payload = vault ? 'sealed' : 'p.sequence'
    const rows = database
      .prepare<[], Row>(
        `SELECT ${COLUMNS.replace('sequence', 'r.sequence')}, ${payload} FROM audit_records r
         LEFT JOIN audit_payloads p ON p.sequence = r.sequence ORDER BY r.sequence`,
      )
      .raw()
      .iterate()
    let next = 0
    const checkUpTo = (sequence: number): void => {
      for (; next < checkpoints.length; next += 1) {
        const checkpoint = checkpoints[next] as Checkpoint
        if (checkpoint.sequence > sequence) return
        verifier.checkpoint(checkpoint)
      }
    }
    for (const row of rows) {
      const [sequence] = row
      checkUpTo(sequence - 1)
      verifier.record(
        {
          sequence,
          atMs: row[1],
          requestId: row[2],
          step: row[3],
          functionName: row[4],
          version: row[5],
          modelHash: row[6],
          keyId: row[7],
          address: row[8],
          client: row[9],
          payloadHash: row[10],
          hash: row[11],
        },
        vault && row[12] !== null ? openSealed(vault, sequence, row[12]) : undefined,
      )
      if (row[12] === null) verifier.payloadMissing()
    }
    checkUpTo(Infinity)
    return verifier.end()
  } finally {
    database.close()
  }
}

/** One that cannot be opened is one that was changed. */
function openSealed(vault: Pick<PayloadVault, 'open'>, sequence: number, sealed: Buffer | number) {
  try {
    return vault.open(sequence, sealed as Buffer)
  } catch {
    return { salt: GENESIS, text: '' }
  }
}
