import { beforeAll, describe, expect, it } from 'vitest'
import { createFindTrained, type FindTrained } from '../../models/starter/generator/held-out.ts'
import { loadWorld } from '../../models/starter/generator/world.ts'
import { loadCases } from '../bench/starter-cases.ts'

/** How many questions each set has at least. */
const SETS = { sample: 600, unseen: 600, 'no-tool': 200, typed: 150 }

let findTrained: FindTrained
beforeAll(async () => {
  findTrained = createFindTrained(await loadWorld())
})

describe.each(Object.entries(SETS))('models/starter/eval/%s.jsonl', (name, least) => {
  const cases = loadCases(name)

  it(`asks ${least} different questions or more`, () => {
    expect(new Set(cases.map(({ question }) => question)).size).toBeGreaterThanOrEqual(least)
  })

  it('asks nothing that training holds', () => {
    const held = cases.flatMap((one) => {
      const trained = findTrained(one)
      return trained === undefined ? [] : [`${one.question} = ${trained}`]
    })
    expect(held).toEqual([])
  })

  it('expects calls of offered tools, with what they require and nothing that they do not know', () => {
    const faults = cases.filter(({ tools, expect: { tool, arguments: given = {} } }) => {
      if (tool === null) return Object.keys(given).length > 0
      const parameters = tools.find((one) => one.name === tool)?.parameters
      return !(
        parameters?.required?.every((key) => key in given) &&
        Object.entries(given).every(([key, value]) => {
          const schema = parameters.properties?.[key]
          return schema !== undefined && (schema.enum?.includes(value) ?? true)
        })
      )
    })
    expect(faults.map(({ question }) => question)).toEqual([])
  })
})

describe('createFindTrained()', () => {
  it.each([
    ['成都 天汽怎么样?', { city: '成都' }],
    ['IS IT RAINING IN LONDON??', { city: 'London' }],
    ['Q3谁最牛', { by: 'person', period: 'q3' }],
    ['本月产品TOP5', { by: 'product', period: 'this_month', top: 5 }],
    ['合同里有没有提到转租', { topic: '转租' }],
    ['合同第九十九条写的什么', { topic: '第九十九条' }],
    ['Who sold the most in Q3?', { by: 'person', period: 'q3' }],
    ['who discovered penicillin', undefined],
    ['北京今天几度', undefined],
    // Names that are said twice, and others that are not meant.
    ['查嘉兴,是嘉兴,热不热', { city: '嘉兴' }],
    ['我打错了,不是绍兴,是嘉兴,几度', { city: '嘉兴' }],
  ])('knows "%s"', (question, given) => {
    expect(findTrained({ question, expect: given ? { arguments: given } : {} })).toBeDefined()
  })

  it.each([
    ['天津这会儿嘛天儿啊', { city: '天津' }],
    // A trained wording, around something else than the name that is meant.
    ['不要上海的 要嘉兴的 天气', { city: '嘉兴' }],
    ['how many layers for seoul rn its for a walk', { city: 'seoul' }],
    ['sup bot', undefined],
  ])('does not know "%s"', (question, given) => {
    expect(findTrained({ question, expect: given ? { arguments: given } : {} })).toBeUndefined()
  })
})
