import type { Box } from './page.ts'

/** What has been painted so far, to tell text that is seen from text in the colour of its ground. */
export interface Ground {
  /**
   * @param color - `#rrggbb`; none for an image, a pattern or a gradient: whatever is written on it may be seen
   * @param isOpaque - whether nothing is seen through it. Default false
   */
  paint(box: Box, color?: string, isOpaque?: boolean): void
  /** How much has been painted by now. */
  readonly layers: number
  /** Whether what was written on so many layers was painted over after that. */
  isCovered(layers: number, places: readonly (readonly [x: number, y: number])[]): boolean
  isSeen(color: string, x: number, y: number): boolean
}

const PAPER = '#ffffff'
/** Of 255. Less than this in each channel nobody sees. */
const SEEN_CONTRAST = 24
/** A page on which more would have to be looked at is a drawing. */
const MAX_LOOKS = 5_000_000

export function createGround(): Ground {
  const painted: { box: Box; color: string | undefined }[] = []
  const covers: { box: Box; layer: number }[] = []
  let looks = 0
  return {
    paint(box, color, isOpaque = false) {
      if (isOpaque) covers.push({ box, layer: painted.length })
      painted.push({ box, color })
    },
    get layers() {
      return painted.length
    },
    isCovered(layers, places) {
      if (looks > MAX_LOOKS) return false
      looks += covers.length
      return covers.some(
        ({ box, layer }) => layer >= layers && places.every(([x, y]) => isIn(box, x, y)),
      )
    },
    isSeen(color, x, y) {
      const top = painted.findLast(({ box }) => isIn(box, x, y))
      const ground = top ? top.color : PAPER
      return ground === undefined || differ(color, ground)
    },
  }
}

const isIn = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

function differ(color: string, other: string): boolean {
  return [1, 3, 5].some((start) => {
    const channel = (value: string): number => Number.parseInt(value.slice(start, start + 2), 16)
    return Math.abs(channel(color) - channel(other)) >= SEEN_CONTRAST
  })
}
