import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'

/** What commands that ask a running box take from the environment, in the order of the docs. */
export const CLIENT_SETTINGS = [
  [
    'ONBOX_URL',
    "address of the box, where a command has no --url; without both, this folder's box",
  ],
  ['ONBOX_KEY', 'key to ask with; it is sent to whichever box is asked'],
] as const

/** Who asks which box. */
export interface ClientSettings {
  url?: string
  key?: string
}

const schema = v.object({
  ONBOX_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isBoxAddress, 'an address, e.g. https://box.example.com or http://127.0.0.1:8787'),
    ),
  ),
  ONBOX_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/, 'a key, of visible ASCII characters')),
  ),
})

/**
 * Reads where commands ask, and with which key; what is empty is not set.
 *
 * @throws {OnboxError} `CONFIG_INVALID` with every fault; a key is never printed
 */
export function readClientSettings(
  environment: Record<string, string | undefined>,
): ClientSettings {
  const given = {
    ONBOX_URL: environment['ONBOX_URL'] || undefined,
    ONBOX_KEY: environment['ONBOX_KEY'] || undefined,
  }
  const parsed = v.safeParse(schema, given)
  if (!parsed.success) {
    const lines = parsed.issues.map((issue) => {
      const name = v.getDotPath(issue) ?? ''
      const found = name === 'ONBOX_URL' ? JSON.stringify(given.ONBOX_URL) : 'another value'
      return `  ${name}: found ${found}; wanted ${issue.message}`
    })
    throw new OnboxError('CONFIG_INVALID', `Cannot use the environment:\n${lines.join('\n')}`)
  }
  const { ONBOX_URL: url, ONBOX_KEY: key } = parsed.output
  return { ...(url !== undefined && { url }), ...(key !== undefined && { key }) }
}

/** Whether requests can be sent to it. */
export function isBoxAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}
