import type { XmlElement } from '../xml.ts'
import { childOf, textOf } from '../xml.ts'

/** A formula on one line: `违约金=合同总额×(0.05)/(100)`. */
export function readMath(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? '' : readPart(child)))
    .join('')
}

function readPart(element: XmlElement): string {
  const part = (name: string) => {
    const child = childOf(element, `m:${name}`)
    return child ? readMath(child) : ''
  }
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return textOf(element)
    case 'm:f':
      return `(${part('num')})/(${part('den')})`
    case 'm:sSup':
      return `${part('e')}^${part('sup')}`
    case 'm:sSub':
      return `${part('e')}_${part('sub')}`
    case 'm:rad':
      return `√(${part('e')})`
    case 'm:d':
      return `(${readMath(element)})`
    default:
      return readMath(element)
  }
}
