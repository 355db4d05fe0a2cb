import { createRandom } from '../random.ts'

/** Orders go back to the first day of the month this many months ago: all of last year, always. */
const MONTHS_BACK = 27

const REGIONS = ['华东', '华北', '华南', '华中', '西南', '西北', '东北']

/** Name, region and how good a seller: orders in proportion. */
const PEOPLE: [name: string, region: string, skill: number][] = [
  ['王芳', '华东', 13],
  ['李强', '华东', 11],
  ['陈静', '华东', 12],
  ['刘洋', '华东', 9],
  ['徐涛', '华东', 10],
  ['张伟', '华北', 13],
  ['赵敏', '华北', 10],
  ['杨磊', '华北', 9],
  ['孙丽', '华北', 8],
  ['黄勇', '华南', 12],
  ['吴娟', '华南', 11],
  ['朱婷', '华南', 9],
  ['林悦', '华南', 8],
  ['胡斌', '华中', 10],
  ['郭峰', '华中', 9],
  ['何雪', '华中', 7],
  ['罗浩', '西南', 11],
  ['高飞', '西南', 8],
  ['梁爽', '西南', 7],
  ['马超', '西北', 8],
  ['郑凯', '西北', 6],
  ['谢宇', '东北', 9],
  ['宋佳', '东北', 7],
  ['周杰', '东北', 6],
]

/** Name, list price in yuan, pieces of a usual order at most, and how well it sells. */
const PRODUCTS: [name: string, priceYuan: number, most: number, demand: number][] = [
  ['六轴机器人', 128_000, 2, 3],
  ['协作机器人', 89_000, 2, 4],
  ['搬运小车', 76_000, 2, 4],
  ['视觉检测系统', 58_000, 2, 5],
  ['工控机', 8_600, 8, 7],
  ['工业相机', 6_900, 10, 8],
  ['伺服电机', 3_200, 20, 9],
  ['伺服驱动器', 4_100, 16, 8],
  ['变频器', 3_600, 16, 8],
  ['可编程控制器', 5_200, 12, 8],
  ['触摸屏', 2_400, 16, 7],
  ['边缘网关', 4_800, 12, 7],
  ['工业交换机', 3_900, 12, 6],
  ['激光位移传感器', 7_400, 8, 6],
  ['压力传感器', 980, 40, 7],
  ['温度变送器', 760, 50, 6],
  ['电磁流量计', 5_600, 8, 5],
  ['条码扫描器', 2_100, 20, 6],
  ['安全光栅', 3_400, 12, 5],
  ['空气压缩机', 23_000, 3, 4],
]

/** Share of a person's orders that come from the person's own region. */
const OWN_REGION = 0.85

/** Who sells what where. The orders end with `today`; the same day gives the same orders. */
export function sampleSales(today: Temporal.PlainDate) {
  const random = createRandom(4_711)
  const regions = REGIONS.map((name, index) => ({ id: index + 1, name }))
  const salesPeople = PEOPLE.map(([name, region], index) => ({
    id: index + 1,
    name,
    regionId: REGIONS.indexOf(region) + 1,
  }))
  const products = PRODUCTS.map(([name, priceYuan], index) => ({ id: index + 1, name, priceYuan }))

  const people = salesPeople.map((person, index) => [person, PEOPLE[index]?.[2] ?? 1] as const)
  const goods = products.map((product, index) => [product, PRODUCTS[index]?.[3] ?? 1] as const)

  const drawOrder = (orderedOn: string) => {
    const person = random.weighted(people)
    const product = random.weighted(goods)
    const quantity = random.integer(1, PRODUCTS[product.id - 1]?.[2] ?? 1)
    // A discount to a tenth of a percent: amounts differ, so that no two sums are the same.
    const share = 1 - random.integer(0, 150) / 1000
    return {
      orderedOn,
      personId: person.id,
      regionId: random.next() < OWN_REGION ? person.regionId : random.integer(1, REGIONS.length),
      productId: product.id,
      quantity,
      amountYuan: Math.round(quantity * product.priceYuan * share) - random.integer(0, 9),
    }
  }

  const orders: (ReturnType<typeof drawOrder> & { id: number })[] = []
  const first = today.with({ day: 1 }).subtract({ months: MONTHS_BACK })
  for (let day = first; Temporal.PlainDate.compare(day, today) <= 0; day = day.add({ days: 1 })) {
    const isWeekend = day.dayOfWeek > 5
    const isQuarterEnd = day.month % 3 === 0 && day.day > 20
    const usual = isWeekend ? 11 : isQuarterEnd ? 40 : 32
    const count = Math.max(5, Math.round(usual * (1 + 0.2 * random.normal())))
    const orderedOn = day.toString()
    for (let index = 0; index < count; index++) {
      orders.push({ id: orders.length + 1, ...drawOrder(orderedOn) })
    }
  }
  return { regions, salesPeople, products, orders }
}
