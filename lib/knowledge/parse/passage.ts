/** Text on its way into the document. */
export interface Passage {
  text: string
  /** How many of its characters the file does not hold: automatic numbers, separators. */
  made: number
}

/** Text of the file. */
export const passageOf = (text: string): Passage => ({ text, made: 0 })

/** Text that the file does not hold. */
export const madePassage = (text: string): Passage => ({ text, made: text.length })

export function joinPassages(passages: readonly Passage[], separator: string): Passage {
  return {
    text: passages.map(({ text }) => text).join(separator),
    made:
      passages.reduce((sum, { made }) => sum + made, 0) +
      separator.length * Math.max(0, passages.length - 1),
  }
}
