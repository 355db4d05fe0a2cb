/** Colours as six hexadecimal digits; anything else is a colour that is not known. */

export const WHITE = 'FFFFFF'
export const BLACK = '000000'

/** Of 255, in each of red, green and blue: nobody tells them apart. */
const MAX_HIDDEN_DIFFERENCE = 16

export const isColor = (value: string | undefined): value is string =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value)

/** Whether text of one colour is not seen on the other. */
export function areAlike(one: string, other: string): boolean {
  if (!isColor(one) || !isColor(other)) return false
  return [0, 2, 4].every((at) => {
    const [first, second] = [one, other].map((color) => parseInt(color.slice(at, at + 2), 16))
    return Math.abs((first ?? 0) - (second ?? 0)) <= MAX_HIDDEN_DIFFERENCE
  })
}
