import type { Box } from './page.ts'

/** What has been painted so far, to tell text that is seen from text in the colour of its ground. */
export interface Ground {
  /** @param color - `#rrggbb`; none for an image, a pattern or a gradient: whatever is written on it may be seen */
  paint(box: Box, color?: string): void
  isSeen(color: string, x: number, y: number): boolean
}

const PAPER = '#ffffff'
/** Of 255. Less than this in each channel nobody sees. */
const SEEN_CONTRAST = 24

export function createGround(): Ground {
  const painted: { box: Box; color: string | undefined }[] = []
  return {
    paint: (box, color) => void painted.push({ box, color }),
    isSeen(color, x, y) {
      const top = painted.findLast(
        ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      )
      const ground = top ? top.color : PAPER
      return ground === undefined || differ(color, ground)
    },
  }
}

function differ(color: string, other: string): boolean {
  return [1, 3, 5].some((start) => {
    const channel = (value: string): number => Number.parseInt(value.slice(start, start + 2), 16)
    return Math.abs(channel(color) - channel(other)) >= SEEN_CONTRAST
  })
}
