import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What people look for, and the clause that says it. */
export interface GoldenQuestion {
  collection: string
  /** Where it is named. */
  counterparty: string
  text: string
  /** Part of the document's title. */
  document: string
  /** Part of the titles from the document's down to the clause's. */
  clause: string
}

/** Two hundred questions and words of the sample collections; a line each. */
export const readGoldenQuestions = (): GoldenQuestion[] =>
  readFileSync(join(import.meta.dirname, 'golden-questions.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [collection = '', counterparty = '', text = '', document = '', clause = ''] = line
        .split('|')
        .map((part) => part.trim())
      return { collection, counterparty, text, document, clause }
    })

/** What is found, as far as it tells where it stands. */
export interface Place {
  title: string
  breadcrumb: string
}

/** Shares of questions, in percent, whose clause is found first, and among the first five. */
export interface Recall {
  first: number
  firstFive: number
}

/** @param missed - is told what was not found first */
export async function measureRecall(
  questions: readonly GoldenQuestion[],
  find: (question: GoldenQuestion) => Promise<readonly Place[]>,
  missed: (question: GoldenQuestion, rank: number, first: Place | undefined) => void = () => {},
): Promise<Recall> {
  let first = 0
  let firstFive = 0
  for (const question of questions) {
    const places = await find(question)
    const rank = places.findIndex(
      ({ title, breadcrumb }) =>
        title.includes(question.document) && breadcrumb.includes(question.clause),
    )
    if (rank === 0) first++
    else missed(question, rank, places[0])
    if (rank >= 0 && rank < 5) firstFive++
  }
  const share = (count: number): number => (100 * count) / questions.length
  return { first: share(first), firstFive: share(firstFive) }
}
