/** Characters that are not seen, or that change how others are: they can make a text look like another one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** What a terminal obeys, and what turns the direction of a line; not the ends of lines, and not what joins an emoji. */
const OBEYED = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** A text as somebody may look at it who decides on it: what cannot be seen of it is written out, `\u202e`. */
export const showText = (text: string): string => text.replace(UNSEEN, escape)

/** A text of several lines as a terminal may have it, whoever wrote it: nothing in it moves, hides or turns what is shown. */
export const showLines = (text: string): string => text.replace(OBEYED, escape)

/** A JSON value for people, as `showText` shows a text; it is JSON still, of the same value. */
export const showJson = (value: unknown, indent?: number): string =>
  (JSON.stringify(value, undefined, indent) ?? 'null').split('\n').map(showText).join('\n')

/** In UTF-16, as JSON has it. */
const escape = (one: string): string =>
  Array.from({ length: one.length }, (_, at) => `\\u${hex(one.charCodeAt(at))}`).join('')

const hex = (unit: number): string => unit.toString(16).padStart(4, '0')
