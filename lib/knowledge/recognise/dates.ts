import type { DocumentMetadata } from '../metadata.ts'
import { findDays } from './days.ts'
import type { Recognised } from './recognised.ts'

export type DateField = 'signedOn' | 'sentOn' | 'validFrom' | 'validUntil'

export type RecognisedDates = Partial<
  Record<DateField & keyof DocumentMetadata, Recognised<string>>
>

/** A date stands in the same sentence as what it is, this far behind it at most. */
const MAX_DISTANCE = 40

const SIGNED =
  /(?:签订|签署|签约|订立|签字|签章)(?:日期|时间|之日|日)?\s*[:：]|(?:dated|entered into|made|executed|effective)\s+(?:and entered into\s+)?(?:as of|on)|\bdated\b|date of (?:signature|execution|this agreement)\s*[:：]?/gi
/** 本合同于2026年3月12日签订; not another one, 签订的《框架协议》. */
const SIGNED_BEHIND =
  /^\s*(?:在[^。，]{1,20})?(?:由[^。，]{1,30})?(?:签订|签署|订立)\s*(?:[。，,；;、：:）)]|于|本|如下|以下|$)/
const SIGNATURE_DATE = /(?:^|\n|\s)(?:日\s*期|签署日|date)\s*[:：]/gi
const SENT = /(?:发送|发出|寄送|送达)(?:日期|时间)\s*[:：]|\bsent(?: on)?\s*[:：]/gi

const TERM =
  /有效期|期限|合同期|协议期|租期|租赁期|服务期|任期|自|\bterm\b|\bvalid\b|\beffective\b|\bcommenc|\bbegins?\b|\bin force\b/i
/** 自A起至B止; from A to B. */
const BETWEEN_DAYS =
  /^\s*(?:起|（含）|\(含\))?\s*(?:至|到|—+|–|-|~|～|止于|,?\s*(?:and\s+)?(?:continu\w+\s+)?(?:to|until|through|till|ends?\s+on|expires?\s+on))\s*$/i
const VALID_UNTIL =
  /(?:有效期|期限|合同|协议|本约|授权)[^。；]{0,12}(?:至|到|截至|届满于)\s*$|(?:expires?|ends?|terminates?|valid|in force)\s+(?:on|until|through)\s*$/i
const VALID_FROM =
  /(?:effective date|commencement date|生效日期|生效日|施行日期|实施日期|起始日期?)\s*(?:is|of|为|:|：|"|”|\))*\s*$|(?:effective|commences?|begins?|starts?)\s+(?:as of|on|from)\s*$/i
/** 本制度自…起施行: not 价格自…起执行. */
const IN_FORCE_BEFORE =
  /(?:本(?:合同|协议|制度|办法|规定|细则|手册|规程|政策|规范|指南)|^|\n)[^。；\n]{0,12}(?:自|从|于)\s*$/
const IN_FORCE_BEHIND = /^\s*(?:起|之日起)?\s*(?:正式)?(?:施行|执行|实施|生效)/

/**
 * The days that a document names as those of its signing, sending and validity.
 *
 * @param front - what stands before its first clause
 * @param body - all of it but its appendices
 * @param end - its signatures
 */
export function recogniseDates(
  { front, body, end }: { front: string; body: string; end: string },
  fileName: string,
): RecognisedDates {
  const dates: RecognisedDates = {}
  const set = (
    field: DateField,
    value: string | undefined,
    source: Recognised<string>['source'] = 'text',
  ): void => {
    if (value !== undefined) dates[field] ??= { value, source }
  }
  set('signedOn', findSigned(front, end, body))
  set('sentOn', findBehind(front, SENT))
  const [from, until] = findValidity(body)
  set('validFrom', from)
  set('validUntil', until)
  const inFile = findDays(fileName)[0]?.day
  // A file is named by the day on which it was sent, a signed one by that of its signing.
  set(
    /签[字署订约]|盖章|signed|executed/i.test(fileName) ? 'signedOn' : 'sentOn',
    inFile,
    'file-name',
  )
  return dates
}

function findSigned(front: string, end: string, body: string): string | undefined {
  const labelled = findBehind(front, SIGNED) ?? findBehind(end, SIGNED)
  if (labelled !== undefined) return labelled
  const told = findDays(body).find((named) =>
    SIGNED_BEHIND.test(body.slice(named.end, named.end + MAX_DISTANCE)),
  )
  if (told) return told.day
  // The last one to sign makes the contract.
  const dated = [...end.matchAll(SIGNATURE_DATE)].flatMap((label) => {
    const behind = label.index + label[0].length
    return findDays(end.slice(behind, behind + MAX_DISTANCE)).slice(0, 1)
  })
  const alone = findDays(end).filter(({ index, end: behind }) => {
    return /(?:^|\n)\s*$/.test(end.slice(0, index)) && /^\s*(?:\n|$)/.test(end.slice(behind))
  })
  return (dated.length > 0 ? dated : alone)
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
}

/** The first day behind a label, in the same line. */
function findBehind(text: string, label: RegExp): string | undefined {
  for (const match of text.matchAll(label)) {
    const behind = match.index + match[0].length
    const [line = ''] = text.slice(behind, behind + MAX_DISTANCE).split('\n')
    const [named] = findDays(line)
    if (named) return named.day
  }
  return undefined
}

function findValidity(body: string): [from: string | undefined, until: string | undefined] {
  const days = findDays(body)
  let from: string | undefined
  let until: string | undefined
  for (const [index, { day, index: at, end }] of days.entries()) {
    const before = body.slice(Math.max(0, at - 3 * MAX_DISTANCE), at)
    const next = days[index + 1]
    const sentence = /[^。；;\n]*$/.exec(before)?.[0] ?? ''
    if (next && BETWEEN_DAYS.test(body.slice(end, next.index)) && TERM.test(sentence))
      return [day, next.day]
    const behind = body.slice(end, end + MAX_DISTANCE)
    if (VALID_FROM.test(before) || (IN_FORCE_BEFORE.test(before) && IN_FORCE_BEHIND.test(behind)))
      from ??= day
    else if (VALID_UNTIL.test(before)) until ??= day
  }
  return [from, until]
}
