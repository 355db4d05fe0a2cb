import * as v from 'valibot'
import type { Random } from '../../models/starter/generator/random.ts'

type Schema = v.GenericSchema

const MAX_DEPTH = 3

/** A random schema of what tools may ask for, and the decoder holds a model to. */
export function drawInput(random: Random): v.GenericSchema<Record<string, unknown>> {
  return drawObject(random, 0) as v.GenericSchema<Record<string, unknown>>
}

function drawObject(random: Random, depth: number): Schema {
  const count = random.integer(depth === 0 ? 1 : 0, 4)
  const entries: Record<string, Schema> = {}
  for (let index = 0; index < count; index++) {
    const key = `${random.pick(['a', 'b', 'city', 'day_of', 'x'])}${index}`
    const value = drawValue(random, depth + 1)
    entries[key] = random.chance(0.4) ? v.optional(value) : value
  }
  return v.object(entries)
}

function drawValue(random: Random, depth: number): Schema {
  const kinds = [drawString, drawNumber, drawChoice, drawFormat, () => v.boolean()]
  if (depth < MAX_DEPTH)
    kinds.push(
      (one) => drawObject(one, depth),
      (one) => drawArray(one, depth),
    )
  return random.pick(kinds)(random)
}

function drawString(random: Random): Schema {
  const min = random.chance(0.3) ? random.integer(1, 8) : 1
  // Twice as long: one that is written in two units may count as one or as two.
  const max = 2 * min + random.integer(0, 12)
  if (random.chance(0.5)) return v.pipe(v.string(), v.minLength(min), v.maxLength(max))
  return v.pipe(v.string(), v.maxLength(max))
}

function drawNumber(random: Random): Schema {
  const low = random.integer(-1_000, 1_000)
  const high = low + random.integer(1, 5_000)
  const kind = random.integer(0, 5)
  if (kind === 0) return v.number()
  if (kind === 1) return v.pipe(v.number(), v.integer())
  if (kind === 2) return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high))
  if (kind === 3) return v.pipe(v.number(), v.minValue(low / 8), v.maxValue(high / 8))
  if (kind === 4) return v.pipe(v.number(), v.gtValue(low / 4), v.ltValue(high / 4))
  const step = random.integer(2, 40)
  return v.pipe(
    v.number(),
    v.integer(),
    v.multipleOf(step),
    v.minValue(low),
    v.maxValue(low + 9 * step),
  )
}

function drawChoice(random: Random): Schema {
  const texts = ['上海', '北京', 'a', 'ab', 'a"b', 'c\\d', 'last_month', 'Q3', '😀']
  return random.chance(0.2)
    ? v.literal(random.pick(texts))
    : v.picklist(random.sample(texts, random.integer(1, 6)) as [string, ...string[]])
}

function drawFormat(random: Random): Schema {
  return v.pipe(
    v.string(),
    random.pick([v.isoDate(), v.isoTime(), v.isoDateTime(), v.isoTimestamp()]),
  )
}

function drawArray(random: Random, depth: number): Schema {
  const item = drawValue(random, depth + 1)
  if (random.chance(0.5)) return v.array(item)
  const min = random.integer(1, 3)
  return v.pipe(v.array(item), v.minLength(min), v.maxLength(min + random.integer(0, 3)))
}
