import { childOf, childrenOf, findElements, type XmlElement } from '../xml.ts'
import { readLook, readShade, type Look } from './look.ts'
import { numberOf, valueOf } from './properties.ts'

/** What a paragraph's style says of it. */
export interface ParagraphStyle {
  look: Look
  /** 1 to 9. */
  headingLevel?: number
  numId?: string
  level?: number
  /** The style that says in which list, for lists whose levels name their styles. */
  numberedBy?: string
  background?: string
  isContents?: true
}

export interface Styles {
  /** @param id - of a paragraph; its default style where undefined */
  paragraph: (id: string | undefined) => ParagraphStyle
  run: (id: string | undefined) => Look
  /** Whether tables of that style fill cells with a colour. */
  hasShades: (id: string | undefined) => boolean
  /** The list of a numbering style. */
  numIdOf: (id: string) => string | undefined
}

const MAX_BASES = 32
const BODY_LEVEL = 9
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/i
const CONTENTS_NAME = /^(?:toc|目录) ?[1-9]$/i

/** @param root - of `styles.xml` */
export function createStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const defaultId = [...styles].find(
    ([, { attributes }]) =>
      attributes['w:type'] === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.[0]
  const defaults = readLook(childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const paragraphs = new Map<string, ParagraphStyle>()

  /** A style and what it is based on, the last of these first. */
  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = []
    let style = styles.get(id ?? '')
    while (style !== undefined && chain.length < MAX_BASES) {
      chain.unshift(style)
      style = styles.get(valueOf(style, 'w:basedOn') ?? '')
    }
    return chain
  }

  const lookOf = (chain: readonly XmlElement[], from: Look): Look =>
    Object.assign({}, from, ...chain.map((style) => readLook(childOf(style, 'w:rPr')))) as Look

  return {
    paragraph: (id) => {
      const known = id !== undefined && styles.has(id) ? id : defaultId
      return paragraphs.getOrInsertComputed(known ?? '', () => {
        const chain = chainOf(known)
        return chain.reduce(readParagraphStyle, { look: lookOf(chain, defaults) })
      })
    },
    run: (id) => lookOf(chainOf(id), {}),
    hasShades: (id) =>
      chainOf(id).some((style) =>
        [...findElements(style, new Set(['w:shd']))].some(
          (shade) => readShade({ name: '', attributes: {}, children: [shade] }) !== undefined,
        ),
      ),
    numIdOf: (id) =>
      chainOf(id)
        .map((style) => valueOf(childOf(style, 'w:pPr', 'w:numPr'), 'w:numId'))
        .findLast((numId) => numId !== undefined),
  }
}

function readParagraphStyle(base: ParagraphStyle, style: XmlElement): ParagraphStyle {
  const read = { ...base }
  const properties = childOf(style, 'w:pPr')
  const name = valueOf(style, 'w:name') ?? ''
  const outline = numberOf(properties, 'w:outlineLvl')
  const named = HEADING_NAME.exec(name)?.[1]
  if (outline !== undefined) setHeading(read, outline)
  else if (named !== undefined) read.headingLevel = Number(named)
  if (CONTENTS_NAME.test(name)) read.isContents = true
  const place = childOf(properties, 'w:numPr')
  const numId = valueOf(place, 'w:numId')
  const level = numberOf(place, 'w:ilvl')
  if (place !== undefined) read.numberedBy = style.attributes['w:styleId'] ?? ''
  if (numId !== undefined) read.numId = numId
  if (level !== undefined) read.level = level
  const background = readShade(properties)
  if (background !== undefined) read.background = background
  return read
}

/** @param outline - from 0; 9 is no heading */
export function setHeading(of: { headingLevel?: number }, outline: number): void {
  if (outline >= 0 && outline < BODY_LEVEL) of.headingLevel = outline + 1
  else delete of.headingLevel
}
