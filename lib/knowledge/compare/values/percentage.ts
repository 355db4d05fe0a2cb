import { type Numeral, round } from './numeral.ts'
import type { Value } from './value.ts'

const PER: Readonly<Record<string, number>> = { 百: 1, 千: 0.1, 万: 0.01, '‰': 0.1, '‱': 0.01 }

/** 百分之五, 5%, five percent, 5‰, 万分之三: in hundredths. */
export function readPercentage(text: string, numeral: Numeral): Value | undefined {
  const { start, end, value } = numeral
  const before = /([百千万])分之 ?$/.exec(text.slice(Math.max(0, start - 5), start))
  if (before) return percentage(value * (PER[before[1] ?? ''] ?? 1), start - before[0].length, end)
  const after = /^ ?(?:[%‰‱]|per ?cent\b|个百分点|percentage points?\b)/.exec(
    text.slice(end, end + 20),
  )
  if (!after) return undefined
  const [phrase] = after
  if (/point|点/.test(phrase)) {
    return { type: 'percentage', start, end: end + phrase.length, value: `${value} points` }
  }
  return percentage(value * (PER[phrase.trim()] ?? 1), start, end + phrase.length)
}

function percentage(value: number, start: number, end: number): Value {
  return { type: 'percentage', start, end, value: `${round(value)}%` }
}
