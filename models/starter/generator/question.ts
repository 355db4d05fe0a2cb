/** One question to a tool, with the call that answers it. */
import type { ToolCall } from '../../../lib/inference/prompt.ts'
import { drawEntity, drawListed } from './banks.ts'
import type { BankName, Family, Json, Language, Said, Source } from './family.ts'
import type { Random } from './random.ts'
import { inSplit, splitOfEntity, type Split } from './split.ts'
import { parseTemplate, type TemplatePart } from './template.ts'
import type { Tool } from './tool.ts'

/** A stretch of a question; what is `fixed` is a slot's words, which noise must not touch. */
export interface Part {
  text: string
  fixed: boolean
  /** Of a slot's words: what they were drawn from. */
  bank?: BankName
}

/** A drawn question. */
export interface Question {
  parts: Part[]
  language: Language
  /** Arguments by slot. */
  slots: Record<string, Json>
  said: Said
  call: ToolCall
}

export interface QuestionOptions {
  language: Language
  split: Split
  /** Which templates may be drawn; default all. */
  filter?: TemplateFilter
}

/** A test of templates; filters of one `key` pass the same templates of a family. */
export interface TemplateFilter {
  key: string
  allows: (template: string) => boolean
}

/** How often a copied name is in the other language than the question. */
const FOREIGN_NAME = 0.1
/** How often a name is typed without capitals, and hence copied so. */
const LOWER_CASE = 0.1
const CASUAL_BANKS = new Set([
  'city',
  'person',
  'company',
  'product',
  'project',
  'book',
  'country',
  'sku',
])
const FOREIGN_BANKS = new Set([
  'city',
  'person',
  'company',
  'product',
  'project',
  'book',
  'word',
  'han',
])

/** Draws a question, or `undefined` when the tool has no template for it. */
export function drawQuestion(
  tool: Tool,
  random: Random,
  options: QuestionOptions,
): Question | undefined {
  const { language, split, filter } = options
  const templates = findTemplates(tool, language, filter)
  if (templates.length === 0) return undefined
  return fillQuestion(tool, random.pick(templates), random, { language, split })
}

/** By family: some have thousands of templates. */
const found = new WeakMap<Family, Map<string, string[]>>()

function findTemplates(tool: Tool, language: Language, filter?: TemplateFilter): string[] {
  const known = found.get(tool.family) ?? new Map<string, string[]>()
  found.set(tool.family, known)
  const slots = new Set(tool.parameters.map(({ slot }) => slot))
  const key = `${language} ${[...slots].toSorted().join()} ${filter?.key ?? ''}`
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const templates = tool.family.questions[language].filter(
    (template) =>
      (filter === undefined || filter.allows(template)) &&
      parseTemplate(template).every((part) => fits(part, slots)),
  )
  known.set(key, templates)
  return templates
}

const fits = (part: TemplatePart, slots: ReadonlySet<string>): boolean =>
  part.type === 'text' || slots.has(part.slot)

/** Fills one template. */
export function fillQuestion(
  tool: Tool,
  template: string,
  random: Random,
  options: { language: Language; split: Split },
): Question {
  const { language, split } = options
  const slots: Record<string, Json> = {}
  const said: Said = {}
  const others: string[] = []
  const parts: Part[] = []
  for (const part of parseTemplate(template)) {
    if (part.type === 'text') {
      parts.push({ text: part.text, fixed: false })
      continue
    }
    if (part.type === 'again') {
      parts.push({ text: said[part.slot] ?? '', fixed: true })
      continue
    }
    const parameter = tool.parameters.find(({ slot }) => slot === part.slot)
    if (parameter === undefined) throw new Error(`No slot "${part.slot}" for "${template}"`)
    const before = [...Object.values(said), ...others]
    const given = part.type === 'slot' ? part : undefined
    const drawn =
      given?.value === undefined
        ? drawValue(parameter.source, language, split, random, before)
        : { value: toValue(given.value, parameter.source), said: given.phrase ?? '' }
    const phrase = withoutSecondPreposition(parts.at(-1)?.text ?? '', drawn.said)
    if (part.type === 'other') others.push(phrase)
    else {
      slots[part.slot] = drawn.value
      said[part.slot] = phrase
    }
    const bank =
      part.type === 'slot' && parameter.source.kind === 'copy' && 'bank' in parameter.source
        ? parameter.source.bank
        : undefined
    parts.push({ text: phrase, fixed: true, ...(bank !== undefined && { bank }) })
  }
  return { parts, language, slots, said, call: toCall(tool, slots) }
}

/** `for` + `in Q3` → `Q3`. */
const withoutSecondPreposition = (before: string, phrase: string): string =>
  /(^|\b(for|of|in|from|the)|[:,])\s*$/i.test(before) ? phrase.replace(/^in (the )?/, '') : phrase

/** The call with these arguments, in schema order. */
export function toCall(tool: Tool, slots: Record<string, Json>): ToolCall {
  return {
    tool: tool.definition.name,
    arguments: Object.fromEntries(
      tool.parameters.flatMap(({ slot, key }) => {
        const value = slots[slot]
        return value === undefined ? [] : [[key, value]]
      }),
    ),
  }
}

/** The words of a question. */
export const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('')

function toValue(text: string, source: Source): Json {
  if (source.kind === 'integer' || source.kind === 'number') return Number(text)
  if (source.kind === 'boolean') return text === 'true'
  if (source.kind === 'choice') {
    const option = source.options.find(({ value }) => String(value) === text)
    if (option === undefined) throw new Error(`No option "${text}"`)
    return option.value
  }
  return text
}

interface Drawn {
  value: Json
  said: string
}

/** Draws a value and how the question says it; never one that was said already. */
export function drawValue(
  source: Source,
  language: Language,
  split: Split,
  random: Random,
  before: readonly string[],
): Drawn {
  let drawn = drawAny(source, language, split, random)
  for (let tries = 0; tries < 20 && before.includes(drawn.said); tries++) {
    drawn = drawAny(source, language, split, random)
  }
  return drawn
}

/** Zero to twenty in words. */
export const CARDINALS: Record<Language, string[]> = {
  zh: [
    ...'零一两三四五六七八九十',
    ...[...'一二三四五六七八九'].map((digit) => `十${digit}`),
    '二十',
  ],
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
}
const MAX_CARDINAL = 20
const NUMERAL_IN_WORDS = 0.4

function drawAny(source: Source, language: Language, split: Split, random: Random): Drawn {
  switch (source.kind) {
    case 'copy': {
      if ('bank' in source) {
        const other: Language = language === 'zh' ? 'en' : 'zh'
        const foreign = FOREIGN_BANKS.has(source.bank) && random.chance(FOREIGN_NAME)
        const name = drawEntity(source.bank, foreign ? other : language, split, random)
        const text =
          CASUAL_BANKS.has(source.bank) && random.chance(LOWER_CASE) ? name.toLowerCase() : name
        return { value: text, said: text }
      }
      const values = inSplit(source.values[language], split, splitOfEntity)
      const text = drawListed(values, language, split, random)
      return { value: text, said: text }
    }
    case 'choice': {
      const option = random.pick(source.options)
      return { value: option.value, said: random.pick(option[language]) }
    }
    case 'integer': {
      const small = Math.min(source.max, MAX_CARDINAL)
      const value =
        source.min <= small && random.chance(0.5)
          ? random.integer(source.min, Math.min(small, source.min + 10))
          : random.integer(source.min, source.max)
      const word =
        value >= 0 && random.chance(NUMERAL_IN_WORDS) ? CARDINALS[language][value] : undefined
      return { value, said: word ?? String(value) }
    }
    case 'number': {
      const value = Number(
        (source.min + random.next() * (source.max - source.min)).toFixed(source.decimals),
      )
      return { value, said: String(value) }
    }
    case 'date': {
      const two = (value: number): string => String(value).padStart(2, '0')
      const text = `${random.integer(2024, 2027)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`
      return { value: text, said: text }
    }
    case 'boolean': {
      const value = random.chance(0.5)
      return { value, said: random.pick((value ? source.yes : source.no)[language]) }
    }
    default:
      return source satisfies never
  }
}
