/** Makes a clean question look typed: politeness, greetings, lost punctuation, small typos. */
import type { Language } from './family.ts'
import * as asides from './noise-asides.ts'
import * as said from './noise-words.ts'
import type { Part } from './question.ts'
import type { Random } from './random.ts'
import { toFullWidth } from './width.ts'

/** How often each kind of noise is tried; several may meet in one question. */
const WEIGHTS = {
  respelled: 0.2,
  apostrophes: 0.3,
  repeated: 0.015,
  wrongMark: 0.06,
  glued: 0.04,
  pause: 0.015,
  shouted: 0.04,
  shoutedWord: 0.02,
  politePrefix: 0.24,
  politeSuffix: 0.16,
  greeting: 0.06,
  context: 0.07,
  aside: 0.13,
  tail: 0.08,
  stumble: 0.02,
  doubled: 0.008,
  marks: 0.05,
  emoji: 0.04,
  emojiFirst: 0.008,
  noFinalMark: 0.25,
  fullWidth: 0.5,
  spaces: 0.05,
  typo: 0.12,
  lowerCase: 0.25,
  capital: 0.15,
} as const

/** Words that already open a question politely: no second opening in front. */
const OPENED =
  /^(请|帮|查|麻烦|问|想|我|告诉|能|可以|你|劳驾|给我|看|亲|瞅|俺|侬|急|唔该|晓得|搜|pls|plz|yo |u |gimme|lmk|lemme|btw|please|could|can|would|hi|hey|hello|tell|show|find|give|look|get|i |i')/i
/** Questions that no further particle can close. */
const CLOSED_ZH = /[呢啊呀吗嘛么吧谢了哇咧嘞呗哈伐??!~…。]$/
/** Such a particle, which would be taken for a part of a name before it. */
const PARTICLE_ZH = /^[呢啊呀哈哇咧嘞呗嘛噻撒喔哟诶捏哒咯哎哦辛谢]/

/**
 * The question as typed. Slots' words stay as they are, letter by letter.
 *
 * @param share - how often anything is done at all
 */
export function addNoise(
  parts: readonly Part[],
  language: Language,
  random: Random,
  share = 0.55,
): Part[] {
  const clean = mergeText(parts)
  if (!random.chance(share)) return language === 'zh' ? widen(clean, random) : clean
  let noisy = clean.map((part) => ({ ...part }))
  const text = (): string => noisy.map((part) => part.text).join('')
  if (random.chance(WEIGHTS.stumble)) stumble(noisy, language, random)
  else if (random.chance(WEIGHTS.tail)) addTail(noisy, language, random)
  const first = noisy[0]
  if (random.chance(WEIGHTS.noFinalMark)) dropFinalMark(noisy)
  if (random.chance(WEIGHTS.respelled)) respell(noisy, language, random)
  if (random.chance(WEIGHTS.wrongMark)) changeMark(noisy, language, random)
  if (random.chance(WEIGHTS.repeated)) repeat(noisy, language, random)
  if (random.chance(WEIGHTS.typo)) typo(noisy, language, random)
  if (language === 'en') {
    if (random.chance(WEIGHTS.apostrophes)) dropApostrophes(noisy)
    if (random.chance(WEIGHTS.shouted)) shout(noisy)
    else if (random.chance(WEIGHTS.shoutedWord)) shoutWord(noisy, random)
    else if (random.chance(WEIGHTS.lowerCase)) lower(noisy)
    else if (random.chance(WEIGHTS.capital) && first !== undefined && !first.fixed) {
      first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1)
    }
  }
  if (random.chance(WEIGHTS.politePrefix) && !OPENED.test(text())) {
    const prefix = random.pick(said.PREFIXES[language])
    if (language === 'en' && first !== undefined && !first.fixed) {
      first.text = first.text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    }
    noisy.unshift({ text: prefix, fixed: false })
  }
  if (random.chance(WEIGHTS.context)) addContext(noisy, language, random)
  else if (random.chance(WEIGHTS.aside)) addAside(noisy, language, random)
  if (random.chance(WEIGHTS.marks)) mark(noisy, random)
  if (random.chance(WEIGHTS.pause)) pause(noisy, language, random)
  if (random.chance(WEIGHTS.emojiFirst)) {
    noisy.unshift({ text: random.pick(said.EMOJI).trim(), fixed: false })
  }
  if (random.chance(WEIGHTS.emoji)) noisy.push({ text: random.pick(said.EMOJI), fixed: false })
  if (random.chance(WEIGHTS.doubled)) double(noisy, language)
  if (random.chance(WEIGHTS.politeSuffix)) suffix(noisy, language, random)
  if (random.chance(WEIGHTS.greeting) && !/^(你好|您好|hi|hey|hello)/i.test(text())) {
    noisy.unshift({ text: random.pick(said.GREETINGS[language]), fixed: false })
  }
  if (random.chance(WEIGHTS.spaces)) noisy = space(noisy, language, random)
  else if (random.chance(WEIGHTS.glued)) glue(noisy, random)
  return language === 'zh' ? widen(noisy, random) : noisy
}

function mergeText(parts: readonly Part[]): Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (part.text === '') continue
    if (last !== undefined && !last.fixed && !part.fixed) last.text += part.text
    else merged.push({ ...part })
  }
  return merged
}

function widen(parts: readonly Part[], random: Random): Part[] {
  if (!random.chance(WEIGHTS.fullWidth)) return [...parts]
  return parts.map((part) => (part.fixed ? part : { ...part, text: toFullWidth(part.text) }))
}

function dropFinalMark(parts: Part[]): void {
  const last = parts.at(-1)
  if (last !== undefined && !last.fixed) last.text = last.text.replace(/[?。.!]+$/, '')
}

function suffix(parts: Part[], language: Language, random: Random): void {
  const last = parts.at(-1)
  if (last === undefined) return
  const mark = last.fixed ? '' : (/[?。.!]+$/.exec(last.text)?.[0] ?? '')
  let words = random.pick(said.SUFFIXES[language])
  const particle = language === 'zh' && PARTICLE_ZH.test(words)
  const before = last.text.slice(0, last.text.length - mark.length)
  if (particle && (last.fixed || CLOSED_ZH.test(before) || !/\p{Script=Han}$/u.test(before)))
    words = random.pick([',谢谢', ',谢啦', '~'])
  if (/^[~…!?。., ]*$/.test(words) && mark !== '') return
  dropFinalMark(parts)
  const keep = /^[呢啊呀哈哇嘛]$/.test(words) && mark !== '' ? mark : ''
  parts.push({ text: words + keep, fixed: false })
}

function addContext(parts: Part[], language: Language, random: Random): void {
  if (random.chance(0.65)) {
    parts.unshift({ text: random.pick(said.BEFORE[language]), fixed: false })
    return
  }
  const last = parts.at(-1)
  const mark = last === undefined || last.fixed ? '' : (/[?。.!]+$/.exec(last.text)?.[0] ?? '')
  dropFinalMark(parts)
  parts.push({
    text: random.pick(said.AFTER[language]) + (mark === '?' && language === 'zh' ? '?' : ''),
    fixed: false,
  })
}

/** 北京天气,我堂弟在那儿: a second thought, before or behind. */
function addAside(parts: Part[], language: Language, random: Random): void {
  const aside = random.pick(asides.ASIDES[language])
  const between = random.pick(asides.betweenAsides(language))
  if (random.chance(0.5)) parts.unshift({ text: aside + between, fixed: false })
  else {
    dropFinalMark(parts)
    parts.push({ text: between + aside, fixed: false })
  }
}

/** 北京机场那边冷不冷: words right behind a name that are no part of it. */
function addTail(parts: Part[], language: Language, random: Random): void {
  const at = parts.findIndex((part) => part.bank !== undefined)
  const part = parts[at]
  if (part?.bank === undefined) return
  const next = parts[at + 1]
  if (next?.fixed === true) return
  if (language === 'zh') {
    if (!/\p{Script=Han}$/u.test(part.text)) return
    const isLast = next === undefined || /^[?。!~]*$/.test(next.text)
    if (isLast && random.chance(0.5)) {
      if (part.bank === 'han' || part.bank === 'word') return
      parts.splice(at + 1, 1, { text: random.pick(asides.PARTICLES_ZH), fixed: false })
      return
    }
    if (next !== undefined && asides.NO_TAIL_ZH.test(next.text)) return
  } else if (next !== undefined && !/^[ ,?.!]/.test(next.text)) return
  const tails = asides.TAILS[part.bank]?.[language] ?? []
  if (tails.length > 0) parts.splice(at + 1, 0, { text: random.pick(tails), fixed: false })
}

/** 那啥北京嗯就北京: a name said again. */
function stumble(parts: Part[], language: Language, random: Random): void {
  const at = parts.findIndex((part) => part.bank !== undefined)
  const part = parts[at]
  if (part === undefined || part.text.length > 12) return
  const words = random
    .pick(asides.STUMBLES[language])
    .split(/(\{x\})/)
    .filter((text) => text !== '')
    .map((text) => (text === '{x}' ? { ...part } : { text, fixed: false }))
  parts.splice(at, 1, ...words)
}

/** 【上海】天气: a name between marks, which are no part of it. */
function mark(parts: Part[], random: Random): void {
  const at = parts.findIndex((part) => part.fixed && part.text !== '')
  if (at < 0) return
  const [open, close] = random.pick(said.MARKS)
  parts.splice(at + 1, 0, { text: close, fixed: false })
  parts.splice(at, 0, { text: open, fixed: false })
}

/** 上海上海天气: a name typed twice. */
function double(parts: Part[], language: Language): void {
  const at = parts.findIndex((part) => part.fixed && part.text !== '')
  const part = parts[at]
  if (part === undefined || part.text.length > 6) return
  parts.splice(at, 0, { text: part.text + (language === 'zh' ? '' : ' '), fixed: true })
}

function lower(parts: Part[]): void {
  for (const part of parts) if (!part.fixed) part.text = part.text.toLowerCase()
}

/** WHAT'S THE WEATHER IN London. */
function shout(parts: Part[]): void {
  for (const part of parts) if (!part.fixed) part.text = part.text.toUpperCase()
}

/** A changed word of the free text; nothing happens where there is none. */
function changeWord(parts: Part[], random: Random, change: (word: string) => string): void {
  const free = parts.filter((part) => !part.fixed && /[a-z]{3}/i.test(part.text))
  if (free.length === 0) return
  const part = random.pick(free)
  const words = part.text.split(' ')
  const long = words.flatMap((word, index) => (/^[a-z]{3,}$/i.test(word) ? [index] : []))
  if (long.length === 0) return
  const index = random.pick(long)
  words[index] = change(words[index] ?? '')
  part.text = words.join(' ')
}

/** WHICH region sold the most. */
const shoutWord = (parts: Part[], random: Random): void =>
  changeWord(parts, random, (word) => word.toUpperCase())

function dropApostrophes(parts: Part[]): void {
  for (const part of parts) {
    if (!part.fixed) part.text = part.text.replaceAll(/(?<=[a-z])['’](?=[a-z])/gi, '')
  }
}

/** 怎么样 → 咋样, please → plz: one or two words as people write them in a chat. */
function respell(parts: Part[], language: Language, random: Random): void {
  let left = random.chance(0.7) ? 1 : 3
  const taken = new Set<Part>()
  for (const [plain, others] of said.RESPELLED[language]) {
    const pattern = language === 'zh' ? plain : new RegExp(`(?<![\\w'/])${plain}(?![\\w'])`, 'i')
    const part = parts.find((one) => !one.fixed && !taken.has(one) && one.text.search(pattern) >= 0)
    if (part === undefined) continue
    const other = random.pick(others)
    part.text = part.text.replace(pattern, () => other)
    taken.add(part)
    left--
    if (left === 0) return
  }
}

const FINAL_MARKS: Record<Language, string[]> = {
  zh: ['。', '!', '??', '.', '、', '?!', ',', '...', '/', ';', '~', ' ?'],
  en: ['.', '!', '??', ',', ' ?', '/', '?!', '...', ';', ' .'],
}
const COMMAS: Record<Language, string[]> = {
  zh: ['。', '、', '...', ' ', ' ', ',,', ';', '.', '~', '!', ' , '],
  en: [' , ', ' ,', '. ', ' - ', ' ', '... ', '; ', ',, ', ','],
}

/** Another mark at the end, or in the place of a comma. */
function changeMark(parts: Part[], language: Language, random: Random): void {
  const last = parts.at(-1)
  const comma = parts.find(
    (part) =>
      !part.fixed && part.text.includes(', ') === (language === 'en') && part.text.includes(','),
  )
  if (comma !== undefined && random.chance(0.5)) {
    const other = random.pick(COMMAS[language])
    comma.text = comma.text.replace(/, ?/, () => other)
  } else if (last !== undefined && !last.fixed) {
    last.text = last.text.replace(/[?。.!]*$/, '') + random.pick(FINAL_MARKS[language])
  }
}

/** 天气怎么样怎么样, the the weather: words typed twice. */
function repeat(parts: Part[], language: Language, random: Random): void {
  if (language === 'en') {
    changeWord(parts, random, (word) => `${word} ${word}`)
    return
  }
  const free = parts.filter((part) => !part.fixed && /^\p{Script=Han}{2,}/u.test(part.text))
  if (free.length === 0) return
  const part = random.pick(free)
  const [run = ''] = /^\p{Script=Han}+/u.exec(part.text) ?? []
  const again = run.length <= 4 ? run : run.slice(-random.integer(2, 3))
  part.text = run + again + part.text.slice(run.length)
}

/** 上海...天气: a stop after a name. */
function pause(parts: Part[], language: Language, random: Random): void {
  const start = language === 'zh' ? /^(?![名个的里中款样位年月])\p{Script=Han}{2}/u : /^ \w{2}/
  const next = parts.findIndex(
    (part, index) => !part.fixed && parts[index - 1]?.fixed === true && start.test(part.text),
  )
  const part = parts[next]
  if (part !== undefined) part.text = random.pick(said.PAUSES[language]) + part.text.trimStart()
}

function space(parts: readonly Part[], language: Language, random: Random): Part[] {
  if (language === 'en') {
    return parts.map((part) =>
      part.fixed
        ? part
        : {
            ...part,
            text: part.text.replaceAll(/ /g, () => (random.chance(0.35) ? '  ' : ' ')),
          },
    )
  }
  const spaced: Part[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0 && random.chance(0.6)) {
      spaced.push({ text: random.chance(0.2) ? '  ' : ' ', fixed: false })
    }
    const cut = random.integer(1, Math.max(1, part.text.length - 1))
    const inside = !part.fixed && part.text.length > 3 && random.chance(0.3)
    spaced.push(
      inside ? { ...part, text: `${part.text.slice(0, cut)} ${part.text.slice(cut)}` } : part,
    )
  }
  return spaced
}

/** whats theweather in London: a space that was not typed, never one at a name. */
function glue(parts: Part[], random: Random): void {
  const free = parts.filter((part) => !part.fixed && /\w \w/.test(part.text))
  if (free.length === 0) return
  const part = random.pick(free)
  const gaps = [...part.text.matchAll(/(?<=\w) (?=\w)/g)]
  const { index } = random.pick(gaps)
  part.text = part.text.slice(0, index) + part.text.slice(index + 1)
}

/** One slip of the finger outside the slots. */
function typo(parts: Part[], language: Language, random: Random): void {
  const free = parts.filter((part) => !part.fixed && part.text.trim().length > 3)
  if (free.length === 0) return
  const part = random.pick(free)
  part.text = language === 'zh' ? typoZh(part.text, random) : typoEn(part.text, random)
}

function typoZh(text: string, random: Random): string {
  const letters = [...text]
  const known = letters.flatMap((letter, index) =>
    said.HOMOPHONES[letter] === undefined ? [] : [index],
  )
  if (known.length > 0 && random.chance(0.7)) {
    const index = random.pick(known)
    letters[index] = random.pick([...(said.HOMOPHONES[letters[index] ?? ''] ?? '')])
  } else if (random.chance(0.5)) swap(letters, random.integer(0, letters.length - 2))
  else {
    const index = random.integer(0, letters.length - 1)
    letters.splice(index, 0, letters[index] ?? '')
  }
  return letters.join('')
}

function typoEn(text: string, random: Random): string {
  const words = text.split(' ')
  const long = words.flatMap((word, index) => (/^[a-z]{4,}$/i.test(word) ? [index] : []))
  if (long.length === 0) return text
  const index = random.pick(long)
  const letters = [...(words[index] ?? '')]
  const at = random.integer(1, letters.length - 2)
  const kind = random.next()
  if (kind < 0.45) swap(letters, at)
  else if (kind < 0.8) letters.splice(at, 1)
  else letters.splice(at, 0, letters[at] ?? '')
  words[index] = letters.join('')
  return words.join(' ')
}

function swap(letters: string[], index: number): void {
  const [a, b] = [letters[index], letters[index + 1]]
  if (a === undefined || b === undefined) return
  letters[index] = b
  letters[index + 1] = a
}
