import { CHECKPOINT_MS, CHECKPOINT_RECORDS } from './audit.ts'
import {
  GENESIS,
  hashPayload,
  hashRecord,
  type ChainedRecord,
  type Checkpoint,
  type Payload,
} from './record.ts'
import { createSignatureCheck } from './signing-key.ts'

/** What is wrong with a chain, by the record where it shows. */
export type ChainFault =
  /** It, or the one before it, is not what was recorded. */
  | { type: 'changed'; sequence: number }
  /** Its payload is not what was recorded. */
  | { type: 'payload'; sequence: number }
  /** Records `from` to `sequence` are not there. */
  | { type: 'missing'; from: number; sequence: number }
  /** A kept checkpoint signs records up to `sequence`, and the chain ends at `last`. */
  | { type: 'cut'; sequence: number; last: number }
  /** A signed checkpoint says that the chain was another one here. */
  | { type: 'rewritten'; sequence: number }
  /** A checkpoint was not signed with the key. */
  | { type: 'forged'; sequence: number }
  /** From `from` on, nothing is signed that a box would have signed by then; or by the end of an export. */
  | { type: 'unsigned'; from: number; sequence: number }
  /** Records up to `sequence` are not there, which were signed at `atMs`: too late to have expired. */
  | { type: 'removed'; sequence: number; atMs: number }

/** What a check of a chain has found. */
export interface Verdict {
  records: number
  /** Of the first and the last record; undefined where there is none. */
  first?: Pick<ChainedRecord, 'sequence' | 'atMs'>
  last?: Pick<ChainedRecord, 'sequence' | 'atMs' | 'hash'>
  /** Signatures that were right, and the last record that they stand for. */
  checkpoints: number
  signedUpTo: number
  /** Kept checkpoints that the chain agrees with. */
  keptMatched: number
  /** Kept checkpoints of records that have expired, or that a part does not reach back to: nothing is left to compare them with. */
  keptExpired: number
  /** From when on records were asked for, where a part is verified: what was before is not looked at. */
  sinceMs?: number
  /** Payloads whose hash was right, and those that are not there. */
  payloads: number
  payloadsMissing: number
  faultCount: number
  /** The first of them. */
  faults: ChainFault[]
}

export interface VerifierOptions {
  publicKey: string
  /** Checkpoints that were kept elsewhere. */
  kept?: readonly Checkpoint[]
  /**
   * Of a part of the chain, which need not begin with the first record or behind a checkpoint: since when records were asked
   * for, and the hash before the first of them.
   */
  part?: { readonly sinceMs: number; readonly startsAfter: string } | undefined
  /** Whether the last record has to be signed, as that of an export is. Default: it may be younger than the last signature. */
  endsSigned?: boolean
  /** So long records are kept at least: what is not there though it is younger did not expire. Default: 180 days. */
  retentionMs?: number | undefined
  /** Default: what the clock says. */
  nowMs?: number | undefined
}

/** Takes a chain, record by record in order, each checkpoint behind the record that it signs; `end` tells what is wrong. */
export interface Verifier {
  record: (record: ChainedRecord, payload?: Payload) => void
  /** For a record whose payload is not there. */
  payloadMissing: () => void
  checkpoint: (checkpoint: Checkpoint) => void
  end: () => Verdict
}

const MAX_FAULTS = 20
/** A box signs by `CHECKPOINT_MS`; a busy one may be late. */
const UNSIGNED_MS = 2 * CHECKPOINT_MS
/** And each `CHECKPOINT_RECORDS`, behind a commit of them: no commit has so many more. */
const UNSIGNED_RECORDS = 30 * CHECKPOINT_RECORDS
/** The floor, where the operator's file does not say less. */
const RETENTION_MS = 180 * 86_400_000

/** Makes a verifier; nothing that it needs comes from the chain but what it checks. */
export function createVerifier(options: VerifierOptions): Verifier {
  const { publicKey, kept = [], part, endsSigned = false } = options
  const { retentionMs = RETENTION_MS, nowMs = Date.now() } = options
  const isSigned = createSignatureCheck(publicKey)
  const faults: ChainFault[] = []
  const keptAt = new Map<number, Checkpoint[]>()
  const verdict: Verdict = {
    records: 0,
    checkpoints: 0,
    signedUpTo: 0,
    keptMatched: 0,
    keptExpired: 0,
    payloads: 0,
    payloadsMissing: 0,
    faultCount: 0,
    faults,
  }
  /** What the next record follows. */
  let previous: { sequence: number; hash: string } | undefined
  let first: Verdict['first']
  let last: Verdict['last']
  let unsigned: Pick<ChainedRecord, 'sequence' | 'atMs'> | undefined
  /** The signature behind which the chain begins. */
  let anchor: Checkpoint | undefined

  const blame = (fault: ChainFault): void => {
    verdict.faultCount += 1
    if (faults.length < MAX_FAULTS) faults.push(fault)
  }
  const compareKept = ({ sequence, hash }: { sequence: number; hash: string }): void => {
    for (const checkpoint of keptAt.get(sequence) ?? []) {
      if (checkpoint.hash === hash) verdict.keptMatched += 1
      else blame({ type: 'rewritten', sequence })
    }
    keptAt.delete(sequence)
  }
  /** Whether what it signs has to be there. A part begins where it was asked to; what was signed by then is older. */
  const isYoung = ({ atMs }: Checkpoint): boolean =>
    part === undefined ? nowMs - atMs < retentionMs : atMs > part.sinceMs + UNSIGNED_MS
  for (const checkpoint of kept) {
    const { sequence } = checkpoint
    if (isSigned(checkpoint)) keptAt.getOrInsert(sequence, []).push(checkpoint)
    else blame({ type: 'forged', sequence })
  }

  return {
    record: (record, payload) => {
      const { sequence, hash } = record
      previous ??= {
        sequence: part === undefined ? 0 : sequence - 1,
        hash: part?.startsAfter ?? GENESIS,
      }
      const isNext = sequence === previous.sequence + 1
      if (!isNext) blame({ type: 'missing', from: previous.sequence + 1, sequence: sequence - 1 })
      else if (hashRecord(previous.hash, record) !== hash) blame({ type: 'changed', sequence })
      if (payload) {
        verdict.payloads += 1
        if (hashPayload(payload) !== record.payloadHash) blame({ type: 'payload', sequence })
      }
      verdict.records += 1
      first ??= record
      last = record
      unsigned ??= record
      // With what is said to be its hash, so that one changed record is one fault.
      previous = record
      if (keptAt.size > 0) compareKept(record)
    },
    payloadMissing: () => {
      verdict.payloadsMissing += 1
    },
    checkpoint: (checkpoint) => {
      const { sequence, hash } = checkpoint
      if (!isSigned(checkpoint)) return blame({ type: 'forged', sequence })
      verdict.checkpoints += 1
      if (last === undefined) {
        // What was before it has expired: the chain begins behind the last one of these.
        previous = checkpoint
        anchor = checkpoint
        compareKept(checkpoint)
      } else if (sequence !== last.sequence) {
        return blame({ type: 'missing', from: last.sequence + 1, sequence })
      } else if (hash !== last.hash) return blame({ type: 'rewritten', sequence })
      verdict.signedUpTo = sequence
      unsigned = undefined
      return undefined
    },
    end: () => {
      const begin = first?.sequence ?? Infinity
      const lastSequence = last?.sequence ?? previous?.sequence ?? 0
      for (const [sequence, checkpoints] of keptAt) {
        if (sequence > lastSequence) blame({ type: 'cut', sequence, last: lastSequence })
        else if (sequence < begin) {
          const young = checkpoints.find(isYoung)
          if (young) blame({ type: 'removed', sequence, atMs: young.atMs })
          else verdict.keptExpired += checkpoints.length
        }
        // Its record is missing, which was said.
      }
      if (unsigned && last) {
        const { sequence: from, atMs } = unsigned
        const isLate = last.atMs - atMs > UNSIGNED_MS || last.sequence - from >= UNSIGNED_RECORDS
        if (isLate || endsSigned) blame({ type: 'unsigned', from, sequence: last.sequence })
      }
      if (anchor && isYoung(anchor)) {
        blame({ type: 'removed', sequence: anchor.sequence, atMs: anchor.atMs })
      }
      return {
        ...verdict,
        ...(part && { sinceMs: part.sinceMs }),
        ...(first && { first: { sequence: first.sequence, atMs: first.atMs } }),
        ...(last && { last: { sequence: last.sequence, atMs: last.atMs, hash: last.hash } }),
      }
    },
  }
}

/** A fault in words. */
export function describeChainFault(fault: ChainFault): string {
  switch (fault.type) {
    case 'changed':
      return `record ${fault.sequence}: it, or the one before it, was changed`
    case 'payload':
      return `record ${fault.sequence}: its payload was changed`
    case 'missing':
      return fault.from === fault.sequence
        ? `record ${fault.sequence} is missing`
        : `records ${fault.from} to ${fault.sequence} are missing`
    case 'cut':
      return `records ${fault.last + 1} to ${fault.sequence} were signed, and are cut off`
    case 'rewritten':
      return `record ${fault.sequence}: another one was signed; it, or what was before it, was written anew`
    case 'forged':
      return `checkpoint ${fault.sequence}: it was not signed with this key`
    case 'unsigned':
      return `records ${fault.from} to ${fault.sequence} are not signed, though a box signs within ${CHECKPOINT_MS / 60_000} minutes, and an export to its end`
    case 'removed':
      return `records up to ${fault.sequence} are not there, and were signed at ${new Date(fault.atMs).toISOString()}, too late to have expired; where they were kept for fewer days, say so by onbox audit verify --retention-days`
    default:
      return fault satisfies never
  }
}
