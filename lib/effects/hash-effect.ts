import { hash } from 'node:crypto'

/** What is done: which tool, of which version of its owner, with what. */
export interface Effect {
  owner: string
  version: string
  tool: string
  arguments: unknown
}

/** SHA-256 of the effect, in hexadecimal. */
export const hashEffect = ({ owner, version, tool, arguments: given }: Effect): string =>
  hashJson({ owner, version, tool, arguments: given })

/** SHA-256 of a JSON value, in hexadecimal, whatever the order of its members is. */
export const hashJson = (value: unknown): string => hash('sha256', toCanonicalJson(value))

function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${toCanonicalJson(member)}`)
  return `{${members.join()}}`
}
