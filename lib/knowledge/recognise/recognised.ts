import type { MetadataSource } from '../metadata.ts'

/** A value, and where it stands. */
export interface Recognised<T> {
  value: T
  source: Exclude<MetadataSource, 'person'>
}
