/** Reads the family files; a family with faults is left out, with a warning. */
import { readdir } from 'node:fs/promises'
import type { Family } from './family.ts'
import { findFaults } from './validate-family.ts'

/** A family and where it was written. */
export interface Loaded {
  family: Family
  /** `business-1` … */
  file: string
}

/** A family that cannot be used, and why. */
export interface Rejected extends Loaded {
  faults: string[]
}

/** Loads every `families/*.ts` that exports `families`, held-out files (`unseen*`) included. */
export async function loadFamilies(): Promise<{ loaded: Loaded[]; rejected: Rejected[] }> {
  const folder = new URL('families/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted()
  const loaded: Loaded[] = []
  const rejected: Rejected[] = []
  for (const file of files) {
    const name = file.slice(0, -3)
    let module: { families?: Family[] }
    try {
      module = (await import(new URL(file, folder).href)) as { families?: Family[] }
    } catch (error) {
      process.stderr.write(`Cannot load families/${file}: ${(error as Error).message}\n`)
      continue
    }
    for (const family of module.families ?? []) {
      const faults = findFaults(family)
      if (faults.length === 0) loaded.push({ family, file: name })
      else rejected.push({ family, file: name, faults })
    }
  }
  return { loaded, rejected }
}
