import { createHash } from 'node:crypto'
import { findClause } from '../../../functions/contract-clauses.ts'
import { searchKnowledge } from '../../../functions/knowledge.ts'
import type { CollectionBinding, Hit } from '../../../lib/function/collection.ts'
import { createRow, type Row } from '../table.ts'
import type { GoldenQuestion } from './golden-questions.ts'

/**
 * Whether a question is of the half that nothing is tuned on. From which coverage on a tool says that it has found something
 * was chosen when there were no halves; whoever changes it, or how passages are scored, looks at the other half only.
 */
export const isHeldOut = ({ text }: Pick<GoldenQuestion, 'text'>): boolean =>
  (createHash('sha256').update(text).digest()[0] as number) % 2 === 1

type Search = CollectionBinding['search']

/** What the sample's tools make of the questions, as their topics: the right clause, another one, or none. */
export async function measureTools(
  questions: readonly GoldenQuestion[],
  searches: Readonly<Record<'contracts' | 'policies' | 'faq', Search>>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const half of ['tuned on', 'held out']) {
    const some = questions.filter((question) => isHeldOut(question) === (half === 'held out'))
    const outcomes: Outcome[] = []
    for (const question of some) outcomes.push(await askTool(question, searches))
    const share = (outcome: Outcome): number =>
      (100 * outcomes.filter((one) => one === outcome).length) / some.length
    const what = `tools of the sample, ${some.length} questions ${half}`
    rows.push(
      createRow(`${what}: right clause`, share('right'), '%'),
      createRow(`${what}: another clause`, share('other'), '%'),
      createRow(`${what}: not found`, share('none'), '%'),
    )
  }
  return rows
}

/** As the host calls it. */
interface Tool {
  run: (input: object, env: never) => Promise<Record<string, unknown>>
}

type Outcome = 'right' | 'other' | 'none'

async function askTool(
  { collection, counterparty, text, document, clause }: GoldenQuestion,
  searches: Parameters<typeof measureTools>[1],
): Promise<Outcome> {
  const hits: Hit[] = []
  const noting = (search: Search): { search: Search } => ({
    search: async (query) => {
      const result = await search(query)
      hits.push(...result.hits)
      return result
    },
  })
  const env = {
    CONTRACTS: noting(searches.contracts),
    POLICIES: noting(searches.policies),
    FAQ: noting(searches.faq),
  } as never
  const answer =
    collection === 'contracts'
      ? await (findClause as unknown as Tool).run(
          { topic: text, ...(counterparty && { counterparty }) },
          env,
        )
      : await (searchKnowledge as unknown as Tool).run({ keyword: text }, env)
  const { found, clause: path, contract, document: named } = answer
  if (found !== true) return 'none'
  const title = contract ?? named
  // What it names is one of the hits: its titles tell where that stands.
  const told = hits.filter(
    (hit) => hit.document.title === title && namesOf(hit).includes(path as string),
  )
  const isRight = told.some(
    ({ document: { title: of }, breadcrumb }) =>
      of.includes(document) && breadcrumb.includes(clause),
  )
  return isRight ? 'right' : 'other'
}

/** What a clause is called: by the way to it, or an entry of a FAQ by its question alone. */
function namesOf({ path, heading }: Hit): string[] {
  const name = path || heading
  return [name, name.replace(/^.* › |[?？]$/g, '')]
}
