/** Everything that scenes are drawn from: families with what they could be confused with. */
import { composeFamily, type Composed } from './compose.ts'
import type { Family } from './family.ts'
import { loadFamilies } from './load-families.ts'
import type { Random } from './random.ts'
import { furtherFamilies, sampleFamilies } from './sample-tools.ts'
import { createWeigher, likeness, rawTerms, type Terms } from './similarity.ts'
import type { Split } from './split.ts'

/** A family that a scene may offer. */
export interface Entry {
  family: Family
  source: 'sample' | 'bank' | 'composed'
  /** The bank file; neighbours within one file are near-misses of each other. */
  file?: string
  terms: Terms
  /** For composed families: what they are made of. */
  made?: Composed
}

export interface World {
  /** How often a scene is built around a tool of the sample. */
  sampleShare: number
  sample: Entry[]
  /** Of further functions of the sample: trained as often as those, in no evaluation set. */
  further: Entry[]
  bank: Entry[]
  /** Held-out families; for evaluation only. */
  unseen: Entry[]
  /** A new composed family, or one like `near`: the same noun or the same attribute. */
  compose(random: Random, split: Split, near?: Entry): Entry
}

/** Above this, two families may answer the same question. Read off the sorted list of all pairs. */
const TOO_LIKE = 0.15

const SAMPLE_SHARE = 0.27

/** Loads all families; those with faults are left out with a warning. */
export async function loadWorld(sampleShare = SAMPLE_SHARE): Promise<World> {
  const { loaded, rejected } = await loadFamilies()
  for (const { file, family, faults } of rejected) {
    process.stderr.write(`Left out ${file}/${family.names[0] ?? '?'}: ${faults[0] ?? ''}\n`)
  }
  const own = [...sampleFamilies, ...furtherFamilies]
  const raw = [...loaded.map(({ family }) => family), ...own].map(rawTerms)
  const weigh = createWeigher(raw)
  const entries = loaded.map(({ family, file }): Entry => ({
    family,
    file,
    source: 'bank',
    terms: weigh(rawTerms(family)),
  }))
  const isHeldOut = ({ file }: Entry): boolean => file?.startsWith('unseen') === true
  const unseen = entries.filter(isHeldOut)
  const toEntry = (family: Family): Entry => ({
    family,
    source: 'sample',
    terms: weigh(rawTerms(family)),
  })
  return {
    sampleShare,
    sample: sampleFamilies.map(toEntry),
    further: furtherFamilies.map(toEntry),
    // What is too much like a held-out family would give it away.
    bank: entries.filter(
      (entry) => !isHeldOut(entry) && !unseen.some((other) => conflict(entry, other)),
    ),
    unseen,
    compose: (random, split, near) => {
      const made = composeFamily(random, split, near?.made)
      return { family: made.family, source: 'composed', terms: weigh(rawTerms(made.family)), made }
    },
  }
}

/** Whether a question of one could be answered by the other. */
export function conflict(a: Entry, b: Entry): boolean {
  if (a.family === b.family) return true
  if (a.made !== undefined && b.made !== undefined) {
    return (
      a.made.nounGroup === b.made.nounGroup &&
      a.made.attributes.some((name) => b.made?.attributes.includes(name))
    )
  }
  return likeness(a.terms, b.terms) > TOO_LIKE
}
