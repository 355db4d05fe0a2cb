/** Parameters of the tools of `slot-drill.ts`. */
import type { JsonSchema } from '../../../lib/inference/prompt.ts'
import { randomWord } from './banks.ts'
import type { Json, Language } from './family.ts'
import { toText } from './json-text.ts'
import type { Random } from './random.ts'
import * as said from './slot-drill-frames.ts'
import {
  ANY_BANK,
  drawDate,
  nameOf,
  numberOf,
  valueOfRole,
  type DrawValue,
} from './slot-drill-values.ts'
import { splitOfNoun } from './split.ts'
import { ENUMERATIONS, type Enumeration } from './words/enumerations.ts'
import { NOUNS, toSlug, type Noun } from './words/nouns.ts'
import { ROLE_PAIRS, type Role, type RolePair } from './words/role-pairs.ts'

type Texts = Record<Language, string[]>
type Option = Enumeration['options'][number]

/** A parameter before its key and description are drawn. */
export interface Slot {
  /** Slots of one group ask for the same. */
  group: string
  kind: 'role' | 'name' | 'date' | 'integer' | 'number' | 'boolean' | 'enum'
  keys: string[]
  names: Texts
  /** The schema without its description. */
  schema: JsonSchema
  /** What must stand in the description. */
  explanation?: Texts
  /** Other descriptions than the names. */
  asides?: string[]
  /** How a question says it; `{x}` is the value. */
  phrases: Texts
  draw: DrawValue
  /** Which role of the tool's pair. */
  side?: 'a' | 'b'
}

const EXPLAINED = 0.3
const MADE_UP = 0.6
/** Share of questions that say the code itself. */
const CODE_SAID = 0.05
const THINGS = NOUNS.filter(({ pinyin }) => splitOfNoun(pinyin) === 'train')

function toRoleSlot(role: Role, side: 'a' | 'b', random: Random): Slot {
  const { kind, keys, names, phrases } = role
  const words = said.ASKED_ZH[kind]
  return {
    group: `role ${keys.join()}`,
    kind: 'role',
    keys,
    names,
    schema: {
      type: kind === 'int' || kind === 'amount' ? 'integer' : 'string',
      ...(kind === 'date' && random.chance(0.5) && { format: 'date' }),
    },
    ...(words !== undefined && {
      asides: phrases.zh
        .filter((phrase) => !/是|:|《/.test(phrase))
        .flatMap((phrase) => words.map((word) => phrase.replace('{x}', word))),
    }),
    phrases,
    draw: valueOfRole(kind),
    side,
  }
}

export const toRoleSlots = ({ a, b }: RolePair, random: Random): [Slot, Slot] => [
  toRoleSlot(a, 'a', random),
  toRoleSlot(b, 'b', random),
]

/** Roles that go together with most pairs: their words stand in no other. */
const THIRDS = new Set(['approver', 'referrer', 'translator', 'booker', 'operator', 'moderator'])
const THIRD_ROLES = ROLE_PAIRS.flatMap(({ a, b }) => [a, b]).filter(({ keys }) =>
  THIRDS.has(keys[0] ?? ''),
)

/** A third role beside two others. */
export function drawThirdSlot(random: Random): Slot {
  const { side: _, ...slot } = toRoleSlot(random.pick(THIRD_ROLES), 'a', random)
  return slot
}

/** A thing that is called something. */
export function drawNameSlot(random: Random): Slot {
  const noun: Noun = random.pick(THINGS)
  const names = { zh: noun.zh, en: noun.en.map(({ one }) => one) }
  const slugs = [...names.en.map((one) => toSlug(one, noun)), noun.pinyin]
  const phrases = (language: Language): string[] =>
    names[language].flatMap((name) =>
      said.NOUN_PHRASES[language].map((frame) =>
        frame.replace('{n}', name).replace('{m}', noun.measure),
      ),
    )
  return {
    group: `name ${noun.group}`,
    kind: 'name',
    keys: slugs.flatMap((slug) => [slug, `${slug}_name`, slug, `${slug}_id`]),
    names,
    schema: { type: 'string' },
    phrases: { zh: phrases('zh'), en: phrases('en') },
    draw: nameOf(random.chance(0.8) ? [noun.bank, 'han', 'word', noun.bank] : ANY_BANK),
  }
}

const toPlainSlot =
  (kind: 'date' | 'integer' | 'number', schemas: JsonSchema[]) =>
  (plain: said.Plain, random: Random): Slot => {
    const [minimum, maximum, decimals] = plain.range
    const withLimits = kind === 'integer' && random.chance(0.4)
    return {
      group: `${kind === 'date' ? '' : plain.keys.join()} ${kind}`,
      kind,
      keys: plain.keys,
      names: plain.names,
      schema: { ...random.pick(schemas), ...(withLimits && { minimum, maximum }) },
      phrases: plain.phrases,
      draw: kind === 'date' ? drawDate : numberOf([minimum, maximum, decimals]),
    }
  }
const toDateSlot = toPlainSlot('date', [{ type: 'string' }, { type: 'string', format: 'date' }])
const toIntegerSlot = toPlainSlot('integer', [{ type: 'integer' }])
const toNumberSlot = toPlainSlot('number', [{ type: 'number' }])

export const drawDateSlot = (random: Random): Slot => toDateSlot(random.pick(said.DATES), random)
export const drawIntegerSlot = (random: Random): Slot =>
  toIntegerSlot(random.pick(said.INTEGERS), random)
export const drawNumberSlot = (random: Random): Slot =>
  toNumberSlot(random.pick(said.NUMBERS), random)

export function drawBooleanSlot(random: Random): Slot {
  const { keys, names, yes, no } = random.pick(said.BOOLEANS)
  return {
    group: keys.join(),
    kind: 'boolean',
    keys,
    names,
    schema: { type: 'boolean' },
    phrases: { zh: ['{x}'], en: ['{x}'] },
    draw: (language, random) => {
      const value = random.chance(0.5)
      return { value, said: random.pick((value ? yes : no)[language]) }
    },
  }
}

/** A list of codes; what they stand for is known, or only told by the description. */
export function drawEnumSlot(random: Random): Slot {
  const { keys, zh, en, options } = random.pick(ENUMERATIONS)
  const chosen = random.sample(options, random.integer(2, 6))
  const wanted = random.chance(EXPLAINED)
  const styles = [...(chosen[0]?.codes ?? []).keys()]
  const clear = styles.filter((at) => !chosen.some((option) => isOpaque(option, at)))
  const style = random.pick(wanted || clear.length === 0 || random.chance(0.3) ? styles : clear)
  const explained = wanted || !clear.includes(style)
  const codes: Json[] =
    wanted && random.chance(MADE_UP)
      ? makeUp(chosen.length, random)
      : chosen.map((option) => option.codes[style] ?? '')
  const explain = (language: Language): string => {
    const { one, between } = said.EXPLAINED[language]
    const frame = random.pick(one)
    return chosen
      .map((option, index) =>
        frame
          .replace('{c}', () => toText(codes[index]))
          .replace('{w}', () => random.pick(option[language])),
      )
      .join(random.pick(between))
  }
  const phrases = (language: Language): string[] =>
    said.ENUM_PHRASES[language].map((frame) =>
      frame.replace('{n}', random.pick({ zh, en }[language])),
    )
  return {
    group: keys.join(),
    kind: 'enum',
    keys,
    names: { zh, en },
    schema: {
      type: codes.every((code) => typeof code === 'number') ? 'integer' : 'string',
      enum: codes,
    },
    ...(explained && { explanation: { zh: [explain('zh')], en: [explain('en')] } }),
    phrases: { zh: phrases('zh'), en: phrases('en') },
    draw: (language, random) => {
      const index = random.integer(0, chosen.length - 1)
      const value = codes[index]
      const option = chosen[index]
      if (value === undefined || option === undefined) throw new RangeError('No option')
      return {
        value,
        said: random.chance(CODE_SAID) ? toText(value) : random.pick(option[language]),
      }
    },
  }
}

/** Whether nobody would know the code from the word: numbers, and letters that no English word begins with. */
function isOpaque({ codes, en }: Option, style: number): boolean {
  const code = (codes[style] ?? '').toLowerCase()
  if (/\d/.test(code)) return true
  return (
    /^[a-z]{1,2}$/.test(code) &&
    !en.some((phrase) => phrase.toLowerCase().startsWith(code.charAt(0)))
  )
}

/** Codes that mean nothing by themselves. */
function makeUp(count: number, random: Random): Json[] {
  const kind = random.integer(0, 4)
  if (kind === 0) return random.sample([...'ABCDEFGH'].slice(0, count), count)
  const first = random.integer(0, 2)
  const numbers = random.sample(
    Array.from({ length: count }, (_, index) => index + first),
    count,
  )
  if (kind === 1) return numbers
  if (kind === 2) {
    const letter = random.pick([...'KLMPQRTXZ'])
    return numbers.map((number) => `${letter}${number}`)
  }
  const words = new Set<string>()
  while (words.size < count) {
    const word = randomWord(random).toLowerCase()
    words.add(kind === 3 ? word.slice(0, 2).toUpperCase() : word.slice(0, 6))
  }
  return [...words]
}
