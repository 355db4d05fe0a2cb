import { OnboxError } from './errors.ts'

/**
 * The value of a JSON body.
 *
 * @param wanted - what to send instead, e.g. `send {"question": "…"} as JSON`
 * @throws {OnboxError} `BODY_NOT_JSON` when it is no JSON, or is not UTF-8
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1
 */
export function parseJsonBody(body: ArrayBuffer | Uint8Array | undefined, wanted: string): unknown {
  const text = decode(body)
  try {
    return JSON.parse(text)
  } catch {
    throw new OnboxError('BODY_NOT_JSON', `Cannot read the body: it is not JSON; ${wanted}`)
  }
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
