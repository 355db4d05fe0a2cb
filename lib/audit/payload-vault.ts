import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import {
  NONCE_BYTES,
  OnboxError,
  openSealing,
  REMAKE_HEX_KEY,
  type KeyUse,
  type Sealing,
} from '../base/index.ts'
import type { Payload } from './record.ts'

const SALT_BYTES = 16
const SALT_CHARACTERS = 2 * SALT_BYTES
/** What sealing one payload takes of chance. */
export const CHANCE_BYTES = SALT_BYTES + NONCE_BYTES

const SEALED: KeyUse = {
  what: 'the payloads of the record are sealed with it',
  loss: 'what was recorded before cannot be read then',
  remake: REMAKE_HEX_KEY,
}

/** Payloads as they lie on disk: encrypted, each bound to its record. */
export interface PayloadVault {
  /** @returns nonce, tag, then salt and text, encrypted */
  seal: (sequence: number, payload: Payload, nonce: Buffer) => Buffer
  /** @throws {OnboxError} `AUDIT_UNREADABLE` when it was sealed by another key or for another record */
  open: (sequence: number, sealed: Buffer) => Payload
}

/** Name of the key's file in the data directory. */
export const PAYLOAD_KEY_FILE = 'audit-payloads.key'

/**
 * What seals all that people and models have said, in the record and beside it.
 *
 * @param isUsed - whether anything was sealed with its key: it is not made anew then
 * @throws {OnboxError} `DATA_DIR_UNUSABLE`
 */
export const openPayloadSealing = (dataDir: string, isUsed = false): Sealing =>
  openSealing(join(dataDir, PAYLOAD_KEY_FILE), isUsed ? SEALED : undefined)

/**
 * Opens the vault by the key in the data directory, made when missing.
 *
 * @param isUsed - whether anything was sealed with it: it is not made anew then
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when the key is damaged, or was used and is missing
 */
export function openPayloadVault(dataDir: string, isUsed = false): PayloadVault {
  const sealing = openPayloadSealing(dataDir, isUsed)
  return {
    seal: (sequence, { salt, text }, nonce) =>
      sealing.seal(`${salt}${text}`, String(sequence), nonce),
    open: (sequence, sealed) => {
      try {
        const opened = sealing.open(sealed, String(sequence))
        return { salt: opened.slice(0, SALT_CHARACTERS), text: opened.slice(SALT_CHARACTERS) }
      } catch (cause) {
        throw new OnboxError(
          'AUDIT_UNREADABLE',
          `Cannot read the payload of record ${sequence}: ${PAYLOAD_KEY_FILE} is not the key that it was sealed with, or it was changed; onbox audit verify --payloads tells which`,
          { cause },
        )
      }
    },
  }
}

/** One that cannot be opened keeps nobody from the others. @returns undefined for it */
export function tryToOpen(
  vault: Pick<PayloadVault, 'open'>,
  sequence: number,
  sealed: Buffer,
): Payload | undefined {
  try {
    return vault.open(sequence, sealed)
  } catch (error) {
    if (error instanceof OnboxError && error.code === 'AUDIT_UNREADABLE') return undefined
    throw error
  }
}

/** Chance for `count` payloads: to ask for it once costs a tenth. @returns nonce and salt of each */
export function drawChance(count: number): (index: number) => { nonce: Buffer; salt: string } {
  const bytes = randomBytes(count * CHANCE_BYTES)
  return (index) => {
    const at = index * CHANCE_BYTES
    return {
      nonce: bytes.subarray(at, at + NONCE_BYTES),
      salt: bytes.toString('hex', at + NONCE_BYTES, at + CHANCE_BYTES),
    }
  }
}
