/** Values for the attributes of composed tools. */
import { drawEntity } from './banks.ts'
import type { Json, Language } from './family.ts'
import type { Random } from './random.ts'

/** Draws values as one data source would give them: always in the same language. */
export interface ValueKind {
  /** Behind the value in answers, as ` kg` or `元`; by the language of the answer. */
  unit: Record<Language, string>
  draw: (random: Random) => Json
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Parses the value column of `words/attributes.ts`. */
export function parseValue(spec: string, language: Language): ValueKind {
  const [kind = '', ...rest] = spec.split(' ')
  const low = Number(rest[0])
  const high = Number(rest[1])
  const [unitZh = '', unitEn = ''] = rest.slice(2).join(' ').split('/')
  const none = { zh: '', en: '' }
  switch (kind) {
    case 'money':
      return {
        unit: { zh: '元', en: ' yuan' },
        draw: (random) =>
          random.chance(0.3) && high < 20_000
            ? Number((low + random.next() * (high - low)).toFixed(2))
            : random.integer(low, random.chance(0.5) ? high : Math.max(low, Math.ceil(high / 20))),
      }
    case 'int':
      return {
        unit: { zh: unitZh, en: unitEn === '' ? '' : ` ${unitEn}` },
        draw: (random) =>
          random.integer(low, random.chance(0.5) ? high : Math.max(low, Math.ceil(high / 8))),
      }
    case 'dec':
      return {
        unit: { zh: unitZh, en: unitEn === '' ? '' : ` ${unitEn}` },
        draw: (random) =>
          Number((low + random.next() * (high - low) * (random.chance(0.5) ? 1 : 0.1)).toFixed(1)),
      }
    case 'percent':
      return {
        unit: none,
        draw: (random) => `${random.integer(1, 100)}${random.chance(0.2) ? '.5' : ''}%`,
      }
    case 'date':
      return {
        unit: none,
        draw: (random) =>
          `${random.integer(2019, 2028)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`,
      }
    case 'time':
      return {
        unit: none,
        draw: (random) => {
          const clock = `${two(random.integer(6, 22))}:${two(random.integer(0, 11) * 5)}`
          return random.chance(0.4)
            ? `2026-${two(random.integer(1, 12))}-${two(random.integer(1, 28))} ${clock}`
            : clock
        },
      }
    case 'code':
      return {
        unit: none,
        draw: (random) =>
          drawEntity(random.chance(0.5) ? 'sku' : 'orderId', language, 'train', random),
      }
    case 'one': {
      const options = rest
        .join(' ')
        .split(',')
        .map((pair) => pair.split('/'))
      return {
        unit: none,
        draw: (random) => {
          const [zh = '', en = zh] = random.pick(options)
          return language === 'zh' ? zh : en
        },
      }
    }
    case 'person':
    case 'city':
    case 'street':
    case 'phone':
    case 'email':
    case 'company':
    case 'department':
      return { unit: none, draw: (random) => drawEntity(kind, language, 'train', random) }
    default:
      throw new Error(`Unknown value "${spec}"`)
  }
}
