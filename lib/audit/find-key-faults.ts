import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { PAYLOAD_KEY_FILE } from './payload-vault.ts'
import { readPublicKey, SIGNING_KEY_FILE } from './signing-key.ts'

/** A key of a data directory that is missing though it was used, or that no box starts with. */
export interface KeyFault {
  /** Name of its file. */
  key: string
  /** In words, behind its name. */
  found: string
  /** What to do in the data directory itself. */
  wayOut: string
}

const SECRETS_KEY_FILE = 'secrets.key'
/** Of a key that seals. */
const KEY_BYTES = 32

/** What holds something that only its key opens, or proves, in a column that says something then. */
const USES = [
  {
    key: SECRETS_KEY_FILE,
    use: 'secrets are sealed with it',
    columns: [['secrets', 'sealed']],
  },
  {
    key: SIGNING_KEY_FILE,
    use: 'the record is signed with it',
    columns: [
      ['audit_checkpoints', 'sequence'],
      ['audit_records', 'sequence'],
    ],
  },
  {
    key: PAYLOAD_KEY_FILE,
    use: 'payloads of the record are sealed with it',
    columns: [['audit_payloads', 'sealed']],
  },
  {
    key: PAYLOAD_KEY_FILE,
    use: 'conversations, approvals and results are sealed with it',
    columns: [
      ['session_turns', 'sealed_messages'],
      ['approvals', 'sealed_arguments'],
      ['once_runs', 'sealed_outcome'],
    ],
  },
] as const

/** What is wrong with the text of a key, in words. */
const CHECKS: Record<string, (text: string, folder: string) => string | undefined> = {
  'admin.key': () => undefined,
  [SECRETS_KEY_FILE]: checkSealingKey,
  [SIGNING_KEY_FILE]: checkSigningKey,
  [PAYLOAD_KEY_FILE]: checkSealingKey,
}

/**
 * Looks at the keys in a data directory, or in what was unpacked of one: each has to be there that something in
 * `platform.db` was made with, and to be a key. Reads only. Whether it is the right one, it does not tell.
 */
export function findKeyFaults(folder: string): KeyFault[] {
  const used = findUsedKeys(join(folder, 'platform.db'))
  return Object.entries(CHECKS).flatMap(([key, check]) => {
    const path = join(folder, key)
    const use = used.get(key)
    if (!existsSync(path)) {
      if (use === undefined) return []
      const wayOut = `put ${path} back from a backup: the box is not whole without it`
      return [{ key, found: `is not there, and ${use}`, wayOut }]
    }
    let text: string
    try {
      text = readFileSync(path, 'utf8').trim()
    } catch (error) {
      const found = `cannot be read: ${(error as Error).message}`
      return [{ key, found, wayOut: "run this as the box's user, who has to be able to read it" }]
    }
    const found = text === '' ? 'is empty' : check(text, folder)
    if (found === undefined) return []
    const wayOut =
      use === undefined
        ? `delete ${path}: the next start makes another`
        : `put ${path} back from a backup, or, where it is lost for good, move this one away: the next start tells how to go on`
    return [{ key, found, wayOut }]
  })
}

function checkSealingKey(text: string): string | undefined {
  return Buffer.from(text, 'hex').length === KEY_BYTES
    ? undefined
    : `is damaged: it has to be ${KEY_BYTES} bytes in hexadecimal`
}

function checkSigningKey(_text: string, folder: string): string | undefined {
  try {
    readPublicKey(folder)
    return undefined
  } catch {
    return 'is damaged: it has to be an Ed25519 key'
  }
}

/** @returns what each key was used for; a database that cannot be read is another check's matter */
function findUsedKeys(path: string): Map<string, string> {
  const used = new Map<string, string>()
  if (!existsSync(path)) return used
  try {
    const client = new Database(path, { readonly: true })
    try {
      const hasColumn = client.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?')
      const holdsAny = ([table, column]: readonly [string, string]): boolean =>
        hasColumn.get(table, column) !== undefined &&
        client.prepare(`SELECT 1 FROM ${table} WHERE ${column} IS NOT NULL LIMIT 1`).get() !==
          undefined
      for (const { key, use, columns } of USES) {
        if (!used.has(key) && columns.some(holdsAny)) used.set(key, use)
      }
    } finally {
      client.close()
    }
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
  }
  return used
}
