import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import { FORMAT, type ChainedRecord } from './record.ts'
import { createVerifier, type Verdict, type Verifier, type VerifierOptions } from './verify.ts'

/** Read at a time. */
const CHUNK_BYTES = 1_048_576

/**
 * Checks an exported chain, without a box.
 *
 * @param options - `publicKey`: never the one that the file itself tells
 * @throws {OnboxError} `AUDIT_UNREADABLE` when the file is none, is cut, or holds a part that nobody can verify
 */
export function verifyExport(
  path: string,
  options: Pick<VerifierOptions, 'publicKey' | 'kept' | 'retentionMs'>,
): Verdict {
  let verifier: Verifier | undefined
  let isWhole = false
  let hasPayloads = false
  let records = 0
  for (const [number, text] of readLines(path)) {
    const line = parseLine(path, number, text)
    if (line.type === 'head') {
      // A second one would have what is before it forgotten.
      if (verifier) throw unreadable(path, `line ${number} is another head; export it again`)
      if (line.format !== FORMAT) throw unreadable(path, `its format is "${line.format}"`)
      if (line.isPart) {
        throw unreadable(
          path,
          'records are left out of it, and a part cannot be verified; export without --key and --function',
        )
      }
      hasPayloads = line.payloads === true
      const { sinceMs, previousHash: startsAfter } = line
      const part = sinceMs === undefined ? undefined : { sinceMs, startsAfter }
      verifier = createVerifier({ ...options, part, endsSigned: true })
      continue
    }
    if (verifier === undefined) throw unreadable(path, 'it does not begin with a head')
    if (isWhole) throw unreadable(path, `line ${number} is behind its end; export it again`)
    switch (line.type) {
      case 'record': {
        const { salt, payload: content, ...record } = line
        const isThere = salt !== undefined && content !== undefined
        records += 1
        verifier.record(record as ChainedRecord, isThere ? { salt, text: content } : undefined)
        if (hasPayloads && !isThere) verifier.payloadMissing()
        break
      }
      case 'checkpoint':
        verifier.checkpoint(line)
        break
      case 'end':
        if (line.records !== records) {
          const reason = `it has ${records} records, and its end tells ${line.records}`
          throw unreadable(path, `${reason}; export it again`)
        }
        isWhole = true
        break
      default:
        throw line satisfies never
    }
  }
  if (verifier === undefined || !isWhole) throw unreadable(path, 'it ends early; export it again')
  return verifier.end()
}

function* readLines(path: string): Generator<[number: number, text: string]> {
  const file = open(path)
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    let number = 0
    for (;;) {
      const length = readSync(file, chunk)
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield [(number += 1), line]
      if (length === 0) break
    }
    if (rest !== '') yield [number + 1, rest]
  } finally {
    closeSync(file)
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw unreadable(path, (cause as Error).message)
  }
}

const string = v.string()
const numeral = v.number()
/** What is wrong within a line shows in its hash; it has to be one, of parts that can be hashed. */
const lineSchema = v.variant('type', [
  v.object({
    type: v.literal('head'),
    format: string,
    previousHash: string,
    sinceMs: v.optional(numeral),
    isPart: v.optional(v.boolean()),
    payloads: v.optional(v.boolean()),
  }),
  v.object({
    type: v.literal('record'),
    sequence: numeral,
    atMs: numeral,
    requestId: string,
    step: string,
    functionName: string,
    version: string,
    modelHash: string,
    keyId: string,
    address: string,
    client: string,
    payloadHash: string,
    hash: string,
    salt: v.optional(string),
    payload: v.optional(string),
  }),
  v.object({
    type: v.literal('checkpoint'),
    sequence: numeral,
    atMs: numeral,
    hash: string,
    signature: string,
  }),
  v.object({ type: v.literal('end'), records: numeral }),
])

function parseLine(
  path: string,
  lineNumber: number,
  written: string,
): v.InferOutput<typeof lineSchema> {
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch (cause) {
    throw new OnboxError(
      'AUDIT_UNREADABLE',
      `Cannot read the export "${path}": line ${lineNumber} is no JSON; export it again`,
      { cause },
    )
  }
  const parsed = v.safeParse(lineSchema, value, { abortEarly: true })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const where = v.getDotPath(issue) ?? 'line'
  throw unreadable(
    path,
    `line ${lineNumber} is none of an export: ${where}: ${issue.message}; export it again`,
  )
}

const unreadable = (path: string, reason: string): OnboxError =>
  new OnboxError('AUDIT_UNREADABLE', `Cannot verify the export "${path}": ${reason}`)
