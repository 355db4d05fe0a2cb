import { accessSync, constants, existsSync, globSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describeChainFault, readPublicKey, verifyDatabase } from '../audit/index.ts'
import { listModelFiles, measureModel, readHeader } from '../inference/index.ts'
import { checksOf, formatBytes, reasonOf, toShown, type Check } from './check.ts'

const { ok, warning, fault } = checksOf('data')

const MIB = 1_048_576
const DAY_MS = 86_400_000
/** Logs take 32 MB; versions, records and databases grow. */
const WARN_FREE_BYTES = 1_024 * MIB
const MIN_FREE_BYTES = 100 * MIB
/** Bits of a mode that give something to the group or to everybody. */
const OTHERS = 0o077
const FOLDER_MODE = 0o700
const KEY_MODE = 0o600
const KEYS = ['admin.key', 'secrets.key', 'audit-signing.key', 'audit-payloads.key']

export interface DataOptions {
  dataDir: string
  modelPath: string
  embeddingPath: string | undefined
  /** So many days the box keeps its records. */
  retentionDays: number
}

/** The data directory and the models' files. Reads only: nothing is made that is not there. */
export function examineData(options: DataOptions): Check[] {
  const { dataDir, modelPath, embeddingPath, retentionDays } = options
  const folder = examineFolder(dataDir)
  const isUsable = folder.mark !== 'fault' && existsSync(dataDir)
  return [
    folder,
    ...(isUsable ? KEYS.flatMap((key) => examineKey(join(dataDir, key), key)) : []),
    examineDisk(dataDir),
    ...(isUsable ? [examineDatabases(dataDir), examineRecord(dataDir, retentionDays)] : []),
    examineModel('model', modelPath, 'ONBOX_MODEL or model.path'),
    ...(embeddingPath === undefined
      ? []
      : [examineModel('model for vectors', embeddingPath, 'model.embedding.path')]),
  ]
}

function examineFolder(dataDir: string): Check {
  const what = 'data directory'
  if (!existsSync(dataDir)) {
    const parent = nearestExisting(dataDir)
    return mayWrite(parent)
      ? ok(what, `${toShown(dataDir)} is made at the first start`)
      : fault(what, `${dataDir} cannot be made`, `make ${parent} writable, or set ONBOX_DATA_DIR`)
  }
  if (!statSync(dataDir).isDirectory()) {
    return fault(what, `${dataDir} is no folder`, 'set ONBOX_DATA_DIR to a folder')
  }
  if (!mayWrite(dataDir)) {
    return fault(
      what,
      `${dataDir} cannot be written by this user`,
      `run this as the box's user, or chown -R it to this one, or set ONBOX_DATA_DIR`,
    )
  }
  return examineMode(what, dataDir, FOLDER_MODE) ?? ok(what, `${toShown(dataDir)}, mode 700`)
}

function examineKey(path: string, name: string): Check[] {
  if (!existsSync(path)) return []
  if (statSync(path).size === 0) {
    return [fault(name, 'is empty', `restore it from a backup, or delete ${path}`)]
  }
  return [examineMode(name, path, KEY_MODE) ?? ok(name, 'mode 600')]
}

/** What is wrong with who owns it and who else may read it. */
function examineMode(what: string, path: string, wanted: number): Check | undefined {
  // Windows has no such modes.
  const me = process.getuid?.()
  if (me === undefined) return undefined
  const { mode, uid } = statSync(path)
  const octal = (bits: number): string => (bits & 0o777).toString(8)
  if ((mode & OTHERS) !== 0) {
    return warning(
      what,
      `${path} has mode ${octal(mode)}: other users of this machine get at it`,
      `chmod ${octal(wanted)} ${quote(path)}`,
    )
  }
  return uid === me
    ? undefined
    : warning(
        what,
        `${path} belongs to user ${uid}, and this is user ${me}`,
        `run the box and its commands as one user; to change that, chown -R ${me} it`,
      )
}

function examineDisk(dataDir: string): Check {
  const { bavail, bsize } = statfsSync(nearestExisting(dataDir))
  const free = bavail * bsize
  const found = `${formatBytes(free)} free`
  const way =
    'make room, or set ONBOX_DATA_DIR to another disk: a box that cannot write stops answering'
  if (free < MIN_FREE_BYTES) return fault('disk', found, way)
  return free < WARN_FREE_BYTES ? warning('disk', found, way) : ok('disk', found)
}

function examineDatabases(dataDir: string): Check {
  const files = globSync(['*.db', 'data/*.db', 'data/collections/*/*.db'], { cwd: dataDir })
  const faults = files.flatMap((file) => {
    const reason = checkDatabase(join(dataDir, file))
    return reason === undefined ? [] : [`${file}: ${reason}`]
  })
  return faults.length === 0
    ? ok('databases', files.length === 0 ? 'none yet' : `${files.toSorted().join(', ')} are sound`)
    : fault(
        'databases',
        faults.join('; '),
        'stop the box, and put back the file of the last backup; what is damaged is not repaired',
      )
}

/** The audit record: whether its chain is whole, and what is signed of it is what was signed. */
function examineRecord(dataDir: string, retentionDays: number): Check {
  const what = 'audit record'
  const way =
    'keep the folder as it is; onbox audit verify tells more, and docs/audit.md what it proves'
  const path = join(dataDir, 'platform.db')
  try {
    const publicKey = existsSync(path) ? readPublicKey(dataDir) : undefined
    if (publicKey === undefined) return ok(what, 'none yet')
    const retentionMs = retentionDays * DAY_MS
    const verdict = verifyDatabase(path, { publicKey, retentionMs })
    const { records, signedUpTo, last, faultCount, faults } = verdict
    const unsigned = (last?.sequence ?? 0) - signedUpTo
    if (faultCount === 0) {
      const behind = unsigned > 0 ? `; ${unsigned} not signed yet` : ''
      return ok(what, `its chain of ${records} records is whole${behind}`)
    }
    return fault(what, `${faultCount} faults: ${faults.map(describeChainFault).join('; ')}`, way)
  } catch (error) {
    return fault(what, reasonOf(error), way)
  }
}

/** @returns what SQLite finds wrong */
function checkDatabase(path: string): string | undefined {
  try {
    const client = new Database(path, { readonly: true })
    try {
      const result = client.pragma('quick_check(1)', { simple: true })
      return result === 'ok' ? undefined : String(result).replace(/^\*{3}.*\*{3}\s*/, '')
    } finally {
      client.close()
    }
  } catch (error) {
    return reasonOf(error)
  }
}

/** @param setting - what says which one it is */
function examineModel(what: string, modelPath: string, setting: string): Check {
  const missing = listModelFiles(modelPath).find((file) => !existsSync(file))
  if (missing !== undefined) {
    return fault(what, `there is no ${missing}`, `set ${setting} to a GGUF`)
  }
  try {
    for (const file of listModelFiles(modelPath)) readHeader(file)
    return ok(
      what,
      `${toShown(modelPath)}, ${formatBytes(measureModel(modelPath))}, has the header of a GGUF`,
    )
  } catch (error) {
    return fault(what, reasonOf(error), `download it again, or set ${setting} to another`)
  }
}

function nearestExisting(path: string): string {
  let found = path
  while (!existsSync(found)) found = dirname(found)
  return found
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** One word of a POSIX shell. */
const quote = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
