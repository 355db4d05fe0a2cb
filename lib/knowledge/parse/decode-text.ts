import { isUtf8 } from 'node:buffer'
import { MAX_CHARACTERS, tooLong } from './limits.ts'

/** Share of a text's bytes that are zero in every second place where it is UTF-16 without a mark. */
const MIN_ZERO_SHARE = 0.3
/** UTF-8 with so few wrong bytes, by its right characters, is UTF-8 that was damaged; GBK has four times as many. */
const MAX_DAMAGED_SHARE = 0.3
const SNIFFED_BYTES = 4_096

/**
 * The text of bytes whose encoding nobody has told: by its byte order mark, else UTF-8 where it is that, else UTF-16 of
 * Latin text, else Windows-1252 where bytes beyond ASCII stand alone (“é” in English), else GB 18030, which is also GBK and
 * GB 2312. What is no text in it becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(guessEncoding(bytes)).decode(bytes)
}

/**
 * The same of a file that is little else than its text: what is too long is refused before it is taken apart.
 *
 * @throws {OnboxError} `DOCUMENT_TOO_LARGE`
 */
export function decodePlainText(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (text.length > MAX_CHARACTERS) throw tooLong()
  return text
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, SNIFFED_BYTES)
  if (zeroShare(start, 1) > MIN_ZERO_SHARE) return 'utf-16le'
  if (zeroShare(start, 0) > MIN_ZERO_SHARE) return 'utf-16be'
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return 'utf-8'
  return standsAlone(bytes) ? 'windows-1252' : 'gb18030'
}

function zeroShare(bytes: Uint8Array, parity: number): number {
  const zeros = bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const others = bytes.filter((byte, index) => byte === 0 && index % 2 !== parity).length
  return (zeros - others) / Math.max(1, bytes.length / 2)
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = text.split('\uFFFD').length - 1
  // oxlint-disable-next-line no-control-regex
  const right = text.replace(/[\u0000-\u007F\uFFFD]+/g, '').length
  return wrong <= right * MAX_DAMAGED_SHARE
}

/** Chinese has its bytes beyond ASCII in pairs. */
function standsAlone(bytes: Uint8Array): boolean {
  const isHigh = (index: number) => (bytes[index] ?? 0) >= 0x80
  let alone = 0
  let all = 0
  for (let index = 0; index < bytes.length; index++) {
    if (!isHigh(index)) continue
    all += 1
    if (!isHigh(index - 1) && !isHigh(index + 1)) alone += 1
  }
  return alone > all / 2
}
