/** What is indexed as one: an exact range of the text, of one clause. */
export interface Passage {
  /** The ordinal of the clause that it is cited as. */
  clause: number
  start: number
  /** Exclusive. */
  end: number
}
