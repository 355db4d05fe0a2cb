/** What a backup says of itself. docs/backup.md tells it to whoever opens one without onbox. */
import * as v from 'valibot'

export const FORMAT = 'onbox-backup-1'
/** The last but one of its files. */
export const INFO_FILE = 'backup.json'
/** The last one: what `sha256sum --check` takes. */
export const SUMS_FILE = 'SHA256SUMS'

export const infoSchema = v.object({
  format: v.literal(FORMAT),
  /** Version of the onbox that made it. */
  onbox: v.string(),
  /** The moment that the databases are of. */
  atMs: v.number(),
  /** For how long nobody could write then. */
  heldMs: v.number(),
  /** For so many days the box kept its records then; not there where its configuration could not be read. */
  retentionDays: v.optional(v.number()),
  databases: v.array(v.object({ path: v.string(), bytes: v.number() })),
  /** Models in the data directory, by their fingerprint; most backups are without them. */
  models: v.array(
    v.object({ path: v.string(), bytes: v.number(), hash: v.string(), isIncluded: v.boolean() }),
  ),
  /** Files that the databases name, and that the box itself did not have. */
  missing: v.array(v.string()),
})

export type BackupInfo = v.InferOutput<typeof infoSchema>
