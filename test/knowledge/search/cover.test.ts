import { expect, it } from 'vitest'
import { createCover } from '../../../lib/knowledge/search/cover.ts'

const passage = {
  path: '第十二章第三条',
  heading: '',
  breadcrumb: '软件开发合同 › 第十二章 › 第三条',
  text: '乙方应当于2026年3月12日前交付，逾期的按日支付合同总价款百分之五的违约金，甲方在三十日内付清1,500,000元。',
}

it.each([
  ['第12章', 1],
  ['违约金', 1],
  ['30日内', 1],
  ['150万元', 1],
  ['5%', 1],
  ['2026-03-12', 1],
  ['2026年3月', 1],
  ['2026', 1],
  ['2026年4月', 0],
  ['0.5%', 0],
  ['押金', 0],
])(
  'createCover() tells how much of %s a passage holds, however it is written: %d',
  (asked, share) => {
    expect(createCover(asked)(passage)).toBe(share)
  },
)

it.each([
  ['七天', '收货后七天内可退'],
  ['7天', '七天无理由退货'],
  ['五日', '五日内答复'],
  ['五十万', '罚款五十万元'],
  ['一百万', '人民币100万元'],
  ['两万', '20,000元'],
  ['三点五亿', '3.5亿元'],
])('createCover() finds %s in a passage that goes on: %s', (asked, text) => {
  expect(createCover(asked)({ ...passage, text })).toBe(1)
})
