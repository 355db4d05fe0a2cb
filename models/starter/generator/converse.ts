/** Draws scenes: a set of offered tools, and questions with what the assistant does about them. */
import { drawFollowUp } from './draw-follow-up.ts'
import { drawNoTool } from './draw-no-tool.ts'
import { drawTwoStep } from './draw-two-step.ts'
import { answer, ask, toolResult, typed, user, type Drawing } from './drawing.ts'
import type { Language } from './family.ts'
import { offerTools } from './offer.ts'
import { drawQuestion } from './question.ts'
import type { Random } from './random.ts'
import type { Sample, Scene } from './scene.ts'
import { splitOfTemplate, type Split } from './split.ts'
import * as texts from './words/system-texts.ts'
import type { World } from './world.ts'

/** What the questions of a scene are about; the weights add up to 1. */
const WEIGHTS = {
  answered: 0.28,
  callOnly: 0.21,
  noTool: 0.2,
  missing: 0.04,
  empty: 0.04,
  error: 0.02,
  twoStep: 0.05,
  followUp: 0.13,
  help: 0.03,
} as const
type Branch = keyof typeof WEIGHTS

export interface SceneOptions {
  split: Split
  /** Questions to draw, default 9 to 15. */
  questions?: number
}

/** Draws a scene. */
export function drawScene(world: World, random: Random, options: SceneOptions): Scene {
  const { split, questions = random.integer(9, 15) } = options
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

const BRANCHES: Record<Branch, (drawing: Drawing) => Sample[]> = {
  answered: (drawing) => drawAnswered(drawing, 'answer'),
  callOnly: (drawing) => drawAnswered(drawing, 'call'),
  empty: (drawing) => drawAnswered(drawing, 'empty'),
  error: (drawing) => drawAnswered(drawing, 'error'),
  noTool: drawNoTool,
  missing: drawMissing,
  twoStep: drawTwoStep,
  followUp: drawFollowUp,
  help: drawHelp,
}

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
