import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { countChunks, OnboxError } from '../base/index.ts'
import { tooLarge, type Collection, type SpooledFile } from '../knowledge/index.ts'

const MAX_FIELDS = 32
const MAX_FIELD_BYTES = 4_096
const MAX_NAME_CHARACTERS = 255

/** What was sent as `multipart/form-data`: one file in the field `file`, and further fields. */
export interface ReceivedUpload {
  file: SpooledFile
  /** As people know it: never a path. */
  fileName: string
  fields: Record<string, string>
}

/** What a form has beside the file, at most: its fields, and what stands around all of them. */
const MAX_REST_BYTES = 262_144

/** So much is looked through before it is seen that the form is refused: a packet has a thousand fields. */
const PIECE_BYTES = 8_192

/** Refuses an upload that says of itself that it is too large, before anything of it is read. @throws `DOCUMENT_TOO_LARGE` */
export function checkLength(
  request: Request,
  { maxFileBytes }: Pick<Collection, 'maxFileBytes'>,
): void {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > maxFileBytes + MAX_REST_BYTES) throw tooLarge(maxFileBytes)
}

/**
 * Reads an upload; the file goes to disk as it comes.
 *
 * @param collection - where it goes: its `spool` refuses what is too large while it comes, its `drop` removes what was spooled
 * where the rest is refused
 * @throws {OnboxError} `BODY_INVALID`, `REQUEST_ABORTED` when the rest does not come; what `spool` throws
 */
export async function readUpload(
  request: Request,
  { spool, drop }: Pick<Collection, 'spool' | 'drop'>,
): Promise<ReceivedUpload> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || request.body === null) {
    throw invalid('send multipart/form-data with the file in the field "file"')
  }
  const body = Readable.fromWeb(request.body)
  const form = openForm(type)
  const fields: Record<string, string> = {}
  const spooling: Promise<SpooledFile>[] = []
  let fileName = ''
  let fault: Error | undefined
  let receiving: Readable | undefined
  /** Nothing more is read. */
  const fail = (error: Error): void => {
    fault ??= error
    body.destroy()
    form.destroy()
    // What takes the file waits for its end else.
    receiving?.destroy(error)
  }
  form.on('field', (name, value, isNameCut, isCut) => {
    if (isNameCut || isCut) fail(invalid(`a field has at most ${MAX_FIELD_BYTES} bytes`))
    fields[name] = value
  })
  form.on('file', (name, stream, sentName) => {
    // The form tells what went wrong; an error that nobody hears would end the box.
    stream.on('error', () => {})
    if (name !== 'file' || spooling.length > 0) {
      stream.resume()
      return fail(invalid('send one file, in the field "file"'))
    }
    fileName = toFileName(sentName)
    receiving = stream
    const one = spool(stream)
    one.catch(fail)
    spooling.push(one)
  })
  form.on('fieldsLimit', () => fail(invalid(`send at most ${MAX_FIELDS} fields`)))
  body.on('error', (cause) => {
    fail(new OnboxError('REQUEST_ABORTED', 'Cannot read the body: the client went away', { cause }))
  })
  form.on('error', (cause) => fail(invalid('it is no whole multipart/form-data', cause)))
  const findFault = countChunks()
  const ended = finished(form, { readable: false })
  const read = async (): Promise<void> => {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      const crumbs = findFault(chunk)
      if (crumbs !== undefined) fail(crumbs)
      for (let at = 0; at < chunk.length && !form.destroyed; at += PIECE_BYTES) {
        const piece = chunk.subarray(at, at + PIECE_BYTES)
        if (!form.write(piece)) await Promise.race([once(form, 'drain'), ended])
      }
    }
    form.end()
  }
  read().catch(fail)
  await ended.catch((cause: unknown) => {
    fault ??= invalid('it is no whole multipart/form-data', cause)
  })
  const [spooled] = await Promise.allSettled(spooling)
  const file = spooled?.status === 'fulfilled' ? spooled.value : undefined
  if (fault !== undefined || file === undefined) {
    if (file) drop(file)
    throw fault ?? invalid('there is no file in the field "file"')
  }
  return { file, fileName, fields }
}

function openForm(type: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: { fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, headerPairs: 32 },
    })
  } catch (cause) {
    throw invalid('its Content-Type names no boundary', cause)
  }
}

/** The last part of what was sent as a name, without what no name has. */
function toFileName(sent: string | undefined): string {
  const last = (sent ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const name = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  if (name.length <= MAX_NAME_CHARACTERS) return name || 'document'
  // Its ending tells what it is.
  const ending = /\.[^.]{1,8}$/.exec(name)?.[0] ?? ''
  const start = name.slice(0, MAX_NAME_CHARACTERS - ending.length)
  return start.replace(/[\ud800-\udbff]$/, '') + ending
}

const invalid = (reason: string, cause?: unknown): OnboxError =>
  new OnboxError('BODY_INVALID', `Cannot take the upload: ${reason}`, { cause })
