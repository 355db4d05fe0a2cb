import { relative } from 'node:path'

/** How something is. `warning`: the box works, but not as it should. `fault`: something that it needs is missing. */
export type Mark = 'ok' | 'warning' | 'fault'

/** Something that was looked at. */
export interface Check {
  /** What it belongs to. */
  area: 'layers' | 'machine' | 'data' | 'box'
  /** What was looked at, in a word or two. */
  what: string
  mark: Mark
  /** What was found. */
  found: string
  /** What to do about it; always there but for `ok`. */
  wayOut?: string
  /** Of a layer of isolation: whether it holds on this machine. */
  active?: boolean
}

/** Makes the checks of one area. */
export const checksOf = (area: Check['area']) => ({
  ok: (what: string, found: string): Check => ({ area, what, mark: 'ok', found }),
  warning: (what: string, found: string, wayOut: string): Check => ({
    area,
    what,
    mark: 'warning',
    found,
    wayOut,
  }),
  fault: (what: string, found: string, wayOut: string): Check => ({
    area,
    what,
    mark: 'fault',
    found,
    wayOut,
  }),
})

/** What an error says. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** A path for people: what is below this folder without it. */
export function toShown(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? path : below
}

const MIB = 1_048_576

/** A size for people, in MB or GB. */
export const formatBytes = (bytes: number): string =>
  bytes < 1_024 * MIB ? `${(bytes / MIB).toFixed(0)} MB` : `${(bytes / MIB / 1_024).toFixed(1)} GB`
