import type { Database } from 'better-sqlite3'
import { and, count, eq, gt, lt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { randomBytes } from 'node:crypto'
import { approvals } from '../../db/platform/schema.ts'
import { openSealedColumn } from '../../db/sealed-column.ts'
import { OnboxError, startSweep, type ErrorData, type Sealing, type SeenCollections } from '../base/index.ts' // prettier-ignore
import type { ReadOrigin } from '../function/ai.ts'
import { hashEffect, type Effect } from './hash-effect.ts'
import { APPROVED } from './run-name.ts'

/** What nobody has decided by then is not done. */
const EXPIRE_MS = 24 * 3_600_000
/** Of runs that are younger it is known for sure whether they began: see `Once`. */
const RUNS_KNOWN_MS = 20 * 3_600_000
/** So many of one key wait at a time: more nobody looks through. */
const MAX_PENDING_OF_KEY = 100
/** So long it can be seen what became of one. */
const KEEP_MS = 30 * 24 * 3_600_000

/** A call that a model wants to make. */
export interface WantedCall extends Effect {
  /** Of the question that led to it. */
  requestId: string
  /** Id of the key that asked. */
  keyId: string
  /** The function that was asked. */
  functionName: string
  arguments: Record<string, unknown>
  /** What the model had read, each once: why it waits. */
  origins: ReadOrigin[]
  /** The collections that whoever asked sees, as the request came. Default: none. */
  collections?: SeenCollections
}

/** A call that waits for a person, or did. */
export interface Approval extends WantedCall {
  id: string
  /** SHA-256 of owner, version, tool and arguments: what is approved, and nothing else. */
  hash: string
  status: 'pending' | 'approved' | 'rejected'
  /** ISO 8601. */
  createdAt: string
  expiresAt: string
  decidedAt?: string
  /** Id of the key. */
  decidedBy?: string
}

/** The same with what came of its run, where it was approved and that has ended. */
export type SettledApproval = Approval & { result?: unknown; error?: ErrorData }

/** A person's word. */
export interface Decision {
  type: 'approve' | 'reject'
  /** Id of the key. */
  by: string
  /** The version of the owner that serves now; undefined where none does. */
  servingVersion: string | undefined
}

/** What is known of a call that was taken away, whether or not it could be read. */
export type ForgottenCall = Pick<Approval, 'id' | 'owner' | 'createdAt' | 'expiresAt'>

/** The calls that wait for a person. */
export interface Approvals {
  /**
   * Lets a call wait, once that is in the record: what is not there, nobody decides on.
   *
   * @param record - notes it; settles once it is on disk
   * @throws {OnboxError} `APPROVALS_EXCEEDED` where very many of that key do; what `record` throws
   */
  open: (call: WantedCall, record: (approval: Approval) => Promise<void>) => Promise<Approval>
  /** Whatever its state is. */
  find: (id: string) => Approval | undefined
  /** Those that can be decided and are meant, the oldest first; nobody decides on one that cannot be read. */
  list: (isMeant: (of: Pick<Approval, 'owner' | 'keyId'>) => boolean) => Approval[]
  /**
   * Decides, once: of several at a time one gets through.
   *
   * @throws {OnboxError} `APPROVAL_NOT_FOUND`, `APPROVAL_CLOSED`, `APPROVAL_EXPIRED`; `APPROVAL_STALE` where an approval
   * would run something else than was shown
   */
  decide: (id: string, decision: Decision) => Approval
  /** Takes a decision back of which nothing was done: it can be made again. */
  reopen: (id: string) => void
  /** Those that a key has decided on, whether or not they can be read. */
  decidedBy: (keyId: string) => Pick<Approval, 'id' | 'keyId'>[]
  /** Takes those away that one request led to, or all that one key has asked. @returns which, unread */
  forget: (of: Pick<WantedCall, 'requestId'> | Pick<WantedCall, 'keyId'>) => ForgottenCall[]
  close: () => void
}

const COLUMN = { table: 'approvals', column: 'sealed_arguments', keys: ['id'] } as const

/** @param client - the platform's database, whose migrations have run, with `secure_delete` on */
export function openApprovals(
  client: Database,
  sealing: Sealing,
  now: () => number = Date.now,
): Approvals {
  const database = drizzle(client)
  const sealed = openSealedColumn(client, COLUMN, sealing)
  const toRow = (stored: StoredRow): Row => ({
    ...stored,
    arguments: sealed.open(stored.arguments, [stored.id]) as Record<string, unknown>,
    origins: JSON.parse(stored.origins) as ReadOrigin[],
    collections: JSON.parse(stored.collections) as SeenCollections,
  })
  /** One that was sealed with another key, or changed, keeps nobody from the others. */
  const toReadable = (stored: StoredRow): Row[] => {
    try {
      return [toRow(stored)]
    } catch (error) {
      if (error instanceof OnboxError) return []
      throw error
    }
  }
  const read = (id: string): Row | undefined => {
    const stored = database.select().from(approvals).where(eq(approvals.id, id)).get()
    return stored && toRow(stored)
  }
  // The box ended between a decision and its run: nothing was done, and whoever decided was not answered.
  client
    .prepare(
      `UPDATE approvals SET status = 'pending', decided_at_ms = NULL, decided_by = NULL
       WHERE status = 'approved' AND decided_at_ms > ? AND NOT EXISTS (SELECT 1 FROM once_runs
         WHERE once_runs.key_id = approvals.key_id AND once_runs.function_name = approvals.owner
         AND once_runs.tool = approvals.tool AND once_runs.idempotency_key = ? || approvals.id)`,
    )
    .run(now() - RUNS_KNOWN_MS, APPROVED)
  const endSweep = startSweep(() => {
    database
      .delete(approvals)
      .where(lt(approvals.expiresAtMs, now() - KEEP_MS))
      .run()
  })

  const isPending = () => and(eq(approvals.status, 'pending'), gt(approvals.expiresAtMs, now()))
  /** On their way into the record: each has its place already. */
  const coming = new Set<Pick<WantedCall, 'keyId'>>()
  const checkRoom = (keyId: string): void => {
    const own = and(isPending(), eq(approvals.keyId, keyId))
    const found = database.select({ count: count() }).from(approvals).where(own).get()
    const ahead = [...coming].filter((one) => one.keyId === keyId).length
    if ((found?.count ?? 0) + ahead < MAX_PENDING_OF_KEY) return
    throw new OnboxError(
      'APPROVALS_EXCEEDED',
      `Cannot let another call wait: ${MAX_PENDING_OF_KEY} that this key has asked for wait already; have them decided first: onbox approvals list`,
    )
  }

  return {
    open: async ({ arguments: given, origins, collections = [], ...call }, record) => {
      checkRoom(call.keyId)
      const row = {
        ...call,
        id: `apr_${randomBytes(12).toString('hex')}`,
        arguments: given,
        origins,
        collections,
        hash: hashEffect({ ...call, arguments: given }),
        createdAtMs: now(),
        expiresAtMs: now() + EXPIRE_MS,
        status: 'pending' as const,
        decidedAtMs: null,
        decidedBy: null,
      }
      coming.add(row)
      try {
        await record(toApproval(row))
        database
          .insert(approvals)
          .values({
            ...row,
            arguments: sealed.seal(given, [row.id]),
            origins: JSON.stringify(origins),
            collections: JSON.stringify(collections),
          })
          .run()
      } finally {
        coming.delete(row)
      }
      return toApproval(row)
    },
    find: (id) => {
      const row = read(id)
      return row && toApproval(row)
    },
    list: (isMeant) =>
      database
        .select()
        .from(approvals)
        .where(isPending())
        .orderBy(approvals.createdAtMs)
        .all()
        .filter(isMeant)
        .flatMap(toReadable)
        .map(toApproval),
    decide: (id, decision) =>
      client
        .transaction(() => {
          const row = read(id)
          if (row === undefined) throw approvalNotFound(id)
          checkOpen(row, now())
          if (decision.type === 'approve') checkUnchanged(row, decision.servingVersion)
          const decided = {
            status: decision.type === 'approve' ? ('approved' as const) : ('rejected' as const),
            decidedAtMs: now(),
            decidedBy: decision.by,
          }
          database.update(approvals).set(decided).where(eq(approvals.id, id)).run()
          return toApproval({ ...row, ...decided })
        })
        .immediate(),
    reopen: (id) => {
      const open = { status: 'pending' as const, decidedAtMs: null, decidedBy: null }
      database.update(approvals).set(open).where(eq(approvals.id, id)).run()
    },
    decidedBy: (keyId) =>
      database
        .select({ id: approvals.id, keyId: approvals.keyId })
        .from(approvals)
        .where(eq(approvals.decidedBy, keyId))
        .all(),
    forget: (of) =>
      database
        .delete(approvals)
        .where(
          'requestId' in of ? eq(approvals.requestId, of.requestId) : eq(approvals.keyId, of.keyId),
        )
        .returning()
        .all()
        .map(({ id, owner, createdAtMs, expiresAtMs }) => ({
          id,
          owner,
          createdAt: toTime(createdAtMs),
          expiresAt: toTime(expiresAtMs),
        })),
    close: endSweep,
  }
}

/** Also of one that the key may not decide, so that it does not show which there are. */
export const approvalNotFound = (id: string): OnboxError =>
  new OnboxError(
    'APPROVAL_NOT_FOUND',
    `Cannot find approval "${id}": none of that id is there to be decided with this key; see which are: onbox approvals list`,
  )

type StoredRow = typeof approvals.$inferSelect
type Row = Omit<StoredRow, 'arguments' | 'origins' | 'collections'> &
  Required<Pick<WantedCall, 'arguments' | 'origins' | 'collections'>>

function checkOpen({ id, status, decidedBy, decidedAtMs, expiresAtMs }: Row, nowMs: number): void {
  if (status !== 'pending') {
    throw new OnboxError(
      'APPROVAL_CLOSED',
      `Cannot decide approval "${id}": it was ${status} by ${decidedBy} at ${toTime(decidedAtMs ?? 0)}; for another run ask again`,
    )
  }
  if (expiresAtMs <= nowMs) {
    throw new OnboxError(
      'APPROVAL_EXPIRED',
      `Cannot decide approval "${id}": it has expired at ${toTime(expiresAtMs)}; ask again`,
    )
  }
}

function checkUnchanged(row: Row, servingVersion: string | undefined): void {
  const { id, owner, version, tool, arguments: given, hash } = row
  const why =
    hashEffect({ owner, version, tool, arguments: given }) !== hash
      ? 'what is stored of it was changed'
      : servingVersion !== version &&
        `it was shown for version ${version} of "${owner}", and ${servingVersion ? `version ${servingVersion}` : 'none'} serves now`
  if (why === false) return
  throw new OnboxError('APPROVAL_STALE', `Cannot approve "${id}": ${why}; reject it and ask again`)
}

const toTime = (atMs: number): string => new Date(atMs).toISOString()

function toApproval({ createdAtMs, expiresAtMs, decidedAtMs, decidedBy, ...row }: Row): Approval {
  return {
    ...row,
    createdAt: toTime(createdAtMs),
    expiresAt: toTime(expiresAtMs),
    ...(decidedAtMs !== null && { decidedAt: toTime(decidedAtMs) }),
    ...(decidedBy !== null && { decidedBy }),
  }
}
