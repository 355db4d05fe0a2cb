import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import {
  describeChainFault,
  isPublicKey,
  openPayloadVault,
  PAYLOAD_KEY_FILE,
  readPublicKey,
  verifyDatabase,
  verifyExport,
  type Checkpoint,
  type Verdict,
} from '../audit/index.ts'
import { OnboxError } from '../base/index.ts'
import { readSettings } from '../config/index.ts'
import { print, printJson, UsageError } from './command.ts'
import { readGivenFile } from './read-given-file.ts'
import { readRetentionDays } from './read-retention-days.ts'

interface VerifyAuditOptions {
  json: boolean
  payloads: boolean
  /** The key, or the path of a file that has it. */
  publicKey: string | undefined
  /** Path of a file with kept checkpoints. */
  checkpoints: string | undefined
  /** So many days records are kept. */
  retentionDays: string | undefined
}

const DAY_MS = 86_400_000
const HASH = /^[0-9a-f]{64}$/
const checkpointSchema = v.object({
  sequence: v.number(),
  atMs: v.number(),
  hash: v.pipe(v.string(), v.regex(HASH)),
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
  publicKey: v.optional(v.pipe(v.string(), v.regex(HASH))),
})

/** `onbox audit verify` */
export async function verifyAudit(
  file: string | undefined,
  options: VerifyAuditOptions,
): Promise<number> {
  const { json, payloads } = options
  const kept = options.checkpoints === undefined ? [] : readCheckpoints(options.checkpoints)
  const given = options.publicKey === undefined ? kept[0]?.publicKey : toKey(options.publicKey)
  const { dataDir } = readSettings(process.env, process.cwd())
  const own = file === undefined ? readPublicKey(dataDir) : undefined
  const publicKey = given ?? own
  if (publicKey === undefined) {
    if (file === undefined) throw noRecord(dataDir)
    throw new UsageError(
      'an export is verified with --public-key or --checkpoint, kept since it was signed: what stands in the file itself proves nothing',
    )
  }
  if (file !== undefined && payloads) {
    throw new UsageError(
      'the payloads of an export are checked where it has them, without --payloads',
    )
  }
  const days =
    options.retentionDays === undefined
      ? await readRetentionDays(process.cwd())
      : toDays(options.retentionDays)
  const retentionMs = days && days * DAY_MS
  const verdict =
    file === undefined
      ? verifyBox(dataDir, { publicKey, kept, retentionMs }, payloads)
      : verifyExport(file, { publicKey, kept, retentionMs })
  const isOwnWord = given === undefined
  const isSound = verdict.faultCount === 0
  if (json) printJson({ isSound, publicKey, isOwnWord, kept: kept.length, ...verdict })
  else print(...describe(verdict, isOwnWord, kept.length))
  return isSound ? 0 : 1
}

function verifyBox(
  dataDir: string,
  options: { publicKey: string; kept: readonly Checkpoint[]; retentionMs: number | undefined },
  payloads: boolean,
): Verdict {
  const path = join(dataDir, 'platform.db')
  if (!existsSync(path)) throw noRecord(dataDir)
  const hasVault = existsSync(join(dataDir, PAYLOAD_KEY_FILE))
  if (payloads && !hasVault) {
    throw new OnboxError(
      'AUDIT_UNREADABLE',
      `Cannot open payloads: there is no ${PAYLOAD_KEY_FILE} in "${dataDir}"; bring it back from a backup`,
    )
  }
  return verifyDatabase(path, {
    ...options,
    ...(payloads && { vault: openPayloadVault(dataDir) }),
  })
}

function readCheckpoints(path: string): v.InferOutput<typeof checkpointSchema>[] {
  const lines = readGivenFile('checkpoint', path)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) {
    throw new OnboxError(
      'AUDIT_UNREADABLE',
      `Cannot use checkpoints "${path}": there is none in it, and nothing to compare with; keep one: onbox audit checkpoint`,
    )
  }
  return lines.map((line, index) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), checkpointSchema), line)
    if (parsed.success) return parsed.output
    throw new OnboxError(
      'AUDIT_UNREADABLE',
      `Cannot use checkpoints "${path}": line ${index + 1} is not what onbox audit checkpoint prints`,
    )
  })
}

function toDays(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw new UsageError(`--retention-days takes a number from 1 on, and got "${text}"`)
}

function toKey(text: string): string {
  const key = existsSync(text) ? readGivenFile('public-key', text).trim() : text
  if (isPublicKey(key)) return key
  throw new UsageError(
    '--public-key takes 64 hexadecimal digits, as onbox audit key prints them, or a file that has them',
  )
}

const noRecord = (dataDir: string): OnboxError =>
  new OnboxError(
    'AUDIT_UNREADABLE',
    `Cannot verify the record of "${dataDir}": no box has kept one there yet; run this in the box's folder, or set ONBOX_DATA_DIR`,
  )

function describe(verdict: Verdict, isOwnWord: boolean, kept: number): string[] {
  const { records, first, last, checkpoints, signedUpTo, payloads, payloadsMissing } = verdict
  const { sinceMs, faults, faultCount } = verdict
  const toTime = (atMs: number): string => new Date(atMs).toISOString()
  const range =
    first && last
      ? `${records} records, ${first.sequence} (${toTime(first.atMs)}) to ${last.sequence} (${toTime(last.atMs)})`
      : 'There are no records in it'
  const behind = last && last.sequence > signedUpTo ? `, ${last.sequence - signedUpTo} not yet` : ''
  return [
    range,
    ...(sinceMs === undefined
      ? []
      : [`It was exported with --since ${toTime(sinceMs)}: of what was before, it proves nothing`]),
    `signed up to ${signedUpTo} by ${checkpoints} checkpoints${behind}`,
    ...(kept > 0 ? [describeKept(verdict, kept)] : []),
    ...(payloads > 0 ? [`${payloads} payloads are what was recorded`] : []),
    ...(payloadsMissing > 0 ? [`${payloadsMissing} payloads are erased`] : []),
    ...(isOwnWord
      ? [
          "The key is the box's own: whoever may change its files may have signed anew. A kept --checkpoint shows that.",
        ]
      : []),
    ...faults.map((fault) => `FAULT  ${describeChainFault(fault)}`),
    ...(faultCount > faults.length ? [`and ${faultCount - faults.length} more`] : []),
    describeSoundness(verdict),
  ]
}

/** How many were compared, and with what outcome. */
function describeKept({ keptMatched, keptExpired }: Verdict, kept: number): string {
  const expired = `of ${keptExpired} the records have expired, or are not in it`
  return keptMatched === 0
    ? `None of ${kept} kept checkpoints agrees; ${expired}`
    : `${keptMatched} kept checkpoints agree, of ${kept} that were given; ${expired}`
}

function describeSoundness({ records, faultCount }: Verdict): string {
  if (faultCount > 0) return 'The record is NOT sound.'
  return records === 0
    ? 'Nothing is wrong, and nothing is proven: there are no records.'
    : 'The record is sound.'
}
