/** Composed tools that find what a document says about a topic, of one party or of all. */
import type { Family, Json, Language, Parameter } from './family.ts'
import { toText } from './json-text.ts'
import type { Random } from './random.ts'
import { clauseWords } from './samples/clause-words.ts'
import { inSplit, splitOfEntity } from './split.ts'
import * as words from './words/documents.ts'
import { toSlug, type Noun } from './words/nouns.ts'
import { parts } from './words/words.ts'

interface Made {
  family: Family
  explicit: Set<string>
  noun: Noun
}

const PARTY = 0.6
const PARTY_SAID = 0.45
const ASIDE = 0.22
/** Share of tools that are asked about topics of any document. */
const ANY_TOPIC = 0.3
const QUESTIONS = 44
/** Longer passages are cut behind a sentence. */
const LONG = 90

/** Draws a family. */
export function composeDocument(random: Random): Made {
  const [zhNames = '', enNames = '', measure = '', pinyin = '', topicsZh = '', topicsEn = ''] =
    parts(random.pick(words.DOCUMENTS))
  const noun: Noun = {
    group: `document ${pinyin}`,
    class: 'd',
    zh: zhNames.split(','),
    en: enNames.split(',').map((pair) => {
      const [one = '', many = one] = pair.split('/')
      return { one, many }
    }),
    measure,
    bank: 'topic',
    pinyin,
  }
  const topics = {
    zh: inSplit(topicsZh.split(';'), 'train', splitOfEntity),
    en: inSplit(topicsEn.split(';'), 'train', splitOfEntity),
  }
  const withParty = random.chance(PARTY)
  const questions: Record<Language, string[]> = { zh: [], en: [] }
  const explicit = new Set<string>()
  for (const language of ['zh', 'en'] as const) {
    for (let count = 0; count < QUESTIONS; count++) {
      const { text, isClear } = drawTemplate(noun, language, withParty, random)
      questions[language].push(text)
      if (isClear) explicit.add(text)
    }
  }
  const zh = random.pick(noun.zh)
  const en = random.pick(noun.en)
  const slug = toSlug(random.pick(noun.en).one, noun)
  const key = random.pick(['text', 'words', 'passage', 'content'])
  const where = random.pick(['section', 'clause', 'page', 'article'])
  const sections: Record<string, () => Json> = {
    section: () => `${random.integer(1, 19)}.${random.integer(1, 12)}`,
    clause: () => `第${random.integer(1, 60)}条`,
    page: () => random.integer(1, 240),
    article: () => `Article ${random.integer(1, 40)}`,
  }
  return {
    noun,
    explicit,
    family: {
      names: [
        `search_${slug}`,
        `${slug}_search`,
        `find_in_${slug}`,
        `${slug}_lookup`,
        `${pinyin}_chaxun`,
        `cha_${pinyin}`,
        `read_${slug}`,
        `query_${slug}`,
      ],
      descriptions: {
        zh: [
          `查${zh}里关于某个事项是怎么写的`,
          `在${zh}中查找某一事项的原文`,
          `${zh}检索:按主题找原文`,
          `${zh}怎么规定的`,
          `按关键词查${zh}`,
        ],
        en: [
          `What the ${en.one} says about a topic`,
          `Search the ${en.one} for a topic, exact words`,
          `Find a passage in the ${en.one}`,
          `Look up ${en.one} wording by subject`,
        ],
      },
      parameters: [toTopic(topics, random), ...(withParty ? [PARTY_PARAMETER] : [])],
      questions,
      result: (args, draw) => ({
        ...(draw.chance(0.5) && { topic: args['topic'] ?? '' }),
        ...(args['party'] !== undefined && { from: args['party'] }),
        [where]: sections[where]?.() ?? '1',
        [key]: shorten(clauseWords(languageOf(args), draw)),
      }),
      answers: {
        zh: [
          (_, found: Record<string, Json>) =>
            `${zh}${sectionOf(found[where], where, 'zh')}:“${toText(found[key])}”`,
        ],
        en: [
          (_, found: Record<string, Json>) =>
            `${en.one.charAt(0).toUpperCase()}${en.one.slice(1)}, ${sectionOf(found[where], where, 'en')}: "${toText(found[key])}"`,
        ],
      },
      empty: {
        result: (args) => ({ found: false, topic: args['topic'] ?? '' }),
        answers: {
          zh: [(args) => `${zh}里没有找到关于「${toText(args['topic'])}」的内容。`],
          en: [(args) => `Nothing about "${toText(args['topic'])}" was found in the ${en.one}.`],
        },
      },
    },
  }
}

const languageOf = (args: Record<string, Json>): Language =>
  /\p{Script=Han}/u.test(toText(args['topic'])) ? 'zh' : 'en'

function sectionOf(value: Json | undefined, where: string, language: Language): string {
  const text = toText(value ?? '')
  if (where === 'page') return language === 'zh' ? `第${text}页` : `page ${text}`
  if (where === 'section') return language === 'zh' ? text : `section ${text}`
  return text
}

/** The first sentence, where the whole would be long. */
const shorten = (text: string): string =>
  text.length <= LONG ? text : (/^.{20,}?(?:。|\.(?= |$))/su.exec(text)?.[0] ?? text)

function toTopic(topics: Record<Language, string[]>, random: Random): Parameter {
  return {
    slot: 'topic',
    keys: ['topic', 'subject', 'keyword', 'query', 'matter', 'item', 'about', 'q'],
    descriptions: {
      zh: ['要查的事项', '事项', '主题', '关键词', '查什么'],
      en: ['What to look for', 'Topic', 'Subject', 'Keyword', 'The matter asked about'],
    },
    source: random.chance(ANY_TOPIC)
      ? { kind: 'copy', bank: 'topic' }
      : { kind: 'copy', values: topics },
  }
}
const PARTY_PARAMETER: Parameter = {
  slot: 'party',
  keys: ['party', 'company', 'counterparty', 'issuer', 'customer', 'supplier'],
  descriptions: {
    zh: ['哪家公司的', '公司名称或简称', '对方'],
    en: ['Whose document', 'Company, full or short name', 'The other party'],
  },
  source: { kind: 'copy', bank: 'company' },
  required: false,
}

function drawTemplate(
  noun: Noun,
  language: Language,
  withParty: boolean,
  random: Random,
): { text: string; isClear: boolean } {
  const isClear = random.chance(0.6)
  const document = language === 'zh' ? random.pick(noun.zh) : random.pick(noun.en).one
  const party = withParty && random.chance(PARTY_SAID) ? 'party' : undefined
  return { text: documentTemplate(document, { party, isClear }, language, random), isClear }
}

/**
 * A question for a `{topic}`.
 *
 * @param options - `party`: the slot of the one whose document it is; `isClear`: whether it names the document
 */
export function documentTemplate(
  document: string,
  { party, isClear }: { party: string | undefined; isClear: boolean },
  language: Language,
  random: Random,
): string {
  const frames = {
    zh: isClear ? words.ASK_ZH : words.ASK_BARE_ZH,
    en: isClear ? words.ASK_EN : words.ASK_BARE_EN,
  }
  let text = random.pick(frames[language]).replace('{t}', '{topic}').replace('{d}', document)
  if (party !== undefined) {
    const around = random.pick(language === 'zh' ? words.PARTY_ZH : words.PARTY_EN)
    // A name right before a name would have no edge.
    const isGlued = text.startsWith('{') && around.includes('{p}{q}')
    const frame = isGlued ? (language === 'zh' ? '{p}的{q}' : '{p}: {q}') : around
    text = frame.replace('{q}', () => text).replace('{p}', `{${party}}`)
  }
  return random.chance(ASIDE) ? withAside(text, language, random) : text
}

/** The question behind or before a second thought. */
function withAside(text: string, language: Language, random: Random): string {
  const aside = random.pick(language === 'zh' ? words.ASIDES_ZH : words.ASIDES_EN)
  const gap =
    language === 'zh' ? random.pick([',', ',', ' ', '。']) : random.pick([', ', ', ', ' - ', '. '])
  return random.chance(0.5) ? `${aside}${gap}${text}` : `${text}${gap}${aside}`
}
