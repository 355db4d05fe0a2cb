/** Of more, a JavaScript number keeps only the first ones. */
const MAX_EXACT_DIGITS = 15

/**
 * A number of Arabic figures in one form: 1,480,000 and 1480000.00 are `1480000`. Of what is no quantity each digit counts, and it
 * stays as it is written: of more digits than a number keeps (an account), with a zero in front (010020), with two points (2.10.3).
 *
 * @param written - digits, with commas, points and a sign before them
 */
export function normalizeFigures(written: string): string {
  const plain = written.replaceAll(/[,，]/g, '').replace('−', '-')
  const digits = plain.replace(/^-/, '')
  const isCode =
    digits.replaceAll('.', '').length > MAX_EXACT_DIGITS || /^0\d\d|\..*\./.test(digits)
  return isCode ? plain : String(Number(plain))
}

const NUMERALS = String.raw`\p{N}〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億`
/** 1,480,000 and -5 ℃, 3-5, 百分之二十, 三点五, 30 万, 20%: what stands between is part of it. */
const NUMBER = new RegExp(
  String.raw`[-−]?[${NUMERALS}]+(?:(?:[点點]|分之|(?<=\p{Nd})[.．,，:：/−-](?=\p{Nd})|(?<=\p{Nd}) (?=[百千]?[万亿]))[${NUMERALS}]+)*[%％‰‱]?`,
  'gu',
)
/** A character that a number can have. */
const PART = new RegExp(String.raw`[${NUMERALS}点點分之.．,，:：/−%％‰‱ -]`, 'u')
/** Before and behind a place, so many characters are looked at: no number that people write is longer. */
const REACH = 40

/** Whether a text that is cut at `place` is cut within a number: 480,000 and 1, of 1,480,000 say something else. */
export function isInsideNumber(text: string, place: number): boolean {
  // Soon said of most places.
  if (!PART.test(text.charAt(place - 1)) || !PART.test(text.charAt(place))) return false
  const from = Math.max(0, place - REACH)
  return [...text.slice(from, place + REACH).matchAll(NUMBER)].some(
    ({ 0: number, index }) => from + index < place && place < from + index + number.length,
  )
}
