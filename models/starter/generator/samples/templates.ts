/** Question templates of the sample tools, with what they are split by for evaluation. */
import type { Language, Texts } from '../family.ts'
import { splitOfTemplate, type Split } from '../split.ts'

/** A template and the wording that makes it new: templates of one wording fall in the same split. */
export interface Worded {
  template: string
  wording: string
}

/** Templates written whole: each is its own wording. */
export const whole = (templates: readonly string[]): Worded[] =>
  templates.map((template) => ({ template, wording: template }))

/** Every frame with every filling: `cross(['{}怎么样'], ['天气'])`. The frame is the wording. */
export function cross(frames: readonly string[], fillings: readonly string[]): Worded[] {
  return frames.flatMap((frame) =>
    fillings.map((filling) => ({ template: frame.replace('{}', filling), wording: frame })),
  )
}

const wordings = new Map<string, string>()
/** Plain forms of the wordings of which one at least is trained on. */
const trained = new Set<string>()

/** Spaces, capitals and punctuation make no new wording. */
const plain = (wording: string): string => wording.toLowerCase().replaceAll(/[\s?.!,]/g, '')

/** The same templates over and over, until they are drawn about as often as the others. */
export function asOftenAs(others: readonly Worded[], worded: readonly Worded[]): Worded[] {
  const times = Math.max(1, Math.round(others.length / worded.length))
  return Array.from({ length: times }, () => worded).flat()
}

/**
 * The templates as a family holds them; `splitOfSample` knows them from then on.
 *
 * @param repeated - more of them, each as often as it stands there
 */
export function toQuestions(
  worded: Record<Language, Worded[]>,
  repeated: Record<Language, Worded[]>,
): Texts {
  const write = (list: readonly Worded[], more: readonly Worded[]): string[] => {
    for (const { template, wording } of [...list, ...more]) {
      if (!wordings.has(template)) wordings.set(template, wording)
      if (splitOfTemplate(wording) === 'train') trained.add(plain(wording))
    }
    const once = new Set(list.map(({ template }) => template))
    return [...once, ...more.map(({ template }) => template).filter((text) => !once.has(text))]
  }
  return { zh: write(worded.zh, repeated.zh), en: write(worded.en, repeated.en) }
}

/**
 * The split of a sample tool's template; `train` for every other template. A wording is held out only
 * where none that differs from it by punctuation alone is trained on.
 */
export function splitOfSample(template: string): Split {
  const wording = wordings.get(template)
  return wording === undefined || trained.has(plain(wording)) ? 'train' : splitOfTemplate(wording)
}
