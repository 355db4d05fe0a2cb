/** Periods as people type them in a hurry, for the sample tools. */
import type { Option } from '../family.ts'
import { parts } from '../words/words.ts'

const PHRASES: Record<string, [zh: string, en: string]> = {
  today: [
    '今儿个|今朝|今天一整天|今个儿|今儿到现在|今天截至目前',
    '2day|tdy|today so far|as of today|today til now|2day so far',
  ],
  yesterday: [
    '昨儿个|昨个|昨天那天|昨个儿|昨天全天|昨儿一整天|昨天一天里',
    'yday|yest|all of yesterday|yestrday|yesterdy|ystrday|the day before today',
  ],
  this_week: [
    '这个周|这礼拜到现在|这星期里|本礼拜|这周里|这一礼拜|周一到现在|这周截至目前|这星期到今天|打周一起|这一周里',
    'this wk|wtd|week to date|this wk so far|current week|since monday|thisweek|this wek|week so far',
  ],
  last_week: [
    '上个周|上一礼拜|上礼拜里|上个礼拜里|上周里|上一个星期|前一个星期|前个礼拜|上周一整周',
    'last wk|prev week|past week|the wk before|previous week|the week just gone|last wk just gone',
  ],
  this_month: [
    '这个月到现在|这月里|这月到今天|月初到现在|这一个月|本月以来|这个月里|1号到现在|这个月截至目前|月头到现在|这个月份|月初至今|打月初起',
    'this mo|this mth|mtd|month to date|this month rn|current month|since the 1st|thismonth|this mnth|this month to date',
  ],
  last_month: [
    '上月里|上个月里|上一月|上个月整月|刚过去那个月|刚过的那个月|上个月份',
    'last mo|last mth|prev month|previous month|the month just gone|the month before',
  ],
  this_quarter: [
    '这季|这一季|这个季|本季到现在|这季度到现在|当前这季|这个季度里|这仨月|季度初到现在',
    'this qtr|this quarter so far|qtd|quarter to date|current qtr|current quarter|quarter so far',
  ],
  last_quarter: [
    '前一季|上一季|上个季|上季度里|前个季度|刚过的那个季度|上一个季|上季度一整季|前一个季度',
    'last qtr|prev qtr|prev quarter|previous quarter|the quarter just gone|the quarter before',
  ],
  this_year: [
    '今年里|今年到今天|年初到现在|打年初到现在|开年到现在|今年一年|这一年|年初至今|今年头到现在|年头到现在|今年累计',
    'this yr|ytd|YTD|this yr so far|year-to-date|since january|since new year|current year|year so far|this yr to date',
  ],
  last_year: [
    '去年里|去年整年|头年|上年|去年整一年|旧年|去年全年度|去年从头到尾|上一年度',
    'last yr|prev year|previous year|all last year|the year before|the whole of last year',
  ],
  q1: [
    '头一季度|头一季|Q1季度|一季|第一季|1季|一到三月|1-3月|一月到三月|Q1那季',
    'q1 this yr|1st quarter|first quarter|1st qtr|1q|jan to mar|jan-mar|January to March',
  ],
  q2: [
    'Q2季度|二季|第二季|2季|四到六月|4-6月|四月到六月|Q2那季',
    'q2 this yr|2nd quarter|second quarter|2nd qtr|2q|apr to jun|apr-jun|April to June',
  ],
  q3: [
    'Q3季度|三季|第三季|3季|七到九月|7-9月|七月到九月|Q3那季',
    'q3 this yr|3rd quarter|third quarter|3rd qtr|3q|jul to sep|jul-sep|July to September',
  ],
  q4: [
    'Q4季度|四季|第四季|4季|末季|十到十二月|10-12月|十月到十二月|Q4那季',
    'q4 this yr|4th quarter|fourth quarter|4th qtr|4q|oct to dec|oct-dec|October to December',
  ],
}
/** What only fits a stretch that sales are counted over, not the time when something was sent. */
const COUNTED =
  /到现在|到今天|以来|至今|截至|全天|整|累计|打|起$|从头到尾|一年$|[里份]$|^(w|m|q|y)td$|^YTD$|to.date|so far|the whole|since|as of|all | rn$/

/** The options with these phrases behind; `isSent`: only those that say when something was sent. */
export function withChatPhrases(options: readonly Option[], isSent = false): Option[] {
  return options.map(({ value, zh, en }) => {
    const [moreZh = '', moreEn = ''] = PHRASES[String(value)] ?? []
    const kept = (text: string): string[] =>
      parts(text).filter((phrase) => phrase !== '' && !(isSent && COUNTED.test(phrase)))
    return { value, zh: [...zh, ...kept(moreZh)], en: [...en, ...kept(moreEn)] }
  })
}
