/** How people ask about one attribute of one thing. */
import type { Family, Language } from './family.ts'
import type { Random } from './random.ts'
import type { Attribute } from './words/attributes.ts'
import type { Noun } from './words/nouns.ts'

/** How the thing asked about is called in a question; `{e}` is the slot. */
function mentionsZh(noun: Noun, name: string): { explicit: string[]; plain: string[] } {
  const byName = [
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
  ].includes(noun.bank)
  const explicit = [
    `${name}{e}`,
    `${name}{e}`,
    `{e}这${noun.measure}${name}`,
    ...(byName
      ? [`叫{e}的${name}`, `名为{e}的${name}`, `${name}“{e}”`]
      : [`编号{e}的${name}`, `{e}号${name}`, `${name}编号{e}`, `${name} {e} `]),
    ...(noun.class === 'o' || noun.class === 'l' ? [`{e}${name}`] : []),
  ]
  return { explicit, plain: ['{e}', '{e}', '{e} '] }
}

function mentionsEn(name: string): { explicit: string[]; plain: string[] } {
  return {
    explicit: [
      `the ${name} {e}`,
      `${name} {e}`,
      `our ${name} {e}`,
      `{e} (${name})`,
      `the ${name} "{e}"`,
    ],
    plain: ['{e}'],
  }
}

const framesZh = (attr: string, asks: readonly string[]): string[] => [
  ...asks.flatMap((ask) => [ask, `${ask}?`]),
  `{m}的${attr}`,
  `{m}的${attr}是什么`,
  `{m}${attr}`,
  `{m} ${attr}`,
  `查{m}的${attr}`,
  `查一下{m}的${attr}`,
  `帮我查{m}的${attr}`,
  `我想知道{m}的${attr}`,
  `请问{m}的${attr}是?`,
  `看看{m}的${attr}`,
  `告诉我{m}的${attr}`,
  `{m},${attr}?`,
  `能查到{m}的${attr}吗`,
  `${attr},{m}`,
  `帮我看下{m}${attr}`,
]
const framesEn = (attr: string, asks: readonly string[]): string[] => [
  ...asks.flatMap((ask) => [`${capital(ask)}?`, ask]),
  `What is the ${attr} of {m}?`,
  `what's the ${attr} of {m}`,
  `${attr} of {m}`,
  `${attr} for {m}`,
  `{m}: ${attr}?`,
  `Tell me the ${attr} of {m}`,
  `Show me the ${attr} of {m}.`,
  `Can you check the ${attr} of {m}?`,
  `I need the ${attr} of {m}`,
  `look up the ${attr} of {m}`,
]
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
    const attr = random.pick(attribute[language])
    const mentions =
      language === 'zh'
        ? mentionsZh(noun, random.pick(noun.zh))
        : mentionsEn(random.pick(noun.en).one)
    const frames =
      language === 'zh' ? framesZh(attr, attribute.askZh) : framesEn(attr, attribute.askEn)
    const asks = language === 'zh' ? attribute.askZh : attribute.askEn
    const frame = random.chance(0.4) && asks.length > 0 ? random.pick(asks) : random.pick(frames)
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
