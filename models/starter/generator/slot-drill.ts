/**
 * Scenes that teach filling arguments: which of two names goes where, where a name begins and ends, which
 * code a word stands for, and what was not said. Few tools of two to four parameters, many questions.
 */
import type { JsonSchema, ToolDefinition } from '../../../lib/inference/prompt.ts'
import { DESCRIPTIONS } from './drill-frames.ts'
import { drawName, drawTopics, fill, framesFor, type Topic } from './drill.ts'
import type { Language } from './family.ts'
import { addNoise } from './noise.ts'
import { textOf } from './question.ts'
import type { Random } from './random.ts'
import { NO_TOOL_REPLY, type Sample, type Scene } from './scene.ts'
import { composeQuestion, type Asked } from './slot-drill-compose.ts'
import * as draw from './slot-drill-slots.ts'
import type { Slot } from './slot-drill-slots.ts'
import { toFullWidth } from './width.ts'
import { ROLE_PAIRS, type RolePair } from './words/role-pairs.ts'
import { BASE_TEXT } from './words/system-texts.ts'

const QUESTIONS = { min: 12, max: 20 }
const TOOL_COUNTS = [1, 1, 2, 2, 2, 3]
const NO_TOOL = 0.1
/** Share of questions in the other language than the descriptions. */
const OTHER_LANGUAGE = 0.22
/** Share of tools with two roles. */
const PAIRS = 0.7
/** Share of tools that have the same pair of roles as the tool before. */
const SAME_PAIR = 0.5
/** Share of the other parameters that the tool before has too. */
const SAME_SLOT = 0.35
/** Share of pairs with a third role beside them. */
const THIRD = 0.15
const THIRD_KINDS = new Set(['person', 'party', 'org', 'place', 'unit'])
const OPTIONAL = 0.4
const OPTIONAL_ROLE = 0.25
/** Share of tools, and of single parameters, without descriptions. */
const UNDESCRIBED_TOOL = 0.1
const UNDESCRIBED = 0.08
const MATCHING_KEYS = 0.75
const TYPED = 1 / 3

interface Drilled extends Asked {
  definition: ToolDefinition
}

/** Draws a scene. */
export function drawSlotDrill(random: Random): Scene {
  const language: Language = random.chance(0.6) ? 'zh' : 'en'
  const count = random.pick(TOOL_COUNTS)
  // Two more than are offered: questions about them have no tool.
  const topics = drawTopics(count + 2, random)
  const names = new Set<string>()
  while (names.size < count) names.add(drawName(random))
  const tools: Drilled[] = []
  for (const name of names)
    tools.push(drawTool(name, topics[tools.length] as Topic, { language, topics, tools }, random))
  const samples = Array.from({ length: random.integer(QUESTIONS.min, QUESTIONS.max) }, () => {
    const other = language === 'zh' ? 'en' : 'zh'
    const asked = random.chance(OTHER_LANGUAGE) ? other : language
    return drawSample(tools, topics.slice(count), asked, random)
  })
  return { system: BASE_TEXT, tools: tools.map(({ definition }) => definition), samples }
}

function drawSample(
  tools: readonly Drilled[],
  others: readonly Topic[],
  language: Language,
  random: Random,
): Sample {
  const tool = random.pick(tools)
  const unanswered = random.chance(NO_TOOL)
  const asked = unanswered ? { ...tool, topic: random.pick(others) } : tool
  const { parts, args } = composeQuestion(asked, language, random)
  const typed = addNoise(parts, language, random, random.chance(TYPED) ? 1 : 0)
  const messages: Sample['messages'] = [{ role: 'user', content: textOf(typed).trim() }]
  return unanswered
    ? { kind: 'no-tool', language, messages, target: NO_TOOL_REPLY[language] }
    : { kind: 'call', language, messages, target: { tool: tool.definition.name, arguments: args } }
}

interface Beside {
  language: Language
  topics: readonly Topic[]
  /** The tools before. */
  tools: readonly Drilled[]
}

function drawTool(name: string, topic: Topic, beside: Beside, random: Random): Drilled {
  const { language } = beside
  const { slots, pair } = drawSlots(beside, random)
  const described = !random.chance(UNDESCRIBED_TOOL)
  const at = random.integer(0, 5)
  const camel = random.chance(0.08)
  const full = language === 'zh' && random.chance(0.4)
  const keys = new Set<string>()
  const keyed = slots.map((slot) => {
    const key = drawKey(slot, keys, { at, described }, random)
    const text = camel ? key.replaceAll(/_([a-z])/g, (_, one: string) => one.toUpperCase()) : key
    keys.add(text)
    const required = !random.chance(slot.side === undefined ? OPTIONAL : OPTIONAL_ROLE)
    return { ...slot, key: text, required }
  })
  const properties: Record<string, JsonSchema> = {}
  for (const slot of keyed) {
    const { type, ...rest } = slot.schema
    const given = described && !random.chance(UNDESCRIBED)
    const text = given || slot.explanation !== undefined ? describe(slot, language, random) : ''
    const description = full ? toFullWidth(text) : text
    properties[slot.key] = {
      ...(type !== undefined && { type }),
      ...(text !== '' && { description }),
      ...rest,
    }
  }
  return {
    topic,
    slots: keyed,
    ...(pair !== undefined && { pair }),
    definition: {
      name,
      description: fill(
        random.pick(framesFor(DESCRIPTIONS[language], topic)),
        topic,
        language,
        random,
      ),
      parameters: {
        type: 'object',
        properties,
        required: keyed.filter(({ required }) => required).map(({ key }) => key),
      },
    },
  }
}

function drawKey(
  { keys, side }: Slot,
  taken: ReadonlySet<string>,
  { at, described }: { at: number; described: boolean },
  random: Random,
): string {
  const clear = described ? keys : keys.filter((key) => key.length > 3)
  const free = clear.filter((key) => !taken.has(key))
  const matching = keys[at]
  if (side !== undefined && matching !== undefined && free.includes(matching))
    if (random.chance(MATCHING_KEYS)) return matching
  return free.length > 0 ? random.pick(free) : `${keys[0] ?? 'value'}_${taken.size + 1}`
}

function describe(slot: Slot, language: Language, random: Random): string {
  const { names, explanation, asides } = slot
  const name = random.pick(names[language])
  const codes = explanation === undefined ? undefined : random.pick(explanation[language])
  if (codes !== undefined)
    return random.pick(
      language === 'zh'
        ? [codes, `${name}:${codes}`, `${name}(${codes})`]
        : [codes, `${name}: ${codes}`, `${name} (${codes})`],
    )
  if (language === 'zh' && asides !== undefined && random.chance(0.2)) return random.pick(asides)
  if (slot.kind !== 'role' && slot.kind !== 'name') return name
  const frames =
    language === 'zh'
      ? ['{n}', '{n}', '{n}', '{n}', '要查的{n}', '所涉{n}']
      : ['{n}', '{n}', '{n}', 'The {n}', 'the {n} in question']
  // Only the first names go into a phrase.
  return names[language].indexOf(name) < 2 ? random.pick(frames).replace('{n}', name) : name
}

/** Two to four parameters, none of which could be taken for another or for a topic. */
function drawSlots(
  { topics, tools }: Beside,
  random: Random,
): { slots: Slot[]; pair: RolePair | undefined } {
  const slots: Slot[] = []
  const add = (...more: Slot[]): boolean => {
    const fits = more.every(
      (slot) =>
        !topics.some((topic) => isAbout(slot, topic)) && !slots.some((one) => isLike(one, slot)),
    )
    if (fits) slots.push(...more)
    return fits
  }
  let pair: RolePair | undefined
  const last = tools.at(-1)
  const same = random.chance(SAME_PAIR) ? last?.pair : undefined
  if (same !== undefined || random.chance(PAIRS)) {
    for (let tries = 0; tries < 20 && slots.length === 0; tries++) {
      pair = tries === 0 && same !== undefined ? same : random.pick(ROLE_PAIRS)
      add(...draw.toRoleSlots(pair, random))
    }
    if (slots.length === 0) pair = undefined
  }
  const count = pair === undefined ? random.integer(2, 4) : random.pick([2, 3, 3, 4])
  if (pair !== undefined && THIRD_KINDS.has(pair.a.kind) && random.chance(THIRD))
    add(draw.drawThirdSlot(random))
  for (let tries = 0; tries < 60 && slots.length < count; tries++) {
    const others = last?.slots.filter(({ side }) => side === undefined) ?? []
    const again = others.length > 0 && random.chance(SAME_SLOT)
    add(again ? random.pick(others) : drawOther(random))
  }
  return { slots: random.chance(0.5) ? random.sample(slots, slots.length) : slots, pair }
}

function drawOther(random: Random): Slot {
  const kind = random.next()
  if (kind < 0.36) return draw.drawEnumSlot(random)
  if (kind < 0.58) return draw.drawNameSlot(random)
  if (kind < 0.7) return draw.drawDateSlot(random)
  if (kind < 0.84) return draw.drawIntegerSlot(random)
  if (kind < 0.9) return draw.drawNumberSlot(random)
  return draw.drawBooleanSlot(random)
}

const overlaps = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((a) => others.some((b) => a.includes(b) || b.includes(a)))

function isLike(a: Slot, b: Slot): boolean {
  if (a.group === b.group) return true
  if (a.side !== undefined && b.side !== undefined) return false
  const isDate = ({ kind, schema, names }: Slot): boolean =>
    kind === 'date' ||
    (schema.type === 'string' && names.en.some((name) => /\b(date|day)\b/.test(name)))
  if (isDate(a) && isDate(b)) return true
  if (a.kind === 'enum' && b.kind === 'enum') return true
  const isMoney = ({ names }: Slot): boolean => names.zh.some((name) => /价|预算/.test(name))
  if (isMoney(a) && isMoney(b)) return true
  return overlaps(a.names.zh, b.names.zh) || overlaps(a.names.en, b.names.en)
}

/** Whether the parameter's words could be taken for the topic. */
function isAbout({ names }: Slot, { thing, attribute }: Topic): boolean {
  const words = [thing, ...(attribute === undefined ? [] : [attribute])]
  return words.some(({ zh, en }) => overlaps(names.zh, zh) || overlaps(names.en, en))
}
