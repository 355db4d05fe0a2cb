import { cleanText } from '../clean-text.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { formatNumber } from '../format-number.ts'
import { isOn, numberOf, valueOf } from './properties.ts'

/** One of the nine levels of a list. */
interface Level {
  start: number
  format: string
  /** `第%1条`; `%n` stands for the number of level n, from 1. */
  text: string
  /** It begins anew after a paragraph of a level up to this one, from 1; 0 is never, none is any above it. */
  restart?: number
  /** All its numbers are written in digits, whatever their own format. */
  isLegal: boolean
  /** Style of paragraphs that have this level. */
  style?: string
  /** Whether nothing stands between the number and the text. */
  isTight: boolean
}

interface List {
  /** Lists that count together have the same. */
  counterId: string
  levels: Map<number, Level>
  /** Where it begins, by level, whatever others have counted. */
  starts: Map<number, number>
}

/** Where a paragraph stands in a list; `numId` 0 is no list. */
export interface ListPlace {
  numId: string
  level: number
}

export interface Numbering {
  /** The level of a list whose paragraphs have that style. */
  levelOf: (numId: string, style: string) => number | undefined
  /** Counts a paragraph. @returns what stands before it; undefined where nothing does */
  next: (place: ListPlace) => { label: string; isTight: boolean } | undefined
}

const MAX_LEVELS = 9
const MAX_LABEL_CHARACTERS = 100

/**
 * The automatic numbers of a document, which it holds as rules alone.
 *
 * @param root - of `numbering.xml`
 * @param numIdOfStyle - of a numbering style, through which one list may stand for another
 */
export function createNumbering(
  root: XmlElement | undefined,
  numIdOfStyle: (style: string) => string | undefined,
): Numbering {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  )
  const instances = new Map(
    childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]),
  )
  const lists = new Map<string, List | undefined>()
  /** The last number of each level. */
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  const findList = (numId: string): List | undefined => {
    if (!lists.has(numId)) {
      // A style that stands for its own list stands for nothing.
      lists.set(numId, undefined)
      lists.set(numId, readList(numId))
    }
    return lists.get(numId)
  }

  const readList = (numId: string): List | undefined => {
    const instance = instances.get(numId)
    const counterId = valueOf(instance, 'w:abstractNumId') ?? ''
    const definition = definitions.get(counterId)
    if (instance === undefined || definition === undefined) return undefined
    const linked = numIdOfStyle(valueOf(definition, 'w:numStyleLink') ?? '')
    const base = linked === undefined ? undefined : findList(linked)
    const levels = new Map(base?.levels ?? readLevels(definition))
    const starts = new Map<number, number>()
    for (const override of childrenOf(instance, 'w:lvlOverride')) {
      for (const [index, level] of readLevels(override)) levels.set(index, level)
      const start = numberOf(override, 'w:startOverride')
      if (start !== undefined) starts.set(levelIndexOf(override), start)
    }
    return { counterId: base?.counterId ?? counterId, levels, starts }
  }

  const count = (numId: string, list: List, at: number) => {
    const counter = counters.getOrInsert(list.counterId, [])
    const startOf = (index: number) => list.starts.get(index) ?? list.levels.get(index)?.start ?? 1
    // Levels above that were passed over show where they would begin.
    for (let index = 0; index < at; index++) counter[index] ??= startOf(index)
    const key = `${numId} ${at}`
    const isFirst = list.starts.has(at) && !begun.has(key)
    begun.add(key)
    const last = counter[at]
    counter[at] = isFirst || last === undefined ? startOf(at) : last + 1
    for (let index = at + 1; index < MAX_LEVELS; index++) {
      const { restart = index } = list.levels.get(index) ?? {}
      if (at < restart) counter[index] = undefined
    }
    return counter
  }

  return {
    levelOf: (numId, style) =>
      [...(findList(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
    next: ({ numId, level: at }) => {
      const list = findList(numId)
      const level = list?.levels.get(at)
      if (list === undefined || level === undefined) return undefined
      const counter = count(numId, list, at)
      const written =
        level.format === 'bullet'
          ? writeBullet(level.text)
          : level.text.replace(/%([1-9])/g, (_, digit: string) => {
              const index = Number(digit) - 1
              const format = list.levels.get(index)?.format ?? 'decimal'
              const isWords = format !== 'none' && format !== 'bullet'
              return formatNumber(
                counter[index] ?? 1,
                level.isLegal && isWords ? 'decimal' : format,
              )
            })
      const label = cleanText(written).text.trim().slice(0, MAX_LABEL_CHARACTERS)
      return label === '' ? undefined : { label, isTight: level.isTight }
    },
  }
}

/** The signs of a symbol font, and the letters that are rings or squares in one, are dots here. */
function writeBullet(text: string): string {
  return /^[\p{Co}\p{L}\p{N}]/u.test(text) ? '•' : text
}

function readLevels(parent: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(parent, 'w:lvl').map((element) => {
      const restart = numberOf(element, 'w:lvlRestart')
      const style = valueOf(element, 'w:pStyle')
      const level: Level = {
        start: numberOf(element, 'w:start') ?? 0,
        format: readFormat(element),
        text: (valueOf(element, 'w:lvlText') ?? '').slice(0, MAX_LABEL_CHARACTERS),
        isLegal: isOn(element, 'w:isLgl'),
        isTight: valueOf(element, 'w:suff') === 'nothing',
        ...(restart !== undefined && { restart }),
        ...(style !== undefined && { style }),
      }
      return [levelIndexOf(element), level]
    }),
  )
}

/** A custom one stands beside the one for programs that do not know it. */
function readFormat(level: XmlElement): string {
  return (
    valueOf(level, 'w:numFmt') ??
    valueOf(childOf(level, 'mc:AlternateContent', 'mc:Fallback'), 'w:numFmt') ??
    'decimal'
  )
}

const levelIndexOf = ({ attributes }: XmlElement): number => Number(attributes['w:ilvl'] ?? 0)
