/** Questions to the sample tools in the frames that composed tools are asked in: see `compose-*.ts`. */
import { documentTemplate } from '../compose-documents.ts'
import { placeTemplate } from '../compose-places.ts'
import { rankingTemplate } from '../compose-rankings.ts'
import type { Language } from '../family.ts'
import { createRandom } from '../random.ts'
import { parts } from '../words/words.ts'

const COUNT = 900

const ASKED_WEATHER: Record<Language, string[]> = {
  zh: parts(
    '淋雨不|冷不冷|冻人不|热得慌不|风大不大|有霾吗|雾大不|要不要带伞|要带厚衣服不|短袖扛得住吗|穿啥合适|羽绒服用不用|毛毛雨还是大雨|出太阳没|闷不闷|刮台风没|起沙尘没|多云还是晴|零下没|打雷没|天儿行不|下不下雨|几度|天气合适不|裙子能穿不|会不会淋湿|帽子会刮跑不|要秋裤不|灰蒙蒙的不|看得清远处不|晒得黑不|云厚不厚|晾得干衣服不|暴雨停没|降温没|头发会吹乱不|外套要不要',
  ),
  en: parts(
    'coat or no coat|raining|freezing|too windy|any fog|hazy or clear|need an umbrella|shorts ok|what to wear|warm enough|storm coming|sunny at all|below zero|gusty|hot as hell|drizzle or pour|blue sky|scarf weather|will i get wet|wind strong enough|thunder yet|how many degrees|cold or mild|snowing yet|will my hat fly off|murky out|boots needed|will laundry dry|sweater needed|above ten degrees|smoggy|sleet or rain|stormy or calm',
  ),
}
const SOLD: Record<Language, string[]> = {
  zh: parts(
    '卖得最多|业绩最好|销售额最高|卖得最猛|开单金额最大|卖钱最多|出货额最高|成交最多|销售额',
  ),
  en: parts('sold the most|brought in the most sales|sales|revenue'),
}
const CONTRACTS: Record<Language, string[]> = {
  zh: parts('合同|合同|那份合同|咱合同|{kind}|{kind}|签的那个合同'),
  en: parts('contract|contract|signed contract|{kind}|{kind}|deal papers'),
}

const draw = (
  seed: number,
  make: (random: ReturnType<typeof createRandom>) => string,
): string[] => {
  const random = createRandom(seed)
  return [...new Set(Array.from({ length: COUNT }, () => make(random)))]
}

const weather = (language: Language, seed: number): string[] =>
  draw(seed, (random) =>
    placeTemplate('city', random.pick(ASKED_WEATHER[language]), language, random),
  )
export const WIDE_WEATHER = { zh: weather('zh', 101), en: weather('en', 102) }

const sales = (language: Language, seed: number): string[] =>
  draw(seed, (random) =>
    rankingTemplate(
      random.pick(['person', 'region', 'product']),
      { slot: 'by', said: SOLD[language], withPeriod: true },
      language,
      random,
    ),
  )
export const WIDE_SALES = { zh: sales('zh', 103), en: sales('en', 104) }

const clauses = (language: Language, seed: number): string[] =>
  draw(seed, (random) =>
    documentTemplate(
      random.pick(CONTRACTS[language]),
      { party: random.chance(0.5) ? 'counterparty' : undefined, isClear: random.chance(0.8) },
      language,
      random,
    ),
  )
export const WIDE_CLAUSES = { zh: clauses('zh', 105), en: clauses('en', 106) }
