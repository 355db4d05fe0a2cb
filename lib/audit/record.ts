/**
 * The canonical form of records, payloads and checkpoints: what is hashed and what is signed. docs/audit.md tells it to
 * whoever writes another verifier; a change here is a new format.
 */
import { hash } from 'node:crypto'

/** First line of everything that is hashed or signed. */
export const FORMAT = 'onbox-audit-1'
/** Stands for the hash before the first record. */
export const GENESIS = '0'.repeat(64)

/** What may happen to a request. */
export const AUDIT_STEPS = [
  'asked',
  'thought',
  'decided',
  'called',
  'held',
  'result',
  'answered',
  'refused',
  'failed',
  'approved',
  'administered',
] as const

export type AuditStep = (typeof AUDIT_STEPS)[number]

/** What the chain holds of a step; its payload is kept apart, and may be erased. */
export interface ChainedRecord {
  /** 1, 2, 3 …: one that is missing shows. */
  sequence: number
  /** Unix milliseconds. */
  atMs: number
  requestId: string
  step: AuditStep
  /** Empty where it is about none that exists. */
  functionName: string
  version: string
  /** Of the model that had to do with it; else empty. */
  modelHash: string
  /** Who: the id of the key, never the key. */
  keyId: string
  /** From where: the address that the connection came from. Empty where the box did it by itself. */
  address: string
  /** By what, as it calls itself: `curl`, `onbox`, `cron`. */
  client: string
  /** See `hashPayload`. */
  payloadHash: string
  /** See `hashRecord`. */
  hash: string
}

/** The content of a step, and what was hashed with it so that nobody finds it by guessing once it is erased. */
export interface Payload {
  /** 32 hexadecimal digits. */
  salt: string
  /** JSON. */
  text: string
}

/** The box's signature under the chain as it was. */
export interface Checkpoint {
  /** Of the last record that it signs. */
  sequence: number
  atMs: number
  /** Of that record, and so of all before it. */
  hash: string
  /** Ed25519, in hexadecimal. */
  signature: string
}

/** SHA-256, in hexadecimal, of the lines of a record; the hash of the record before it is one of them. */
export const hashRecord = (previous: string, record: Omit<ChainedRecord, 'hash'>): string =>
  hash(
    'sha256',
    `${FORMAT}\n${previous}\n${record.sequence}\n${record.atMs}\n${record.requestId}\n${record.step}\n${record.functionName}\n${record.version}\n${record.modelHash}\n${record.keyId}\n${record.address}\n${record.client}\n${record.payloadHash}\n`,
  )

export const hashPayload = ({ salt, text }: Payload): string =>
  hash('sha256', `${FORMAT}\n${salt}\n${text}`)

/** What a checkpoint's signature is of. */
export const signedText = ({ sequence, atMs, hash }: Omit<Checkpoint, 'signature'>): Buffer =>
  Buffer.from(`${FORMAT} checkpoint\n${sequence}\n${atMs}\n${hash}\n`)

// oxlint-disable-next-line no-control-regex -- they are what it is about
const CONTROL = /[\u0000-\u001F\u007F]/g

/** A field of a record: without line ends, which would make two fields of one. */
export const toField = (text: string): string => text.replace(CONTROL, '\uFFFD')
