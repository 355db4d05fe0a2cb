import { BASE_INSTRUCTIONS, findUngroundedWords } from '../../../lib/agent/index.ts'
import { listValues } from '../../../lib/knowledge/index.ts'
import { NAME_CONTEXTS, type NameKind } from './name-cases.ts'
import { listSwapCases } from './swapped-names.ts'

/** Of made-up names, how many are found; of honest answers, how many are flagged. */
export type NameCounts = Map<string, { hits: number; of: number }>

/** An answer with what it rests on, and the name in it that stands nowhere. */
interface NamedAnswer {
  answer: string
  sources: unknown[]
  vocabulary: unknown[]
  wrong?: { kind: NameKind; name: string } | undefined
}

/** The answers by which the costs were chosen. */
export const countChosenBy = (): Promise<NameCounts> =>
  count(
    NAME_CONTEXTS.flatMap(({ question, result, right, wrong }) => {
      const rest = { sources: [question, result], vocabulary: [BASE_INSTRUCTIONS] }
      return [
        ...right.map((answer): NamedAnswer => ({ answer, ...rest })),
        ...wrong.map(({ answer, ...one }): NamedAnswer => ({ answer, ...rest, wrong: one })),
      ]
    }),
  )

/** Answers that nothing was chosen by. */
export const countHeldOut = (): Promise<NameCounts> =>
  count(
    listSwapCases().map(({ context: { question, result, tool }, answer, swapped }) => ({
      answer,
      sources: [question, result],
      vocabulary: [BASE_INSTRUCTIONS, tool],
      wrong: swapped,
    })),
  )

async function count(answers: readonly NamedAnswer[]): Promise<NameCounts> {
  const counts: NameCounts = new Map()
  for (const { answer, sources, vocabulary, wrong } of answers) {
    const language = /\p{Script=Han}/u.test(answer) ? 'zh' : 'en'
    const row = `${wrong?.kind ?? 'false alarms'}, ${language}`
    const found = await findUngroundedWords(answer, sources, vocabulary, listValues)
    const [start, end] = wrong
      ? [answer.indexOf(wrong.name), answer.indexOf(wrong.name) + wrong.name.length]
      : [0, answer.length]
    const isHit = found.some((one) => one.start < end && start < one.end)
    const { hits, of } = counts.get(row) ?? { hits: 0, of: 0 }
    counts.set(row, { hits: hits + Number(isHit), of: of + 1 })
  }
  return counts
}
