/** Whole questions over HTTP by eight users at once, to three functions of a box with the starter. */
import { BENCH_KEY, startBenchBox } from '../start-bench-box.ts'
import { loadCases } from '../starter-cases.ts'
import { createRow, median, type Row } from '../table.ts'

const USERS = 8
const QUESTIONS = 20
const FUNCTIONS = {
  get_weather: 'weather',
  rank_sales: 'sales-ranking',
  find_clause: 'contract-clauses',
}
/** One function sends twice as many as the others: its share has to stay its share. */
const WEIGHTS = { get_weather: 2, rank_sales: 1, find_clause: 1 }

/** Milliseconds, by function. */
type Times = Record<string, number[]>

export async function measureWholeQuestions(): Promise<Row[]> {
  const box = await startBenchBox({ evals: false })
  await box.seeded
  const alone: Times = {}
  const among: Times = {}
  const queueTimes: Times = {}
  const questionsOf = (tool: string, count: number): string[] =>
    loadCases('sample')
      .filter(({ expect }) => expect.tool === tool)
      .slice(0, count)
      .map(({ question }) => question)
  const jobs = Object.entries(FUNCTIONS).flatMap(([tool, name]) => {
    const count = QUESTIONS * WEIGHTS[tool as keyof typeof WEIGHTS]
    return questionsOf(tool, count).map((question, index) => ({
      name,
      question,
      at: index / count,
    }))
  })
  const ask = async (name: string, question: string, times: Times): Promise<number> => {
    const startedAtMs = performance.now()
    const response = await fetch(`${box.url}/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${BENCH_KEY}` },
      body: JSON.stringify({ question }),
    })
    if (response.status !== 200) throw new Error(await response.text())
    const { timing } = (await response.json()) as { timing: { queueMs: number } }
    ;(times[name] ??= []).push(performance.now() - startedAtMs)
    return timing.queueMs
  }
  const line = jobs.toSorted((a, b) => a.at - b.at)
  try {
    for (const [tool, name] of Object.entries(FUNCTIONS)) {
      for (const question of questionsOf(tool, QUESTIONS)) await ask(name, question, alone)
    }
    const work = async (): Promise<void> => {
      for (let job = line.shift(); job !== undefined; job = line.shift()) {
        const queueMs = await ask(job.name, job.question, among)
        ;(queueTimes[job.name] ??= []).push(queueMs)
      }
    }
    await Promise.all(Array.from({ length: USERS }, work))
  } finally {
    await box.close()
  }
  const p50 = (list: readonly number[] | undefined): number => median(list ?? []) as number
  const spread = (values: readonly number[]): number => Math.max(...values) / Math.min(...values)
  const names = Object.values(FUNCTIONS)
  return [
    createRow(
      `starter, whole question, ${USERS} users (${jobs.length}): p50`,
      p50(Object.values(among).flat()),
      'ms',
      '<= 1000',
    ),
    ...names.flatMap((name) => [
      createRow(`starter, ${name}, alone: p50`, p50(alone[name]), 'ms'),
      createRow(`starter, ${name}, ${USERS} users: p50`, p50(among[name]), 'ms'),
    ]),
    // A question that costs the model twice as much takes twice as long, alone and among others.
    createRow(
      'how many times as long as alone, the function that is slowed down most over the one that is least: p50',
      spread(names.map((name) => p50(among[name]) / p50(alone[name]))),
      'x',
      '<= 1.5',
    ),
    createRow(
      'time in line, the function that waits longest over the one that waits least: p50',
      spread(names.map((name) => p50(queueTimes[name]))),
      'x',
    ),
  ]
}
