import { accessSync, constants, existsSync, globSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import {
  describeChainFault,
  findKeyFaults,
  type KeyFault,
  PAYLOAD_KEY_FILE,
  readPublicKey,
  SIGNING_KEY_FILE,
  verifyDatabase,
} from '../audit/index.ts'
import { isForOthers, quoteShell } from '../base/index.ts'
import { listModelFiles, measureModel, readHeader } from '../inference/index.ts'
import { checksOf, formatBytes, reasonOf, toShown, type Check } from './check.ts'

const { ok, warning, fault } = checksOf('data')

const MIB = 1_048_576
const DAY_MS = 86_400_000
/** Logs take 32 MB; versions, records and databases grow. */
const WARN_FREE_BYTES = 1_024 * MIB
const MIN_FREE_BYTES = 100 * MIB
const FOLDER_MODE = 0o700
const KEY_MODE = 0o600
const KEYS = ['admin.key', 'secrets.key', SIGNING_KEY_FILE, PAYLOAD_KEY_FILE]

export interface DataOptions {
  dataDir: string
  modelPath: string
  embeddingPath: string | undefined
  /** So many days the box keeps its records. */
  retentionDays: number
  /** Whether a newer onbox or project has migrated a database; its path is relative to the data directory. */
  isNewer: (client: Database.Database, path: string) => boolean
}

/** The data directory and the models' files. Reads only: nothing is made that is not there. */
export function examineData(options: DataOptions): Check[] {
  const { dataDir, modelPath, embeddingPath, retentionDays, isNewer } = options
  const folder = examineFolder(dataDir)
  const isUsable = folder.mark !== 'fault' && existsSync(dataDir)
  const keyFaults = isUsable ? findKeyFaults(dataDir) : []
  return [
    folder,
    ...(isUsable ? examineKeys(dataDir, keyFaults) : []),
    examineDisk(dataDir),
    ...(isUsable
      ? [
          ...examineDatabases(dataDir, isNewer),
          examineRecord(dataDir, { retentionDays, keyFaults }),
        ]
      : []),
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

function examineKeys(dataDir: string, faults: readonly KeyFault[]): Check[] {
  return KEYS.flatMap((key) => {
    const path = join(dataDir, key)
    const found = faults.find((one) => one.key === key)
    if (found !== undefined) return [fault(key, found.found, found.wayOut)]
    return existsSync(path) ? [examineMode(key, path, KEY_MODE) ?? ok(key, 'mode 600')] : []
  })
}

/** What is wrong with who owns it and who else may read it. */
function examineMode(what: string, path: string, wanted: number): Check | undefined {
  // Windows has no such modes.
  const me = process.getuid?.()
  if (me === undefined) return undefined
  const { mode, uid } = statSync(path)
  const octal = (bits: number): string => (bits & 0o777).toString(8)
  if (isForOthers(path)) {
    return warning(
      what,
      `${path} has mode ${octal(mode)}: other users of this machine get at it`,
      `chmod ${octal(wanted)} ${quoteShell(path)}`,
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

function examineDatabases(dataDir: string, isNewer: DataOptions['isNewer']): Check[] {
  const what = 'databases'
  const files = globSync(['*.db', 'data/*.db', 'data/collections/*/*.db'], { cwd: dataDir })
  const newer: string[] = []
  const damaged = files.toSorted().flatMap((file) => {
    const reason = checkDatabase(join(dataDir, file), (client) => {
      if (isNewer(client, file)) newer.push(file)
    })
    return reason === undefined ? [] : [`${file}: ${reason}`]
  })
  const faults: Check[] = []
  if (damaged.length > 0) {
    const way =
      'stop the box, and put back the file of the last backup; what is damaged is not repaired'
    faults.push(fault(what, damaged.join('; '), way))
  }
  if (newer.length > 0) {
    const found = `a newer onbox or project has migrated ${newer.join(', ')}, which this one does not use`
    const way =
      'start the version that the box was last used with, or restore a backup of before (docs/backup.md)'
    faults.push(fault(what, found, way))
  }
  if (faults.length > 0) return faults
  return [ok(what, files.length === 0 ? 'none yet' : `${files.toSorted().join(', ')} are sound`)]
}

/** The audit record: whether its chain is whole, and what is signed of it is what was signed. */
function examineRecord(
  dataDir: string,
  { retentionDays, keyFaults }: { retentionDays: number; keyFaults: readonly KeyFault[] },
): Check {
  const what = 'audit record'
  const way =
    'keep the folder as it is; onbox audit verify tells more, and docs/audit.md what it proves'
  const path = join(dataDir, 'platform.db')
  try {
    const publicKey = existsSync(path) ? readPublicKey(dataDir) : undefined
    if (publicKey === undefined) {
      return keyFaults.some(({ key }) => key === SIGNING_KEY_FILE)
        ? fault(what, `nobody can tell: there is no ${SIGNING_KEY_FILE}`, way)
        : ok(what, 'none yet')
    }
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

/**
 * @param look - at one that is sound
 * @returns what SQLite finds wrong
 */
function checkDatabase(
  path: string,
  look: (client: Database.Database) => void,
): string | undefined {
  try {
    const client = new Database(path, { readonly: true })
    try {
      const result = client.pragma('quick_check(1)', { simple: true })
      if (result !== 'ok') return String(result).replace(/^\*{3}.*\*{3}\s*/, '')
      look(client)
      return undefined
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
