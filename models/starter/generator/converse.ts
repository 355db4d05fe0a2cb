/** Draws scenes: a set of offered tools, and questions with what the assistant does about them. */
import type { Message } from '../../../lib/inference/prompt.ts'
import { drawEntity } from './banks.ts'
import type { BankName, Json, Language } from './family.ts'
import { addNoise } from './noise.ts'
import { noToolQuestions } from './no-tool-questions.ts'
import { offerTools, type Offer, type Offered } from './offer.ts'
import {
  drawQuestion,
  drawValue,
  textOf,
  toCall,
  type Part,
  type Question,
  type TemplateFilter,
} from './question.ts'
import type { Random } from './random.ts'
import { splitOfSample } from './sample-tools.ts'
import { NEAR_MISSES } from './samples/near-misses.ts'
import { PERIOD_OPTIONS } from './samples/periods.ts'
import { NO_TOOL_REPLY, type Sample, type Scene } from './scene.ts'
import { contentWords } from './similarity.ts'
import { splitOfTemplate, type Split } from './split.ts'
import { parseTemplate } from './template.ts'
import { drawTool } from './tool.ts'
import { conflict, type World } from './world.ts'
import * as texts from './words/system-texts.ts'

/** What the questions of a scene are about; the weights add up to 1. */
const WEIGHTS = {
  answered: 0.5,
  callOnly: 0.08,
  noTool: 0.15,
  missing: 0.05,
  empty: 0.06,
  error: 0.04,
  twoStep: 0.08,
  help: 0.04,
} as const
type Branch = keyof typeof WEIGHTS

/** Of the questions that no tool can answer: where they come from. */
const NO_TOOL_SOURCES = { bank: 0.38, near: 0.34, nearSample: 0.12 } as const

export interface SceneOptions {
  split: Split
  /** Questions to draw, default 5 to 8. */
  questions?: number
}

/** Draws a scene. */
export function drawScene(world: World, random: Random, options: SceneOptions): Scene {
  const { split, questions = random.integer(5, 8) } = options
  const offer = offerTools(world, random, split)
  const samples: Sample[] = []
  for (let tries = 0, drawn = 0; drawn < questions && tries < questions * 4; tries++) {
    const language: Language = random.chance(offer.language === 'zh' ? 0.76 : 0.33) ? 'zh' : 'en'
    const branch = drawBranch(random)
    const added = BRANCHES[branch]({ world, random, split, offer, language })
    if (added.length === 0) continue
    samples.push(...added)
    drawn++
  }
  return {
    system: drawSystem(offer.language, random),
    tools: offer.tools.map(({ tool }) => tool.definition),
    samples,
  }
}

function drawBranch(random: Random): Branch {
  let rest = random.next()
  for (const [branch, weight] of Object.entries(WEIGHTS)) {
    rest -= weight
    if (rest < 0) return branch as Branch
  }
  return 'answered'
}

function drawSystem(language: Language, random: Random): string {
  if (random.chance(0.45)) return texts.BASE_TEXT
  const zh = random.chance(language === 'zh' ? 0.9 : 0.1)
  return `${texts.BASE_TEXT}\n${random.pick(zh ? texts.INSTRUCTIONS_ZH : texts.INSTRUCTIONS_EN)}`
}

/** What a branch is drawn from. */
export interface Drawing {
  world: World
  random: Random
  split: Split
  offer: Offer
  language: Language
}

const BRANCHES: Record<Branch, (drawing: Drawing) => Sample[]> = {
  answered: (drawing) => drawAnswered(drawing, 'answer'),
  callOnly: (drawing) => drawAnswered(drawing, 'call'),
  empty: (drawing) => drawAnswered(drawing, 'empty'),
  error: (drawing) => drawAnswered(drawing, 'error'),
  noTool: drawNoTool,
  missing: drawMissing,
  twoStep: drawTwoStep,
  help: drawHelp,
}

/** Templates that say nothing but the name, or are worded like many others. */
const BARE = /^[\s请问查一下帮我看看的?,。是什么呢多少告诉找给]*$/
const BARE_EN =
  /^(\s|look ?up|please|check|status|for|the|number|of|about|tell me|what is|what about|info|[?.:,#-])*$/i

/** Which templates may be drawn for one of the offered tools. */
export function allowsFor(
  offered: Offered,
  offer: Offer,
  split: Split,
  elsewhere = false,
): TemplateFilter {
  const alone = offer.tools.length === 1 && !elsewhere
  const { entry } = offered
  const clear = alone ? undefined : offered.entry.made?.explicit
  const allows = (template: string): boolean => {
    if (entry.source === 'sample' && splitOfSample(template) !== split) return false
    if (clear !== undefined && !clear.has(template)) return false
    if (alone) return true
    const words = template.replaceAll(/\{\w+(=[^:}]*:([^}]*))?\}/g, '$2')
    return !BARE.test(words) && !BARE_EN.test(words)
  }
  return { key: `${split} ${String(alone)}`, allows }
}

function ask(drawing: Drawing, offered: Offered): Question | undefined {
  const { random, split, offer, language } = drawing
  return drawQuestion(offered.tool, random, {
    language,
    split,
    filter: allowsFor(offered, offer, split),
  })
}

const typed = (parts: readonly Part[], language: Language, random: Random): string =>
  textOf(addNoise(parts, language, random)).trim()

const user = (content: string): Message => ({ role: 'user', content })
const toolResult = (result: Json): Message => ({ role: 'tool', content: JSON.stringify(result) })

function drawAnswered(drawing: Drawing, branch: 'answer' | 'call' | 'empty' | 'error'): Sample[] {
  const { random, offer, language } = drawing
  const offered = random.pick(offer.tools)
  const { family } = offered.entry
  if (branch === 'empty' && family.empty === undefined) return []
  const question = ask(drawing, offered)
  if (question === undefined) return []
  const messages = [user(typed(question.parts, language, random))]
  const call: Sample = { kind: 'call', language, messages, target: question.call }
  if (branch === 'call') return [call]
  const { result, text } = answer(drawing, offered, question, branch)
  return [
    call,
    {
      kind: branch,
      language,
      messages: [
        ...messages,
        { role: 'assistant', content: '', toolCalls: [question.call] },
        toolResult(result),
      ],
      target: text,
    },
  ]
}

function answer(
  { random, language }: Drawing,
  { entry: { family } }: Offered,
  { slots, said }: Pick<Question, 'slots' | 'said'>,
  branch: 'answer' | 'empty' | 'error',
): { result: Json; text: string } {
  if (branch === 'error') {
    const error = random.pick(random.chance(0.7) ? texts.ERRORS_ZH : texts.ERRORS_EN)
    return {
      result: { error },
      text: language === 'zh' ? `查询失败:${error}` : `The lookup failed: ${error}`,
    }
  }
  if (branch === 'empty' && family.empty !== undefined) {
    const result = family.empty.result(slots, random)
    return { result, text: random.pick(family.empty.answers[language])(slots, said, result) }
  }
  const result = family.result(slots, random)
  return { result, text: random.pick(family.answers[language])(slots, result, said) }
}

function drawNoTool(drawing: Drawing): Sample[] {
  const { world, random, split, offer, language } = drawing
  const reply = (text: string): Sample[] => [
    { kind: 'no-tool', language, messages: [user(text)], target: NO_TOOL_REPLY[language] },
  ]
  const source = random.next()
  if (source < NO_TOOL_SOURCES.bank) {
    const text = random.pick(noToolQuestions[language])
    const help = language === 'zh' ? texts.HELP_QUESTIONS_ZH : texts.HELP_QUESTIONS_EN
    if (help.includes(text) || isHelp(text) || touches(text, offer)) return []
    return reply(typed([{ text, fixed: false }], language, random))
  }
  if (source > 1 - NO_TOOL_SOURCES.nearSample) {
    const parts = drawNearMiss(drawing)
    return parts === undefined ? [] : reply(typed(parts, language, random))
  }
  const other =
    source < NO_TOOL_SOURCES.bank + NO_TOOL_SOURCES.near
      ? offer.near(random)
      : random.chance(0.5)
        ? random.pick([...world.bank, ...world.sample])
        : world.compose(random, split)
  if (offer.tools.some(({ entry }) => conflict(entry, other))) return []
  const tool = drawTool(other.family, random, { language: 'zh' })
  const filter = allowsFor({ entry: other, tool }, offer, split, true)
  const question = drawQuestion(tool, random, { language, split, filter })
  return question === undefined ? [] : reply(typed(question.parts, language, random))
}

/** A question of a sample tool's field that it cannot answer; only where no other tool is offered. */
export function drawNearMiss({ random, offer, language, split }: Drawing): Part[] | undefined {
  const sample = offer.tools.filter(({ entry }) => entry.source === 'sample')
  if (sample.length < offer.tools.length) return undefined
  const name = random.pick(sample).entry.family.names[0] ?? ''
  const templates = (NEAR_MISSES[name]?.[language] ?? []).filter(
    (text) => splitOfTemplate(text) === split,
  )
  if (templates.length === 0) return undefined
  return parseTemplate(random.pick(templates)).map((part) => {
    if (part.type === 'text') return { text: part.text, fixed: false }
    const text =
      part.slot === 'period'
        ? random.pick(random.pick(PERIOD_OPTIONS)[language])
        : drawEntity(part.slot as BankName, language, split, random)
    return { text, fixed: true }
  })
}

/** Questions about the assistant itself: they belong to `help`. */
const isHelp = (text: string): boolean =>
  /^(你|您)?(好|是谁|叫什么|会做什么|能帮我干|会干)|在吗|^嗨|哈喽|早上好|晚上好|who are you|what can you do|^hi\b|^hello|^hey|good morning|your name/i.test(
    text,
  )

/** Whether the question has words in common with an offered tool, and might be meant for it. */
export function touches(text: string, offer: Offer): boolean {
  const offeredWords = new Set(
    offer.tools.flatMap(({ tool: { definition } }) =>
      contentWords(
        `${definition.description} ${definition.name.replaceAll('_', ' ')} ${JSON.stringify(definition.parameters)}`,
      ),
    ),
  )
  const sensitive = /工资|薪|奖金|挣|salary|bonus|earn|make\?|make$|paid/i
  const everything = offer.tools
    .map(({ tool: { definition } }) => JSON.stringify(definition))
    .join(' ')
  if (sensitive.test(text) && /工资|薪|payroll|salary|奖金|bonus/i.test(everything)) return true
  return contentWords(text).some((word) => offeredWords.has(word))
}

function drawMissing(drawing: Drawing): Sample[] {
  const { random, offer, language, split } = drawing
  const able = offer.tools.filter(({ entry, tool }) =>
    (entry.family.missing ?? []).some(({ slot }) =>
      tool.parameters.some((parameter) => parameter.slot === slot),
    ),
  )
  if (able.length === 0) return []
  const { entry, tool } = random.pick(able)
  const missing = random.pick(entry.family.missing ?? [])
  const partial: typeof tool = {
    ...tool,
    family: { ...entry.family, questions: missing.questions },
  }
  const question = drawQuestion(partial, random, { language, split })
  if (question === undefined) return []
  return [
    {
      kind: 'missing',
      language,
      messages: [user(typed(question.parts, language, random))],
      target: random.pick(missing.replies[language]),
    },
  ]
}

const JOINERS: Record<Language, string[]> = {
  zh: ['和', '和', '跟', '与', '、', '还有', '以及', ',', ' '],
  en: [' and ', ' and ', ' and ', ' & ', ', ', ' and also '],
}
/** Banks whose names can stand side by side. */
const JOINABLE = new Set([
  'city',
  'person',
  'company',
  'product',
  'sku',
  'orderId',
  'plate',
  'country',
  'project',
  'han',
  'word',
  'department',
  'topic',
  'book',
])

function drawTwoStep(drawing: Drawing): Sample[] {
  const { random, split, offer, language } = drawing
  const offered = random.pick(offer.tools)
  const question = ask(drawing, offered)
  if (question === undefined) return []
  const joinable = offered.tool.parameters.filter(
    ({ slot, source, required = true }) =>
      required &&
      question.said[slot] !== undefined &&
      ((source.kind === 'copy' && 'bank' in source && JOINABLE.has(source.bank)) ||
        (offered.entry.source === 'sample' && slot === 'period')),
  )
  const parameter = joinable.length === 0 ? undefined : random.pick(joinable)
  const said = parameter === undefined ? undefined : question.said[parameter.slot]
  if (parameter === undefined || said === undefined || said === '') return []
  const second = drawValue(parameter.source, language, split, random, Object.values(question.said))
  const at = question.parts.findIndex(({ fixed, text }) => fixed && text === said)
  const around = question.parts
    .filter(({ fixed }) => !fixed)
    .map(({ text }) => text)
    .join('')
  if (
    at < 0 ||
    second.value === question.slots[parameter.slot] ||
    /这[^\s]|[“"「]|那[份个]/.test(around)
  )
    return []
  const parts = question.parts.toSpliced(
    at + 1,
    0,
    { text: random.pick(JOINERS[language]), fixed: true },
    { text: second.said, fixed: true },
  )
  const first = { slots: question.slots, said: question.said }
  const next = {
    slots: { ...question.slots, [parameter.slot]: second.value },
    said: { ...question.said, [parameter.slot]: second.said },
  }
  const call2 = toCall(offered.tool, next.slots)
  const branchOf = (): 'answer' | 'empty' | 'error' =>
    random.chance(0.88)
      ? 'answer'
      : offered.entry.family.empty !== undefined && random.chance(0.7)
        ? 'empty'
        : 'error'
  const one = answer(drawing, offered, first, branchOf())
  const two = answer(drawing, offered, next, branchOf())
  const asked = [user(typed(parts, language, random))]
  const afterOne: Message[] = [
    ...asked,
    { role: 'assistant', content: '', toolCalls: [question.call] },
    toolResult(one.result),
  ]
  const afterTwo: Message[] = [
    ...afterOne,
    { role: 'assistant', content: '', toolCalls: [call2] },
    toolResult(two.result),
  ]
  return [
    { kind: 'call', language, messages: asked, target: question.call },
    { kind: 'second-call', language, messages: afterOne, target: call2 },
    {
      kind: 'two-answer',
      language,
      messages: afterTwo,
      target: joinAnswers(one.text, two.text, language),
    },
  ]
}

/** Both answers, with a stop between where the first has none. */
function joinAnswers(one: string, two: string, language: Language): string {
  const stopped = /[。.!?”"]$/.test(one) ? one : `${one}${language === 'zh' ? '。' : '.'}`
  return language === 'zh' ? stopped + two : `${stopped} ${two}`
}

function drawHelp(drawing: Drawing): Sample[] {
  const { random, offer, language, split } = drawing
  if (offer.tools.length > 4) return []
  const questions = (language === 'zh' ? texts.HELP_QUESTIONS_ZH : texts.HELP_QUESTIONS_EN).filter(
    (text) => splitOfTemplate(text) === split,
  )
  const text = random.pick(questions)
  const descriptions = offer.tools.map(({ tool }) =>
    tool.definition.description.replace(/[。.]$/, ''),
  )
  return [
    {
      kind: 'help',
      language,
      messages: [
        user(random.chance(0.3) ? typed([{ text, fixed: false }], language, random) : text),
      ],
      target:
        language === 'zh'
          ? `我可以:${descriptions.join(';')}。`
          : `I can: ${descriptions.join('; ')}.`,
    },
  ]
}
