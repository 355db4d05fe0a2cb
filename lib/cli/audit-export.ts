import { existsSync, lstatSync, rmSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDiskFull, OnboxError, showLines } from '../base/index.ts'
import { print, printJson, tell, UsageError } from './command.ts'
import { connect } from './connect.ts'
import { parseTime } from './parse-time.ts'

interface ExportAuditOptions {
  json: boolean
  payloads: boolean
  key: string | undefined
  function: string | undefined
  since: string | undefined
  until: string | undefined
  out: string | undefined
  /** Whether a file that is there is written over. */
  force: boolean
}

/** Longer than the last line of an export, which tells how many records it has. */
const END_BYTES = 64

/** `onbox audit export` */
export async function exportAudit(
  url: string | undefined,
  options: ExportAuditOptions,
): Promise<number> {
  const { json, payloads, key, function: functionName, since, until, out, force } = options
  if (out !== undefined) checkOut(out, force)
  const lines = await connect(url).exportAudit({
    payloads,
    keyId: key,
    functionName,
    sinceMs: since === undefined ? undefined : parseTime(since, 'since'),
    untilMs: until === undefined ? undefined : parseTime(until, 'until'),
  })
  let records = 0
  const watch = async function* (chunks: AsyncIterable<Uint8Array>) {
    let end = ''
    for await (const chunk of chunks) {
      end = (end + Buffer.from(chunk.subarray(-END_BYTES)).toString('latin1')).slice(-END_BYTES)
      yield chunk
    }
    const told = /"records":(\d+)\}\n$/.exec(end)?.[1]
    if (told === undefined) throw cutOff()
    records = Number(told)
  }
  const source = Readable.from(watch(Readable.fromWeb(lines)), { objectMode: false })
  if (out === undefined) await pipeline(source, show, process.stdout, { end: false })
  else await writeOut(source, out, force)
  if (out !== undefined && json) printJson({ file: out, records })
  if (out !== undefined && !json) print(`The record is in ${out}`)
  if (records === 0) tell(`warning: the export is empty: ${describeNothing(options)}`)
  return 0
}

/** The same values in JSON that a terminal may show. */
async function* show(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder()
  for await (const chunk of chunks) yield showLines(decoder.decode(chunk, { stream: true }))
}

/** An export is recorded: none is asked for that has nowhere to go. */
function checkOut(path: string, force: boolean): void {
  if (existsSync(path)) {
    if (!force) throw refuse(path, { code: 'EEXIST' })
  } else if (!existsSync(dirname(path))) throw refuse(path, { code: 'ENOENT' })
}

/** @throws {OnboxError} `DISK_FULL`; half an export does not stay */
async function writeOut(source: Readable, path: string, force: boolean): Promise<void> {
  const file = await openOut(path, force)
  try {
    await pipeline(source, file.createWriteStream())
  } catch (error) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) rmSync(path)
    if (!isDiskFull(error)) throw error
    throw new OnboxError(
      'DISK_FULL',
      `Cannot write the export "${path}": its disk is full; make room on it, or name a file on another disk`,
      { cause: error },
    )
  }
}

async function openOut(path: string, force: boolean): Promise<FileHandle> {
  try {
    const file = await open(path, force ? 'w' : 'wx', 0o600)
    // Also where one lay there that others may read.
    if ((await file.stat()).isFile()) await file.chmod(0o600)
    return file
  } catch (error) {
    throw refuse(path, error as NodeJS.ErrnoException)
  }
}

const OUT_FAULTS: Record<string, string> = {
  EEXIST: 'and there is a file of that name; name another, or write over it with --force',
  ENOENT: 'and there is no such folder; make it',
  EISDIR: 'which is a folder; name a file',
}

const refuse = (path: string, { code = '', message }: Partial<NodeJS.ErrnoException>): UsageError =>
  new UsageError(
    `--out names "${path}", ${OUT_FAULTS[code] ?? `which cannot be written: ${message}`}`,
  )

const cutOff = (): OnboxError =>
  new OnboxError(
    'AUDIT_UNREADABLE',
    'Cannot export the record whole: what the box sent ends before its last line; export again',
  )

/** Why there is no record in it. */
function describeNothing({ key, function: name, since, until }: ExportAuditOptions): string {
  const whose = [
    ...(name === undefined ? [] : [`function "${name}"`]),
    ...(key === undefined ? [] : [`key "${key}"`]),
  ].join(' and ')
  const when = since === undefined && until === undefined ? '' : ' in that time'
  const hint = whose === '' ? '' : '; see whether it is typed right'
  return `the record has nothing${whose === '' ? '' : ` of ${whose}`}${when}${hint}`
}
