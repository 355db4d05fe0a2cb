/**
 * The form in which city names are stored and looked up: case, accents, spaces and punctuation do
 * not count, nor does a final 市 (上海市 = 上海, Xi'an = xian, São Paulo = sao paulo).
 */
export function normalizeCityName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length > 2 ? letters.replace(/市$/, '') : letters
}
