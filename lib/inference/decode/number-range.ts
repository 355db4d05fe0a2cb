import type { JsonSchema } from '../prompt.ts'
import type { Shape } from './decode-figures.ts'

/** Digits that a number may have behind its point. */
const MAX_DECIMALS = 6
/** Digits of a number that may have a point: as many as JavaScript reads without rounding. */
const MAX_DIGITS = 15

const DIGITS = [...'0123456789']

/** The numbers that a schema allows, counted in their last decimal place, so that all is exact. */
export interface NumberRange {
  /** Both inclusive, both multiples of `step`. */
  low: bigint
  high: bigint
  step: bigint
  /** Digits behind the point: a number is `units / 10 ** decimals`. */
  decimals: number
}

/** What type and bounds of a schema allow. */
export function toNumberRange(schema: JsonSchema): NumberRange {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  const isWhole = schema.type === 'integer' || multipleOf !== undefined
  const decimals = isWhole ? 0 : MAX_DECIMALS
  const limit = isWhole
    ? BigInt(Number.MAX_SAFE_INTEGER)
    : 10n ** BigInt(MAX_DIGITS + MAX_DECIMALS) - 1n
  const step = BigInt(multipleOf ?? 1)
  const down = (value: number): bigint => toUnits(value, decimals)
  const up = (value: number): bigint => -toUnits(-value, decimals)
  const lows = [-limit]
  if (minimum !== undefined) lows.push(up(minimum))
  if (exclusiveMinimum !== undefined) lows.push(down(exclusiveMinimum) + 1n)
  const highs = [limit]
  if (maximum !== undefined) highs.push(down(maximum))
  if (exclusiveMaximum !== undefined) highs.push(up(exclusiveMaximum) - 1n)
  const low = lows.reduce(larger)
  const high = -highs.map((bound) => -bound).reduce(larger)
  return { low: -floorTo(-low, step), high: floorTo(high, step), step, decimals }
}

/** How the numbers of a range are written: no sign, zero or digit more than needed, and no exponent. */
export function toNumberShape(range: NumberRange): Shape {
  return {
    isStart: (text) => isStart(text, range),
    isWhole(text) {
      const { sign, whole, fraction } = parse(text) ?? {}
      if (whole === undefined || fraction === '') return false
      const size = BigInt(whole + (fraction ?? '')) * unitOf(range, fraction)
      const units = sign === '' ? size : -size
      if (sign === '-' && size === 0n) return false
      return units >= range.low && units <= range.high && units % range.step === 0n
    },
  }
}

/** Whether the range holds any number. */
export const hasNumber = (range: NumberRange): boolean =>
  ['-', ...DIGITS].some((text) => isStart(text, range))

function isStart(text: string, range: NumberRange): boolean {
  const { sign, whole, fraction } = parse(text) ?? {}
  // Before its sign, a negative number is a positive one; minus nothing is not written.
  const low = sign === '' ? larger(range.low, 0n) : larger(-range.high, 1n)
  const high = sign === '' ? range.high : -range.low
  if (whole === undefined) {
    return sign === '-' && fraction === undefined && DIGITS.some((one) => isStart(`-${one}`, range))
  }
  /** Whether a number lies from `first` on within `span`, with `length` digits before the point. */
  const reaches = (first: bigint, span: bigint, length: number): boolean => {
    const step = range.decimals === 0 ? range.step : 10n ** BigInt(unwrittenDecimals(range, length))
    const last = first + span - 1n
    return floorTo(last < high ? last : high, step) >= larger(first, low)
  }
  const unit = unitOf(range, fraction)
  if (fraction !== undefined) {
    const room = range.decimals - unwrittenDecimals(range, whole.length)
    return (
      room > 0 &&
      fraction.length <= room &&
      reaches(BigInt(whole + fraction) * unit, unit, whole.length)
    )
  }
  let first = BigInt(whole) * unit
  let span = unit
  for (let length = whole.length; first <= high; length++) {
    if (reaches(first, span, length)) return true
    // Nothing but the point follows a zero.
    if (whole === '0') return false
    first *= 10n
    span *= 10n
  }
  return false
}

function parse(text: string) {
  const match = /^(?<sign>-?)(?<whole>0|[1-9]\d*)?(?:\.(?<fraction>\d*))?$/.exec(text)
  return match?.groups as { sign: string; whole?: string; fraction?: string } | undefined
}

/** What one of the last digit written is worth. */
const unitOf = ({ decimals }: NumberRange, fraction = ''): bigint =>
  10n ** BigInt(Math.max(0, decimals - fraction.length))

/** Decimals that a number with `length` digits before its point leaves out, so that it is read exactly. */
const unwrittenDecimals = ({ decimals }: NumberRange, length: number): number =>
  Math.max(0, decimals - Math.max(0, MAX_DIGITS - length))

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** The largest multiple of `step` that is not above `value`. */
const floorTo = (value: bigint, step: bigint): bigint => value - (((value % step) + step) % step)

/** `value * 10 ** decimals` rounded down, by the digits that `value` is written with. */
function toUnits(value: number, decimals: number): bigint {
  const [digits = '', exponent] = value.toExponential().split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const shift = Number(exponent) - fraction.length + decimals
  const units = BigInt(whole + fraction)
  if (shift >= 0) return units * 10n ** BigInt(shift)
  const divisor = 10n ** BigInt(-shift)
  return floorTo(units, divisor) / divisor
}
