/** Chinese punctuation is typed in two widths; both are learned. */

const HALF = ',:;?!()'

/** `,` → `,` in its full-width form, and so on; not between digits (1,000 · 08:30). */
export const toFullWidth = (text: string): string =>
  text.replaceAll(/[,:;?!()]/g, (mark, index: number) =>
    /[\d]/.test(text[index - 1] ?? '') && /[\d]/.test(text[index + 1] ?? '') && ',:'.includes(mark)
      ? mark
      : String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  )

/** The other way round. */
export const toHalfWidth = (text: string): string =>
  [...text]
    .map((mark) => {
      const half = String.fromCharCode(mark.charCodeAt(0) - 0xfee0)
      return HALF.includes(half) ? half : mark
    })
    .join('')
