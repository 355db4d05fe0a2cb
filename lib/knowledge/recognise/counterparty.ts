import { normalizeCompanyName } from '../../../db/contracts/company-name.ts'
import { findDays } from './days.ts'
import { findParties, isNamedIn } from './parties.ts'
import type { Recognised } from './recognised.ts'

/** What a file's name says beside the company: kinds, versions, states. */
const OTHER_WORDS =
  /合同|协议|采购|销售|框架|租赁|软件|开发|服务|保密|订单|制度|手册|办法|规定|问答|常见问题|说明|通知|定稿|终稿|初稿|草[案稿]|修订|最终|盖章|签字|签署|扫描|副本|备份|版|稿$|附件|补充|清单|报价|(?:价格|价目|目录|政策|规范|流程|指南|须知|模板|样本|附录|会议|纪要|总结|计划|预算|统计|表格|资料)[表书单]?$|^数据$|agreement|contract|\bnda\b|\bmsa\b|\bsow\b|lease|policy|handbook|faq|final|draft|signed|executed|copy|scan|amend|^v?\d|^rev|software|service|supply|purchase|sale/i

/**
 * The other company: the party that is not our own. Where our own names are not known, the party that the file is
 * named after; where the text names no party, the word of the file's name that says nothing else.
 */
export function recogniseCounterparty(
  front: string,
  fileName: string,
  ownNames: readonly string[],
): Recognised<string> | undefined {
  const parties = findParties(front)
  const own = new Set(ownNames.map(normalizeCompanyName))
  const others = parties.filter((name) => !own.has(normalizeCompanyName(name)))
  const named = others.filter((name) => isNamedIn(name, fileName))
  const value =
    others.length < parties.length && others.length === 1
      ? others[0]
      : named.length === 1
        ? named[0]
        : others.length < parties.length
          ? others[0]
          : undefined
  if (value !== undefined) return { value, source: 'text' }
  const [only] = others
  if (parties.length === 1 && only !== undefined && own.size > 0)
    return { value: only, source: 'text' }
  if (parties.length > 0) return undefined
  const word = findCompanyWord(fileName, own)
  return word === undefined ? undefined : { value: word, source: 'file-name' }
}

/** 华创 of `2026-03-12_华创_软件开发合同_v2.docx`. */
function findCompanyWord(fileName: string, own: ReadonlySet<string>): string | undefined {
  const plain = fileName.replace(/\.[^.]{1,5}$/, '')
  let name = plain
  for (const { index, end } of findDays(name).toReversed())
    name = `${name.slice(0, index)} ${name.slice(end)}`
  const parts = name.split(/[_\-\s—–（）()【】[\]]+/).filter((part) => part !== '')
  // A word that stands alone is rather what the document is about.
  if (parts.length < 2 && name === plain) return undefined
  const words = parts
    .filter((word) => /^(?:\p{Script=Han}{2,20}|[A-Z][\p{L}&.]{2,30})$/u.test(word))
    .filter((word) => !OTHER_WORDS.test(word) && !own.has(normalizeCompanyName(word)))
  return words.length === 1 ? words[0] : undefined
}
