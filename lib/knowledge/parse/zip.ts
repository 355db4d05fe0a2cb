import { crc32, inflateRawSync } from 'node:zlib'
import { OnboxError } from '../../base/index.ts'
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_DECLARED_BYTES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  MIN_BOMB_BYTES,
} from './limits.ts'

/** A zip file by its directory, from which single files are unpacked. Archives in it stay closed. */
export interface ZipArchive {
  /** As the directory has them, with `/` between folders. */
  names: readonly string[]
  /** Case does not matter, as in an Office document. */
  has: (name: string) => boolean
  /**
   * Unpacks a file.
   *
   * @throws {OnboxError} `DOCUMENT_DAMAGED` where it is missing, or is not what the directory says; `DOCUMENT_ENCRYPTED`;
   * `DOCUMENT_TOO_LARGE` before it is unpacked
   */
  read: (name: string) => Buffer
}

interface Entry {
  name: string
  flags: number
  method: number
  checksum: number
  packedBytes: number
  bytes: number
  offset: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_BYTES = 22
const DIRECTORY_ENTRY_BYTES = 46
const LOCAL_ENTRY_BYTES = 30
/** What may stand behind the end of the directory: a comment. */
const MAX_COMMENT_BYTES = 65_535
const IS_ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
/** A size or offset that stands in the extra field instead (zip64). */
const ELSEWHERE = 0xffff_ffff
const ZIP64 = 1

/** @throws {OnboxError} `DOCUMENT_DAMAGED` where there is no directory; `DOCUMENT_TOO_LARGE` for what it announces */
export function openZip(data: Uint8Array): ZipArchive {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const entries = readDirectory(bytes)
  let unpackedBytes = 0
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) throw damaged(`it has no part "${name}"`)
      unpackedBytes += entry.bytes
      if (unpackedBytes > MAX_UNPACKED_BYTES) throw tooLarge(entry.name)
      return unpack(bytes, entry)
    },
  }
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const directoryBytes = bytes.readUInt32LE(end + 12)
  // What was put in front of the archive moves all its offsets.
  const shift = end - directoryBytes - bytes.readUInt32LE(end + 16)
  if (shift < 0) throw damaged('its directory is not where it should be')
  if (count > MAX_ARCHIVE_ENTRIES) {
    throw new OnboxError(
      'DOCUMENT_TOO_LARGE',
      `Cannot read the document: it is an archive of ${count} files, at most ${MAX_ARCHIVE_ENTRIES} are read`,
    )
  }
  const entries = new Map<string, Entry>()
  let offset = end - directoryBytes
  let declaredBytes = 0
  for (let index = 0; index < count; index++) {
    if (offset + DIRECTORY_ENTRY_BYTES > end || bytes.readUInt32LE(offset) !== DIRECTORY_ENTRY) {
      throw damaged('its directory ends too soon')
    }
    const nameEnd = offset + DIRECTORY_ENTRY_BYTES + bytes.readUInt16LE(offset + 28)
    const extraEnd = nameEnd + bytes.readUInt16LE(offset + 30)
    const entry = readEntry(bytes, offset, nameEnd, bytes.subarray(nameEnd, extraEnd), shift)
    const key = entry.name.toLowerCase()
    if (entries.has(key)) throw damaged(`it has two parts "${entry.name}"`)
    if (!entry.name.endsWith('/')) entries.set(key, entry)
    declaredBytes += entry.bytes
    if (declaredBytes > MAX_DECLARED_BYTES) throw tooLarge(entry.name)
    offset = extraEnd + bytes.readUInt16LE(offset + 32)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT_BYTES)
  for (let offset = bytes.length - END_BYTES; offset >= first; offset--) {
    if (bytes.readUInt32LE(offset) === END_OF_DIRECTORY) return offset
  }
  throw damaged('the end of the file is missing')
}

function readEntry(
  bytes: Buffer,
  offset: number,
  nameEnd: number,
  extra: Buffer,
  shift: number,
): Entry {
  const entry = {
    name: bytes
      .toString('utf8', offset + DIRECTORY_ENTRY_BYTES, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    flags: bytes.readUInt16LE(offset + 8),
    method: bytes.readUInt16LE(offset + 10),
    checksum: bytes.readUInt32LE(offset + 16),
    packedBytes: bytes.readUInt32LE(offset + 20),
    bytes: bytes.readUInt32LE(offset + 24),
    offset: bytes.readUInt32LE(offset + 42),
  }
  const wide = findWideNumbers(extra)
  // In this order, and only those that do not fit.
  for (const field of ['bytes', 'packedBytes', 'offset'] as const) {
    if (entry[field] === ELSEWHERE) entry[field] = wide.shift() ?? ELSEWHERE
  }
  return { ...entry, offset: entry.offset + shift }
}

function findWideNumbers(extra: Buffer): number[] {
  for (let offset = 0; offset + 4 <= extra.length;) {
    const length = extra.readUInt16LE(offset + 2)
    const field = extra.subarray(offset + 4, offset + 4 + length)
    if (extra.readUInt16LE(offset) === ZIP64) {
      return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
        Number(field.readBigUInt64LE(index * 8)),
      )
    }
    offset += 4 + length
  }
  return []
}

function unpack(bytes: Buffer, entry: Entry): Buffer {
  const { name, method, packedBytes, offset } = entry
  if (entry.flags & IS_ENCRYPTED) {
    throw new OnboxError(
      'DOCUMENT_ENCRYPTED',
      'Cannot read the document: it is protected by a password; save it without one',
    )
  }
  if (entry.bytes > MIN_BOMB_BYTES && entry.bytes > packedBytes * MAX_RATIO) throw tooLarge(name)
  if (
    offset + LOCAL_ENTRY_BYTES > bytes.length ||
    bytes.readUInt32LE(offset) !== LOCAL_ENTRY ||
    (method !== STORED && method !== DEFLATED)
  ) {
    throw damaged(`its part "${name}" cannot be unpacked`)
  }
  const start =
    offset + LOCAL_ENTRY_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const packed = bytes.subarray(start, start + packedBytes)
  const unpacked = method === STORED ? packed : inflate(packed, entry)
  if (unpacked.length !== entry.bytes || crc32(unpacked) !== entry.checksum) {
    throw damaged(`its part "${name}" is not what its directory says`)
  }
  return unpacked
}

/** Never more than was announced, whatever there is. */
function inflate(packed: Buffer, { name, bytes }: Entry): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) })
  } catch (error) {
    throw damaged(`its part "${name}" cannot be unpacked`, error)
  }
}

function damaged(what: string, cause?: unknown): OnboxError {
  return new OnboxError(
    'DOCUMENT_DAMAGED',
    `Cannot read the document: ${what}; save it again in the program that made it`,
    { cause },
  )
}

function tooLarge(name: string): OnboxError {
  return new OnboxError(
    'DOCUMENT_TOO_LARGE',
    `Cannot read the document: unpacked, its part "${name.slice(0, 100)}" is too large, or makes all parts too large together`,
  )
}
