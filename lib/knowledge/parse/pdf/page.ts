/** What stands on a page, in points from the top left corner of the page as it is shown: `x` to the right, `y` down. */
export interface Page {
  width: number
  height: number
  glyphs: Glyph[]
  /** Text that does not run to the right, by direction, each in a frame that is turned so that it does. */
  turned: Glyph[][]
  rules: Rule[]
  images: Box[]
  /** How many outlines and areas are drawn. */
  drawings: number
  hidden: HiddenText
  /** What was painted over once it was written: it is among the rest. */
  covered: Omit<HiddenText, 'marks'>
  /** The text was recognised in the page's image, and laid over it unseen. */
  recognised: boolean
}

export interface Glyph {
  text: string
  /** Where it begins, on its baseline. */
  x: number
  y: number
  width: number
  /** Of the font, as shown. */
  size: number
  strong: boolean
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A straight line, level or upright. */
export interface Rule {
  type: 'level' | 'upright'
  /** Of a level rule its `y`, of an upright one its `x`. */
  at: number
  from: number
  to: number
}

/** What is in the page, but not seen. */
export interface HiddenText {
  text: string
  /** Characters without a shape. */
  marks: string
  /** Of how many pieces of text, as they were drawn. */
  count: number
}
