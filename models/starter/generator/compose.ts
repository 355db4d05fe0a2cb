/**
 * Tools made by code: things times what is recorded of them, tens of thousands of different ones.
 * They cannot be remembered, only read.
 */
import { composeCount, composeList } from './compose-lists.ts'
import { composeChoice, composeLookup } from './compose-lookup.ts'
import { composeDocument } from './compose-documents.ts'
import { composePlace } from './compose-places.ts'
import { composeRanking } from './compose-rankings.ts'
import type { Family } from './family.ts'
import type { Random } from './random.ts'
import { splitOfNoun, type Split } from './split.ts'
import { ATTRIBUTES, type Attribute } from './words/attributes.ts'
import { inventAttribute, inventNoun, modifyNoun } from './words/inventions.ts'
import { NOUNS, type Noun } from './words/nouns.ts'

/** A composed family and what it is made of. */
export interface Composed {
  family: Family
  noun: Noun
  nounGroup: string
  /** Attribute groups that it answers about; `*count` and `*list` for the other shapes. */
  attributes: string[]
  attribute?: Attribute
  /** Templates that name the noun, so that they are clear beside other tools. */
  explicit: Set<string>
}

const NOUNS_BY_SPLIT: Record<Split, Noun[]> = {
  train: NOUNS.filter(({ pinyin }) => splitOfNoun(pinyin) === 'train'),
  eval: NOUNS.filter(({ pinyin }) => splitOfNoun(pinyin) === 'eval'),
}

const attributesOf = (noun: Noun): Attribute[] =>
  ATTRIBUTES.filter(({ classes }) => classes.includes(noun.class))

/** In training, shares of the nouns and attributes that mean nothing, and of nouns with a modifier. */
const INVENTED_NOUN = 0.25
const INVENTED_ATTRIBUTE = 0.15
const MODIFIED_NOUN = 0.2

function drawNoun(nouns: readonly Noun[], random: Random, split: Split): Noun {
  if (split === 'eval') return random.pick(nouns)
  const draw = random.next()
  if (draw < INVENTED_NOUN) return inventNoun(random)
  const noun = random.pick(nouns)
  return draw < INVENTED_NOUN + MODIFIED_NOUN ? modifyNoun(noun, random) : noun
}

/** The shapes of tools and how often each is drawn. */
const SHAPES = { lookup: 0.66, two: 0.1, choice: 0.08, count: 0.08, list: 0.08 }

/** In training, shares of tools that search documents, that rank, and that tell of a place. */
const DOCUMENTS = 0.15
const RANKINGS = 0.12
const PLACES = 0.12

/**
 * Draws a family. With `near`, one that is easily confused with it: the same noun with another
 * attribute, or another noun with the same attribute.
 */
export function composeFamily(random: Random, split: Split, near?: Composed): Composed {
  if (split === 'train' && near?.attribute === undefined) {
    const draw = random.next()
    if (draw < DOCUMENTS)
      return { ...withGroup(composeDocument(random)), attributes: ['*document'] }
    if (draw < DOCUMENTS + RANKINGS)
      return { ...withGroup(composeRanking(random)), attributes: ['*ranking'] }
    if (draw < DOCUMENTS + RANKINGS + PLACES)
      return { ...withGroup(composePlace(random)), attributes: ['*place'] }
  }
  const nouns = NOUNS_BY_SPLIT[split]
  let noun = drawNoun(nouns, random, split)
  let wanted: Attribute | undefined
  if (near !== undefined) {
    if (random.chance(0.5)) noun = near.noun
    else if (near.attribute !== undefined) {
      wanted = near.attribute
      const { classes } = wanted
      const fitting = nouns.filter(
        (other) => classes.includes(other.class) && other.group !== near.nounGroup,
      )
      if (wanted.classes === '') noun = inventNoun(random)
      else if (fitting.length > 0) noun = random.pick(fitting)
      else wanted = undefined
    }
  }
  const attributes = attributesOf(noun)
  const attribute =
    wanted ??
    (split === 'train' && random.chance(INVENTED_ATTRIBUTE)
      ? inventAttribute(random)
      : random.pick(attributes))
  const others = attributes.filter(({ group }) => group !== attribute.group)
  const made = (
    family: { family: Family; explicit: Set<string> },
    groups: string[],
    main?: Attribute,
  ): Composed => ({
    ...family,
    noun,
    nounGroup: noun.group,
    attributes: groups,
    ...(main === undefined ? {} : { attribute: main }),
  })
  let draw = random.next()
  if ((draw -= SHAPES.lookup) < 0 || wanted !== undefined || others.length < 3) {
    return made(composeLookup(noun, [attribute], random), [attribute.group], attribute)
  }
  if ((draw -= SHAPES.two) < 0) {
    const second = random.pick(others)
    return made(
      composeLookup(noun, [attribute, second], random),
      [attribute.group, second.group],
      attribute,
    )
  }
  if ((draw -= SHAPES.choice) < 0) {
    const chosen = [attribute, ...distinct(random.sample(others, 5))].slice(0, random.integer(3, 4))
    return made(
      composeChoice(noun, chosen, random),
      chosen.map(({ group }) => group),
    )
  }
  if ((draw -= SHAPES.count) < 0) return made(composeCount(noun, random), ['*count'])
  return made(composeList(noun, random), ['*list'])
}

const withGroup = <T extends { noun: Noun }>(made: T): T & { nounGroup: string } => ({
  ...made,
  nounGroup: made.noun.group,
})

function distinct(attributes: readonly Attribute[]): Attribute[] {
  const groups = new Set<string>()
  return attributes.filter(({ group }) => !groups.has(group) && groups.add(group))
}
