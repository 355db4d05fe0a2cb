/** 1 to 99 as 一 to 九十九. */
export function toChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ones = value % 10 === 0 ? '' : (digits[value % 10] ?? '')
  if (tens === 0) return ones
  return `${tens === 1 ? '' : digits[tens]}十${ones}`
}
