import { showText } from '../base/index.ts'
import type { KeyLimits, NewKey } from '../client/index.ts'
import { createCommand, print, printJson, tell, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { describeCuts, printIssued, toDay, toRow } from './key-report.ts'
import { parseDuration } from './parse-duration.ts'
import { printTable } from './print-table.ts'

/** What `admin:<area>` may name. */
const AREAS = 'audit, collections, crons, functions, keys, logs, metrics, secrets'

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
  admin:<area>                ${AREAS}; admin:*
A key is shown once, when it is made; the box keeps its hash. list shows the beginning of each token that is accepted.

  --name <name>                     create: who or what it is for
  --scope <scope>                   create: what it may do; several times for several
  --expires <time>                  create: 90d, 24h, 2027-01-31, or never. Default 365d
  --requests-per-minute <n>         create: limits of this key. Default: none
  --concurrency <n>                 create: requests at once. Default: no limit
  --model-tokens-per-minute <n>     create: what the model reads and writes for it. Default: no limit
  --model-tokens-per-day <n>        create: the same for a day
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

const OPTIONS = {
  name: { type: 'string' },
  scope: { type: 'string', multiple: true },
  expires: { type: 'string' },
  overlap: { type: 'string' },
  'requests-per-minute': { type: 'string' },
  concurrency: { type: 'string' },
  'model-tokens-per-minute': { type: 'string' },
  'model-tokens-per-day': { type: 'string' },
} as const

type Option = keyof typeof OPTIONS

const NAMES = Object.keys(OPTIONS) as Option[]

/** The options of each, beside those of every command that talks to a box. */
const ACTIONS: Record<string, readonly Option[]> = {
  create: NAMES.filter((option) => option !== 'overlap'),
  list: [],
  rotate: ['overlap'],
  revoke: [],
}

export const command = createCommand({
  summary: 'make, list, exchange and revoke keys',
  help: HELP,
  options: { ...CONNECT_OPTIONS, ...OPTIONS },
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [action = '', id], json }) {
    checkOptions(
      action,
      NAMES.filter((option) => values[option] !== undefined),
    )
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
        checkAreas(scopes)
        const expiresAtMs = parseExpiry(values.expires ?? '365d')
        const limits = readLimits(values)
        const wanted: NewKey = {
          name,
          scopes,
          ...(limits && { limits }),
          ...(expiresAtMs !== undefined && { expiresAtMs }),
        }
        const issued = await connect(values.url).createKey(wanted)
        if (json) printJson(issued)
        else {
          printIssued(issued)
          const warnings = [...describeCuts(wanted, issued), ...(issued.warnings ?? [])]
          tell(...warnings.map((warning) => `warning: ${warning}`))
        }
        return 0
      }
      case 'list': {
        if (id !== undefined) throw new UsageError('list takes no id')
        const keys = await connect(values.url).listKeys()
        if (json) printJson({ keys })
        else if (keys.length === 0) print('No key was made; the first one is for everything.')
        else printTable(keys.map(toRow))
        return 0
      }
      case 'rotate': {
        const { overlap = '30m' } = values
        const overlapSeconds = parseDuration(overlap, 'overlap')
        const issued = await connect(values.url).rotateKey(identified(), overlapSeconds)
        if (json) printJson(issued)
        else {
          printIssued(issued)
          print(`The one before is accepted for another ${overlap}.`)
        }
        return 0
      }
      default: {
        const revoked = await connect(values.url).revokeKey(identified())
        if (json) printJson(revoked)
        else print(`${revoked.id} (${showText(revoked.name)}) is revoked`)
        return 0
      }
    }
  },
})

/** Refuses what an action would not heed. */
function checkOptions(action: string, given: readonly Option[]): void {
  const taken = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (taken === undefined) {
    throw new UsageError(`there is no "${action}"; known: ${Object.keys(ACTIONS).join(', ')}`)
  }
  const other = given.find((option) => !taken.includes(option))
  if (other === undefined) return
  const known = [...taken, 'url', 'json'].map((option) => `--${option}`).join(', ')
  throw new UsageError(`${action} has no --${other}; it takes ${known}`)
}

function checkAreas(scopes: readonly string[]): void {
  for (const scope of scopes) {
    const [, area] = /^admin:(.*)$/.exec(scope) ?? []
    if (area === undefined || area === '*' || AREAS.split(', ').includes(area)) continue
    throw new UsageError(`--scope ${scope} names no area; there are ${AREAS}, and * for all`)
  }
}

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
