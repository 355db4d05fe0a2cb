import { OnboxError } from './errors.ts'

/**
 * The value of a JSON body.
 *
 * @param wanted - what to send instead, e.g. `send {"question": "…"} as JSON`
 * @throws {OnboxError} `BODY_NOT_JSON` when it is no JSON, or is not UTF-8; `BODY_INVALID` when it is nested too deeply
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1
 */
export function parseJsonBody(body: ArrayBuffer | Uint8Array | undefined, wanted: string): unknown {
  const text = decode(body)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new OnboxError('BODY_NOT_JSON', `Cannot read the body: it is not JSON; ${wanted}`)
  }
  if (!isDeeperThan(value, MAX_DEPTH)) return value
  throw new OnboxError(
    'BODY_INVALID',
    `Cannot take a body of more than ${MAX_DEPTH} values within each other; send it flatter`,
  )
}

/** Deeper ones cannot be handed to an isolate, which would end of it. */
const MAX_DEPTH = 200

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((part) => isDeeperThan(part, depth - 1))
}

function decode(body: ArrayBuffer | Uint8Array | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    // What curl sends of a Chinese Windows is GBK, whatever the console shows.
    throw new OnboxError(
      'BODY_NOT_JSON',
      'Cannot read the body: it is not UTF-8, perhaps GBK; save it as UTF-8 in a file and send that, e.g. curl --data-binary @question.json',
    )
  }
}
