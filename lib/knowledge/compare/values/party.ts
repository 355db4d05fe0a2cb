import type { ComparedText } from '../comparison.ts'
import { fold } from '../fold.ts'
import type { Value } from './value.ts'

/** What the parties of both texts are called. */
export interface PartyNames {
  /** Finds any of them. */
  pattern: RegExp
  /** What each stands for. */
  parties: ReadonlyMap<string, string>
}

const ROLE = '[甲乙丙丁戊]方'
/** 甲方（委托方）：云帆供应链管理有限公司; not 甲方（公章）： 乙方（签字）： */
const LINE = new RegExp(
  `^ *(${ROLE})(?: ?\\(([^()]{1,12})\\))? ?: ?(?!${ROLE})([^ \\n,;，；。]{4,40})`,
  'gm',
)
/** 云帆供应链管理有限公司（以下简称“甲方”） */
const HAN_SHORT =
  /([\p{Script=Han}()]{4,40}?(?:公司|集团|中心|研究院|大学|事务所|银行|厂|合作社)) ?\((?:以下|下|后)?(?:简?称)为?[:：]? ?["“”「『]?([^"“”」』)]{1,12})["“”」』]?\)/gu
/** (the "Client") */
const LATIN_SHORT =
  /\((?:hereinafter |hereafter )?(?:referred to as |called )?(?:the )?["“]([^"”]{2,30})["”]\)/g
/** Before it: Acme Manufacturing Ltd, a company registered in England */
const LATIN_NAME =
  /((?:[\p{L}\d&.'-]+ ){0,8}(?:inc|ltd|llc|llp|plc|corp|corporation|limited|gmbh|ag|co\., ltd|b\.v|s\.a)(?![a-z])\.?),?[^()"“;]{0,120}$/u
/** What 盖章 and 签字 stand for is not another name of the party. */
const NO_ROLE = /盖章|签字|签章|公章/

/**
 * The names by which either text defines its parties, all of a party standing for one: the first role that the earlier
 * text gives it.
 */
export function findPartyNames(before: ComparedText, after: ComparedText): PartyNames {
  const names = new Map<string, string>(
    ['甲方', '乙方', '丙方', '丁方'].map((role) => [role, role]),
  )
  for (const { text } of [before, after]) {
    for (const group of definitions(fold(text))) {
      const known = group.map((name) => names.get(name)).find((party) => party !== undefined)
      const party = known ?? group[0] ?? ''
      for (const name of group) if (!names.has(name)) names.set(name, party)
    }
  }
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length)
  return { parties: names, pattern: new RegExp(longestFirst.map(toPattern).join('|'), 'g') }
}

/** Groups of names of one party; the role first. */
function definitions(text: string): string[][] {
  return [
    ...[...text.matchAll(LINE)].map(([, role = '', other = '', name = '']) =>
      [role, NO_ROLE.test(other) ? '' : other, name].filter((written) => written !== ''),
    ),
    ...[...text.matchAll(HAN_SHORT)].map(([, name = '', short = '']) => [short, name]),
    ...[...text.matchAll(LATIN_SHORT)].flatMap(({ 1: short = '', index }) => {
      const name = LATIN_NAME.exec(text.slice(Math.max(0, index - 200), index))?.[1]
      return name === undefined ? [] : [[short, trimName(name)]]
    }),
  ]
}

/** "made between harbor retail group inc." begins with words that are no part of the name. */
function trimName(name: string): string {
  return name.replace(/^.*\b(?:between|and|by|with|is|among) (?=\S)/, '')
}

/** Where the parties are named. A name is itself where it is defined: another company there is another party. */
export function findParties(text: string, { pattern, parties }: PartyNames): Value[] {
  return [...text.matchAll(pattern)].map(({ 0: name, index: start }) => {
    const end = start + name.length
    const isDefined =
      /方(?: ?\([^()]{1,12}\))? ?: ?$/.test(text.slice(Math.max(0, start - 20), start)) ||
      /^[^()]{0,80}\((?:以下|下|后)?(?:简?称|the |hereinafter)/.test(text.slice(end, end + 120))
    return { type: 'party', start, end, value: isDefined ? name : (parties.get(name) ?? name) }
  })
}

function toPattern(name: string): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return /^[a-z]/.test(name) ? String.raw`\b${escaped}(?![a-z])` : escaped
}
