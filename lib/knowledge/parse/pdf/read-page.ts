import type { PDFPageProxy } from 'pdfjs-dist'
import { createGraphics } from './graphics.ts'
import { createGround } from './ground.ts'
import { applyToBox, toMatrix, type Matrix } from './matrix.ts'
import type { OpenPdf } from './open-pdf.ts'
import type { Box, Page } from './page.ts'
import { createPen, type PdfFont, type PdfGlyph } from './pen.ts'
import { readPath } from './read-path.ts'

/** Smaller ones are specks, or a change of units. */
const MIN_IMAGE_PT = 8

/** Whether the area is filled and the line is drawn. */
const PAINTINGS = {
  fill: [true, false],
  eoFill: [true, false],
  stroke: [false, true],
  closeStroke: [false, true],
  fillStroke: [true, true],
  eoFillStroke: [true, true],
  closeFillStroke: [true, true],
  closeEOFillStroke: [true, true],
} as const

/**
 * Reads a page by its drawing instructions, since only they say what is seen: the text that pdf.js makes has neither colours
 * nor render modes, and lacks what stands beside the page. Costs the same.
 */
export async function readPage(
  page: PDFPageProxy,
  { operators, layers }: Pick<OpenPdf, 'operators' | 'layers'>,
): Promise<Page> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const fonts = await loadFonts(page, fnArray, argsArray, operators.setFont)
  const viewport = page.getViewport({ scale: 1 })
  const ground = createGround()
  const graphics = createGraphics(toMatrix(viewport.transform))
  const pen = createPen(graphics, ground, viewport)
  const rules: Page['rules'] = []
  const images: Box[] = []
  let drawings = 0
  /** The next path bounds what is painted after it. */
  let isClip = false
  /** A space was laid out and nothing drawn in it: an image, since those are left out. */
  let empty: Matrix | undefined
  const paintings = new Map(
    Object.entries(PAINTINGS).map(([name, painting]) => [
      operators[name as keyof typeof PAINTINGS],
      painting,
    ]),
  )
  /** Of each open piece of marked content, whether its layer is shown. */
  const shown: boolean[] = []

  const noteImage = (): void => {
    const box = empty && applyToBox(empty, 0, 0, 1, 1)
    empty = undefined
    if (!box || Math.min(box.right - box.left, box.bottom - box.top) < MIN_IMAGE_PT) return
    images.push(box)
    ground.paint(box)
  }
  const handlers: Record<string, (args: unknown[]) => void> = {
    ...graphics.handlers,
    restore(args) {
      noteImage()
      graphics.handlers['restore']?.(args)
    },
    transform(args) {
      graphics.handlers['transform']?.(args)
      empty = graphics.state.transform
    },
    beginMarkedContent: () => void shown.push(true),
    beginMarkedContentProps([tag, properties]) {
      shown.push(tag !== 'OC' || layers.isVisible(properties))
    },
    endMarkedContent: () => void shown.pop(),
    showText([glyphs]) {
      empty = undefined
      const font = fonts.get(graphics.state.font)
      if (font) pen.show(glyphs as (PdfGlyph | number)[], font, !shown.includes(false))
    },
    shadingFill() {
      empty = undefined
      ground.paint({ left: 0, top: 0, right: viewport.width, bottom: viewport.height })
    },
    clip: () => void (isClip = true),
    eoClip: () => void (isClip = true),
    constructPath(args) {
      const [operator, [data]] = args as [number, [ArrayLike<number> | null]]
      const [filled, stroked] = paintings.get(operator) ?? [false, false]
      const { state } = graphics
      const { clip, fill } = state
      if (data && isClip) {
        const { areas } = readPath(data, state.transform, { filled: true, stroked: false })
        state.clip = intersect(clip, boxAround(areas))
      }
      isClip = false
      if (!data || (!filled && !stroked)) return
      empty = undefined
      drawings++
      const path = readPath(data, graphics.state.transform, { filled, stroked })
      rules.push(...path.rules)
      const isOpaque = state.isPlain && state.fillAlpha >= 1 && fill !== undefined
      for (const { isRectangle, ...area } of path.areas) {
        ground.paint(intersect(area, clip), fill, isOpaque && isRectangle)
      }
    },
  }
  const byOperator = new Map(
    Object.entries(handlers).map(([name, handler]) => [
      operators[name as keyof typeof operators],
      handler,
    ]),
  )
  for (const [index, operator] of fnArray.entries()) {
    byOperator.get(operator)?.((argsArray[index] ?? []) as unknown[])
  }
  return {
    width: viewport.width,
    height: viewport.height,
    rules,
    images,
    drawings,
    ...pen.finish(images),
  }
}

/** One that holds all of them; nothing lies in that of none. */
const boxAround = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
})

const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

/** The fonts of the page, by the names that its instructions have for them. */
async function loadFonts(
  page: PDFPageProxy,
  operators: number[],
  args: unknown[][],
  setFont: number,
): Promise<Map<string, PdfFont>> {
  const names = new Set(
    operators.flatMap((operator, index) =>
      operator === setFont ? [String(args[index]?.[0])] : [],
    ),
  )
  const loaded = [...names].map(
    (name) =>
      new Promise<[string, PdfFont]>((resolve) => {
        page.commonObjs.get(name, (font: PdfFont & { clearData?(): void }) => {
          font.clearData?.()
          resolve([name, font])
        })
      }),
  )
  return new Map(await Promise.all(loaded))
}
