/** What every kind of question is drawn with. */
import type { Message } from '../../../lib/inference/prompt.ts'
import type { Json, Language } from './family.ts'
import { addNoise } from './noise.ts'
import type { Offer, Offered } from './offer.ts'
import { drawQuestion, textOf, type Part, type Question, type TemplateFilter } from './question.ts'
import type { Random } from './random.ts'
import { splitOfSample } from './sample-tools.ts'
import type { Split } from './split.ts'
import * as texts from './words/system-texts.ts'
import type { World } from './world.ts'

/** What a branch is drawn from. */
export interface Drawing {
  world: World
  random: Random
  split: Split
  offer: Offer
  language: Language
}

/** Templates that say nothing but the name, or are worded like many others. */
const BARE =
  /^[\s请问查一下帮我看看的?,。!~是什么呢多少告诉找给就要那边现在今天儿呀哈快谢咧喔捏哒噻撒哩嘛呐诶嘞哦头厢边块旮沓疙瘩改换成还再来个也轮到]*$/
const BARE_EN =
  /^(\s|look ?up|please|check|status|for|the|number|of|about|tell me|what is|what about|info|pls|plz|thx|ty|rn|now|today|just|go|next one|same question|do|then|and|also|how bout|what abt|maybe|ok|not|forget|!|[?.:,#-])*$/i

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
    const words = template.replaceAll(/\{[=!]?\w+(=[^:}]*:([^}]*))?\}/g, '$2')
    return !BARE.test(words) && !BARE_EN.test(words)
  }
  return { key: `${split} ${String(alone)}`, allows }
}

/** A question to the tool. */
export function ask(drawing: Drawing, offered: Offered): Question | undefined {
  const { random, split, offer, language } = drawing
  return drawQuestion(offered.tool, random, {
    language,
    split,
    filter: allowsFor(offered, offer, split),
  })
}

/** The question as people type it. */
export const typed = (parts: readonly Part[], language: Language, random: Random): string =>
  textOf(addNoise(parts, language, random)).trim()

export const user = (content: string): Message => ({ role: 'user', content })
export const toolResult = (result: Json): Message => ({
  role: 'tool',
  content: JSON.stringify(result),
})

/** A result, and how a good answer puts it. */
export function answer(
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
