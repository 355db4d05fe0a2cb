import { expect, test } from 'vitest'
import { EARLIER_SOFTWARE } from '../../../db/contracts/documents/earlier.ts'
import { compareDocuments } from '../../../lib/knowledge/compare/compare-documents.ts'
import { isChanged } from '../../../lib/knowledge/compare/comparison.ts'
import { describePair } from '../../../lib/knowledge/compare/describe-pair.ts'
import { applyEdits, type Edit } from './apply-edits.ts'
import { readSample, toComparedText } from './compared-text.ts'

/** The changed pairs, described. */
function describeAll(earlier: string, later: string): string[] {
  const { pairs } = compareDocuments(toComparedText(earlier), toComparedText(later))
  return pairs
    .map((pair) => describePair(pair, { before: earlier, after: later }))
    .filter((lines) => lines !== '')
}

test('describePair() names the changed payment terms of a contract of 28,000 tokens, and nothing that stayed', () => {
  const later = readSample('software-development')
  const earlier = applyEdits(
    later,
    EARLIER_SOFTWARE.map(([from, to]): Edit => ({ type: 'replace', from, to })),
  )
  const { pairs } = compareDocuments(toComparedText(earlier), toComparedText(later))
  expect(pairs.filter(isChanged).flatMap(({ after }) => after.map(({ path }) => path))).toEqual([
    '第十章第一条',
    '第十二章第三条',
    '第十五章第一条',
    '第十六章第二条',
    '第二十章第二条',
  ])
  const payment = pairs.find(({ after }) => after[0]?.path === '第十二章第三条')
  expect(payment && describePair(payment, { before: earlier, after: later })).toBe(
    `## 第十二章第三条 付款方式: changed
- before: 甲方分三期付款：合同生效后五个工作日内付百分之四十；初验合格后付百分之四十；终验合格后付百分之二十。每期在收到发票后三十个工作日内支付。
- after: 甲方分五期付款：合同生效后十个工作日内付百分之二十；设计评审通过后付百分之二十；初验合格后付百分之二十五；终验合格后付百分之三十；质保期满后付百分之五。每期在收到发票后十五个工作日内支付。
- number: 三 (3) → 五 (5)
- period: 五个工作日 (5 working days) → 十个工作日 (10 working days)
- percentage: 百分之四十 (40%) → 百分之二十 (20%)
- percentage: (none) → 百分之二十 (20%)
- percentage: 百分之四十 (40%) → 百分之二十五 (25%)
- percentage: 百分之二十 (20%) → 百分之三十 (30%)
- percentage: (none) → 百分之五 (5%)
- period: 三十个工作日 (30 working days) → 十五个工作日 (15 working days)`,
  )
})

test('describePair() shows the sentences that differ alone, and what was added, removed and moved', () => {
  const earlier = readSample('lease')
  const later = applyEdits(earlier, [
    { type: 'replace', from: '月租金为人民币107,100元', to: '月租金为人民币117,100元' },
    { type: 'remove', from: '第六章>第二条', until: '第七章' },
    { type: 'move', from: '第二章>第三条', until: '第三章', before: '第五章>第三条' },
    { type: 'renumber' },
  ])
  expect(describeAll(earlier, later)).toEqual([
    `## 第三章第一条 租金标准: changed
- before: 租金按建筑面积每平方米每月八十五元计算，月租金为人民币107,100元。
- after: 租金按建筑面积每平方米每月八十五元计算，月租金为人民币117,100元。
- amount: 人民币107,100元 (CNY 107100) → 人民币117,100元 (CNY 117100)`,
    '## 第二章第三条 转租 → 第五章第三条 转租: moved, same words',
    `## 第六章第二条 消防安全: removed
- removed: 乙方是租赁区域的消防安全责任人，应当配备灭火器材，保持疏散通道畅通，每半年组织一次消防演练。`,
  ])
})
