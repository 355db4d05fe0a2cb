/**
 * Brings the held-out sets up to date: `node models/starter/generator/evaluate-sets.ts`. Their question
 * wordings, names and tools are never trained on. A set keeps its cases, so that numbers stay
 * comparable; those that training has come to hold are drawn anew. A set that is not there is drawn whole.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import type { ToolDefinition } from '../../../lib/inference/prompt.ts'
import { drawNearMiss, touches } from './draw-no-tool.ts'
import { allowsFor } from './drawing.ts'
import type { Json, Language } from './family.ts'
import { createFindTrained } from './held-out.ts'
import { addNoise } from './noise.ts'
import { noToolQuestionsHeldOut } from './no-tool-questions-held-out.ts'
import { drawOffer, offerTools, type Offer, type Offered } from './offer.ts'
import { drawQuestion, textOf } from './question.ts'
import { createRandom, type Random } from './random.ts'
import { conflict, loadWorld, type Entry, type World } from './world.ts'
import * as texts from './words/system-texts.ts'

/** One line of a set. */
interface Case {
  tools: ToolDefinition[]
  instructions?: string
  question: string
  language: Language
  expect: { tool: string | null; arguments?: Record<string, Json> }
  /** What the tool answers, for the answer to be composed from. */
  result?: Json
  /** What a grounded answer must contain, letter by letter. */
  answerMust?: string[]
}

const SIZES = { sample: 660, unseen: 640, noTool: 240 } as const
/** Share of questions with typing noise; the hand-written set has more of it. */
const NOISE = 0.3
const SEED = 20_261

const world = await loadWorld()
const findTrained = createFindTrained(world)
/** Bank families that training never sees stand in the place of those that it does. */
const heldOut: World = { ...world, bank: world.unseen }

await write('sample', SIZES.sample, drawSample)
await write('unseen', SIZES.unseen, drawUnseen)
await write('no-tool', SIZES.noTool, drawNoTool)

async function write(
  name: string,
  count: number,
  draw: (random: Random, index: number) => Case | undefined,
): Promise<void> {
  const random = createRandom(SEED + name.length)
  const path = new URL(`../eval/${name}.jsonl`, import.meta.url)
  const text = existsSync(path) ? await readFile(path, 'utf8') : ''
  const before = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)
  const asked = new Set(before.map(({ question }) => question))
  const drawNew = (index: number): Case => {
    for (let tries = 0; tries < 1000; tries++) {
      const drawn = draw(random, index)
      if (drawn === undefined || asked.has(drawn.question) || findTrained(drawn)) continue
      asked.add(drawn.question)
      return drawn
    }
    throw new Error(
      `Cannot draw case ${index} of "${name}": a thousand tries gave none that is new`,
    )
  }
  let drawnCount = 0
  const cases = Array.from({ length: count }, (_, index) => {
    const known = before[index]
    if (known !== undefined && findTrained(known) === undefined) return known
    drawnCount++
    return drawNew(index)
  })
  await writeFile(path, cases.map((one) => `${JSON.stringify(one)}\n`).join(''))
  process.stdout.write(`${name}: ${cases.length} cases, ${drawnCount} of them new\n`)
}

function drawInstructions(random: Random): { instructions?: string } {
  if (random.chance(0.6)) return {}
  return {
    instructions: random.pick(random.chance(0.7) ? texts.INSTRUCTIONS_ZH : texts.INSTRUCTIONS_EN),
  }
}

function languageOf(random: Random): Language {
  return random.chance(0.62) ? 'zh' : 'en'
}

/** A question to the tool, and the call that answers it. */
function drawCase(
  offer: Offer,
  offered: Offered,
  random: Random,
  withResult: boolean,
): Case | undefined {
  const language = languageOf(random)
  const question = drawQuestion(offered.tool, random, {
    language,
    split: 'eval',
    filter: allowsFor(offered, offer, 'eval'),
  })
  if (question === undefined) return undefined
  const { family } = offered.entry
  const base: Case = {
    tools: offer.tools.map(({ tool }) => tool.definition),
    ...drawInstructions(random),
    question: textOf(addNoise(question.parts, language, random, NOISE)).trim(),
    language,
    expect: { tool: question.call.tool, arguments: question.call.arguments },
  }
  if (!withResult) return base
  const result = family.result(question.slots, random)
  const answer = random.pick(family.answers[language])(question.slots, result, question.said)
  return { ...base, result, answerMust: factsOf(result, answer) }
}

/** The values of a result that a right answer repeats. */
function factsOf(result: Json, answer: string): string[] {
  const leaves = (value: Json): Json[] =>
    value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value]
  const facts = leaves(result)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((text) => text !== '' && answer.includes(text))
  return [...new Set(facts)]
}

function drawSample(random: Random, index: number): Case | undefined {
  const alone = random.chance(0.5)
  const target = world.sample[index % world.sample.length] as Entry
  const entries = alone ? [target] : random.sample(world.sample, world.sample.length)
  const offer = drawOffer(entries, random, { exact: true, language: 'zh' })
  const offered = offer.tools.find(({ entry }) => entry === target) as Offered
  return drawCase(offer, offered, random, true)
}

function drawUnseen(random: Random): Case | undefined {
  const first = random.chance(0.6) ? random.pick(heldOut.bank) : heldOut.compose(random, 'eval')
  const entries = [first]
  for (let tries = 0; entries.length < 4 && tries < 60; tries++) {
    const base = random.pick(entries)
    const entry =
      base.made !== undefined && random.chance(0.5)
        ? heldOut.compose(random, 'eval', base)
        : random.chance(0.6)
          ? random.pick(heldOut.bank)
          : heldOut.compose(random, 'eval')
    if (!entries.some((other) => conflict(entry, other))) entries.push(entry)
  }
  const offer = drawOffer(entries, random, {
    exact: false,
    language: random.chance(0.65) ? 'zh' : 'en',
  })
  const offered = offer.tools.find(({ entry }) => entry === first) as Offered
  return drawCase(offer, offered, random, false)
}

function drawNoTool(random: Random, index: number): Case | undefined {
  const language = languageOf(random)
  const offer = random.chance(0.5)
    ? drawOffer(random.chance(0.5) ? [random.pick(world.sample)] : world.sample, random, {
        exact: true,
        language: 'zh',
      })
    : offerTools(heldOut, random, 'eval')
  const question = drawUnanswerable(random, index, language, offer)
  if (question === undefined) return undefined
  return {
    tools: offer.tools.map(({ tool }) => tool.definition),
    ...drawInstructions(random),
    question,
    language,
    expect: { tool: null },
  }
}

function drawUnanswerable(
  random: Random,
  index: number,
  language: Language,
  offer: Offer,
): string | undefined {
  if (index % 3 < 2) {
    const text = random.pick(noToolQuestionsHeldOut[language])
    return touches(text, offer)
      ? undefined
      : textOf(addNoise([{ text, fixed: false }], language, random, NOISE))
  }
  const near = drawNearMiss({ world: heldOut, random, split: 'eval', offer, language })
  if (near !== undefined && random.chance(0.5))
    return textOf(addNoise(near, language, random, NOISE))
  const other = random.pick(heldOut.bank)
  if (offer.tools.some(({ entry }) => conflict(entry, other))) return undefined
  const lone = drawOffer([other], random, { exact: false, language: 'zh' })
  const [offered] = lone.tools
  if (offered === undefined) return undefined
  const question = drawQuestion(offered.tool, random, {
    language,
    split: 'eval',
    filter: allowsFor(offered, offer, 'eval', true),
  })
  return question === undefined
    ? undefined
    : textOf(addNoise(question.parts, language, random, NOISE)).trim()
}
