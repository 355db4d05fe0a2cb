import { hash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const PREFIX = 'obx_'
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 178 bits: nobody guesses one. */
const RANDOM_CHARACTERS = 30
/** 32 bits in base 62. */
const CHECKSUM_CHARACTERS = 6
const SHOWN_CHARACTERS = PREFIX.length + 6

const PATTERN = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_CHARACTERS + CHECKSUM_CHARACTERS}}$`)

/**
 * An unguessable token: `obx_`, 30 random characters and 6 of a checksum, so that a mistyped one, or one in a file where
 * it does not belong, is told without asking anybody.
 *
 * @see https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
 */
export function createKeyToken(): string {
  const random = Array.from({ length: RANDOM_CHARACTERS }, () =>
    ALPHABET.charAt(randomInt(ALPHABET.length)),
  ).join('')
  return `${PREFIX}${random}${checksumOf(random)}`
}

/** Whether a text is a token of this kind, and typed as it was made. */
export function isKeyToken(text: string): boolean {
  if (!PATTERN.test(text)) return false
  const random = text.slice(PREFIX.length, -CHECKSUM_CHARACTERS)
  return text.endsWith(checksumOf(random))
}

/** By which a person tells a token from others. */
export const toPrefix = (token: string): string => token.slice(0, SHOWN_CHARACTERS)

/** What is kept of a token. It is random enough for one round of SHA-256. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer')

function checksumOf(random: string): string {
  let rest = crc32(random)
  let text = ''
  for (let at = 0; at < CHECKSUM_CHARACTERS; at++) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text
    rest = Math.floor(rest / ALPHABET.length)
  }
  return text
}
