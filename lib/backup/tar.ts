/**
 * The tar form of POSIX (pax), as far as a backup needs it: plain files, streamed.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */

/** A file of an archive. */
export interface TarEntry {
  /** With `/`, relative. */
  path: string
  bytes: number
}

export interface ReadTarEntry extends TarEntry {
  /** Its content; what of it is not read is skipped. */
  body: AsyncGenerator<Buffer, void, void>
}

const BLOCK_BYTES = 512
/** What the fields of a plain header hold. */
const MAX_NAME_BYTES = 100
const MAX_BYTES = 0o77777777777
/** A header of pax says two lines here. */
const MAX_PAX_BYTES = 65_536
const FILE = '0'
const PAX = 'x'
/** Where the fields of a header lie. */
const AT = { name: 0, mode: 100, uid: 108, gid: 116, size: 124, mtime: 136, sum: 148, type: 156, magic: 257 } // prettier-ignore

/** The two empty blocks behind the last file. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK_BYTES)

/** What stands in front of a file's content. */
export function writeHeader({ path, bytes }: TarEntry, atMs: number): Buffer {
  const fits = Buffer.byteLength(path) <= MAX_NAME_BYTES && bytes <= MAX_BYTES
  const plain = (name: string, size: number, type: string) => writePlain(name, size, type, atMs)
  // Names are UTF-8 either way; every tar that reads pax takes what it says in place of the plain fields.
  if (fits) return plain(path, bytes, FILE)
  const said = Buffer.from(paxLine('path', path) + paxLine('size', String(bytes)))
  return Buffer.concat([
    plain('pax', said.length, PAX),
    said,
    padding(said.length),
    plain('long-name', Math.min(bytes, MAX_BYTES), FILE),
  ])
}

/** What stands behind a file's content. */
export const padding = (bytes: number): Buffer =>
  Buffer.alloc((BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES)

function writePlain(name: string, bytes: number, type: string, atMs: number): Buffer {
  const header = Buffer.alloc(BLOCK_BYTES)
  const octal = (value: number, at: number, digits: number) =>
    header.write(value.toString(8).padStart(digits, '0'), at, 'latin1')
  header.write(name, AT.name)
  octal(0o600, AT.mode, 7)
  octal(0, AT.uid, 7)
  octal(0, AT.gid, 7)
  octal(bytes, AT.size, 11)
  octal(Math.floor(atMs / 1_000), AT.mtime, 11)
  header.write(type, AT.type)
  header.write('ustar\u000000', AT.magic, 'latin1')
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, AT.sum, 'latin1')
  return header
}

/** The sum of a header's bytes, its own field taken for blanks. */
function sumOf(header: Buffer): number {
  let sum = 0
  for (const [at, byte] of header.entries()) sum += at >= AT.sum && at < AT.type ? 0x20 : byte
  return sum
}

/** `<length of the line> <key>=<value>\n`, the length in bytes and of itself too. */
function paxLine(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const restBytes = Buffer.byteLength(rest)
  let length = restBytes + 1
  while (String(length).length + restBytes !== length) length = String(length).length + restBytes
  return `${length}${rest}`
}

/**
 * The files of an archive, one behind the other, in bounded memory.
 *
 * @throws {Error} where it is no archive, or ends before its end
 */
export async function* readTar(
  source: AsyncIterable<Buffer>,
): AsyncGenerator<ReadTarEntry, void, void> {
  const { read, pieces, rest } = createReader(source)
  let said: Map<string, string> | undefined
  for (;;) {
    const header = await read(BLOCK_BYTES)
    if (header.every((byte) => byte === 0)) {
      // To the last byte: what carries the archive has its own sum at its end.
      for await (const piece of rest()) if (!piece.every((byte) => byte === 0)) throw garbage()
      return
    }
    const field = (at: number, length: number) =>
      header.toString('utf8', at, at + length).replace(/\0.*$/s, '')
    const plainBytes = Number.parseInt(field(AT.size, 12), 8)
    if (Number.parseInt(field(AT.sum, 8), 8) !== sumOf(header) || Number.isNaN(plainBytes)) {
      throw new Error('it is no tar archive, or it was changed')
    }
    const type = field(AT.type, 1)
    if (type === PAX) {
      if (plainBytes > MAX_PAX_BYTES) throw new Error('a header of it is too long')
      said = readPax(await read(plainBytes))
      await read(padding(plainBytes).length)
      continue
    }
    if (type !== FILE) throw new Error(`it has an entry of type "${type}", and a backup has files`)
    const path = said?.get('path') ?? field(AT.name, MAX_NAME_BYTES)
    const bytes = Number(said?.get('size') ?? plainBytes)
    said = undefined
    const body = pieces(bytes)
    yield { path, bytes, body }
    for await (const piece of body) void piece
    await read(padding(bytes).length)
  }
}

function readPax(bytes: Buffer): Map<string, string> {
  const said = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 20), 10)
    if (!(length > 0)) throw new Error('a header of it was changed')
    const line = bytes.toString('utf8', at, at + length - 1)
    const [, key = '', value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(line) ?? []
    said.set(key, value)
    at += length
  }
  return said
}

/** Takes pieces of any length as exact stretches. */
function createReader(source: AsyncIterable<Buffer>) {
  const iterator = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const next = async (): Promise<void> => {
    const { value, done } = await iterator.next()
    if (done === true) throw new Error('it ends before its end')
    held = value
  }
  const read = async (bytes: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    for await (const piece of pieces(bytes)) parts.push(piece)
    return Buffer.concat(parts)
  }
  async function* pieces(bytes: number): AsyncGenerator<Buffer, void, void> {
    for (let left = bytes; left > 0;) {
      if (held.length === 0) await next()
      const piece = held.subarray(0, left)
      held = held.subarray(piece.length)
      left -= piece.length
      if (piece.length > 0) yield piece
    }
  }
  async function* rest(): AsyncGenerator<Buffer, void, void> {
    yield held
    for (;;) {
      const { value, done } = await iterator.next()
      if (done === true) return
      yield value
    }
  }
  return { read, pieces, rest }
}

const garbage = (): Error => new Error('it has something behind its end')
