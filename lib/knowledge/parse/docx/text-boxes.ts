import { childOf, textOf, type XmlElement } from '../xml.ts'
import { isColor, WHITE } from '../colors.ts'
import { chooseAlternative } from './properties.ts'

/** A box with text of its own, that is drawn beside or over the text. */
export interface TextBox {
  content: XmlElement
  background: string
}

/** @param background - behind the drawing */
export function findBoxes(drawing: XmlElement, background: string): TextBox[] {
  if (drawing.name === 'w:txbxContent') return [{ content: drawing, background }]
  if (drawing.name === 'mc:AlternateContent') {
    const chosen = chooseAlternative(drawing, (choice) => findBoxes(choice, background).length > 0)
    return chosen ? findBoxes(chosen, background) : []
  }
  const behind = readFill(drawing) ?? background
  return drawing.children.flatMap((child) =>
    typeof child === 'string' ? [] : findBoxes(child, behind),
  )
}

/** What a shape is filled with; undefined where one looks through it. */
function readFill(shape: XmlElement): string | undefined {
  const properties = childOf(shape, 'wps:spPr')
  if (properties !== undefined) {
    if (childOf(properties, 'a:noFill')) return undefined
    return childOf(properties, 'a:solidFill', 'a:srgbClr')?.attributes['val'] ?? 'unknown'
  }
  const { filled, fillcolor } = shape.attributes
  if (!shape.name.startsWith('v:') || filled === 'f' || filled === 'false') return undefined
  if (fillcolor === undefined) return undefined
  const color = fillcolor.replace(/^#/, '').replace(/ .*/, '')
  return color === 'white' ? WHITE : isColor(color) ? color : 'unknown'
}

const TEXTS = new Set(['w:t', 'w:delText', 'm:t'])

/** All text in an element, deleted and hidden too, as one line. */
export function readPlainText(element: XmlElement): string {
  if (TEXTS.has(element.name)) return textOf(element)
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'mc:AlternateContent') {
    const chosen = chooseAlternative(element, (choice) => readPlainText(choice) !== '')
    return chosen ? readPlainText(chosen) : ''
  }
  return element.children
    .map((child) => (typeof child === 'string' ? '' : readPlainText(child)))
    .join('')
}
