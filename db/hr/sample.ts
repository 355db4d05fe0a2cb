import { createRandom } from '../random.ts'

const SALES =
  '王芳 李强 陈静 刘洋 徐涛 张伟 赵敏 杨磊 孙丽 黄勇 吴娟 朱婷 林悦 胡斌 郭峰 何雪 罗浩 高飞 梁爽 马超 郑凯 谢宇 宋佳 周杰'
const OTHERS: [department: string, title: string, names: string][] = [
  ['研发部', '工程师', '沈明 韩冰 曹阳 彭博 董洁 袁野'],
  ['生产部', '班组长', '潘伟 于波 蒋雯'],
  ['财务部', '会计', '蔡琳 余静 杜娟'],
  ['人事部', '专员', '叶青 程颖'],
  ['总经办', '总经理', '魏国栋'],
]
const MONTHS = 12

/** Who works for the company and what each was paid in the last twelve months. */
export function sampleStaff(today: Temporal.PlainDate) {
  const random = createRandom(31_415)
  const employees = [['销售部', '销售经理', SALES] as const, ...OTHERS]
    .flatMap(([department, title, names]) =>
      names.split(' ').map((name) => ({ name, department, title })),
    )
    .map((employee, index) => ({ id: index + 1, ...employee }))
  const month = today.toPlainYearMonth()
  const salaries = employees.flatMap(({ id, title }) => {
    const baseYuan = (title === '总经理' ? 52_000 : 9_000) + random.integer(0, 9_999)
    return Array.from({ length: MONTHS }, (_, index) => ({
      employeeId: id,
      month: month.subtract({ months: MONTHS - index }).toString(),
      baseYuan,
      bonusYuan: random.integer(0, 8_999),
    }))
  })
  return { employees, salaries }
}
