/**
 * What a bank file writes down for one kind of tool: how developers may name and describe it, how
 * people ask for it, what it returns and how a good answer reads. The generator draws thousands of
 * different tools and conversations from one family.
 */
import type { Random } from './random.ts'

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The two languages that people ask in. */
export type Language = 'zh' | 'en'

/** Alternative texts by language; a text is drawn with equal weight. */
export type Texts = Record<Language, string[]>

/** One value of an enum: what the schema says and how people say it. */
export interface Option {
  value: string | number | boolean
  zh: string[]
  en: string[]
}

/**
 * Where the values of a parameter come from.
 *
 * - `copy`: the value stands in the question letter by letter; drawn from a bank of entities
 *   (`banks.ts`) or from a list given here (`values` by language; `isClosed` where there are no others).
 * - `choice`: a JSON-schema enum; the question holds one of the option's phrases instead.
 * - `integer`: a number; the question holds digits, or numerals (五, five) up to 20.
 * - `number`: a decimal, written in digits.
 * - `date`: `YYYY-MM-DD` in the question and the argument alike.
 * - `boolean`: as `choice` with `true` and `false`.
 */
export type Source =
  | { kind: 'copy'; bank: BankName }
  | { kind: 'copy'; values: Texts; isClosed?: true }
  | { kind: 'choice'; options: Option[] }
  | { kind: 'integer'; min: number; max: number }
  | { kind: 'number'; min: number; max: number; decimals: number }
  | { kind: 'date' }
  | { kind: 'boolean'; yes: Texts; no: Texts }

/** Entities that any family may copy from. `han` and `word` are random strings: only copying helps. */
export type BankName =
  | 'city'
  | 'person'
  | 'company'
  | 'product'
  | 'department'
  | 'sku'
  | 'orderId'
  | 'plate'
  | 'phone'
  | 'email'
  | 'country'
  | 'currency'
  | 'topic'
  | 'book'
  | 'street'
  | 'project'
  | 'han'
  | 'word'

export interface Parameter {
  /** The slot's name in the templates below. */
  slot: string
  /** Alternative JSON keys, e.g. `['city', 'city_name', 'location']`. */
  keys: string[]
  descriptions: Texts
  source: Source
  /** Default true. An optional parameter is absent from the call when the question lacks its slot. */
  required?: boolean
}

export interface Family {
  /** Alternative tool names, snake_case, English or pinyin: `['get_weather', 'weather_now']`. */
  names: string[]
  /** Alternative descriptions, as a developer writes them in one line. */
  descriptions: Texts
  parameters: Parameter[]
  /**
   * How people ask, with `{slot}`s. As different as people are: short, long, polite, blunt, spoken,
   * keywords only (`{city}天气`). Every required slot stands in each. At least 10 zh and 6 en.
   */
  questions: Texts
  /**
   * Questions that lack one required slot, with what to ask back. Optional.
   * `[{ slot: 'city', questions: {zh: ['今天天气怎么样']…}, replies: {zh: ['请问要查哪个城市?'], …} }]`
   */
  missing?: { slot: string; questions: Texts; replies: Texts }[]
  /** A believable result of a call. `args` are by slot name. Small: <= 6 fields, or <= 4 short rows. */
  result: (args: Record<string, Json>, random: Random) => Json
  /**
   * How the answer reads: a function of the arguments (by slot) and the result. Every number and name in
   * it stands in the result, the arguments or the question, written in the same way. One or two plain
   * sentences. 1–3 wordings per language, all saying the same facts in the same order.
   */
  // oxlint-disable-next-line typescript/no-explicit-any -- each family knows its own results
  answers: Record<Language, ((args: Record<string, Json>, result: any, said: Said) => string)[]>
  /** Results that hold nothing (not found, no rows), with how the answer says so. Optional. */
  empty?: {
    result: (args: Record<string, Json>, random: Random) => Json
    /** `result` is what `result` above gave, for answers that repeat a part of it. */
    // oxlint-disable-next-line typescript/no-explicit-any -- as above
    answers: Record<Language, ((args: Record<string, Json>, said: Said, result: any) => string)[]>
  }
}

/** How the question put each slot's value (上个月 for `last_month`), by slot; absent slots are absent. */
export type Said = Record<string, string>
