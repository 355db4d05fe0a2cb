/** Whole questions over HTTP by eight users at once, to three functions of a box with the starter. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLog } from '../../../lib/base/index.ts'
import { checkConfig } from '../../../lib/config/index.ts'
import { startBox } from '../../../lib/server.ts'
import sampleConfig from '../../../wrangler-like.config.ts'
import { loadCases } from '../starter-cases.ts'
import { createRow, median, type Row } from '../table.ts'

const USERS = 8
const QUESTIONS = 20
const KEY = 'a-key-for-benches-only'
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
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const dataDir = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  const box = await startBox({
    root,
    config: checkConfig(sampleConfig, 'bench'),
    settings: {
      host: '127.0.0.1',
      port: 0,
      dataDir,
      adminKey: KEY,
      modelPath: join(root, 'models/starter.gguf'),
      logLevel: 'error',
    },
    evals: false,
    log: createLog('error'),
  })
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
      headers: { authorization: `Bearer ${KEY}` },
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
    rmSync(dataDir, { recursive: true, force: true })
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
