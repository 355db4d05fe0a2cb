import { childOf, type XmlElement } from '../xml.ts'

/** The value of a property that is a whole number. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(parent, name)
  const number = Number(value)
  return value === undefined || !Number.isInteger(number) ? undefined : number
}

/** The value of a property: `w:val` of that child. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val']
}

/** Whether a property that is on or off is on. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const property = childOf(parent, name)
  return property !== undefined && !isOff(property)
}

export function isOff({ attributes }: XmlElement): boolean {
  return ['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '')
}

/** Of what is there twice, for newer programs and for others: the newer, if it says anything. */
export function chooseAlternative(
  element: XmlElement,
  says: (alternative: XmlElement) => boolean,
): XmlElement | undefined {
  const choice = childOf(element, 'mc:Choice')
  return choice && says(choice) ? choice : (childOf(element, 'mc:Fallback') ?? choice)
}
