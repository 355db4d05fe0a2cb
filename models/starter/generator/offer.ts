/** Draws which tools are offered together. */
import type { Language } from './family.ts'
import type { Random } from './random.ts'
import type { Split } from './split.ts'
import { drawTool, type Tool } from './tool.ts'
import { conflict, type Entry, type World } from './world.ts'

export interface Offered {
  entry: Entry
  tool: Tool
}

/** A set of offered tools. */
export interface Offer {
  tools: Offered[]
  /** The language that most of them are described in. */
  language: Language
  /** A family that could be mistaken for one of the offered ones but cannot answer for it. */
  near: (random: Random) => Entry
}

/** What scenes are built around: sample tools so often as the world says, and tools of the bank; else composed ones. */
const BANK = 0.55
/** How often 1, 2 … 6 tools are offered. Most functions have one tool. */
const COUNTS = [0.24, 0.17, 0.19, 0.24, 0.1, 0.06] as const
/** How often a sample tool is exactly the sample function's. */
const EXACT_SAMPLE = 0.75
const CHINESE_TOOLS = 0.64
/** Bank families this near in one file are about neighbouring things. */
const NEIGHBOURS = 5

/** Draws a set of tools that do not answer each other's questions. */
export function offerTools(
  world: World,
  random: Random,
  split: Split,
  counts: readonly number[] = COUNTS,
): Offer {
  const first = drawFirst(world, random, split)
  const count = drawCount(counts, random)
  const entries = [first]
  for (let tries = 0; entries.length < count && tries < 40; tries++) {
    const near = random.chance(0.6)
    const base = random.pick(entries)
    const entry = near ? neighbourOf(base, world, random, split) : drawFirst(world, random, split)
    if (!entries.some((other) => conflict(entry, other))) entries.push(entry)
  }
  const exact = first.source === 'sample' && random.chance(EXACT_SAMPLE)
  return {
    ...drawOffer(random.sample(entries, entries.length), random, {
      exact,
      language: exact || random.chance(CHINESE_TOOLS) ? 'zh' : 'en',
    }),
    near: (draw) => neighbourOf(draw.pick(entries), world, draw, split),
  }
}

/**
 * Draws a tool of each family.
 *
 * @param options - `exact`: the sample tools as the sample functions have them
 */
export function drawOffer(
  entries: readonly Entry[],
  random: Random,
  { exact, language }: { exact: boolean; language: Language },
): Offer {
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const taken = new Set<string>()
  const tools = entries.map((entry): Offered => {
    const isExact = exact && entry.source === 'sample'
    const tool = drawTool(entry.family, random, {
      language: isExact || random.chance(0.93) ? language : other,
      taken,
      exact: isExact,
    })
    taken.add(tool.definition.name)
    return { entry, tool }
  })
  return { tools, language, near: (draw) => draw.pick(entries) }
}

function drawFirst(world: World, random: Random, split: Split): Entry {
  const source = random.next()
  const { sampleShare } = world
  if (source < sampleShare) return random.pick([...world.sample, ...world.further])
  if (source < sampleShare + BANK * (1 - sampleShare) && world.bank.length > 0)
    return random.pick(world.bank)
  return world.compose(random, split)
}

function drawCount(counts: readonly number[], random: Random): number {
  let rest = random.next()
  const index = counts.findIndex((weight) => (rest -= weight) < 0)
  return index < 0 ? 1 : index + 1
}

/** Something like it: the same noun, the same attribute, or a neighbour in its file. */
function neighbourOf(entry: Entry, world: World, random: Random, split: Split): Entry {
  if (entry.made !== undefined) return world.compose(random, split, entry)
  if (entry.source === 'sample') {
    return random.chance(0.5)
      ? random.pick(world.sample)
      : random.chance(0.6) && world.bank.length > 0
        ? random.pick(world.bank)
        : world.compose(random, split)
  }
  const file = world.bank.filter((other) => other.file === entry.file)
  const at = file.indexOf(entry)
  const from = Math.max(0, at - NEIGHBOURS)
  return random.pick(file.slice(from, at + NEIGHBOURS + 1))
}
