import { areAlike, BLACK, WHITE } from '../colors.ts'
import type { XmlElement } from '../xml.ts'

/** How text looks at a place of a page, as far as that decides whether it is seen. */
export interface PageLook {
  isHidden: boolean
  color: string
  background: string
  /** Its white space stands as it is written. */
  isPreformatted: boolean
  /** Items of a list there have no numbers. */
  isPlainList: boolean
  /** Written above the line. */
  isRaised: boolean
}

export const PAGE_LOOK: PageLook = {
  isHidden: false,
  color: BLACK,
  background: WHITE,
  isPreformatted: false,
  isPlainList: false,
  isRaised: false,
}

type Declarations = ReadonlyMap<string, string>

/** Rules of a page for single tags, classes and ids; others are not followed. */
export interface Sheet {
  lookOf: (element: XmlElement, around: PageLook) => PageLook
}

const COMMENT = /\/\*[^]*?\*\//g
const FOR_PRINT = /@media[^{]*\bprint\b[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi
const RULE = /([^{}]+)\{([^{}]*)\}/g
const SIMPLE = /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/i
/** Moved out of the page. */
const FAR_AWAY = /^-\d{3,}/
/** Sizes that are a line of dust. */
const DUST = /^(?:0|0?\.\d+|1)(?:px|pt)?$|^0?\.0\d*(?:r?em|%)$|^0(?:r?em|%)$/

/** Of a box that shows nothing of what overflows it. */
const EXTENTS = ['height', 'max-height', 'width', 'max-width']
const ZERO = String.raw`\s*(?:0(?:\.0+)?|\.0+)%?\s*`
/** Colours through which one looks. */
const TRANSPARENT = new RegExp(
  String.raw`^transparent\b|^#(?:[\da-f]{6}00|[\da-f]{3}0)$|^(?:rgb|hsl)a?\((?:(?:[^,)]*,){3}|[^/)]*/)${ZERO}\)`,
)
/** In place of one. */
const NO_COLOR = 'none'

/** @param css - the texts of the page's `style` elements */
export function createSheet(css: string): Sheet {
  const rules = new Map<string, Map<string, string>>()
  for (const [, selectors = '', body = ''] of css
    .replace(COMMENT, '')
    .replace(FOR_PRINT, '')
    .matchAll(RULE)) {
    const declarations = readDeclarations(body)
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      if (selector === '' || !SIMPLE.test(selector)) continue
      const known = rules.getOrInsertComputed(selector, () => new Map())
      for (const [property, value] of declarations) known.set(property, value)
    }
  }
  return {
    lookOf: (element, around) => {
      const declared = new Map<string, string>()
      const apply = (declarations: Declarations | undefined) => {
        for (const [property, value] of declarations ?? []) declared.set(property, value)
      }
      for (const selector of rules.size > 0 ? selectorsOf(element) : []) apply(rules.get(selector))
      const { style, hidden, color, bgcolor } = element.attributes
      if (element.name === 'sup') declared.set('vertical-align', 'super')
      if (color !== undefined) declared.set('color', color)
      if (bgcolor !== undefined) declared.set('background-color', bgcolor)
      if (style !== undefined) apply(readDeclarations(style))
      if (hidden !== undefined) declared.set('display', 'none')
      return declared.size === 0 ? around : changeLook(around, declared)
    },
  }
}

function selectorsOf({ name, attributes }: XmlElement): string[] {
  const classes = (attributes['class'] ?? '').split(/\s+/).filter((one) => one !== '')
  const id = attributes['id']
  return [
    name,
    ...classes.map((one) => `.${one}`),
    ...classes.map((one) => `${name}.${one}`),
    ...(id === undefined ? [] : [`#${id}`, `${name}#${id}`]),
  ]
}

function readDeclarations(body: string): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.toLowerCase())
  }
  return declarations
}

function changeLook(around: PageLook, declared: Declarations): PageLook {
  const look = { ...around }
  const value = (property: string) => declared.get(property) ?? ''
  const background = value('background-color') || value('background')
  if (background !== '') look.background = readColor(background) ?? look.background
  const color = value('color')
  if (TRANSPARENT.test(color)) look.color = isFilled(declared) ? 'unknown' : NO_COLOR
  else if (color !== '' && !/^(?:inherit|unset)\b/.test(color)) {
    look.color = readColor(color) ?? 'unknown'
  }
  if (value('white-space').startsWith('pre')) look.isPreformatted = true
  if (value('list-style').includes('none') || value('list-style-type') === 'none') {
    look.isPlainList = true
  }
  if (value('vertical-align')) look.isRaised = value('vertical-align') === 'super'
  look.isHidden ||=
    value('display') === 'none' ||
    value('visibility') === 'hidden' ||
    Number.parseFloat(value('opacity')) === 0 ||
    DUST.test(value('font-size')) ||
    (value('overflow').startsWith('hidden') && EXTENTS.some((one) => DUST.test(value(one)))) ||
    ['left', 'top', 'text-indent', 'margin-left'].some((one) => FAR_AWAY.test(value(one)))
  return look
}

/** Letters through which one sees a picture that has their form: titles are made so. */
function isFilled(declared: Declarations): boolean {
  const clip = declared.get('background-clip') ?? declared.get('-webkit-background-clip')
  const image = declared.get('background-image') ?? declared.get('background') ?? ''
  return clip === 'text' && /gradient\(|url\(/.test(image)
}

/** Whether what is written at that place is not seen. */
export const isUnseen = ({ isHidden, color, background }: PageLook): boolean =>
  isHidden || color === NO_COLOR || areAlike(color, background)

/** @returns `unknown` for one that is not read; undefined for none, through which one looks */
function readColor(value: string): string | undefined {
  if (TRANSPARENT.test(value) || /^(inherit|initial|unset|none)\b/.test(value)) return undefined
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})(?:[0-9a-f]{1,2})?\b/.exec(value)?.[1]
  if (hex !== undefined) return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
  const parts = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(value)?.slice(1)
  if (parts !== undefined) {
    return parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')
  }
  if (/\bwhite\b/.test(value)) return WHITE
  return /\bblack\b/.test(value) ? BLACK : 'unknown'
}
