import type { Database } from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { join } from 'node:path'
import { secrets } from '../../../db/platform/schema.ts'
import { OnboxError, openSealing, REMAKE_HEX_KEY, type KeyUse } from '../../base/index.ts'

const MAX_VALUE_CHARACTERS = 16_384
const NAME = /^[A-Z][A-Z0-9_]{0,63}$/

/** A secret as it is listed: never its value. */
export interface SecretSummary {
  name: string
  updatedAtMs: number
  /** Id of the key that set it. */
  updatedBy: string
}

/** The company's secrets: encrypted in the platform's database, by a key that lies beside it. */
export interface Secrets {
  /** What it is now. @throws {OnboxError} `SECRET_UNAVAILABLE` when it is not set, or cannot be decrypted */
  read: (name: string) => string
  list: () => SecretSummary[]
  /** Sets or replaces it; the next `read` has it. @throws {OnboxError} `BODY_INVALID` */
  set: (name: string, value: string, keyId: string) => void
  /** Whether there was one. */
  delete: (name: string) => boolean
}

const SEALED: KeyUse = {
  what: 'secrets are sealed with it',
  loss: 'they have to be set again then',
  remake: REMAKE_HEX_KEY,
}

/**
 * Opens the secrets.
 *
 * @param dataDir - keeps the key, `secrets.key` (mode 0600): made when missing. A copy of the database alone
 * tells nothing
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when the key is damaged, or missing where there are secrets
 */
export function openSecrets(
  client: Database,
  dataDir: string,
  now: () => number = Date.now,
): Secrets {
  const database = drizzle(client)
  const isUsed = database.select().from(secrets).limit(1).get() !== undefined
  const sealing = openSealing(join(dataDir, 'secrets.key'), isUsed ? SEALED : undefined)
  return {
    read: (name) => {
      const row = database.select().from(secrets).where(eq(secrets.name, name)).get()
      if (row === undefined) {
        throw new OnboxError(
          'SECRET_UNAVAILABLE',
          `Cannot read secret "${name}": it is not set; set it with: onbox secret set ${name}`,
        )
      }
      try {
        return sealing.open(row.sealed, name)
      } catch (cause) {
        throw new OnboxError(
          'SECRET_UNAVAILABLE',
          `Cannot read secret "${name}": secrets.key is not the key that it was set with; set it again`,
          { cause },
        )
      }
    },
    list: () =>
      database
        .select({
          name: secrets.name,
          updatedAtMs: secrets.updatedAtMs,
          updatedBy: secrets.updatedBy,
        })
        .from(secrets)
        .orderBy(secrets.name)
        .all(),
    set: (name, value, updatedBy) => {
      if (!NAME.test(name)) {
        throw new OnboxError(
          'BODY_INVALID',
          `Cannot set secret "${name}": a name is capitals, digits and _, e.g. CRM_TOKEN`,
        )
      }
      if (value === '' || value.length > MAX_VALUE_CHARACTERS) {
        throw new OnboxError(
          'BODY_INVALID',
          `Cannot set secret "${name}": it has ${value.length} characters; 1 to ${MAX_VALUE_CHARACTERS} are taken`,
        )
      }
      const row = { sealed: sealing.seal(value, name), updatedAtMs: now(), updatedBy }
      database
        .insert(secrets)
        .values({ name, ...row })
        .onConflictDoUpdate({ target: secrets.name, set: row })
        .run()
    },
    delete: (name) => database.delete(secrets).where(eq(secrets.name, name)).run().changes > 0,
  }
}
