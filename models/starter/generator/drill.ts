/**
 * Scenes that teach one thing: the question's words stand in one tool's description, and in no other.
 * The words are drawn from thousands, or mean nothing, so that they cannot be remembered. Short, with
 * many questions to one set of tools: a choice costs some 30 tokens here, ten times less than elsewhere.
 */
import type { ToolDefinition } from '../../../lib/inference/prompt.ts'
import { drawEntity, randomHan, randomWord } from './banks.ts'
import {
  BARE_FRAMES,
  DESCRIPTIONS,
  ENTITY_FRAMES,
  INNER_FRAMES,
  NAMED,
  QUESTION_FRAMES,
} from './drill-frames.ts'
import type { BankName, Language } from './family.ts'
import type { Random } from './random.ts'
import { NO_TOOL_REPLY, type Sample, type Scene } from './scene.ts'
import { splitOfNoun } from './split.ts'
import { ATTRIBUTES } from './words/attributes.ts'
import { NOUNS } from './words/nouns.ts'
import { BASE_TEXT } from './words/system-texts.ts'
import * as things from './words/things.ts'

const QUESTIONS = { min: 14, max: 26 }
const TOOL_COUNTS = [2, 3, 3, 4, 4, 4, 5, 6]
const NO_TOOL = 0.15
/** Share of scenes whose tools differ by one of two words: 发票的金额, 发票的日期, 合同的金额. */
const GRID = 0.5
const INVENTED = 0.4
/** Share of questions in the other language than the descriptions. */
const OTHER_LANGUAGE = 0.2
/** Of questions about a real attribute, those that say it in other words: {m}多少钱. */
const SPOKEN = 0.3
const WITH_ENTITY = 0.4
/** Of questions with an entity, those without the thing, where the attribute alone tells the tool. */
const BARE = 0.15
const ENTITY_BANKS: BankName[] = [
  'person',
  'company',
  'city',
  'product',
  'sku',
  'orderId',
  'han',
  'word',
  'project',
]

/** A word with all that it may be called, by language; the same in both where it has no translation. */
interface Word {
  /** Words of one group are never told apart. */
  group: string
  zh: string[]
  en: string[]
  /** Whole questions about `{m}`, for attributes. */
  askZh?: string[]
  askEn?: string[]
}

const same = (text: string): Word => ({ group: text, zh: [text], en: [text] })
const THINGS: Word[] = NOUNS.filter(({ pinyin }) => splitOfNoun(pinyin) === 'train').map(
  ({ group, zh, en }) => ({ group, zh, en: en.map(({ one }) => one) }),
)
const UNTRANSLATED = [...things.GOODS_ZH, ...things.PROJECT_PARTS_ZH, ...things.GOODS_EN].map(same)

export interface Topic {
  thing: Word
  attribute?: Word
}

interface Drilled {
  topic: Topic
  definition: ToolDefinition
  key?: string
  bank: BankName
}

/** Draws a scene. */
export function drawDrill(random: Random): Scene {
  const language: Language = random.chance(0.6) ? 'zh' : 'en'
  const count = random.pick(TOOL_COUNTS)
  // Two more than are offered: questions about them have no tool.
  const topics = drawTopics(count + 2, random)
  const names = new Set<string>()
  while (names.size < count) names.add(drawName(random))
  const tools = [...names].map((name, index) =>
    drawDrilled(name, topics[index] as Topic, language, random),
  )
  const samples = Array.from({ length: random.integer(QUESTIONS.min, QUESTIONS.max) }, () => {
    const other = language === 'zh' ? 'en' : 'zh'
    const asked = random.chance(OTHER_LANGUAGE) ? other : language
    return random.chance(NO_TOOL)
      ? drawUnanswered(random.pick(topics.slice(count)), asked, random)
      : drawAnswered(random.pick(tools), tools, asked, random)
  })
  return { system: BASE_TEXT, tools: tools.map(({ definition }) => definition), samples }
}

export function drawTopics(count: number, random: Random): Topic[] {
  const thing = (): Word =>
    random.chance(INVENTED)
      ? invent(random)
      : random.pick(random.chance(0.75) ? THINGS : UNTRANSLATED)
  if (!random.chance(GRID)) return distinct(count, thing).map((one) => ({ thing: one }))
  const side = Math.max(2, Math.ceil(Math.sqrt(count)))
  const attributes = distinct(side, () =>
    random.chance(INVENTED) ? invent(random) : random.pick(ATTRIBUTES),
  )
  const rows = distinct(side + 1, thing)
  return random.sample(
    rows.flatMap((row) => attributes.map((attribute) => ({ thing: row, attribute }))),
    count,
  )
}

/** Words of different groups, of which none is a part of another. */
function distinct(count: number, draw: () => Word): Word[] {
  const words: Word[] = []
  while (words.length < count) {
    const word = draw()
    const isLike = (other: Word): boolean =>
      other.group === word.group ||
      [...other.zh, ...other.en].some((a) =>
        [...word.zh, ...word.en].some((b) => a.includes(b) || b.includes(a)),
      )
    if (!words.some(isLike)) words.push(word)
  }
  return words
}

const invent = (random: Random): Word =>
  same(
    random.chance(0.6) ? randomHan(random.integer(2, 3), random) : randomWord(random).toLowerCase(),
  )

export function drawName(random: Random): string {
  const word = (): string => randomWord(random).toLowerCase()
  return random.pick([
    word,
    () => `${word()}_${word()}`,
    () => `get_${word()}`,
    () => `query_${word()}`,
    () => `tool_${random.integer(1, 99)}`,
    () => `${word()}_info`,
  ])()
}

export const fill = (
  frame: string,
  { thing, attribute }: Topic,
  language: Language,
  random: Random,
): string =>
  frame
    .replace(/\{[tm]\}/, () => random.pick(thing[language]))
    .replace('{a}', () => (attribute === undefined ? '' : random.pick(attribute[language])))

export const framesFor = (frames: { one: string[]; two: string[] }, topic: Topic): string[] =>
  topic.attribute === undefined ? frames.one : frames.two

function drawDrilled(name: string, topic: Topic, language: Language, random: Random): Drilled {
  const description = fill(
    random.pick(framesFor(DESCRIPTIONS[language], topic)),
    topic,
    language,
    random,
  )
  const key = random.chance(WITH_ENTITY)
    ? random.pick(['id', 'name', 'q', 'query', 'target', 'code', 'key'])
    : undefined
  return {
    topic,
    ...(key !== undefined && { key }),
    bank: random.pick(ENTITY_BANKS),
    definition: {
      name,
      description,
      parameters: {
        type: 'object',
        properties: key === undefined ? {} : { [key]: { type: 'string' } },
        required: key === undefined ? [] : [key],
      },
    },
  }
}

const spokenOf = ({ attribute }: Topic, language: Language): string[] =>
  (language === 'zh' ? attribute?.askZh : attribute?.askEn) ?? []

export function ask(topic: Topic, language: Language, random: Random): string {
  const spoken = spokenOf(topic, language)
  const frames =
    spoken.length > 0 && random.chance(SPOKEN)
      ? spoken
      : framesFor(QUESTION_FRAMES[language], topic)
  return fill(random.pick(frames), topic, language, random)
}

/** A question with the thing and, beside it, a place `{e}` for the entity. */
function askNamed(topic: Topic, language: Language, random: Random): string {
  const spoken = spokenOf(topic, language)
  const frame =
    spoken.length > 0 && random.chance(SPOKEN)
      ? random.pick(spoken).replace('{m}', random.pick(NAMED[language]))
      : random.pick(framesFor(INNER_FRAMES[language], topic))
  return fill(frame, topic, language, random)
}

/** A question with the attribute and `{e}` alone. */
function askBare(topic: Topic, language: Language, random: Random): string {
  const spoken = spokenOf(topic, language)
  const frame =
    spoken.length > 0 && random.chance(0.5)
      ? random.pick(spoken).replace('{m}', '{e}')
      : random.pick(BARE_FRAMES[language])
  return fill(frame, topic, language, random)
}

/** A question with `{e}` in front of it, behind it or around it. */
function askBeside(topic: Topic, language: Language, random: Random): string {
  const frame = random.pick(ENTITY_FRAMES[language])
  const question = ask(topic, language, random)
  const open = /^\{q\}./.test(frame) ? question.replace(/\?$/, '') : question
  return frame.replace('{q}', () => open)
}

function drawAnswered(
  { topic, definition, key, bank }: Drilled,
  tools: readonly Drilled[],
  language: Language,
  random: Random,
): Sample {
  if (key === undefined) return toCall(ask(topic, language, random), language, definition.name, {})
  const { attribute } = topic
  const isOnly =
    attribute !== undefined &&
    tools.filter((other) => other.topic.attribute?.group === attribute.group).length === 1
  const draw = isOnly && random.chance(BARE) ? askBare : random.chance(0.5) ? askNamed : askBeside
  const frame = draw(topic, language, random)
  const entity = drawEntity(bank, language, 'train', random)
  const other = frame.includes('{o}') ? drawOther(bank, entity, language, random) : ''
  const text = frame.replaceAll('{e}', () => entity).replaceAll('{o}', () => other)
  return toCall(text, language, definition.name, { [key]: entity })
}

/** An entity that the question names and does not mean. */
function drawOther(bank: BankName, entity: string, language: Language, random: Random): string {
  let other = drawEntity(bank, language, 'train', random)
  while (other.includes(entity) || entity.includes(other))
    other = drawEntity(bank, language, 'train', random)
  return other
}

const toCall = (
  content: string,
  language: Language,
  tool: string,
  args: Record<string, string>,
): Sample => ({
  kind: 'call',
  language,
  messages: [{ role: 'user', content }],
  target: { tool, arguments: args },
})

const drawUnanswered = (topic: Topic, language: Language, random: Random): Sample => ({
  kind: 'no-tool',
  language,
  messages: [{ role: 'user', content: ask(topic, language, random) }],
  target: NO_TOOL_REPLY[language],
})
