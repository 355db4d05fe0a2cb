/** What a person gets who asks the box the golden questions: the whole way, through the model. */
import type { Answer, Citation } from '../../../lib/function/ai.ts'
import type { DocumentTree } from '../../../lib/function/document.ts'
import { readStoredText } from '../../helpers/read-stored-text.ts'
import { BENCH_KEY, startBenchBox } from '../start-bench-box.ts'
import { createRow, type Row } from '../table.ts'
import { readGoldenQuestions, type GoldenQuestion } from './golden-questions.ts'

const FUNCTIONS = ['contract-clauses', 'knowledge'] as const

type Outcome = 'right' | 'other' | 'none' | 'uncalled'

export async function measureGoldenAnswers(): Promise<Row[]> {
  const box = await startBenchBox()
  const request = async <T>(path: string, body?: object): Promise<T> => {
    const response = await fetch(`${box.url}${path}`, {
      headers: { authorization: `Bearer ${BENCH_KEY}` },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(await response.text())
    return (await response.json()) as T
  }
  /** The titles down to the clause that is cited. */
  const placeOf = async ({ collection, document, start }: Citation): Promise<string> => {
    const path = `/admin/collections/${collection}/documents/${document}`
    const { clauses } = await request<DocumentTree>(path)
    return clauses.findLast((one) => one.start <= start && start < one.end)?.breadcrumb ?? ''
  }
  const cited = { all: 0, exact: 0 }
  /** Whether the words stand in the answer, and where they are said to stand. */
  const checkCitations = ({ answer, citations }: Answer): void => {
    for (const { collection, document, start, end, text } of citations) {
      const stored = readStoredText(box.dataDir, collection, document).slice(start, end)
      cited.all += 1
      if (stored === text && answer.includes(text)) cited.exact += 1
    }
  }
  const ask = async (question: GoldenQuestion): Promise<Outcome> => {
    const isContract = question.collection === 'contracts'
    const path = isContract ? '/contract-clauses' : '/knowledge'
    const answer = await request<Answer>(path, { question: toAsked(question) })
    const { calls, citations } = answer
    checkCitations(answer)
    const { found } = (calls.at(-1)?.result ?? {}) as { found?: boolean }
    if (calls.length === 0) return 'uncalled'
    // Names are cited, too.
    const [longest] = citations.toSorted((one, other) => other.text.length - one.text.length)
    if (found !== true || longest === undefined) return found === true ? 'other' : 'none'
    const isThere = longest.title.includes(question.document)
    return isThere && (await placeOf(longest)).includes(question.clause) ? 'right' : 'other'
  }
  try {
    await box.seeded
    const questions = readGoldenQuestions()
    const rows: Row[] = []
    for (const name of FUNCTIONS) {
      const own = questions.filter(
        ({ collection }) => (collection === 'contracts') === (name === 'contract-clauses'),
      )
      const outcomes: Outcome[] = []
      for (const question of own) outcomes.push(await ask(question))
      const share = (outcome: Outcome): number =>
        (100 * outcomes.filter((one) => one === outcome).length) / own.length
      const what = `${name} asked ${own.length} golden questions`
      rows.push(
        createRow(`${what}: quotes the right clause`, share('right'), '%'),
        createRow(`${what}: another one`, share('other'), '%'),
        createRow(`${what}: says that it has found nothing`, share('none'), '%'),
        createRow(`${what}: says that no tool fits`, share('uncalled'), '%'),
      )
    }
    const exact = (100 * cited.exact) / cited.all
    rows.push(
      createRow(`${cited.all} citations of these answers: stand at their offsets`, exact, '%', '>= 100'),
    ) // prettier-ignore
    return rows
  } finally {
    await box.close()
  }
}

/** Of a contract, with its other party, as a person would have to say it. */
function toAsked({ collection, counterparty, text }: GoldenQuestion): string {
  if (collection !== 'contracts' || counterparty === '' || text.includes(counterparty)) return text
  return /\p{Script=Han}/u.test(text)
    ? `和${counterparty}的合同里${text}`
    : `What does our contract with ${counterparty} say about ${text}?`
}
