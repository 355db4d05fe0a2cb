/** Puts a topic and the slots' words together into a question of `slot-drill.ts`. */
import { ask, fill, framesFor, type Topic } from './drill.ts'
import type { Json, Language } from './family.ts'
import { toText as jsonText } from './json-text.ts'
import type { Part } from './question.ts'
import type { Random } from './random.ts'
import * as said from './slot-drill-frames.ts'
import type { Slot } from './slot-drill-slots.ts'
import type { Value } from './slot-drill-values.ts'
import type { RolePair } from './words/role-pairs.ts'

/** What of a tool a question is composed from. */
export interface Asked {
  topic: Topic
  slots: readonly (Slot & { required: boolean; key: string })[]
  pair?: RolePair
}

/** Share of questions with both roles that put them into one phrase. */
const JOINT = 0.6
/** Share of phrases that say what the parameter is called. */
const BY_NAME = 0.15
/** … and of those that say its key, as developers do. */
const BY_KEY = 0.02
/** Share of questions whose only name stands without a word that says what it is. */
const BARE = 0.55
/** Share of questions worded as in `drill.ts`, with the slots' words around them. */
const WHOLE = 0.3
const OPTIONAL_SAID = 0.5

/** Some words of a question that stay together. */
type Chunk = Part[]

/** A question's parts, and the arguments by key, in schema order. */
export function composeQuestion(
  asked: Asked,
  language: Language,
  random: Random,
): { parts: Part[]; args: Record<string, Json> } {
  const { topic, slots, pair } = asked
  const chosen = slots.filter(({ required }) => required || random.chance(OPTIONAL_SAID))
  const values = drawValues(chosen, pair?.sorted === true, language, random)
  const roles = chosen.filter(({ side }) => side !== undefined)
  const joint = pair !== undefined && roles.length === 2 && random.chance(JOINT)
  const names = slots.filter(({ kind }) => kind === 'name' || kind === 'role')
  const single = names.filter(({ kind }) => kind === 'name').length === 1
  const chunks = chosen
    .filter(({ side }) => !joint || side === undefined)
    .map((slot) => {
      const value = values.get(slot)?.said ?? ''
      const frame =
        slot.kind === 'name' && single && random.chance(BARE)
          ? random.pick((names.length === 1 ? said.BARE : said.BARE_BESIDE)[language])
          : drawPhrase(slot, value, language, random)
      const y = frame.includes('{y}') ? drawOther(slot, values, language, random) : ''
      return toChunk(frame, { x: value, y }, language)
    })
  if (joint) {
    const saidOf = (wanted: 'a' | 'b'): string =>
      [...values].find(([{ side }]) => side === wanted)?.[1].said ?? ''
    const frame = random.pick(pair.joint[language])
    chunks.push(toChunk(frame, { a: saidOf('a'), b: saidOf('b') }, language))
  }
  const mixed = random.sample(chunks, chunks.length)
  const compose = language === 'zh' ? composeZh : composeEn
  return {
    parts: withGaps(compose(topic, mixed, random)),
    args: Object.fromEntries(
      chosen.map((slot) => [slot.key, values.get(slot)?.value ?? null] as const),
    ),
  }
}

function drawValues(
  slots: Asked['slots'],
  sorted: boolean,
  language: Language,
  random: Random,
): Map<Slot, Value> {
  const values = new Map<Slot, Value>()
  for (const slot of slots) {
    const before = [...values.values()].map(({ said }) => said)
    values.set(slot, slot.draw(language, random, before))
  }
  const a = slots.find(({ side }) => side === 'a')
  const b = slots.find(({ side }) => side === 'b')
  if (!sorted || a === undefined || b === undefined) return values
  const [first, last] = [values.get(a), values.get(b)]
  if (first === undefined || last === undefined) return values
  const isLess =
    typeof first.value === 'number'
      ? first.value < Number(last.value)
      : jsonText(first.value) < jsonText(last.value)
  return isLess ? values : values.set(a, last).set(b, first)
}

/** A name like the slot's own that the question does not mean. */
const drawOther = (
  slot: Slot,
  values: ReadonlyMap<Slot, Value>,
  language: Language,
  random: Random,
): string =>
  slot.draw(
    language,
    random,
    [...values.values()].map(({ said }) => said),
  ).said

function drawPhrase(
  slot: Asked['slots'][number],
  value: string,
  language: Language,
  random: Random,
): string {
  const { kind, key, names, phrases } = slot
  const mayName = kind !== 'name' && kind !== 'boolean' && kind !== 'enum'
  // A code or one character alone would not be understood as an option.
  const mustName = kind === 'enum' && /^.$|[\d_]|^[A-Z]{1,3}$/u.test(value)
  if (kind !== 'boolean' && random.chance(BY_KEY)) return random.pick([`${key}={x}`, `${key}: {x}`])
  if (mustName || (mayName && random.chance(BY_NAME)))
    return random
      .pick(said.NAMED[language])
      .replace('{n}', random.pick(names[language].slice(0, 2)))
  const fitting = phrases[language].filter((phrase) => !doubles(phrase, value))
  return random.pick(fitting.length > 0 ? fitting : phrases[language])
}

/** Whether a character beside the value stands at its edge too: 打印机机. */
function doubles(phrase: string, value: string): boolean {
  const [before = '', after = ''] = phrase.split('{x}')
  const [last, first] = [before.at(-1), after.at(0)]
  return (
    (last !== undefined && /\p{Script=Han}/u.test(last) && value.startsWith(last)) ||
    (first !== undefined && /\p{Script=Han}/u.test(first) && value.endsWith(first))
  )
}

const EDGE_EN = /^(The|In|To|On|At|New) /
const MEASURED = /^[个位名列行排晚天人件份台箱次张周小套条块元层]/

/** A frame's parts; 两 before measure words, no second `the`. */
function toChunk(frame: string, values: Record<string, string>, language: Language): Chunk {
  const texts = frame.split(/(\{[abxy]\})/)
  const valueAt = (index: number): string | undefined =>
    values[/^\{([abxy])\}$/.exec(texts[index] ?? '')?.[1] ?? '']
  return texts
    .flatMap((text, index) => {
      const value = valueAt(index)
      if (value === undefined) {
        const bare = /^the /i.test(valueAt(index + 1) ?? '') ? text.replace(/\bthe $/, '') : text
        const [, own = '', rest = ''] = /^('s)?(.*)$/s.exec(bare) ?? []
        return [
          { text: own, fixed: true },
          { text: rest, fixed: false },
        ]
      }
      const before = texts[index - 1] ?? ''
      const isMeasured =
        language === 'zh' && value === '二' && MEASURED.test(texts[index + 1] ?? '')
      const inside = /["《“(]$/.test(before)
      const bare = inside ? value.replaceAll(/^["'“「【]|["'”」】]$/g, '') : value
      return [{ text: isMeasured && !before.endsWith('第') ? '两' : bare, fixed: true }]
    })
    .filter(({ text }) => text !== '')
}

const ENDS_LATIN = /[\p{Script=Latin}\d]$/u
const STARTS_LATIN = /^[\p{Script=Latin}\d]/u

const textOf = (chunk: Chunk): string => chunk.map(({ text }) => text).join('')
const isClause = (chunk: Chunk): boolean =>
  / is |: |[是:=为填,]|[嘞咧哈喔呀嘛诶]$/.test(textOf(chunk))
const toText = (text: string): Part => ({ text, fixed: false })

/** What may stand between two phrases. */
function gaps(before: Chunk, chunk: Chunk, language: Language): string[] {
  const last = before.at(-1)
  const fixed = last?.fixed === true && chunk[0]?.fixed === true
  if (language === 'en') {
    if (fixed) return [', ', ', ', '; ', ' / ']
    return isClause(chunk) || isClause(before) ? [', ', ', ', ' '] : [' ', ' ', ', ']
  }
  if (fixed && STARTS_LATIN.test(chunk[0]?.text ?? '')) return [',', ', ', ';']
  if (fixed || isClause(chunk) || isClause(before) || textOf(before).endsWith('的'))
    return [',', ',', ' ']
  return last?.fixed === true ? ['', ' ', ','] : ['', '', ' ', ',']
}

function joinChunks(chunks: readonly Chunk[], language: Language, random: Random): Chunk {
  const joined: Chunk = []
  for (const chunk of chunks) {
    const last = joined.at(-1)
    if (last !== undefined) joined.push(toText(random.pick(gaps(joined, chunk, language))))
    joined.push(...chunk)
  }
  return joined
}

interface Places {
  before: Chunk[]
  inside: Chunk[]
  after: Chunk[]
}

function place(chunks: readonly Chunk[], inside: number, random: Random): Places {
  const places: Places = { before: [], inside: [], after: [] }
  for (const chunk of chunks) {
    const at = random.chance(inside) ? 'inside' : random.pick(['before', 'after'] as const)
    places[at].push(chunk)
  }
  return places
}

function topicText(topic: Topic, language: Language, random: Random): string {
  const frame = random.pick(framesFor(said.TOPICS[language], topic))
  const isLatin = topic.attribute?.zh.some((word) => STARTS_LATIN.test(word)) === true
  return fill(isLatin ? frame.replace('{t}{a}', '{t} {a}') : frame, topic, language, random)
}

/** A frame with `{s}` and `{t}` filled. */
function fillRequest(frame: string, slots: Chunk, topic: string): Part[] {
  return frame.split(/(\{[st]\})/).flatMap((text) => {
    if (text === '{s}') return slots
    if (text === '{t}') return [{ text: topic, fixed: true }]
    return text === '' ? [] : [toText(text)]
  })
}

function composeZh(topic: Topic, chunks: readonly Chunk[], random: Random): Part[] {
  const whole = random.chance(WHOLE) || chunks.length === 0
  const { before, inside, after } = place(chunks, whole ? 0 : 0.75, random)
  let core: Part[]
  if (whole) core = [{ text: ask(topic, 'zh', random), fixed: true }]
  else {
    let frame = random.pick(said.REQUESTS.zh)
    if (inside.length === 0) frame = withoutSlots(frame)
    else if (frame.includes('{s}{t}'))
      frame = frame.replace('{s}{t}', `{s}${drawLink(inside, random)}{t}`)
    core = fillRequest(frame, joinChunks(inside, 'zh', random), topicText(topic, 'zh', random))
  }
  const link = (from: Chunk[], edge: Part | undefined): Part[] => {
    if (from.length === 0) return []
    const apart = edge?.fixed === true || from.some(isClause)
    return [toText(random.pick(apart ? [',', ',', ' '] : [',', ',', ' ', '']))]
  }
  const first = joinChunks(before, 'zh', random)
  const last = joinChunks(after, 'zh', random)
  const end = last.length > 0 ? withoutMark(core) : core
  const start = before.length > 0 ? withoutGreeting(end) : end
  return [...first, ...link(before, first.at(-1)), ...start, ...link(after, last[0]), ...last]
}

/** Between slots' words and a topic that they modify. */
function drawLink(inside: readonly Chunk[], random: Random): string {
  const last = inside.at(-1) ?? []
  if (inside.some(isClause)) return random.pick([',', ',', ' '])
  if (textOf(last).endsWith('的')) return ''
  return random.pick(
    last.at(-1)?.fixed === true ? ['的', '的', '的', ' ', ''] : ['的', '的', '', ''],
  )
}

function composeEn(topic: Topic, all: readonly Chunk[], random: Random): Part[] {
  const owner = all.find((chunk) => textOf(chunk).endsWith("'s"))
  const chunks = all.filter((chunk) => chunk !== owner)
  const whole = owner === undefined && (random.chance(WHOLE) || chunks.length === 0)
  const { before, inside, after } = place(chunks, whole ? 0.1 : 0.75, random)
  let core: Part[]
  if (whole) {
    core = [{ text: ask(topic, 'en', random), fixed: true }]
    after.unshift(...inside)
  } else {
    const picked = random.pick(said.REQUESTS.en)
    const frame = inside.length === 0 ? withoutSlots(picked) : picked
    const text = topicText(topic, 'en', random)
    const noSecondThe = /\bthe \{t\}/.test(frame) ? text.replace(/^the /, '') : text
    const ownFrame = owner === undefined ? frame : frame.replace(/(the )?\{t\}/, '{o}{t}')
    const own = owner === undefined ? [] : [...owner, toText(' ')]
    const slots = joinChunks(inside, 'en', random)
    core = ownFrame
      .split('{o}')
      .flatMap((text, index) => [
        ...(index > 0 ? own : []),
        ...fillRequest(
          text,
          slots,
          owner === undefined ? noSecondThe : noSecondThe.replace(/^the /, ''),
        ),
      ])
  }
  const first = joinChunks(before, 'en', random)
  const last = joinChunks(after, 'en', random)
  const end = last.length > 0 ? withoutMark(core) : core
  const opening = [...first, ...end][0]?.text ?? ''
  return [
    // A capital at the start would not show that the word belongs to the name.
    ...(EDGE_EN.test(opening) ? [toText(random.pick(['hi, ', 'so ', 'ok, ']))] : []),
    ...first,
    ...(first.length > 0 ? [toText(random.pick([', ', ', ', ': ', ' - ']))] : []),
    ...end,
    ...(last.length > 0 ? [toText(random.pick(gaps(end, last, 'en')))] : []),
    ...last,
    ...(textOf(end) !== textOf(core) && random.chance(0.6) ? [toText('?')] : []),
  ]
}

/** The frame when no slot's words stand inside it. */
const withoutSlots = (frame: string): string =>
  frame
    .replace(/\(\{s\}\)/, '')
    .replace(/^\{s\}(这种情况)?( and|[,:-])? ?/, '')
    .replace(/[,:]? ?(情况是)?\{s\}( ?[,:-])?/, '')
    .replace(/^ ?[,:-] ?/, '')

const withoutGreeting = ([first, ...rest]: readonly Part[]): Part[] =>
  first === undefined ? [] : [{ ...first, text: first.text.replace(/^您好,/, '') }, ...rest]

function withoutMark(parts: readonly Part[]): Part[] {
  const last = parts.at(-1)
  if (last === undefined) return []
  return [...parts.slice(0, -1), { ...last, text: last.text.replace(/[?。.]+$/, '') }]
}

/** Puts a space where two words would run into each other; not in `5kg`. */
function withGaps(parts: readonly Part[]): Part[] {
  const spaced: Part[] = []
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = spaced.at(-1)
    const isNumber = last !== undefined && !part.fixed && /^[\d.]+$/.test(last.text)
    if (last !== undefined && !isNumber && (last.fixed || part.fixed))
      if (ENDS_LATIN.test(last.text) && STARTS_LATIN.test(part.text)) spaced.push(toText(' '))
    spaced.push(part)
  }
  return spaced
}
