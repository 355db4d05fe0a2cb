/** Composed tools that read something off at a place: asked for by what one is up to there. */
import { parseValue } from './compose-values.ts'
import type { BankName, Family, Json, Language } from './family.ts'
import { toText } from './json-text.ts'
import type { Random } from './random.ts'
import * as words from './words/place-questions.ts'
import type { Noun } from './words/nouns.ts'
import { parts } from './words/words.ts'

interface Made {
  family: Family
  explicit: Set<string>
  noun: Noun
}

const QUESTIONS = 34
/** Mostly cities; other places teach that the name may be anything. */
const BANKS: BankName[] = ['city', 'city', 'city', 'city', 'street', 'han', 'country', 'word']
/** Share of questions that say what the measure is called. */
const NAMED = 0.25

/** Draws a family. */
export function composePlace(random: Random): Made {
  const [zhNames = '', enNames = '', slug = '', asksZh = '', asksEn = '', spec = ''] = parts(
    random.pick(words.MEASURES),
  )
  const names = { zh: zhNames.split(','), en: enNames.split(',') }
  const asks = { zh: asksZh.split(';'), en: asksEn.split(';') }
  const bank = random.pick(BANKS)
  const questions: Record<Language, string[]> = { zh: [], en: [] }
  for (const language of ['zh', 'en'] as const) {
    for (let count = 0; count < QUESTIONS; count++) {
      const named = random.chance(NAMED)
      const name = random.pick(names[language])
      const asked = named ? (language === 'zh' ? `${name}多少` : name) : random.pick(asks[language])
      questions[language].push(placeTemplate('place', asked, language, random))
    }
  }
  const zh = random.pick(names.zh)
  const en = random.pick(names.en)
  const language: Language = random.chance(0.7) ? 'zh' : 'en'
  const value = parseValue(spec, language)
  const key = random.pick(['value', slug, 'now', 'reading'])
  return {
    noun: {
      group: `place ${slug}`,
      class: 'l',
      zh: names.zh,
      en: names.en.map((one) => ({ one, many: one })),
      measure: '个',
      bank,
      pinyin: slug,
    },
    explicit: new Set([...questions.zh, ...questions.en]),
    family: {
      names: [
        `get_${slug}`,
        `${slug}_now`,
        `${slug}_at`,
        `current_${slug}`,
        `query_${slug}`,
        `${slug}_chaxun`,
      ],
      descriptions: {
        zh: [`查某地的${zh}`, `${zh}查询`, `一个地方当前的${zh}`, `按地点查${zh}`],
        en: [
          `${en} at a place`,
          `Current ${en} by place`,
          `Look up the ${en}`,
          `Get ${en} somewhere`,
        ],
      },
      parameters: [
        {
          slot: 'place',
          keys: ['place', 'city', 'location', 'where', 'area', 'site'],
          descriptions: {
            zh: ['地点', '地名', '要查的地方', '城市或地点'],
            en: ['Place', 'Name of the place', 'Where', 'Place to look up'],
          },
          source: { kind: 'copy', bank },
        },
      ],
      questions,
      result: (args, draw) => ({ place: args['place'] ?? '', [key]: value.draw(draw) }),
      answers: {
        zh: [
          (args, result: Record<string, Json>) =>
            `${toText(args['place'])}的${zh}是${toText(result[key])}${value.unit.zh}。`,
        ],
        en: [
          (args, result: Record<string, Json>) =>
            `The ${en} at ${toText(args['place'])}: ${toText(result[key])}${value.unit.en}.`,
        ],
      },
      empty: {
        result: (args) => ({ found: false, place: args['place'] ?? '' }),
        answers: {
          zh: [(args) => `没有找到「${toText(args['place'])}」的${zh}。`],
          en: [(args) => `No ${en} was found for "${toText(args['place'])}".`],
        },
      },
    },
  }
}

/** A question at a place; `slot` is the place's. */
export function placeTemplate(
  slot: string,
  asked: string,
  language: Language,
  random: Random,
): string {
  const pick = (texts: Record<Language, string[]>): string => random.pick(texts[language])
  return pick(words.FRAMES)
    .replaceAll(/\{([=!]?)c\}/g, (_, mark: string) => `{${mark}${slot}}`)
    .replace('{a}', () => asked)
    .replace('{b}', () => pick(words.DOINGS))
    .replace('{r}', () => pick(words.REASONS))
    .replace('{t}', () => pick(words.TAILS))
    .replace('{w}', () => pick(words.WHEN))
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ (?=[,?:])/g, '')
    .replace(/^[\s,]+|\s+$/g, '')
}
