/** What a quotation of a table or of a list looks like: rows and points, a line each. */
import type { Language } from '../family.ts'
import type { Random } from '../random.ts'
import { parts } from '../words/words.ts'
import { clauseWords } from './clause-words.ts'

const HEADS: Record<Language, string[]> = {
  zh: parts(
    '地区|级别|职级|项目|部门|型号|城市|类别|房型|金额（元）|餐补（元/天）|住宿（元/晚）|交通（元/天）|上限|数量|单价|折扣|天数|工龄|比例|审批人|响应时间|保修期|电压|功率（kW）|备注',
  ),
  en: parts(
    'Region|Grade|Item|Model|City|Limit|Per day|Per night|Price|Quantity|Days|Share|Approver',
  ),
}
const NAMES: Record<Language, string[]> = {
  zh: parts(
    '一线城市|省会城市|其他城市|境外|港澳台|总监|经理|主管|员工|实习生|华东|华南|西北|标准型|加强型|A类|B类|1—5年|5年以上|10年以上|研发部|销售部|夏季|冬季|单间|套房|首次|第二次|港口|机场',
  ),
  en: parts(
    'Tier 1|Tier 2|Overseas|Director|Manager|Staff|Standard|Heavy|Summer|Winter|First|Second|Others',
  ),
}

/** Two to four rows under a head, cells apart by ` | `. */
export function tableWords(language: Language, random: Random): string {
  const columns = random.integer(2, 3)
  const heads = random.sample(HEADS[language], columns)
  const names = random.sample(NAMES[language], random.integer(2, 4))
  const cell = (): string =>
    random.pick([
      () => String(random.integer(1, 99) * 10),
      () => String(random.integer(1, 60)),
      () => `${random.integer(1, 30)}%`,
      () => random.integer(1_000, 90_000).toLocaleString('en'),
    ])()
  const rows = names.map((name) => [name, ...Array.from({ length: columns - 1 }, cell)])
  const text = [heads, ...rows].map((row) => row.join(' | ')).join('\n')
  return random.chance(0.2) ? `${text}…` : text
}

/** Two or three points with their numbers. */
export function listWords(language: Language, random: Random): string {
  const count = random.integer(2, 3)
  const numerals = '一二三四五六'
  const from = random.chance(0.7) ? 0 : random.integer(1, 3)
  const mark = random.pick<(index: number) => string>(
    language === 'zh'
      ? [
          (index) => `${index + 1}. `,
          (index) => `（${numerals.charAt(index)}）`,
          (index) => `(${index + 1})`,
          (index) => `${index + 1}、`,
        ]
      : [(index) => `${index + 1}. `, (index) => `(${'abcdefgh'.charAt(index)}) `],
  )
  const point = (index: number): string => {
    const words = clauseWords(language, random).replaceAll('…', '')
    const first = /^[^。.]{8,60}[。.]/u.exec(words)?.[0] ?? words.slice(0, 50)
    return `${mark(from + index)}${first}`
  }
  const lines = Array.from({ length: count }, (_, index) => point(index))
  return `${from > 0 ? '…' : ''}${lines.join('\n')}${random.chance(0.2) ? '…' : ''}`
}
