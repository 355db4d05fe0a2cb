/** Values of `slot-drill.ts`: what the question says, and what the call holds. */
import { drawOf } from './banks.ts'
import type { BankName, Json, Language } from './family.ts'
import { toText } from './json-text.ts'
import { drawValue } from './question.ts'
import type { Random } from './random.ts'
import { EDGES, QUOTES } from './slot-drill-frames.ts'
import type { RoleKind } from './words/role-pairs.ts'

export interface Value {
  value: Json
  said: string
}

/** Draws a value that was not said before. */
export type DrawValue = (language: Language, random: Random, before: readonly string[]) => Value

/** Share of names with a common word at an edge, and of those where quotation marks are needed. */
const EDGE = 0.12
const EDGE_QUOTED = 0.35
/** Share of the other names in quotation marks. */
const QUOTED = 0.06

const RANDOM: BankName[] = ['han', 'word']
const NAME_BANKS = new Set<BankName>([
  'company',
  'product',
  'project',
  'department',
  'city',
  'topic',
  'han',
  'word',
])

/** Every bank, for things that may be called anything. */
export const ANY_BANK: BankName[] = [
  'city',
  'person',
  'company',
  'product',
  'department',
  'sku',
  'orderId',
  'plate',
  'phone',
  'email',
  'country',
  'currency',
  'topic',
  'book',
  'street',
  'project',
  'han',
  'word',
]
const BANKS: Partial<Record<RoleKind, BankName[]>> = {
  person: ['person', 'person', 'person', 'person', ...RANDOM],
  org: ['company', 'company', 'company', ...RANDOM],
  party: ['person', 'company', 'person', 'company', ...RANDOM],
  place: ['city', 'city', 'city', 'country', 'street', ...RANDOM],
  thing: ['product', 'product', 'project', 'sku', 'book', 'topic', ...RANDOM],
  code: ['sku', 'orderId', 'plate', ...RANDOM],
  contact: ['phone', 'email', 'phone'],
  unit: ['department', 'department', 'project', 'street', ...RANDOM],
  currency: ['currency'],
}

/** Names from one of the banks; `{said}` may have quotation marks that the value lacks. */
export const nameOf =
  (banks: readonly BankName[]): DrawValue =>
  (language, random, before) => {
    const bank = random.pick(banks)
    const drawn = drawValue({ kind: 'copy', bank }, language, 'train', random, before)
    const text = toText(drawn.value)
    if (NAME_BANKS.has(bank) && random.chance(EDGE)) return withEdge(text, language, random)
    return { value: text, said: random.chance(QUOTED) ? quote(text, language, random) : text }
  }

/** Values of a role. */
export function valueOfRole(kind: RoleKind): DrawValue {
  switch (kind) {
    case 'date':
      return drawDate
    case 'int':
      return numberOf([1, 20, 0])
    case 'amount':
      return numberOf([10, 5000, 0])
    default:
      return nameOf(BANKS[kind] ?? RANDOM)
  }
}

export const drawDate: DrawValue = (language, random, before) =>
  drawValue({ kind: 'date' }, language, 'train', random, before)

/** Numbers in digits or numerals. */
export const numberOf =
  ([min, max, decimals]: readonly [number, number, number]): DrawValue =>
  (language, random, before) =>
    drawValue(
      decimals === 0 ? { kind: 'integer', min, max } : { kind: 'number', min, max, decimals },
      language,
      'train',
      random,
      before,
    )

const quote = (text: string, language: Language, random: Random): string =>
  random.pick(QUOTES[language]).replace('{x}', () => text)

function withEdge(text: string, language: Language, random: Random): Value {
  const quoted = random.chance(EDGE_QUOTED)
  const isHan = /^\p{Script=Han}+$/u.test(text)
  const edges = EDGES[isHan ? 'zh' : 'en']
  const gap = isHan ? '' : ' '
  const value = drawOf(
    () =>
      random.chance(0.5)
        ? random.pick(quoted ? edges.quotedFirst : edges.first) + gap + text
        : text + gap + random.pick(quoted ? edges.quotedLast : edges.last),
    'train',
    random,
  )
  return { value, said: quoted ? quote(value, language, random) : value }
}
