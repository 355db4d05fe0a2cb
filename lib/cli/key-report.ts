import { showText } from '../base/index.ts'
import type { IssuedKey, KeyLimits, KeySummary, NewKey } from '../client/index.ts'
import { print } from './command.ts'

/** How a limit is said, in the order of the help. */
const UNITS = {
  requestsPerMinute: 'requests a minute',
  concurrency: 'requests at once',
  modelTokensPerMinute: 'model tokens a minute',
  modelTokensPerDay: 'model tokens a day',
} as const satisfies Record<keyof KeyLimits, string>

const UNIT_ENTRIES = Object.entries(UNITS) as [keyof KeyLimits, string][]

/** Tells a key that was made or exchanged, with its token. */
export function printIssued({ id, name, scopes, limits, expiresAtMs, key }: IssuedKey): void {
  print(
    `${id} (${showText(name)}): ${scopes.join(' ')}, ${describeEnd(expiresAtMs)}, ${describeLimits(limits)}`,
    key,
    'Keep it: it is not shown again.',
  )
}

/** What a key got less of than was asked for. */
export function describeCuts(wanted: NewKey, { limits, expiresAtMs }: KeySummary): string[] {
  const cuts = UNIT_ENTRIES.flatMap(([limit, unit]) => {
    const got = limits[limit]
    if (got === undefined || got === wanted.limits?.[limit]) return []
    return [`it got ${got} ${unit} instead of ${wanted.limits?.[limit] ?? 'no limit'}`]
  })
  if (expiresAtMs !== undefined && expiresAtMs !== wanted.expiresAtMs) {
    const end = wanted.expiresAtMs === undefined ? 'never' : toDay(wanted.expiresAtMs)
    cuts.push(`it ends ${toDay(expiresAtMs)} instead of ${end}`)
  }
  return cuts.map((cut) => `${cut}: nobody hands on more than they have`)
}

/** A key as a line of a table. */
export function toRow(key: KeySummary): string[] {
  const { id, name, scopes, limits, tokens, expiresAtMs, revokedAtMs, lastUsedAtMs } = key
  return [
    id,
    showText(name),
    tokens.map(describeToken).join(', '),
    scopes.join(' '),
    describeState(expiresAtMs, revokedAtMs),
    lastUsedAtMs === undefined ? 'never used' : `used ${new Date(lastUsedAtMs).toISOString()}`,
    describeLimits(limits),
  ]
}

/** Its beginning, and how long it is accepted where it was exchanged. */
const describeToken = ({ prefix, expiresAtMs }: KeySummary['tokens'][number]): string =>
  expiresAtMs === undefined ? prefix : `${prefix} until ${new Date(expiresAtMs).toISOString()}`

const describeLimits = (limits: KeyLimits): string =>
  UNIT_ENTRIES.flatMap(([limit, unit]) =>
    limits[limit] === undefined ? [] : [`${limits[limit]} ${unit}`],
  ).join(', ') || 'no limits'

function describeState(expiresAtMs: number | undefined, revokedAtMs: number | undefined): string {
  if (revokedAtMs !== undefined) return `revoked ${toDay(revokedAtMs)}`
  if (expiresAtMs !== undefined && expiresAtMs <= Date.now()) return `expired ${toDay(expiresAtMs)}`
  return describeEnd(expiresAtMs)
}

const describeEnd = (expiresAtMs: number | undefined): string =>
  expiresAtMs === undefined ? 'does not expire' : `until ${toDay(expiresAtMs)}`

/** The day of a time, in UTC. */
export const toDay = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10)
