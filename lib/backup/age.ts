/**
 * Encryption by a passphrase in the form of age, so that `age --decrypt` opens it too.
 *
 * @see https://c2sp.org/age
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import { promisify } from 'node:util'

const MAGIC = 'age-encryption.org/v1'
const CIPHER = 'chacha20-poly1305'
const CHUNK_BYTES = 65_536
const TAG_BYTES = 16
const FILE_KEY_BYTES = 16
const SALT_BYTES = 16
const NONCE_BYTES = 16
const CIPHER_NONCE_BYTES = 12
/** 2^18 rounds, as age does it: about a second, and 256 MiB. */
const LOG_ROUNDS = 18
/** What asks for more than this would only use up the memory. */
const MAX_LOG_ROUNDS = 20
/** The longest header that a passphrase makes is a third of it. */
const MAX_HEADER_BYTES = 1_024

/** Whether this is the beginning of such a file. */
export const isEncrypted = (head: Buffer): boolean => head.toString('latin1').startsWith(MAGIC)

/** Encrypts what comes. */
export async function* encrypt(
  source: AsyncIterable<Buffer>,
  passphrase: string,
): AsyncGenerator<Buffer, void, void> {
  const fileKey = randomBytes(FILE_KEY_BYTES)
  const salt = randomBytes(SALT_BYTES)
  const wrapped = seal(
    await deriveKey(passphrase, salt, LOG_ROUNDS),
    Buffer.alloc(CIPHER_NONCE_BYTES),
    fileKey,
  )
  const header = `${MAGIC}\n-> scrypt ${toBase64(salt)} ${LOG_ROUNDS}\n${toBase64(wrapped)}\n---`
  const nonce = randomBytes(NONCE_BYTES)
  yield Buffer.concat([Buffer.from(`${header} ${toBase64(macOf(fileKey, header))}\n`), nonce])
  const key = expand(fileKey, nonce, 'payload')
  let counter = 0
  for await (const { chunk, isLast } of chunksOf(source, CHUNK_BYTES)) {
    yield seal(key, chunkNonce(counter, isLast), chunk)
    counter += 1
  }
}

/**
 * Decrypts what `encrypt`, or `age --passphrase`, has made.
 *
 * @throws {Error} where the passphrase is another one, or a byte was changed or is missing
 */
export async function* decrypt(
  source: AsyncIterable<Buffer>,
  passphrase: string,
): AsyncGenerator<Buffer, void, void> {
  const { header, rest } = await splitHeader(source)
  const [, said = '', salt = '', rounds = '', wrapped = '', mac = ''] =
    /^(age-encryption\.org\/v1\n-> scrypt (\S+) (\d\d?)\n(\S+)\n---) (\S+)\n$/.exec(header) ?? []
  if (said === '') throw new Error('it was not encrypted by a passphrase')
  if (Number(rounds) > MAX_LOG_ROUNDS) throw new Error('its passphrase takes too much memory')
  const wrapKey = await deriveKey(passphrase, Buffer.from(salt, 'base64'), Number(rounds))
  let fileKey: Buffer
  try {
    fileKey = open(wrapKey, Buffer.alloc(CIPHER_NONCE_BYTES), Buffer.from(wrapped, 'base64'))
  } catch {
    throw new Error('the passphrase is another one')
  }
  const given = Buffer.from(mac, 'base64')
  const wanted = macOf(fileKey, said)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw changed()
  let key: Buffer | undefined
  let counter = 0
  let held: Buffer = Buffer.alloc(0)
  async function* body(): AsyncGenerator<Buffer, void, void> {
    for await (const piece of rest) {
      if (key !== undefined) yield piece
      else {
        held = Buffer.concat([held, piece])
        if (held.length < NONCE_BYTES) continue
        key = expand(fileKey, held.subarray(0, NONCE_BYTES), 'payload')
        yield held.subarray(NONCE_BYTES)
      }
    }
  }
  for await (const { chunk, isLast } of chunksOf(body(), CHUNK_BYTES + TAG_BYTES)) {
    try {
      if (key === undefined) throw changed()
      yield open(key, chunkNonce(counter, isLast), chunk)
    } catch {
      throw changed()
    }
    counter += 1
  }
}

const changed = (): Error => new Error('it was changed, or its end is missing')

const toBase64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const deriveKey = async (passphrase: string, salt: Buffer, logRounds: number): Promise<Buffer> => {
  const N = 2 ** logRounds
  return (await promisify<string, Buffer, number, object, unknown>(scrypt)(
    passphrase.normalize('NFKC'),
    Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]),
    32,
    { N, r: 8, p: 1, maxmem: 2 * 128 * 8 * N },
  )) as Buffer
}

const expand = (fileKey: Buffer, salt: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', fileKey, salt, info, 32))

const macOf = (fileKey: Buffer, header: string): Buffer =>
  createHmac('sha256', expand(fileKey, Buffer.alloc(0), 'header'))
    .update(header)
    .digest()

/** 11 bytes of counting, and whether it is the last: none can be moved, doubled, or cut off. */
function chunkNonce(counter: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(CIPHER_NONCE_BYTES)
  nonce.writeBigUInt64BE(BigInt(counter), 3)
  nonce[CIPHER_NONCE_BYTES - 1] = isLast ? 1 : 0
  return nonce
}

function seal(key: Buffer, nonce: Buffer, text: Buffer): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

function open(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  if (sealed.length < TAG_BYTES) throw changed()
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
}

/** Stretches of one length; the last may be shorter. */
async function* chunksOf(
  source: AsyncIterable<Buffer>,
  bytes: number,
): AsyncGenerator<{ chunk: Buffer; isLast: boolean }, void, void> {
  let parts: Buffer[] = []
  let held = 0
  for await (const piece of source) {
    parts.push(piece)
    held += piece.length
    if (held <= bytes) continue
    let all = Buffer.concat(parts)
    // One is held back: only the end tells which is the last.
    for (; all.length > bytes; all = all.subarray(bytes)) {
      yield { chunk: all.subarray(0, bytes), isLast: false }
    }
    parts = [all]
    held = all.length
  }
  yield { chunk: Buffer.concat(parts), isLast: true }
}

/** The lines up to the one with the sum, and all that comes behind them. */
async function splitHeader(
  source: AsyncIterable<Buffer>,
): Promise<{ header: string; rest: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  for (;;) {
    const end = /\n--- [^\n]*\n/.exec(held.toString('latin1', 0, MAX_HEADER_BYTES))
    if (end !== null) {
      const at = end.index + end[0].length
      async function* rest(): AsyncGenerator<Buffer, void, void> {
        yield held.subarray(at)
        for (;;) {
          const { value, done } = await iterator.next()
          if (done === true) return
          yield value
        }
      }
      return { header: held.toString('latin1', 0, at), rest: rest() }
    }
    const { value, done } = await iterator.next()
    if (done === true || held.length > MAX_HEADER_BYTES) throw changed()
    held = Buffer.concat([held, value])
  }
}
