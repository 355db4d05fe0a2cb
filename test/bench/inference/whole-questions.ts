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
  const times: Record<string, number[]> = {}
  const queueTimes: Record<string, number[]> = {}
  const jobs = Object.entries(FUNCTIONS).flatMap(([tool, name]) => {
    const count = QUESTIONS * WEIGHTS[tool as keyof typeof WEIGHTS]
    const questions = loadCases('sample').filter(({ expect }) => expect.tool === tool)
    return questions
      .slice(0, count)
      .map(({ question }, index) => ({ name, question, at: index / count }))
  })
  const line = jobs.toSorted((a, b) => a.at - b.at)
  try {
    const work = async (): Promise<void> => {
      for (let job = line.shift(); job !== undefined; job = line.shift()) {
        const startedAtMs = performance.now()
        const response = await fetch(`${box.url}/${job.name}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${KEY}` },
          body: JSON.stringify({ question: job.question }),
        })
        if (response.status !== 200) throw new Error(await response.text())
        const { timing } = (await response.json()) as { timing: { queueMs: number } }
        ;(times[job.name] ??= []).push(performance.now() - startedAtMs)
        ;(queueTimes[job.name] ??= []).push(timing.queueMs)
      }
    }
    await Promise.all(Array.from({ length: USERS }, work))
  } finally {
    await box.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const waits = Object.values(queueTimes).map((list) => median(list) as number)
  return [
    createRow(
      `starter, whole question, ${USERS} users (${jobs.length}): p50`,
      median(Object.values(times).flat()),
      'ms',
      '<= 1000',
    ),
    ...Object.entries(times).map(([name, list]) =>
      createRow(`starter, ${name}, ${USERS} users: p50`, median(list), 'ms'),
    ),
    createRow(
      'time in line, the function that waits longest over the one that waits least: p50',
      Math.max(...waits) / Math.min(...waits),
      'x',
      '<= 1.5',
    ),
  ]
}
