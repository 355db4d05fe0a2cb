import { OnboxError } from './errors.ts'
import { parseJson } from './parse-json.ts'

/**
 * The value of a JSON body.
 *
 * @param wanted - what to send instead, e.g. `send {"question": "…"} as JSON`
 * @throws {OnboxError} `BODY_NOT_JSON` when it is no JSON, or is not UTF-8; `BODY_INVALID` when it is nested too deeply
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1
 */
export function parseJsonBody(body: ArrayBuffer | Uint8Array | undefined, wanted: string): unknown {
  const text = decode(body)
  try {
    return parseJson(text)
  } catch (error) {
    if (!(error instanceof RangeError))
      throw new OnboxError('BODY_NOT_JSON', `Cannot read the body: it is not JSON; ${wanted}`)
    throw new OnboxError('BODY_INVALID', `Cannot take a body of ${error.message}; send it flatter`)
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
