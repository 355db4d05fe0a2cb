import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError, openKeyFile, type KeyUse } from '../base/index.ts'
import { signedText, type Checkpoint } from './record.ts'

/** Name of the key's file in the data directory. */
export const SIGNING_KEY_FILE = 'audit-signing.key'
const SIGNED: KeyUse = {
  what: 'the record is signed with it',
  loss: 'what was signed before counts as forged then',
  remake: 'openssl genpkey -algorithm ed25519',
}
/** Of an Ed25519 key in SPKI form: what stands before its 32 bytes. */
const SPKI_HEAD = '302a300506032b6570032100'

/** Signs checkpoints. */
export interface Signer {
  /** The 32 bytes of the public key, in hexadecimal. */
  publicKey: string
  sign: (checkpoint: Omit<Checkpoint, 'signature'>) => Checkpoint
}

/**
 * Opens the box's key pair in the data directory; it is made when missing.
 *
 * @param isUsed - whether anything was signed with it: it is not made anew then
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when it is damaged, or was used and is missing
 */
export function openSigner(dataDir: string, isUsed = false): Signer {
  const path = join(dataDir, SIGNING_KEY_FILE)
  const pem = openKeyFile(
    path,
    () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    isUsed ? SIGNED : undefined,
  )
  const key = readPrivateKey(pem, path)
  return {
    publicKey: toPublic(key),
    sign: (checkpoint) => ({
      ...checkpoint,
      signature: sign(null, signedText(checkpoint), key).toString('hex'),
    }),
  }
}

/** The public key of a box's data directory, which is only read; undefined where it has none yet. */
export function readPublicKey(dataDir: string): string | undefined {
  const path = join(dataDir, SIGNING_KEY_FILE)
  return existsSync(path) ? toPublic(readPrivateKey(readFileSync(path, 'utf8'), path)) : undefined
}

function toPublic(key: KeyObject): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('hex')
  return spki.slice(SPKI_HEAD.length)
}

function readPrivateKey(pem: string, path: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
    throw new Error(`it is for ${key.asymmetricKeyType}`)
  } catch (cause) {
    throw new OnboxError(
      'DATA_DIR_UNUSABLE',
      `Cannot use "${path}": it is no Ed25519 key; bring it back from a backup, or move it away: the next start tells how to go on without it`,
      { cause },
    )
  }
}

/** Tells whether checkpoints were signed by a public key of 64 hexadecimal digits. */
export function createSignatureCheck(publicKey: string): (checkpoint: Checkpoint) => boolean {
  const key = createPublicKey({
    key: Buffer.from(`${SPKI_HEAD}${publicKey}`, 'hex'),
    format: 'der',
    type: 'spki',
  })
  return (checkpoint) =>
    verify(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature, 'hex'))
}

/** Whether this is a public key in the form of `publicKey`. */
export const isPublicKey = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
