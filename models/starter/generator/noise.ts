/** Makes a clean question look typed: politeness, greetings, lost punctuation, small typos. */
import type { Language } from './family.ts'
import type { Part } from './question.ts'
import type { Random } from './random.ts'
import { toFullWidth } from './width.ts'

/** Splits at `|` and keeps the spaces. */
const cut = (text: string): string[] => text.split('|')

/** How often each kind of noise is tried; several may meet in one question. */
const WEIGHTS = {
  politePrefix: 0.24,
  politeSuffix: 0.12,
  greeting: 0.06,
  context: 0.07,
  doubled: 0.008,
  marks: 0.05,
  emoji: 0.04,
  noFinalMark: 0.25,
  fullWidth: 0.5,
  spaces: 0.05,
  typo: 0.12,
  lowerCase: 0.25,
  capital: 0.15,
} as const

const PREFIXES: Record<Language, string[]> = {
  zh: cut(
    '请问|请问一下|请问下|帮我查一下|帮我查下|帮我查查|查一下|查下|查查|查询一下|麻烦查一下|麻烦帮我查一下|麻烦问下|麻烦问一下|帮我看看|帮我看下|帮忙看一下|帮忙查下|我想知道|想知道|我想问一下|想问下|问一下|问下|问个事,|告诉我|给我查查|给我看一下|能不能帮我查一下|能帮我查下|可以告诉我|能告诉我|你知道|知道|劳驾,|劳驾问下|请帮我查询|请查询一下|请告诉我|老师,请问|那个,|话说|对了,|哎,|欸,|我要查一下|我需要知道|看下|看一下|快帮我查下|急,|顺便问下|再问一下|跟我说说',
  ),
  en: cut(
    'Please tell me: |Could you tell me, |Quick question: |Hey, |Hi, |Hello, |please: |I would like to know: |I need to know: |Can you check: |Can you look this up: |Can you help? |Do you know: |One more thing: |Sorry to bother you, |Excuse me, |Please check: |Just wondering, |Question: |Urgent: |So, |Okay, |Also, |By the way, |ok |pls |hey ',
  ),
}
const SUFFIXES: Record<Language, string[]> = {
  zh: cut(
    '呢|啊|呀|哈|谢谢|,谢谢|,谢谢啦|,麻烦了|,急|,多谢|,拜托了|,在线等|,快点|,帮忙看下|,查一下|,谢了|,辛苦|~|哦|…|!|??|??|。|,我要用|,告诉我一下',
  ),
  en: cut(
    ' rn| atm| lol| tho|, ty|, please| please|, thanks| thanks|, thank you|, thx|, cheers| asap|, if you can| pls|, quickly| ??|!| ?|...|, I need it now|, would you|, kindly',
  ),
}
const GREETINGS: Record<Language, string[]> = {
  zh: cut(
    '你好,|您好,|你好,|您好,|嗨,|早上好,|下午好,|在吗,|哈喽,|早,|你好 |你好!|您好!请问|在不在,|小助手,|亲,|同学你好,',
  ),
  en: cut(
    'Hi, |Hello, |Hey there, |Good morning, |Good afternoon, |hi |hello |Hi there! |Hey! |Morning, |Dear assistant, |Hello! ',
  ),
}
/** Words that already open a question politely: no second opening in front. */
const OPENED =
  /^(请|帮|查|麻烦|问|想|我|告诉|能|可以|你|劳驾|给我|看|please|could|can|would|hi|hey|hello|tell|show|find|give|look|get|i |i')/i
/** Questions that can follow 帮我查一下 and the like; all others may. */
const CLOSED_ZH = /[呢啊呀吗嘛么吧谢了??!~…。]$/

const HOMOPHONES: Record<string, string> = Object.fromEntries(
  cut(
    '的得地|得的地|地的得|在再|再在|做作|作做|是事时|哪那|那哪|么吗|查茶察|现线|有又|几机|请清|问文|以已|已以|他她|到道|和合|对队|份分|分份|什甚神|样杨|帮邦|我窝|看砍|下吓|谁水|最嘴|好号|号好|像象|带戴|需须|气汽|温文|雨语|冷愣|销消|售受|额俄|个各|排牌|名明|第弟|同童|条调|款宽|关观|于与|怎咋|写些|约月|定订|规归|里理|发法|客课|户护|多朵|少小|卖买|产铲|品拼|区曲|业叶|绩记|季记|度肚|今金|天田|年念|周州|上尚|找早|状壮|态太|价介|格各|库裤|存村|电店|话化|址止|间见|期其|负付|责则|位为|据剧|率律|总综|数术|量两',
  ).map((letters) => [letters.charAt(0), letters.slice(1)]),
)

/** What people say around the question itself. */
const BEFORE: Record<Language, string[]> = {
  zh: cut(
    '老板刚才问我,|领导要我查一下,|下午要去见客户,|正在写周报,|刚开完会,|客户在线上等着,|我在做报表,|出差路上问一句,|同事托我问问,|准备发邮件,先确认下,|我这边系统打不开,|昨天忘了问,|写方案要用,|打扰一下,|不好意思又来麻烦你,|有个事想确认,|明天开会要用,|我新来的不太懂,|刚才没查到,再问一次,|赶时间,|电话里客户问,|财务催我要,|想跟你核实一下,|我记不清了,|会上有人提到,',
  ),
  en: cut(
    'My boss just asked me: |I am preparing a report. |Before the meeting: |I have a client on the phone. |Just to double-check: |I forgot to ask yesterday. |I am new here. |For my weekly report: |We are in a hurry. |I could not find it myself. |A colleague wants to know: |For the slides: |Need this for an e-mail: |Sorry, me again. |Let me ask this first. |The customer is waiting. |I lost my notes. |We are discussing this right now: ',
  ),
}
const AFTER: Record<Language, string[]> = {
  zh: cut(
    ',我好安排|,等着写报告|,老板在等|,我转告客户|,发我就行|,一会儿开会用|,我记一下|,尽快|,别弄错了|,不着急|,查到告诉我|,我核对一下|,简单说就行',
  ),
  en: cut(
    ', my boss is waiting| - I need it for a report|, the customer is waiting|. No rush.|, just the facts|, I have to tell the client|. Be quick.|, for the meeting|. Short answer please.',
  ),
}

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
  const first = noisy[0]
  if (random.chance(WEIGHTS.noFinalMark)) dropFinalMark(noisy)
  if (random.chance(WEIGHTS.typo)) typo(noisy, language, random)
  if (language === 'en') {
    if (random.chance(WEIGHTS.lowerCase)) lower(noisy)
    else if (random.chance(WEIGHTS.capital) && first !== undefined && !first.fixed) {
      first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1)
    }
  }
  if (random.chance(WEIGHTS.politePrefix) && !OPENED.test(text())) {
    const prefix = random.pick(PREFIXES[language])
    if (language === 'en' && first !== undefined && !first.fixed) {
      first.text = first.text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    }
    noisy.unshift({ text: prefix, fixed: false })
  }
  if (random.chance(WEIGHTS.context)) addContext(noisy, language, random)
  if (random.chance(WEIGHTS.marks)) mark(noisy, random)
  if (random.chance(WEIGHTS.emoji)) noisy.push({ text: random.pick(EMOJI), fixed: false })
  if (random.chance(WEIGHTS.doubled)) double(noisy, language)
  if (random.chance(WEIGHTS.politeSuffix)) suffix(noisy, language, random)
  if (random.chance(WEIGHTS.greeting) && !/^(你好|您好|hi|hey|hello)/i.test(text())) {
    noisy.unshift({ text: random.pick(GREETINGS[language]), fixed: false })
  }
  if (random.chance(WEIGHTS.spaces)) noisy = space(noisy, language, random)
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
  let words = random.pick(SUFFIXES[language])
  if (
    language === 'zh' &&
    CLOSED_ZH.test(last.text.slice(0, last.text.length - mark.length)) &&
    !words.startsWith(',')
  ) {
    words = `,谢谢`
  }
  if (/^[~…!?。. ]*$/.test(words) && mark !== '') return
  dropFinalMark(parts)
  const keep = /^[呢啊呀哈]$/.test(words) && mark !== '' ? mark : ''
  parts.push({ text: words + keep, fixed: false })
}

function addContext(parts: Part[], language: Language, random: Random): void {
  if (random.chance(0.65)) {
    parts.unshift({ text: random.pick(BEFORE[language]), fixed: false })
    return
  }
  const last = parts.at(-1)
  const mark = last === undefined || last.fixed ? '' : (/[?。.!]+$/.exec(last.text)?.[0] ?? '')
  dropFinalMark(parts)
  parts.push({
    text: random.pick(AFTER[language]) + (mark === '?' && language === 'zh' ? '?' : ''),
    fixed: false,
  })
}

const MARKS = ['“”', '「」', '【】', '""', '()', '()', '**', "''", '<>', '[]', '||', '  '].map(
  (pair) => [...pair] as [string, string],
)
const EMOJI = [...'🙏😂👍🌧😭🤔😊☀🔥💰📄🚗', ' 🙏', '!!!', '👍👍', '~~']

/** 【上海】天气: a name between marks, which are no part of it. */
function mark(parts: Part[], random: Random): void {
  const at = parts.findIndex((part) => part.fixed && part.text !== '')
  if (at < 0) return
  const [open, close] = random.pick(MARKS)
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

function space(parts: readonly Part[], language: Language, random: Random): Part[] {
  if (language === 'en') {
    return parts.map((part) =>
      part.fixed
        ? part
        : { ...part, text: part.text.replace(/ /, () => (random.chance(0.5) ? '  ' : ' ')) },
    )
  }
  const spaced: Part[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0 && random.chance(0.6)) spaced.push({ text: ' ', fixed: false })
    spaced.push(part)
  }
  return spaced
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
    HOMOPHONES[letter] === undefined ? [] : [index],
  )
  if (known.length > 0 && random.chance(0.7)) {
    const index = random.pick(known)
    letters[index] = random.pick([...(HOMOPHONES[letters[index] ?? ''] ?? '')])
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
