import type { Label } from './labels.ts'

/** What goes on after 第十二条 where it is spoken of: 约定的, 第二款, 、第五条. */
const CHINESE_REFERENCE =
  /^(?:约定|规定|所述|所列|所指|所称|所载|载明|项下|中(?!止|介|国|间|标|期)|的|之|及其?第|和第|与第|或者?第|或(?=本)|至第|到第|以及|以外|之外|均|所约定|另有|同时|[、,;。)]|第|\([一二三四五六七八九十\d]+\)(?:款|项|目|、|至|和))/

/** The same after a space, where a title may begin as a reference goes on: 第二条 约定赔偿额. */
const SPACED_REFERENCE =
  /^(?:(?:约定|规定|所述|所列|所指|所称|所载|载明)(?:的|之|,|。|$)|[、,;。)]|(?:及|和|与|或者?|至|到|、)?第\s*[一二三四五六七八九十百\d]+\s*[条款项])/

/** 第二条约定赔偿额 where a space was lost: no sentence. */
const SHORT_TITLE = /^(?:约定|规定)(?!的)[^,。;:、]{1,10}$/

/** What goes on after Section 3.2 where it is spoken of. A title begins with a capital. */
const ENGLISH_REFERENCE = /^(?:[\p{Ll}(),;]|['’]s\b|or\b|and\b)/u

const NUMBER_REFERENCE =
  /^(?:of|and|or|above|below|shall|to|hereof|hereto|is|are|was|does|do|applies|apply|will|may|must|has|have|through|thereof|herein|in|per|by|for|with|at|from|percent|months?|days?|years?|hours?|million|thousand)\b|^(?:万|亿|元|％|%|‰|倍|条(?!件|款)|款(?![项式])|项(?!目)|个(?!人)|天(?!然)|日(?![期常])|年(?![度限])|月(?!度)|米|吨|小时|[,;)、])/

/** Whether a label is only spoken of: 第十二条约定的…, Section 3.2 shall…, and not the beginning of a clause. */
export function isReference(label: Label, head: string): boolean {
  const after = head.slice(label.end)
  const rest = after.trimStart()
  if (rest === '') return false
  const isSpaced = rest.length < after.length
  if (/^[编章节条款项]$|^部分$|^条之$/.test(label.scheme) || head.startsWith('第')) {
    if (/[、.]$/.test(head.slice(0, label.end))) return rest.startsWith('第')
    return (isSpaced || SHORT_TITLE.test(rest) ? SPACED_REFERENCE : CHINESE_REFERENCE).test(rest)
  }
  if (/^[A-Z§]/.test(head) && label.scheme !== '问' && !/^[A-Z]\./.test(head)) {
    return ENGLISH_REFERENCE.test(rest)
  }
  if (/^\(.\)$/.test(label.scheme)) return /^(?:款|项|目|至|和|及|、|所|中的)/.test(rest)
  if (/^1(?:\.1)+$|^1$/.test(label.scheme)) return NUMBER_REFERENCE.test(rest)
  return false
}
