import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { showLines } from '../base/index.ts'
import { print, printJson } from './command.ts'
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
}

/** `onbox audit export` */
export async function exportAudit(
  url: string | undefined,
  options: ExportAuditOptions,
): Promise<number> {
  const { json, payloads, key, function: functionName, since, until, out } = options
  const lines = await connect(url).exportAudit({
    payloads,
    keyId: key,
    functionName,
    sinceMs: since === undefined ? undefined : parseTime(since, 'since'),
    untilMs: until === undefined ? undefined : parseTime(until, 'until'),
  })
  if (out === undefined) {
    // The same values in JSON that a terminal may show.
    const show = async function* (chunks: AsyncIterable<Uint8Array>) {
      const decoder = new TextDecoder()
      for await (const chunk of chunks) yield showLines(decoder.decode(chunk, { stream: true }))
    }
    await pipeline(Readable.fromWeb(lines), show, process.stdout, { end: false })
    return 0
  }
  const file = await open(out, 'w', 0o600)
  // Also where one lay there that others may read.
  await file.chmod(0o600)
  await pipeline(Readable.fromWeb(lines), file.createWriteStream())
  if (json) printJson({ file: out })
  else print(`The record is in ${out}`)
  return 0
}
