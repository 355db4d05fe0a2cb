/** How long a whole question takes over HTTP on a running box: call, query and composed answer. */
import type { Answer } from '../../lib/function/index.ts'
import { BENCH_KEY, startBenchBox } from './start-bench-box.ts'
import { loadCases } from './starter-cases.ts'
import { createRow, median, type Row } from './table.ts'

const QUESTIONS_PER_FUNCTION = 20
const WARM_UP_QUESTIONS = 2
const FUNCTIONS: Record<string, string> = {
  get_weather: 'weather',
  rank_sales: 'sales-ranking',
  find_clause: 'contract-clauses',
}

/**
 * Asks held-out questions of the sample set, one after the other. Only those answered with a call count, and the
 * rows tell how many of how many these are.
 *
 * @throws when one is not answered at all
 */
export async function measureQuestions(): Promise<Row[]> {
  const box = await startBenchBox()
  // A contract that is not there yet would be answered sooner.
  await box.seeded
  const ask = async (name: string, question: string): Promise<{ ms: number; calls: number }> => {
    const started = performance.now()
    const response = await fetch(`${box.url}/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${BENCH_KEY}` },
      body: JSON.stringify({ question }),
    })
    const text = await response.text()
    if (response.status !== 200) {
      throw new Error(`"${question}" to ${name} is answered ${response.status}: ${text}`)
    }
    const { calls } = JSON.parse(text) as Answer
    return { ms: performance.now() - started, calls: calls.length }
  }
  try {
    const all: number[] = []
    let asked = 0
    const rows: Row[] = []
    for (const [tool, name] of Object.entries(FUNCTIONS)) {
      const questions = loadCases('sample')
        .filter(({ expect }) => expect.tool === tool)
        .slice(0, WARM_UP_QUESTIONS + QUESTIONS_PER_FUNCTION)
      const times: number[] = []
      for (const [index, { question }] of questions.entries()) {
        const { ms, calls } = await ask(name, question)
        if (index >= WARM_UP_QUESTIONS && calls > 0) times.push(ms)
      }
      const counted = `${times.length} of ${questions.length - WARM_UP_QUESTIONS}`
      rows.push(createRow(`whole question, ${name} (${counted}): p50`, median(times), 'ms'))
      asked += questions.length - WARM_UP_QUESTIONS
      all.push(...times)
    }
    return [
      createRow(
        `whole question over HTTP (${all.length} of ${asked}): p50`,
        median(all),
        'ms',
        '<= 300',
      ),
      ...rows,
    ]
  } finally {
    await box.close()
  }
}
