import type { Graphics } from './graphics.ts'
import type { Ground } from './ground.ts'
import { apply, multiply } from './matrix.ts'
import { INVISIBLE_CHARACTERS, normalizeGlyph } from './normalize-glyph.ts'
import type { Box, Glyph, Page } from './page.ts'

/** What pdf.js tells of a font. */
export interface PdfFont {
  name?: string
  vertical?: boolean
  isType3Font?: boolean
  bbox?: number[]
  fontMatrix?: number[]
}

export interface PdfGlyph {
  unicode: string
  /** In thousandths of the font's size. */
  width: number
  isSpace: boolean
  /** Of vertical writing; the first is how far it moves. */
  vmetric?: number[]
}

/** Writes text onto a page where the graphics state has it, and tells what is seen. */
export interface Pen {
  /**
   * @param glyphs - numbers among them move the next one back, in thousandths of the font's size
   * @param isShown - whether the layer is
   */
  show(glyphs: (PdfGlyph | number)[], font: PdfFont, isShown: boolean): void
  /** What was written. With the page's images it is known whether unseen text was recognised in them. */
  finish(images: Box[]): Pick<Page, 'glyphs' | 'turned' | 'hidden' | 'covered' | 'recognised'>
}

const STRONG_FONT = /bold|black|heavy|simhei|黑体/i
const STROKE = 1
const FILL_AND_STROKE = 2
const INVISIBLE = 3
/** Text of this size or less is not for people. */
const TINY_PT = 1
const FAINT_ALPHA = 0.05
const THOUSANDTHS: readonly number[] = [0.001, 0, 0, 0.001, 0, 0]

export function createPen(
  graphics: Graphics,
  ground: Ground,
  page: { width: number; height: number },
): Pen {
  const glyphs: Glyph[] = []
  const turned = new Map<number, Glyph[]>()
  /** In the render mode that draws nothing. */
  const unseen: { run: Glyph[]; angle: number }[] = []
  /** What is seen unless something is painted over it. */
  const written: { run: Glyph[]; layers: number }[] = []
  const hidden: Page['hidden'] = { text: '', marks: '', count: 0 }

  return {
    show(items, font, isShown) {
      const { state } = graphics
      if (state.fontSize === 0) return
      const look = measure(font, graphics)
      const run: Glyph[] = []
      for (const item of items) {
        if (typeof item === 'number') {
          const shift = (-item / 1000) * state.fontSize
          if (font.vertical) graphics.advance(0, shift)
          else graphics.advance(shift * state.horizontalScale, 0)
          continue
        }
        const raw = normalizeGlyph(item.unicode)
        const text = raw.replaceAll(INVISIBLE_CHARACTERS, '')
        if (text !== raw) hidden.marks += raw.match(INVISIBLE_CHARACTERS)?.join('') ?? ''
        const spacing = state.characterSpacing + (item.isSpace ? state.wordSpacing : 0)
        const [x, y] = apply(
          multiply(state.transform, graphics.textMatrix),
          0,
          font.vertical ? 0 : state.rise,
        )
        const length = font.vertical
          ? (item.vmetric?.[0] ?? -1000) * look.unit
          : item.width * look.unit * state.horizontalScale
        if (text !== '') {
          run.push({
            text,
            x,
            y,
            width: Math.abs(length) * look.stretch,
            size: look.size,
            strong: look.strong,
          })
        }
        if (font.vertical) graphics.advance(0, length + spacing)
        else graphics.advance(length + spacing * state.horizontalScale, 0)
      }
      sort(run, look, isShown)
    },
    finish(images) {
      const recognised =
        images.some((image) => isMostOf(image, page)) &&
        unseen.reduce((sum, { run }) => sum + run.length, 0) > glyphs.length
      for (const { run, angle } of unseen) {
        if (recognised) write(run, angle)
        else hide(run)
      }
      const covered = written.filter(({ run, layers }) =>
        ground.isCovered(layers, [run[0], run.at(-1)].flatMap(findMiddle)),
      )
      const text = covered.flatMap(({ run }) => run.map((glyph) => glyph.text)).join('')
      return {
        glyphs,
        turned: [...turned.values()],
        hidden,
        covered: { text, count: covered.length },
        recognised,
      }
    },
  }

  function sort(run: Glyph[], look: Look, isShown: boolean): void {
    const { state } = graphics
    const [first] = run
    if (!first) return
    const color = state.renderMode === STROKE ? state.stroke : state.fill
    const isSeen =
      isShown &&
      look.size > TINY_PT &&
      state.fillAlpha > FAINT_ALPHA &&
      (color === undefined ||
        state.renderMode > FILL_AND_STROKE ||
        ground.isSeen(color, ...toMiddle(first)))
    if (!isSeen) hide(run)
    else if (state.renderMode === INVISIBLE) unseen.push({ run, angle: look.angle })
    else {
      const onPage = run.filter((glyph) => isOnPage(glyph, page))
      if (onPage.length < run.length) hide(run.filter((glyph) => !isOnPage(glyph, page)))
      write(onPage, look.angle)
      if (onPage.length > 0) written.push({ run: onPage, layers: ground.layers })
    }
  }

  function write(run: Glyph[], angle: number): void {
    if (angle === 0) {
      glyphs.push(...run)
      return
    }
    const group = turned.get(angle) ?? []
    turned.set(angle, group)
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    for (const glyph of run) {
      const { x, y } = glyph
      group.push({ ...glyph, x: x * cos + y * sin, y: y * cos - x * sin })
    }
  }

  function hide(run: Glyph[]): void {
    hidden.text += run.map(({ text }) => text).join('')
    hidden.count++
  }
}

/** A place that the sign itself takes. */
const toMiddle = ({ x, y, width, size }: Glyph): [x: number, y: number] => [
  x + width / 2,
  y - size / 4,
]

const findMiddle = (glyph: Glyph | undefined): [x: number, y: number][] =>
  glyph ? [toMiddle(glyph)] : []

/** How the next text looks. */
interface Look {
  size: number
  strong: boolean
  /** Points of the text space for a unit of a glyph's width. */
  unit: number
  /** Points of the page for a point of the text space, along the line. */
  stretch: number
  /** Of the line, in whole degrees; 0 is to the right, 90 is down. */
  angle: number
}

function measure(font: PdfFont, { state, textMatrix }: Graphics): Look {
  const [a, b, c, d] = multiply(state.transform, textMatrix)
  const fontMatrix = font.fontMatrix ?? THOUSANDTHS
  const [right, down] = font.vertical ? [-c, -d] : [a, b]
  const angle = Math.round((Math.atan2(down, right) * 180) / Math.PI)
  const height = font.isType3Font
    ? Math.abs(((font.bbox?.[3] ?? 0) - (font.bbox?.[1] ?? 0)) * (fontMatrix[3] ?? 0)) || 1
    : 1
  return {
    size: state.fontSize * Math.hypot(c, d) * height,
    strong: STRONG_FONT.test(font.name ?? '') || state.renderMode === FILL_AND_STROKE,
    unit: (fontMatrix[0] ?? 0.001) * state.fontSize,
    stretch: Math.hypot(right, down),
    angle: Math.abs(angle) <= 2 ? 0 : angle,
  }
}

function isOnPage({ x, y, width }: Glyph, page: { width: number; height: number }): boolean {
  return x + width > 0 && x < page.width && y > 0 && y < page.height
}

function isMostOf(
  { left, top, right, bottom }: Box,
  page: { width: number; height: number },
): boolean {
  return (right - left) * (bottom - top) > (page.width * page.height) / 2
}
