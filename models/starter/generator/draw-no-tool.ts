/** Questions that no offered tool can answer. */
import { drawEntity } from './banks.ts'
import { allowsFor, typed, user, type Drawing } from './drawing.ts'
import type { BankName } from './family.ts'
import { noToolQuestions } from './no-tool-questions.ts'
import type { Offer } from './offer.ts'
import { drawQuestion, type Part } from './question.ts'
import { NEAR_MISSES } from './samples/near-misses.ts'
import { PERIOD_OPTIONS } from './samples/periods.ts'
import { NO_TOOL_REPLY, type Sample } from './scene.ts'
import { contentWords } from './similarity.ts'
import { splitOfTemplate } from './split.ts'
import { parseTemplate } from './template.ts'
import { drawTool } from './tool.ts'
import * as texts from './words/system-texts.ts'
import { conflict } from './world.ts'

/** Where they come from. */
const NO_TOOL_SOURCES = { bank: 0.38, near: 0.34, nearSample: 0.12 } as const

/** A question, and that no tool can answer it; none where an offered tool might. */
export function drawNoTool(drawing: Drawing): Sample[] {
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
