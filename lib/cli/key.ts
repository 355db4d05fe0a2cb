import { showText } from '../base/index.ts'
import type { IssuedKey, KeyLimits, KeySummary } from '../client/index.ts'
import { createCommand, print, printJson, tell, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { parseDuration } from './parse-duration.ts'
import { printTable } from './print-table.ts'

const HELP = `onbox key create --name <name> --scope <scope> [--scope <scope> …]
onbox key list
onbox key rotate <id>
onbox key revoke <id>

Keys are for those who ask: each may do what its scopes name, and nothing else exists for it.
  weather:ask                 ask the function
  weather:tools/get_weather   run that tool without the model; weather:tools runs all of them
  weather:documents           list and change the documents of its collection
  weather:approve             decide on calls of its tools that wait; weather:approve-own: its own too
  weather:*                   all of that but approve-own; *:ask and the like are for every function
  collection:faq              of the collections of its functions it sees this one and others named so
  model:embeddings            have vectors of texts made, at /v1/embeddings
  admin:<area>                audit, collections, crons, functions, keys, logs, metrics, secrets; admin:*
A key is shown once, when it is made; the box keeps its hash.

  --name <name>                     who or what it is for
  --scope <scope>                   what it may do; several times for several
  --expires <time>                  90d, 24h, 2027-01-31, or never. Default 365d
  --requests-per-minute <n>         limits of this key. Default: none
  --concurrency <n>                 requests at once. Default: no limit
  --model-tokens-per-minute <n>     what the model reads and writes for it. Default: no limit
  --model-tokens-per-day <n>        the same for a day
  --overlap <time>                  rotate: how long the old token is still accepted. Default 30m
  --url <url>                       the box
  --json                            print one line of JSON
  --help                            this text

${CONNECT_HELP}`

const LIMITS = {
  'requests-per-minute': 'requestsPerMinute',
  concurrency: 'concurrency',
  'model-tokens-per-minute': 'modelTokensPerMinute',
  'model-tokens-per-day': 'modelTokensPerDay',
} as const satisfies Record<string, keyof KeyLimits>

export const command = createCommand({
  summary: 'make, list, exchange and revoke keys',
  help: HELP,
  options: {
    ...CONNECT_OPTIONS,
    name: { type: 'string' },
    scope: { type: 'string', multiple: true },
    expires: { type: 'string', default: '365d' },
    overlap: { type: 'string', default: '30m' },
    'requests-per-minute': { type: 'string' },
    concurrency: { type: 'string' },
    'model-tokens-per-minute': { type: 'string' },
    'model-tokens-per-day': { type: 'string' },
  },
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [action, id], json }) {
    const identified = (): string => {
      if (id !== undefined) return id
      throw new UsageError(`${action} takes the id of a key: onbox key list`)
    }
    switch (action) {
      case 'create': {
        const { name, scope: scopes } = values
        if (name === undefined || scopes === undefined || id !== undefined) {
          throw new UsageError('create takes --name and at least one --scope')
        }
        const expiresAtMs = parseExpiry(values.expires)
        const limits = readLimits(values)
        const issued = await connect(values.url).createKey({
          name,
          scopes,
          ...(limits && { limits }),
          ...(expiresAtMs !== undefined && { expiresAtMs }),
        })
        if (json) printJson(issued)
        else printIssued(issued)
        if (!json) tell(...(issued.warnings ?? []).map((warning) => `warning: ${warning}`))
        return 0
      }
      case 'list': {
        const keys = await connect(values.url).listKeys()
        if (json) printJson({ keys })
        else if (keys.length === 0) print('No key was made; the first one is for everything.')
        else printTable(keys.map(toRow))
        return 0
      }
      case 'rotate': {
        const overlapSeconds = parseDuration(values.overlap, 'overlap')
        const issued = await connect(values.url).rotateKey(identified(), overlapSeconds)
        if (json) printJson(issued)
        else {
          printIssued(issued)
          print(`The one before is accepted for another ${values.overlap}.`)
        }
        return 0
      }
      case 'revoke': {
        const revoked = await connect(values.url).revokeKey(identified())
        if (json) printJson(revoked)
        else print(`${revoked.id} (${showText(revoked.name)}) is revoked`)
        return 0
      }
      default:
        throw new UsageError(`there is no "${action}"; known: create, list, rotate, revoke`)
    }
  },
})

function printIssued({ id, name, scopes, expiresAtMs, key }: IssuedKey): void {
  const until = expiresAtMs === undefined ? 'does not expire' : `until ${toDay(expiresAtMs)}`
  print(
    `${id} (${showText(name)}): ${scopes.join(' ')}, ${until}`,
    key,
    'Keep it: it is not shown again.',
  )
}

function toRow(key: KeySummary): string[] {
  const { id, name, scopes, tokens, expiresAtMs, revokedAtMs, lastUsedAtMs } = key
  return [
    id,
    showText(name),
    tokens[0]?.prefix ?? '',
    scopes.join(' '),
    describeState(expiresAtMs, revokedAtMs),
    lastUsedAtMs === undefined ? 'never used' : `used ${new Date(lastUsedAtMs).toISOString()}`,
  ]
}

function describeState(expiresAtMs: number | undefined, revokedAtMs: number | undefined): string {
  if (revokedAtMs !== undefined) return `revoked ${toDay(revokedAtMs)}`
  if (expiresAtMs === undefined) return 'does not expire'
  return `${expiresAtMs <= Date.now() ? 'expired' : 'until'} ${toDay(expiresAtMs)}`
}

const toDay = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10)

function parseExpiry(text: string): number | undefined {
  if (text === 'never') return undefined
  if (!/^\d{4}-/.test(text)) return Date.now() + parseDuration(text, 'expires') * 1_000
  const atMs = Date.parse(text)
  // `Date` takes 31 February for 3 March.
  const isDay = text.length !== 10 || (!Number.isNaN(atMs) && toDay(atMs) === text)
  if (!Number.isNaN(atMs) && isDay) return atMs
  throw new UsageError(`--expires takes a day such as 2027-01-31, and got "${text}"`)
}

function readLimits(values: {
  [K in keyof typeof LIMITS]?: string | undefined
}): KeyLimits | undefined {
  const given = Object.entries(LIMITS).flatMap(([option, limit]) => {
    const text = values[option as keyof typeof LIMITS]
    if (text === undefined) return []
    if (!/^[1-9]\d{0,11}$/.test(text)) {
      throw new UsageError(`--${option} takes a number from 1 on, and got "${text}"`)
    }
    return [[limit, Number(text)] as const]
  })
  return given.length === 0 ? undefined : Object.fromEntries(given)
}
