import { readFileSync } from 'node:fs'

/** One feature of the software to be developed, as it is required and as it is tested. */
interface Feature {
  code: string
  name: string
  users: string
  does: string
  rule: string
  steps: string
  expected: string
}

/**
 * The text of the software development contract: its body, and its annexes. What the software must do
 * and how that is accepted (annexes 1 and 2), and the data dictionary (annex 12), are written from
 * lists. The text has 28,550 tokens for Qwen3.
 */
export function composeSoftwareDevelopment(): string {
  const modules = parseModules(read('functions-1.txt') + read('functions-2.txt'))
  const annex = (title: string, article: (feature: Feature) => string): string[] => [
    '',
    title,
    ...modules.flatMap(({ name, features }, index) => [
      `第${toChinese(index + 1)}节 ${name}`,
      ...features.flatMap((feature, position) => [
        `第${toChinese(position + 1)}条 ${feature.name}`,
        article(feature),
      ]),
    ]),
  ]
  return [
    read('body.txt').trim(),
    ...annex(
      '附件一 需求规格说明书',
      ({ code, users, does, rule }) =>
        `需求编号：SCM-${code}；使用者：${users}。功能要求：${does}。业务规则：${rule}。`,
    ),
    ...annex(
      '附件二 验收测试用例',
      ({ code, steps, expected }) =>
        `用例编号：TC-${code}；对应需求：SCM-${code}。操作步骤：${steps}。预期结果：${expected}。`,
    ),
    '',
    read('annexes.txt').trim(),
    ...composeDictionary(),
    '',
    read('operations.txt').trim(),
    '',
  ].join('\n')
}

function parseModules(text: string): { name: string; features: Feature[] }[] {
  const modules: { name: string; code: string; features: Feature[] }[] = []
  for (const line of text.trim().split('\n')) {
    const module = /^# (\S+) ([A-Z]+)$/.exec(line)
    if (module) {
      modules.push({ name: module[1] ?? '', code: module[2] ?? '', features: [] })
      continue
    }
    const { code = '', features = [] } = modules.at(-1) ?? {}
    const [name = '', users = '', does = '', rule = '', steps = '', expected = ''] = line.split('|')
    const number = String(features.length + 1).padStart(2, '0')
    features.push({ code: `${code}-${number}`, name, users, does, rule, steps, expected })
  }
  return modules
}

function composeDictionary(): string[] {
  const tables = read('tables.txt').trim().split('\n')
  return [
    '',
    '附件十二 数据字典',
    ...tables.flatMap((line, index) => {
      const [table = '', columns = ''] = line.split('|')
      const [name = '', title = ''] = table.split(' ')
      return [`第${toChinese(index + 1)}条 ${title}表`, `表名为 ${name}，字段为：${columns}。`]
    }),
  ]
}

/** 1 to 99 as 一 to 九十九. */
function toChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ones = value % 10 === 0 ? '' : (digits[value % 10] ?? '')
  if (tens === 0) return ones
  return `${tens === 1 ? '' : digits[tens]}十${ones}`
}

function read(file: string): string {
  return readFileSync(new URL(`software-development/${file}`, import.meta.url), 'utf8')
}
