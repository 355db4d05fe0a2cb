/** Composed tools that look up one record: by its name, one attribute, two, or one of several. */
import { toText } from './json-text.ts'
import { askAbout, capital, missingOf } from './compose-questions.ts'
import { parseValue, type ValueKind } from './compose-values.ts'
import type { Family, Json, Language, Parameter } from './family.ts'
import type { Random } from './random.ts'
import type { Attribute } from './words/attributes.ts'
import { toSlug, type Noun } from './words/nouns.ts'

interface Made {
  family: Family
  explicit: Set<string>
}

const KEY_TEXTS: Record<string, [zh: string, en: string, keys: string]> = {
  person: ['姓名', 'name', 'name'],
  company: ['名称', 'name', 'name'],
  city: ['所在城市', 'city', 'city'],
  street: ['地点', 'place', 'place'],
  plate: ['车牌号', 'plate number', 'plate'],
  phone: ['号码', 'number', 'number'],
  email: ['邮箱', 'e-mail', 'email'],
  sku: ['编号', 'code', 'code'],
  orderId: ['编号', 'number', 'no'],
}

function keyParameter(noun: Noun, slug: string, random: Random): Parameter {
  const [keyZh, keyEn, key] = KEY_TEXTS[noun.bank] ?? ['名称', 'name', 'name']
  const zh = random.pick(noun.zh)
  const en = random.pick(noun.en).one
  return {
    slot: 'e',
    keys: [
      key,
      `${slug}_${key}`,
      slug,
      `${slug}_id`,
      'id',
      `${noun.pinyin}_${key}`,
      ...(key === 'no' || key === 'code' ? ['number', 'code'] : ['query', 'target', 'q']),
    ],
    descriptions: {
      zh: [`${zh}${keyZh}`, keyZh, `要查的${zh}`, `${zh}的${keyZh}`, zh],
      en: [
        `${capital(en)} ${keyEn}`,
        capital(keyEn),
        `The ${en} to look up`,
        `${capital(keyEn)} of the ${en}`,
        capital(en),
      ],
    },
    source: { kind: 'copy', bank: noun.bank },
  }
}

const withArticle = (text: string): string =>
  `${/^(?!us|uni)[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`
const slugOf = (noun: Noun): string => toSlug(noun.en[0]?.one ?? '', noun)

function nameTool(noun: Noun, slugs: readonly string[], random: Random): string[] {
  const nouns = [slugOf(noun), slugOf(noun), noun.pinyin]
  const n = random.pick(nouns)
  const a = slugs.join('_and_')
  return [
    `get_${n}_${a}`,
    `query_${a}_of_${n}`,
    `${n}_${a}_lookup`,
    `${n}_${a}`,
    `find_${n}_${a}`,
    `${a}_of_${n}`,
    `check_${n}_${a}`,
    `lookup_${n}_${a}`,
    `chaxun_${noun.pinyin}_${a}`,
  ]
}

/** How one data source spells its results. */
function shapeResult(
  noun: Noun,
  random: Random,
): { wrap: (key: Json, fields: Record<string, Json>) => Json; language: Language } {
  const language: Language = random.chance(0.72) ? 'zh' : 'en'
  const echo = random.pick(['none', 'name', 'id', slugOf(noun), 'found'])
  return {
    language,
    wrap: (key, fields) =>
      echo === 'none'
        ? fields
        : echo === 'found'
          ? { found: true, ...fields }
          : { [echo]: key, ...fields },
  }
}

function emptyOf(noun: Noun, random: Random): NonNullable<Family['empty']> {
  const form = random.integer(0, 3)
  const zh = noun.zh[0] ?? ''
  const en = noun.en[0]?.one ?? ''
  return {
    result: ({ e }) =>
      [{ found: false }, { found: false, name: e ?? '' }, null, { rows: [] }][form] ?? null,
    answers: {
      zh: [({ e }) => `没有找到${zh}「${toText(e)}」。`],
      en: [({ e }) => `No ${en} "${toText(e)}" was found.`],
    },
  }
}

/** One record by its name or number: one attribute of it, or two. */
export function composeLookup(noun: Noun, attributes: readonly Attribute[], random: Random): Made {
  const shape = shapeResult(noun, random)
  const fields = attributes.map((attribute) => ({
    attribute,
    zh: random.pick(attribute.zh),
    en: random.pick(attribute.en),
    key: random.pick([
      attribute.slug,
      attribute.slug,
      attribute.slug,
      'value',
      attribute.zh[0] ?? 'value',
    ]),
    kind: parseValue(attribute.value, shape.language),
    unitInside: random.chance(0.2),
  }))
  if (fields.length > 1)
    for (const field of fields) field.key = field.key === 'value' ? field.attribute.slug : field.key
  const zh = random.pick(noun.zh)
  const en = random.pick(noun.en)
  const attrsZh = fields.map((field) => field.zh).join(random.pick(['和', '、', '与']))
  const attrsEn = fields.map((field) => field.en).join(' and ')
  const key = keyParameter(noun, slugOf(noun), random)
  const [keyZh, keyEn] = KEY_TEXTS[noun.bank] ?? ['名称', 'name']
  const questions = { zh: [] as string[], en: [] as string[] }
  const explicit = new Set<string>()
  for (const { attribute } of fields) {
    for (const language of ['zh', 'en'] as const) {
      const asked = askAbout(noun, attribute, random, language)
      questions[language].push(...asked.all)
      for (const template of asked.explicit) explicit.add(template)
    }
  }
  const family: Family = {
    names: nameTool(
      noun,
      attributes.map(({ slug }) => slug.replace(/_(of|number)$/, '')),
      random,
    ),
    descriptions: {
      zh: [
        `查询${zh}的${attrsZh}`,
        `${zh}${attrsZh}查询`,
        `按${keyZh}查${zh}的${attrsZh}`,
        `获取某${noun.measure}${zh}的${attrsZh}`,
        `${zh}的${attrsZh}`,
        `根据${keyZh}返回${zh}的${attrsZh}`,
        `查${zh}${attrsZh}`,
        `某${noun.measure}${zh}的${attrsZh}是什么`,
        `输入${keyZh},得到${zh}的${attrsZh}`,
        `查看${zh}${attrsZh}`,
        `${zh}:${attrsZh}`,
        `返回一${noun.measure}${zh}的${attrsZh}`,
        `已知${zh}${keyZh},查${attrsZh}`,
        `给出指定${zh}的${attrsZh}`,
        `用来查${zh}的${attrsZh}`,
        `想知道${zh}的${attrsZh}时使用`,
        `从系统中读取${zh}的${attrsZh}`,
        `按${zh}查${attrsZh}`,
        `${attrsZh}查询(${zh})`,
        `检索${zh}对应的${attrsZh}`,
        `单${noun.measure}${zh}的${attrsZh}`,
      ],
      en: [
        `Get the ${attrsEn} of ${withArticle(en.one)}`,
        `${capital(en.one)} ${attrsEn}`,
        `Look up the ${attrsEn} of ${withArticle(en.one)}`,
        `${capital(attrsEn)} of ${en.many}`,
        `Returns the ${attrsEn} of the given ${en.one}`,
        `${capital(attrsEn)} by ${en.one}`,
        `Given ${withArticle(en.one)}, returns the ${attrsEn}`,
        `Tells the ${attrsEn} of one ${en.one}`,
        `Reads the ${attrsEn} of ${withArticle(en.one)} from the system`,
        `${capital(en.one)}: ${attrsEn}`,
        `${capital(attrsEn)} lookup for ${en.many}`,
        `Find out the ${attrsEn} of ${withArticle(en.one)}`,
        `Use this to check the ${attrsEn} of ${withArticle(en.one)}`,
        `Fetch the ${attrsEn} for one ${en.one}`,
        `Search ${withArticle(en.one)} by ${keyEn} and return the ${attrsEn}`,
        `Query the ${attrsEn} of ${en.many} by ${keyEn}`,
        `${capital(en.one)} records: the ${attrsEn} of one entry`,
      ],
    },
    parameters: [key],
    questions,
    missing: missingOf(noun, attributes[0] as Attribute, random),
    result: ({ e }, draw) =>
      shape.wrap(
        e ?? '',
        Object.fromEntries(
          fields.map(({ key: name, kind, unitInside }) => {
            const value = kind.draw(draw)
            return [
              name,
              unitInside && kind.unit[shape.language] !== ''
                ? `${toText(value)}${kind.unit[shape.language]}`
                : value,
            ]
          }),
        ),
      ),
    answers: {
      zh: [
        ({ e }, result) =>
          `${toText(e)}的${fields.map((field) => `${field.zh}是${valueText(result, field, 'zh')}`).join(',')}。`,
      ],
      en: [
        ({ e }, result) =>
          `The ${fields.map((field) => `${field.en} of ${toText(e)} is ${valueText(result, field, 'en')}`).join('; the ')}.`,
      ],
    },
    empty: emptyOf(noun, random),
  }
  return { family, explicit }
}

function valueText(
  result: Record<string, Json>,
  field: { key: string; kind: ValueKind },
  language: Language,
): string {
  const value = result[field.key]
  return typeof value === 'number' ? `${value}${field.kind.unit[language]}` : toText(value)
}

/** One record, and an enum that says which of its attributes is wanted. */
export function composeChoice(noun: Noun, attributes: readonly Attribute[], random: Random): Made {
  const shape = shapeResult(noun, random)
  const zh = random.pick(noun.zh)
  const en = random.pick(noun.en)
  const kinds = new Map(
    attributes.map((attribute) => [
      attribute.slug,
      { attribute, kind: parseValue(attribute.value, shape.language) },
    ]),
  )
  const questions = { zh: [] as string[], en: [] as string[] }
  const explicit = new Set<string>()
  for (const attribute of attributes) {
    for (const language of ['zh', 'en'] as const) {
      // The attribute is said by the whole sentence, so its own slot is empty, at the end.
      const asked = askAbout(noun, attribute, random, language, `{f=${attribute.slug}:}`)
      questions[language].push(...asked.all.slice(0, 6))
      for (const template of asked.explicit) explicit.add(template)
    }
  }
  const slug = slugOf(noun)
  const list = attributes.map((attribute) => attribute.zh[0]).join('、')
  const listEn = attributes.map((attribute) => attribute.en[0]).join(', ')
  const family: Family = {
    names: [
      `get_${slug}_info`,
      `${slug}_info`,
      `query_${slug}`,
      `${slug}_detail`,
      `lookup_${slug}`,
      `${noun.pinyin}_xinxi`,
      `${slug}_field`,
    ],
    descriptions: {
      zh: [
        `查询${zh}的某项信息:${list}`,
        `${zh}信息查询(${list})`,
        `查${zh}:${list}之一`,
        `获取${zh}资料中的一项`,
        `读取${zh}的一个字段`,
        `${zh}的${list},每次查一项`,
        `${zh}档案里的单项信息`,
      ],
      en: [
        `Look up one detail of ${withArticle(en.one)}: ${listEn}`,
        `${capital(en.one)} details (${listEn})`,
        `One field of ${withArticle(en.one)} record`,
        `Read one of these of ${withArticle(en.one)}: ${listEn}`,
        `${capital(en.one)} data, one field at a time`,
      ],
    },
    parameters: [
      keyParameter(noun, slug, random),
      {
        slot: 'f',
        keys: ['field', 'attribute', 'item', 'what', 'info'],
        descriptions: {
          zh: ['要查哪一项', '字段', '信息项'],
          en: ['Which detail', 'Field', 'What to look up'],
        },
        source: {
          kind: 'choice',
          options: attributes.map((attribute) => ({
            value: attribute.slug,
            zh: attribute.zh,
            en: attribute.en,
          })),
        },
      },
    ],
    questions,
    result: ({ e, f }, draw) =>
      shape.wrap(e ?? '', { [toText(f)]: kinds.get(toText(f))?.kind.draw(draw) ?? '' }),
    answers: {
      zh: [
        ({ e, f }, result) => {
          const { attribute, kind } = kinds.get(toText(f)) as {
            attribute: Attribute
            kind: ValueKind
          }
          return `${toText(e)}的${attribute.zh[0]}是${valueText(result, { key: toText(f), kind }, 'zh')}。`
        },
      ],
      en: [
        ({ e, f }, result) => {
          const { attribute, kind } = kinds.get(toText(f)) as {
            attribute: Attribute
            kind: ValueKind
          }
          return `The ${attribute.en[0]} of ${toText(e)} is ${valueText(result, { key: toText(f), kind }, 'en')}.`
        },
      ],
    },
    empty: emptyOf(noun, random),
  }
  return { family, explicit }
}
