import { areAlike, isColor, WHITE } from '../colors.ts'
import { childOf, type XmlElement } from '../xml.ts'
import { isOff, numberOf, valueOf } from './properties.ts'

/** How a run of text looks, as far as that decides whether it is seen; what is not set comes from elsewhere. */
export interface Look {
  isVanished?: boolean
  /** `auto`, or six hexadecimal digits. */
  color?: string
  /** Behind it; `unknown` where it is not worked out. */
  background?: string
  halfPoints?: number
  font?: string
  /** Written above the line. */
  isRaised?: boolean
}

/** 1 pt: a line of dust. */
const MAX_HIDDEN_HALF_POINTS = 2

/** Reads `w:rPr`. */
export function readLook(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {}
  const vanish = childOf(properties, 'w:vanish')
  const color = readColor(childOf(properties, 'w:color'))
  const background = readHighlight(properties) ?? readShade(properties)
  const halfPoints = numberOf(properties, 'w:sz')
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  const align = valueOf(properties, 'w:vertAlign')
  return {
    ...(vanish !== undefined && { isVanished: !isOff(vanish) }),
    ...(color !== undefined && { color }),
    ...(background !== undefined && { background }),
    ...(halfPoints !== undefined && { halfPoints }),
    ...(font !== undefined && { font }),
    ...(align !== undefined && { isRaised: align === 'superscript' }),
  }
}

/** @param background - behind the paragraph */
export function isHidden(look: Look, background: string): boolean {
  const { isVanished = false, color = 'auto', halfPoints = 20 } = look
  if (isVanished || halfPoints <= MAX_HIDDEN_HALF_POINTS) return true
  return areAlike(color, look.background ?? background)
}

function readColor(color: XmlElement | undefined): string | undefined {
  const value = color?.attributes['w:val']
  if (value !== undefined && (isColor(value) || color?.attributes['w:themeColor'] === undefined)) {
    return value
  }
  return color && fromTheme(color.attributes['w:themeColor'])
}

/** Those of the theme that are white wherever the theme is a light one. */
const fromTheme = (name = ''): string =>
  ['background1', 'light1', 'bg1', 'lt1'].includes(name) ? WHITE : 'unknown'

/** What `w:shd` fills with; undefined where it says nothing. */
export function readShade(properties: XmlElement | undefined): string | undefined {
  const shade = childOf(properties, 'w:shd')
  if (shade === undefined) return undefined
  const { attributes } = shade
  const fill = attributes['w:val'] === 'solid' ? attributes['w:color'] : attributes['w:fill']
  if (attributes['w:themeFill'] !== undefined && !isColor(fill)) {
    return fromTheme(attributes['w:themeFill'])
  }
  return fill === undefined || fill === 'auto' ? undefined : fill
}

function readHighlight(properties: XmlElement): string | undefined {
  const name = valueOf(properties, 'w:highlight')
  if (name === undefined || name === 'none') return undefined
  return { white: WHITE, black: '000000' }[name] ?? 'unknown'
}
