/** How people ask about one attribute of one thing. */
import { AROUND, FRAMES } from './compose-frames.ts'
import type { BankName, Family, Language } from './family.ts'
import type { Random } from './random.ts'
import type { Attribute } from './words/attributes.ts'
import type { Noun } from './words/nouns.ts'

/** Banks of names; the others hold numbers and codes. */
const NAME_BANKS = new Set<BankName>([
  'person',
  'company',
  'city',
  'department',
  'book',
  'topic',
  'project',
  'han',
  'word',
  'street',
])

/** How the thing asked about is called in a question; `{e}` is the slot. */
function mentionsZh(noun: Noun, name: string): { explicit: string[]; plain: string[] } {
  const m = noun.measure
  const explicit = [
    `${name}{e}`,
    `${name}{e}`,
    `{e}这${m}${name}`,
    `那${m}${name}{e}`,
    `我们的${name}{e}`,
    ...(NAME_BANKS.has(noun.bank)
      ? [`叫{e}的${name}`, `名为{e}的${name}`, `${name}“{e}”`, `那${m}叫{e}的${name}`]
      : [
          `编号{e}的${name}`,
          `{e}号${name}`,
          `${name}编号{e}`,
          `${name} {e} `,
          `编号是{e}的那${m}${name}`,
        ]),
    ...('adoltw'.includes(noun.class) ? [`{e}${name}`] : []),
  ]
  return { explicit, plain: ['{e}', '{e}', '{e} '] }
}

function mentionsEn(noun: Noun, name: string): { explicit: string[]; plain: string[] } {
  return {
    explicit: [
      `the ${name} {e}`,
      `${name} {e}`,
      `our ${name} {e}`,
      `that ${name} {e}`,
      `the {e} ${name}`,
      `{e} (${name})`,
      `the ${name} "{e}"`,
      NAME_BANKS.has(noun.bank) ? `the ${name} called {e}` : `${name} number {e}`,
    ],
    plain: ['{e}'],
  }
}

/** Share of questions that say the attribute in other words, where it has such. */
const SPOKEN = 0.55
const PLAINLY_SPOKEN = 0.65

/** A question with `{m}` for the thing. */
function drawFrame(attribute: Attribute, random: Random, language: Language): string {
  const asks = language === 'zh' ? attribute.askZh : attribute.askEn
  if (asks.length > 0 && random.chance(SPOKEN)) {
    const ask = random.pick(asks)
    return random.chance(PLAINLY_SPOKEN)
      ? ask
      : random.pick(AROUND[language]).replace('{q}', () => ask)
  }
  const name = random.pick(attribute[language])
  return random.pick(FRAMES[language]).replace('{a}', () => name)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Questions about one attribute of a thing `{e}`; `explicit` are those that name the kind of thing. */
export function askAbout(
  noun: Noun,
  attribute: Attribute,
  random: Random,
  language: Language,
  slots = '',
): { all: string[]; explicit: string[] } {
  const count = 12
  const explicit: string[] = []
  const all: string[] = []
  for (let i = 0; i < count; i++) {
    const mentions =
      language === 'zh'
        ? mentionsZh(noun, random.pick(noun.zh))
        : mentionsEn(noun, random.pick(noun.en).one)
    const frame = drawFrame(attribute, random, language)
    const clear = random.chance(0.65) || i < 4
    const mention = random.pick(clear ? mentions.explicit : mentions.plain)
    const template = tidy(frame.replace('{m}', mention), language) + slots
    if (/^\{e\}[\s?]*$/.test(template)) continue
    all.push(template)
    if (clear) explicit.push(template)
  }
  return { all: [...new Set(all)], explicit }
}

const tidy = (text: string, language: Language): string =>
  language === 'zh'
    ? text
        .replace(/ {2,}/g, ' ')
        .replace(/ ([的,?])/g, '$1')
        .trim()
    : text.replace(/^([a-z])(?=.*\?$)/, (letter) => letter.toUpperCase())

/** Questions that do not say which one they are about. */
export function missingOf(
  noun: Noun,
  attribute: Attribute,
  random: Random,
): NonNullable<Family['missing']> {
  const zh = random.pick(noun.zh)
  const en = random.pick(noun.en).one
  const attrZh = random.pick(attribute.zh)
  const attrEn = random.pick(attribute.en)
  return [
    {
      slot: 'e',
      questions: {
        zh: [
          `${zh}的${attrZh}是多少`,
          `查一下${zh}的${attrZh}`,
          `帮我查${zh}${attrZh}`,
          `我想知道${zh}的${attrZh}`,
          ...attribute.askZh
            .slice(0, 2)
            .map((text) => text.replace('{m}', `那${noun.measure}${zh}`)),
        ],
        en: [
          `what is the ${attrEn} of the ${en}?`,
          `look up the ${attrEn} of a ${en}`,
          `I need the ${attrEn} of one of our ${random.pick(noun.en).many}`,
          ...attribute.askEn.slice(0, 1).map((text) => text.replace('{m}', `that ${en}`)),
        ],
      },
      replies: {
        zh: [`请问要查哪${noun.measure}${noun.zh[0] ?? ''}?`],
        en: [`Which ${noun.en[0]?.one ?? 'one'} do you mean?`],
      },
    },
  ]
}
