import type { Json } from './family.ts'

/** A value as it stands in a sentence; text without quotation marks. */
export const toText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? '')
