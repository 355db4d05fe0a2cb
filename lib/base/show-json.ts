/** Characters that are not seen, or that change how others are: they can make a text look like another one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** A text as somebody may look at it who decides on it: what cannot be seen of it is written out, `\u202e`. */
export const showText = (text: string): string =>
  text.replace(UNSEEN, (one) =>
    // In UTF-16, as JSON has it.
    Array.from({ length: one.length }, (_, at) => `\\u${hex(one.charCodeAt(at))}`).join(''),
  )

/** A JSON value for people, as `showText` shows a text; it is JSON still, of the same value. */
export const showJson = (value: unknown, indent?: number): string =>
  (JSON.stringify(value, undefined, indent) ?? 'null').split('\n').map(showText).join('\n')

const hex = (unit: number): string => unit.toString(16).padStart(4, '0')
