const OPEN = '<think>'
const CLOSE = '</think>'

export interface TextPiece {
  type: 'thought' | 'text'
  text: string
}

/** Tells thoughts from text where a server writes both into one stream, between the marks of its model. */
export interface ThoughtSplitter {
  /**
   * Adds what was written next.
   *
   * @param mayBeOpen - whether the prompt may have opened the thoughts already: nothing is known then before they are closed
   * @returns what is known by now
   */
  push(text: string, mayBeOpen: boolean): TextPiece[]
  /** @param isCut - whether the stream was cut: what was not seen to be text is thought then, where it may be */
  end(isCut: boolean): TextPiece[]
}

export function createThoughtSplitter(): ThoughtSplitter {
  let state: 'start' | 'thought' | 'answer' | 'text' = 'start'
  let held = ''
  let mayBeThought = false

  const take = (type: TextPiece['type'], length = held.length): TextPiece[] => {
    const text = held.slice(0, length)
    held = held.slice(length)
    return text === '' ? [] : [{ type, text }]
  }
  /** Thoughts up to their mark, and what follows it. */
  const close = (at: number): TextPiece[] => {
    const thought = take('thought', at)
    held = held.slice(CLOSE.length)
    state = 'answer'
    return [...thought, ...advance()]
  }
  const advance = (): TextPiece[] => {
    switch (state) {
      case 'start': {
        const begun = held.trimStart()
        if (begun.startsWith(OPEN)) {
          held = begun.slice(OPEN.length)
          state = 'thought'
          return advance()
        }
        if (mayBeThought) {
          const at = held.indexOf(CLOSE)
          return at === -1 ? [] : close(at)
        }
        if (OPEN.startsWith(begun)) return []
        state = 'text'
        return take('text')
      }
      case 'thought': {
        const at = held.indexOf(CLOSE)
        return at === -1 ? take('thought', held.length - countBegun(held)) : close(at)
      }
      case 'answer':
        held = held.trimStart()
        if (held === '') return []
        state = 'text'
        return take('text')
      case 'text':
        return take('text')
      default:
        return state satisfies never
    }
  }

  return {
    push(text, mayBeOpen) {
      held += text
      mayBeThought = mayBeOpen
      return advance()
    },
    end: (isCut) => take(state === 'thought' || (isCut && mayBeThought) ? 'thought' : 'text'),
  }
}

/** Characters at the end of a text that may be the beginning of the closing mark. */
function countBegun(text: string): number {
  for (let length = Math.min(text.length, CLOSE.length - 1); length > 0; length--) {
    if (CLOSE.startsWith(text.slice(-length))) return length
  }
  return 0
}
