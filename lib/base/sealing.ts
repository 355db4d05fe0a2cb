import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { OnboxError } from './errors.ts'
import { openKeyFile, type KeyUse } from './key-file.ts'

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const TAG_BYTES = 16
/** What each text needs of its own, by chance. */
export const NONCE_BYTES = 12

/** Encrypts texts that lie on disk (AES-256-GCM), each bound to where it lies. */
export interface Sealing {
  /**
   * @param boundTo - names the place, so that no two texts can be exchanged
   * @param nonce - of chance, for this text alone. Default: drawn
   * @returns nonce, tag, and the text encrypted
   */
  seal: (text: string, boundTo: string, nonce?: Buffer) => Buffer
  /** @throws {OnboxError} `DATA_DIR_UNUSABLE` when it was sealed by another key or for another place */
  open: (sealed: Buffer, boundTo: string) => string
}

/**
 * Opens the sealing by the key in a file, made when missing: a copy of the database alone tells nothing.
 *
 * @param use - where anything was sealed with it already: it is not made anew then
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when the key is damaged, or was used and is missing
 */
export function openSealing(path: string, use?: KeyUse): Sealing {
  const make = (): string => randomBytes(KEY_BYTES).toString('hex')
  const key = Buffer.from(openKeyFile(path, make, use), 'hex')
  if (key.length !== KEY_BYTES) {
    throw new OnboxError(
      'DATA_DIR_UNUSABLE',
      `Cannot use "${path}": it is damaged; bring it back from a backup, or move it away: the next start tells how to go on without it`,
    )
  }
  return createSealing(key, `"${path}"`)
}

/** @param name - what it is called where something was not sealed with it */
export function createSealing(
  key: Buffer = randomBytes(KEY_BYTES),
  name = 'the key of this run',
): Sealing {
  return {
    seal: (text, boundTo, nonce = randomBytes(NONCE_BYTES)) => {
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo))
      const sealed = cipher.update(text, 'utf8')
      // All of it has come: the cipher keeps nothing back.
      cipher.final()
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    open: (sealed, boundTo) => {
      try {
        const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(boundTo))
          .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
        const bytes = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES))
        decipher.final()
        return bytes.toString('utf8')
      } catch (cause) {
        throw new OnboxError(
          'DATA_DIR_UNUSABLE',
          `Cannot read what was sealed: ${name} is not the key that it was sealed with, or it was changed; bring the key back from a backup`,
          { cause },
        )
      }
    },
  }
}
