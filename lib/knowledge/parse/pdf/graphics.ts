import type { Box } from './page.ts'
import { IDENTITY, multiply, toMatrix, translate, type Matrix } from './matrix.ts'

/** How and where the next text and area are drawn. */
export interface GraphicsState {
  /** From the space of the content to the page as it is shown. */
  transform: Matrix
  /** `#rrggbb`; none where it is a pattern. */
  fill: string | undefined
  fillAlpha: number
  /** Whether what is painted takes the place of what is below it. */
  isPlain: boolean
  /** Nothing is painted outside it. */
  clip: Box
  stroke: string
  font: string
  fontSize: number
  characterSpacing: number
  wordSpacing: number
  /** 1 is as wide as the font is. */
  horizontalScale: number
  leading: number
  rise: number
  renderMode: number
}

type Handler = (args: unknown[]) => void

/** The graphics state of a page, and what each operator that only changes the state does to it. */
export interface Graphics {
  state: GraphicsState
  /** Where the next text begins. */
  textMatrix: Matrix
  handlers: Record<string, Handler>
  advance(x: number, y: number): void
}

const BLACK = '#000000'

/** @param base - from the page's own space to the page as it is shown */
export function createGraphics(base: Matrix): Graphics {
  const saved: GraphicsState[] = []
  let lineMatrix = IDENTITY

  const save = (): void => void saved.push({ ...graphics.state })
  const restore = (): void => {
    graphics.state = saved.pop() ?? graphics.state
  }
  const setLine = (matrix: Matrix): void => {
    lineMatrix = graphics.textMatrix = matrix
  }
  const moveLine = (x: number, y: number): void => setLine(translate(lineMatrix, x, y))
  const enter = (...matrices: unknown[]): void => {
    for (const matrix of matrices) {
      graphics.state.transform = multiply(graphics.state.transform, toMatrix(matrix))
    }
  }
  const set =
    <K extends keyof GraphicsState>(key: K): Handler =>
    ([value]) => {
      graphics.state[key] = value as GraphicsState[K]
    }
  const setFont = (font: unknown, size: unknown): void => {
    graphics.state.font = String(font)
    graphics.state.fontSize = Number(size)
  }

  const graphics: Graphics = {
    state: createState(base),
    textMatrix: IDENTITY,
    advance(x, y) {
      graphics.textMatrix = translate(graphics.textMatrix, x, y)
    },
    handlers: {
      save,
      restore,
      transform: (args) => enter(args),
      paintFormXObjectBegin([matrix]) {
        save()
        enter(matrix)
      },
      paintFormXObjectEnd: restore,
      beginAnnotation([, , transform, matrix]) {
        save()
        graphics.state = createState(base)
        enter(transform, matrix)
      },
      endAnnotation: restore,
      setFillRGBColor: set('fill'),
      setFillColorN() {
        graphics.state.fill = undefined
      },
      setFillTransparent() {
        graphics.state.fillAlpha = 0
      },
      setStrokeRGBColor: set('stroke'),
      setGState([entries]) {
        for (const [key, value] of entries as [string, unknown][]) {
          if (key === 'ca') graphics.state.fillAlpha = Number(value)
          if (key === 'BM') graphics.state.isPlain = value === 'source-over'
          if (key === 'SMask') graphics.state.isPlain &&= value === false
          if (key === 'Font') setFont(...(value as [unknown, unknown]))
        }
      },
      beginText: () => setLine(IDENTITY),
      setFont: ([font, size]) => setFont(font, size),
      setCharSpacing: set('characterSpacing'),
      setWordSpacing: set('wordSpacing'),
      setHScale([percent]) {
        graphics.state.horizontalScale = Number(percent) / 100
      },
      setLeading: set('leading'),
      setTextRise: set('rise'),
      setTextRenderingMode: set('renderMode'),
      setTextMatrix: ([matrix]) => setLine(toMatrix(matrix)),
      moveText: ([x, y]) => moveLine(Number(x), Number(y)),
      setLeadingMoveText([x, y]) {
        graphics.state.leading = -Number(y)
        moveLine(Number(x), Number(y))
      },
      nextLine: () => moveLine(0, -graphics.state.leading),
    },
  }
  return graphics
}

function createState(transform: Matrix): GraphicsState {
  return {
    transform,
    fill: BLACK,
    fillAlpha: 1,
    isPlain: true,
    clip: { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity },
    stroke: BLACK,
    font: '',
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  }
}
