/**
 * Conversations of two to fourteen questions: what is asked next leaves out what was said before (那上个月的呢), goes back
 * to what was asked earlier of another tool, asks another tool about the same, has nothing to do with it, or gives what
 * was asked back for.
 */
import type { Message } from '../../../lib/inference/prompt.ts'
import { drawNoTool } from './draw-no-tool.ts'
import { allowsFor, answer, ask, toolResult, typed, user, type Drawing } from './drawing.ts'
import type { BankName, Json } from './family.ts'
import * as said from './follow-up-words.ts'
import type { Offered } from './offer.ts'
import { drawQuestion, drawValue, toCall, type Part, type Question } from './question.ts'
import { NO_TOOL_REPLY, type Sample } from './scene.ts'

/** What a later question is; the weights add up to 1. */
const WEIGHTS = { changed: 0.54, back: 0.1, same: 0.1, other: 0.15, noTool: 0.11 } as const
/** Share of conversations that begin with a question that lacks something, or that no tool fits. */
const BEGINS_MISSING = 0.12
const BEGINS_NO_TOOL = 0.1
/** Of those that do not go on for long, how many have a third question. */
const THIRD = 0.4
/** Share of conversations that go on for long, and how many questions these have behind the first at most. */
const LONG = 0.4
const MAX_FOLLOWING = 13
/** Share of later calls whose answers are trained too. */
const ANSWERED = 0.75
/** What was said before is never longer, in characters of its JSON: somewhat more than the product gives a model of this size. */
const MAX_CHARACTERS = 2_900

type Parameter = Offered['tool']['parameters'][number]
/** What was asked and answered so far. */
interface Talk {
  messages: Message[]
  offered: Offered
  slots: Record<string, Json>
  said: Record<string, string>
  /** What was asked of other tools before. */
  earlier: Asked[]
}
type Asked = Pick<Talk, 'offered' | 'slots' | 'said'>

/** Two to fourteen questions with what the assistant does about each; none where nothing could follow. */
export function drawFollowUp(drawing: Drawing): Sample[] {
  const { random } = drawing
  const begun = begin(drawing)
  if (begun === undefined) return []
  const samples = [...begun.samples]
  let talk = begun.talk
  const count = random.chance(LONG)
    ? random.integer(4, MAX_FOLLOWING)
    : random.chance(THIRD)
      ? 2
      : 1
  for (let index = 0; index < count; index++) {
    const next = goOn(drawing, talk)
    if (next === undefined) break
    samples.push(...next.samples)
    if (next.talk === undefined) break
    const { offered, slots, said: words, earlier } = talk
    const isOther = next.talk.offered.entry !== offered.entry
    talk = {
      ...next.talk,
      earlier: isOther ? [...earlier, { offered, slots, said: words }] : earlier,
    }
  }
  return samples.length > begun.samples.length || begun.isFollowed ? samples : []
}

interface Step {
  samples: Sample[]
  talk?: Talk
}

function begin(
  drawing: Drawing,
): { samples: Sample[]; talk: Talk; isFollowed: boolean } | undefined {
  const { random, language } = drawing
  const kind = random.next()
  if (kind < BEGINS_MISSING) return beginMissing(drawing)
  let before: Message[] = []
  let samples: Sample[] = []
  if (kind < BEGINS_MISSING + BEGINS_NO_TOOL) {
    samples = drawNoTool(drawing)
    const [sample] = samples
    if (sample === undefined) return undefined
    before = [...sample.messages, { role: 'assistant', content: NO_TOOL_REPLY[language] }]
  }
  const offered = random.pick(drawing.offer.tools)
  const question = ask(drawing, offered)
  if (question === undefined) return undefined
  const step = call(drawing, offered, question, before, question.parts)
  return (
    step.talk && {
      samples: [...samples, ...step.samples],
      talk: step.talk,
      isFollowed: before.length > 0,
    }
  )
}

/** A question without a name, what is asked back, and the name alone. */
function beginMissing(
  drawing: Drawing,
): { samples: Sample[]; talk: Talk; isFollowed: boolean } | undefined {
  const { random, offer, language, split } = drawing
  const offered = random.pick(offer.tools)
  const { tool, entry } = offered
  const missing = (entry.family.missing ?? []).find(({ slot }) =>
    tool.parameters.some((parameter) => parameter.slot === slot),
  )
  const parameter = tool.parameters.find(({ slot }) => slot === missing?.slot)
  if (missing === undefined || parameter === undefined) return undefined
  const asked = drawQuestion(
    { ...tool, family: { ...entry.family, questions: missing.questions } },
    random,
    { language, split },
  )
  if (asked === undefined) return undefined
  const reply = random.pick(missing.replies[language])
  const messages = [user(typed(asked.parts, language, random))]
  const value = drawValue(parameter.source, language, split, random, Object.values(asked.said))
  const question: Question = {
    ...asked,
    slots: { ...asked.slots, [missing.slot]: value.value },
    said: { ...asked.said, [missing.slot]: value.said },
  }
  const parts = fill(random.pick(said.GIVEN[language]), value.said)
  const step = call(
    drawing,
    offered,
    question,
    [...messages, { role: 'assistant', content: reply }],
    parts,
  )
  const sample: Sample = { kind: 'missing', language, messages, target: reply }
  return step.talk && { samples: [sample, ...step.samples], talk: step.talk, isFollowed: true }
}

function goOn(drawing: Drawing, talk: Talk): Step | undefined {
  const { random } = drawing
  if (JSON.stringify(talk.messages).length > MAX_CHARACTERS) return undefined
  let rest = random.next()
  if ((rest -= WEIGHTS.noTool) < 0) {
    const [sample] = drawNoTool(drawing)
    if (sample === undefined) return undefined
    const messages = [...talk.messages, ...sample.messages]
    return {
      samples: [{ ...sample, messages }],
      talk: {
        ...talk,
        messages: [...messages, { role: 'assistant', content: NO_TOOL_REPLY[drawing.language] }],
      },
    }
  }
  if ((rest -= WEIGHTS.other) < 0) {
    const offered = random.pick(drawing.offer.tools)
    const question = ask(drawing, offered)
    return question && call(drawing, offered, question, talk.messages, question.parts)
  }
  if ((rest -= WEIGHTS.same) < 0) return askAboutSame(drawing, talk) ?? change(drawing, talk)
  if ((rest -= WEIGHTS.back) < 0) return goBack(drawing, talk) ?? change(drawing, talk)
  return change(drawing, talk)
}

/** What was asked earlier of another tool, with another name that only that one takes: 那北京呢, behind a ranking. */
function goBack(drawing: Drawing, talk: Talk): Step | undefined {
  const asked = talk.earlier.findLast(({ offered }) => offered.entry !== talk.offered.entry)
  if (asked === undefined) return undefined
  const banks = (one: Asked): BankName[] =>
    one.offered.tool.parameters.flatMap(({ source }) =>
      source.kind === 'copy' && 'bank' in source ? [source.bank] : [],
    )
  const [bank, ...more] = banks(asked)
  const isPlain = bank !== undefined && KNOWN.has(bank) && more.length === 0
  if (!isPlain || banks(talk).includes(bank)) return undefined
  const slot = asked.offered.tool.parameters.find(({ source }) => source.kind === 'copy')?.slot
  return change(drawing, { ...talk, ...asked }, slot)
}

/** The same question with one other value, of the parameter `only` where it is given; all else stays. */
function change(drawing: Drawing, talk: Talk, only?: string): Step | undefined {
  const { random, language, split } = drawing
  const { tool } = talk.offered
  const able = tool.parameters.filter(
    (parameter) => (only ?? parameter.slot) === parameter.slot && isChangeable(parameter, talk),
  )
  if (able.length === 0) return undefined
  const { slot, source } = random.pick(able)
  const isRanking = slot === 'by' && talk.offered.entry.source === 'sample'
  const values = Object.values(talk.said)
  const { value, said: words } = isRanking
    ? random.pick(said.GROUPS[language])
    : source.kind === 'integer'
      ? drawCount(source, drawing)
      : drawValue(source, language, split, random, values)
  if (value === talk.slots[slot] || values.includes(words)) return undefined
  const frames =
    source.kind === 'integer'
      ? said.COUNTED
      : source.kind === 'copy' || source.kind === 'date'
        ? said.CHANGED
        : said.CHOSEN
  const parts = fill(random.pick(frames[language]), words)
  const question = {
    slots: { ...talk.slots, [slot]: value },
    said: { ...talk.said, [slot]: words },
  }
  return call(drawing, talk.offered, question, talk.messages, parts)
}

/** Names that nobody would take for each other, so that it is plain which one changes. */
const KNOWN = new Set<BankName>(['city', 'person', 'company', 'plate', 'phone', 'email', 'country'])

/** Whether a word for another value, alone, tells which parameter it is for. */
function isChangeable({ slot, source }: Parameter, { offered, slots }: Talk): boolean {
  const { parameters } = offered.tool
  switch (source.kind) {
    case 'copy': {
      if (slots[slot] === undefined) return false
      const others = parameters.filter(
        (other) => other.source.kind === 'copy' && other.slot !== slot,
      )
      if (others.length === 0) return true
      if (offered.entry.source === 'sample') return true
      if (!('bank' in source) || !KNOWN.has(source.bank)) return false
      return others.every(
        (other) =>
          'bank' in other.source &&
          KNOWN.has(other.source.bank) &&
          'bank' in source &&
          other.source.bank !== source.bank,
      )
    }
    case 'choice':
      // Codes and numbers alone would not be understood.
      return (
        source.options.every(
          ({ value, zh }) => typeof value === 'string' && (zh[0] ?? '').length > 1,
        ) &&
        !parameters.some(
          (other) =>
            other.slot !== slot &&
            other.source.kind === 'choice' &&
            other.source.options.some(({ value }) =>
              source.options.some((option) => option.value === value),
            ),
        )
      )
    case 'date':
      return (
        slots[slot] !== undefined &&
        parameters.filter((other) => other.source.kind === 'date').length === 1
      )
    case 'integer':
      return /^(top|limit|n|count)$/.test(slot) && offered.entry.source === 'sample'
    case 'number':
    case 'boolean':
      return false
    default:
      return source satisfies never
  }
}

function drawCount(
  { min, max }: { min: number; max: number },
  { random, language }: Drawing,
): { value: Json; said: string } {
  const value = random.integer(Math.max(2, min), Math.min(max, 12))
  const words = said.NUMERALS[language][value]
  return { value, said: random.chance(0.4) && words !== undefined ? words : String(value) }
}

/** Another tool about what was named before: 那它的保修期呢. */
function askAboutSame(drawing: Drawing, talk: Talk): Step | undefined {
  const { random, offer, language, split } = drawing
  const offered = random.pick(offer.tools)
  if (offered.entry === talk.offered.entry) return undefined
  const copies = (one: Offered): Parameter[] =>
    one.tool.parameters.filter(({ source }) => source.kind === 'copy' && 'bank' in source)
  const bankOf = ({ source }: Parameter): BankName | undefined =>
    source.kind === 'copy' && 'bank' in source ? source.bank : undefined
  const [mine, ...moreMine] = copies(offered)
  const [theirs, ...moreTheirs] = copies(talk.offered)
  if (mine === undefined || theirs === undefined) return undefined
  if (moreMine.length > 0 || moreTheirs.length > 0) return undefined
  const bank = bankOf(mine)
  const known = talk.slots[theirs.slot]
  if (bank === undefined || bank !== bankOf(theirs) || typeof known !== 'string') return undefined
  const question = drawQuestion(offered.tool, random, {
    language,
    split,
    filter: allowsFor(offered, offer, split),
  })
  const name = question?.said[mine.slot]
  if (question === undefined || name === undefined) return undefined
  const pronoun = random.pick((said.SAME[bank] ?? said.SAME_THING)[language])
  const parts = question.parts.map((part) =>
    part.fixed && part.text === name ? { ...part, text: pronoun } : part,
  )
  const about = {
    slots: { ...question.slots, [mine.slot]: known },
    said: { ...question.said, [mine.slot]: talk.said[theirs.slot] ?? known },
  }
  return call(drawing, offered, about, talk.messages, parts)
}

/** Asks, calls and answers. */
function call(
  drawing: Drawing,
  offered: Offered,
  question: Pick<Question, 'slots' | 'said'>,
  before: readonly Message[],
  parts: readonly Part[],
): Step {
  const { random, language } = drawing
  const target = toCall(offered.tool, question.slots)
  const asked = [...before, user(typed(parts, language, random))]
  const kind = random.next()
  const branch =
    kind < 0.86 ? 'answer' : kind < 0.96 && offered.entry.family.empty ? 'empty' : 'error'
  const { result, text } = answer(drawing, offered, question, branch)
  const after: Message[] = [
    ...asked,
    { role: 'assistant', content: '', toolCalls: [target] },
    toolResult(result),
  ]
  return {
    samples: [
      { kind: 'call', language, messages: asked, target },
      ...(random.chance(ANSWERED)
        ? [{ kind: branch, language, messages: after, target: text } as const]
        : []),
    ],
    talk: {
      messages: [...after, { role: 'assistant', content: text }],
      offered,
      slots: { ...question.slots },
      said: { ...question.said },
      earlier: [],
    },
  }
}

/** `{x}` in a frame is the value. */
function fill(frame: string, words: string): Part[] {
  return frame
    .split(/(\{x\})/)
    .filter((text) => text !== '')
    .map((text) => (text === '{x}' ? { text: words, fixed: true } : { text, fixed: false }))
}
