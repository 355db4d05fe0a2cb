/**
 * The inference pool: what a tool call costs, how many tokens come out, and what one turn does to another. Against
 * llama-server on the same file and machine, in turn, where `LLAMA_SERVER=/path/to/llama-server` names one.
 */
import { mkdtempSync, readdirSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readUsage } from '../../lib/isolate/index.ts'
import { LLAMA_SERVER } from '../helpers/start-llama-server.ts'
import { QUESTIONS, RANKING, SEARCH, toJob } from './inference/jobs.ts'
import { makeModel } from './inference/make-model.ts'
import { startPeer, startPool, type Side } from './inference/sides.ts'
import { measureWholeQuestions } from './inference/whole-questions.ts'
import { runParts } from './run-parts.ts'
import { createRow, median, percentile, type Row } from './table.ts'

/** The benchmark's model: 0.6 GB, made once, and kept where this names a place. */
const MODEL =
  process.env['ONBOX_BENCH_MODEL'] ?? join(tmpdir(), 'onbox-bench-qwen3-0.6b-random.gguf')
const STARTER = fileURLToPath(new URL('../../models/starter.gguf', import.meta.url))
const ROUNDS = Number(process.env['ONBOX_BENCH_ROUNDS'] ?? 5)
const USERS = [1, 2, 4, 8]
const ANSWER_TOKENS = 48
const LONG_PROMPT_TOKENS = 8_000
const MANY_REQUESTS = 10_000

const PARTS = {
  calls: measureCalls,
  decode: measureDecode,
  gaps: measureGaps,
  documents: measureDocuments,
  steps: measureSteps,
  memory: measureMemory,
  questions: measureWholeQuestions,
}

export async function runBench(): Promise<Row[]> {
  if (LLAMA_SERVER === undefined) {
    process.stderr.write('llama-server is not measured: LLAMA_SERVER names no program\n')
  }
  makeModel(MODEL)
  return runParts(PARTS)
}

/** Both sides one after the other, round by round. @returns what each round gave, in the order of `sides` */
async function alternate(
  sides: readonly (Side | undefined)[],
  measure: (side: Side) => Promise<number>,
): Promise<number[][]> {
  const values: number[][] = sides.map(() => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, side] of sides.entries()) {
      if (side === undefined) continue
      const value = await measure(side)
      // The first warms up.
      if (round > 0) values[index]?.push(value)
    }
  }
  return values
}

/** A row for both, and one for the ratio where there is a peer. */
function compare(
  what: string,
  unit: string,
  goal: string,
  [mine = [], theirs = []]: readonly number[][],
): Row[] {
  const [value, peer] = [median(mine), median(theirs) ?? undefined]
  const rows = [createRow(what, value, unit, '', peer)]
  if (value !== null && peer !== undefined) {
    rows.push(createRow(`${what}, of llama-server`, value / peer, 'x', goal))
  }
  return rows
}

async function timeAll(count: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now()
  await Promise.all(Array.from({ length: count }, (_, index) => work(index)))
  return performance.now() - startedAtMs
}

async function measureCalls(): Promise<Row[]> {
  const sides = [await startPool(MODEL), await startPeer(MODEL)]
  let asked = 0
  const rows: Row[] = []
  try {
    for (const [name, tool, question, goal] of [
      ['one enum', RANKING, QUESTIONS.enum, '<= 0.5'],
      ['free text', SEARCH, QUESTIONS.text, '<= 0.7'],
    ] as const) {
      for (const users of [1, 8]) {
        const values = await alternate(sides, (side) =>
          timeAll(users, (index) => {
            asked += 1
            return side.call(toJob(tool, question(asked), { owner: `bench-${index}` }))
          }),
        )
        const what = `tool call, ${name}, warm prefix, ${users} ${users === 1 ? 'user' : 'users'}`
        rows.push(...compare(what, 'ms', goal, values))
      }
    }
    const first = await alternate(sides, async (side) => {
      asked += 1
      const job = toJob(RANKING, QUESTIONS.enum(asked), { maxTextTokens: 1 })
      return timeAll(1, () => side.write(job))
    })
    rows.push(...compare('first token, warm prefix', 'ms', '<= 1.0', first))
    return rows
  } finally {
    for (const side of sides) await side?.stop()
  }
}

async function measureDecode(): Promise<Row[]> {
  const sides = [await startPool(MODEL), await startPeer(MODEL)]
  try {
    const rows: Row[] = []
    for (const users of USERS) {
      const values = await alternate(sides, async (side) => {
        let tokens = 0
        const ms = await timeAll(users, async (index) => {
          const job = toJob(RANKING, QUESTIONS.enum(index), {
            owner: `bench-${index}`,
            maxTextTokens: ANSWER_TOKENS,
          })
          tokens += await side.write(job)
        })
        return (1_000 * tokens) / ms
      })
      const what = `answer tokens a second, ${users} ${users === 1 ? 'user' : 'users'}`
      rows.push(...compare(what, 'tok/s', '>= 1.0', values))
    }
    return rows
  } finally {
    for (const side of sides) await side?.stop()
  }
}

/** What one that writes notices of a long prompt that another sends, and how quickly such a prompt is given up. */
async function measureGaps(): Promise<Row[]> {
  const contextTokens = LONG_PROMPT_TOKENS + 1_024
  const pool = await startPool(MODEL, { sequences: 2, contextTokens })
  const rows: Row[] = []
  const long = toJob(RANKING, '合'.repeat(LONG_PROMPT_TOKENS), { owner: 'long', maxTextTokens: 1 })
  const gapsOf = async (side: Side): Promise<number[]> => {
    const gaps: number[] = []
    let lastAtMs: number | undefined
    const begun = Promise.withResolvers<void>()
    const leave = new AbortController()
    const writing = side
      .write(
        toJob(RANKING, QUESTIONS.enum(1), { owner: 'writer', maxTextTokens: 900 }),
        () => {
          const nowMs = performance.now()
          if (lastAtMs !== undefined) gaps.push(nowMs - lastAtMs)
          lastAtMs = nowMs
          begun.resolve()
        },
        leave.signal,
      )
      .catch(() => 0)
    await begun.promise
    gaps.length = 0
    await side.write(long)
    leave.abort()
    await writing
    return gaps
  }
  try {
    const gaps = await gapsOf(pool)
    // One writes, and the other reads.
    const chunks = pool.steps.filter(({ sequences }) => sequences === 2)
    const chunkMs = median(chunks.map(({ ms }) => ms))
    const goal = chunkMs === null ? '' : `<= ${Math.round(2 * chunkMs)}`
    const during = `while ${LONG_PROMPT_TOKENS} tokens are read`
    rows.push(
      createRow(`gap between tokens ${during}: p50`, percentile(gaps, 50), 'ms'),
      createRow(
        `gap between tokens ${during}: p99; the goal is two chunks of the prompt, as measured`,
        percentile(gaps, 99),
        'ms',
        goal,
      ),
    )
    const ends: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const leave = new AbortController()
      const content = `${round}${'同'.repeat(LONG_PROMPT_TOKENS)}`
      const reading = pool.write(toJob(RANKING, content), undefined, leave.signal).catch(() => 0)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      const busy = toJob(RANKING, QUESTIONS.enum(round), { owner: 'writer', maxTextTokens: 1 })
      const startedAtMs = performance.now()
      leave.abort()
      await reading
      await Promise.all([pool.write(busy), pool.write({ ...busy, owner: 'next' })])
      ends.push(performance.now() - startedAtMs)
    }
    rows.push(
      createRow('cancel while a prompt is read → two others have answered', median(ends), 'ms'),
    )
  } finally {
    await pool.stop()
  }
  const peer = await startPeer(MODEL, { sequences: 2, contextTokens })
  if (peer !== undefined) {
    const gaps = await gapsOf(peer)
    await peer.stop()
    const [p50, p99] = [50, 99].map((one) => percentile(gaps, one))
    rows[0] = { ...(rows[0] as Row), ...(p50 != null && { peer: p50 }) }
    rows[1] = { ...(rows[1] as Row), ...(p99 != null && { peer: p99 }) }
  }
  return rows
}

/** A second question to a long document, in a process that has never seen it. */
async function measureDocuments(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  const tokens = 28_000
  const path = join(folder, 'small.gguf')
  makeModel(path, { block_count: 4, embedding_length: 256, feed_forward_length: 1_024 })
  const options = {
    sequences: 1,
    contextTokens: 512,
    long: { sequences: 1, contextTokens: tokens + 2_048 },
    stateCache: { folder: join(folder, 'states'), maxBytes: 8e9 },
  }
  const ask = async (question: string): Promise<number> => {
    const pool = await startPool(path, options)
    try {
      const job = toJob(RANKING, question, { maxTextTokens: 1, keptMessages: 1 })
      const document = { role: 'system' as const, content: '约'.repeat(tokens) }
      const prompt = { ...job.prompt, messages: [document, ...job.prompt.messages.slice(1)] }
      const took = await timeAll(1, () => pool.write({ ...job, prompt }))
      await untilKept(options.stateCache.folder)
      return took
    } finally {
      await pool.stop()
    }
  }
  try {
    const first = await ask(QUESTIONS.text(1))
    const again: number[] = []
    for (let round = 0; round < ROUNDS; round++) again.push(await ask(QUESTIONS.text(2 + round)))
    const second = median(again) as number
    return [
      createRow(`first question to ${tokens} tokens, to its first token`, first, 'ms'),
      createRow('second question, in a new process', second, 'ms'),
      createRow('second question, of the first', second / first, 'x', '<= 0.05'),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** It is written when nobody waits. */
function untilKept(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!readdirSync(folder).some((name) => name.endsWith('.state'))) return
      watcher.close()
      resolve()
    }
    const watcher = watch(folder, look)
    look()
  })
}

/** What the coordinator itself takes of a step, where the model takes next to nothing. */
async function measureSteps(): Promise<Row[]> {
  const { measureOverhead } = await import('./inference/overhead.ts')
  return [
    createRow(
      'overhead of the coordinator a step, 8 sequences, starter',
      await measureOverhead(STARTER, 8),
      'ms',
      '<= 0.6',
    ),
  ]
}

async function measureMemory(): Promise<Row[]> {
  const pool = await startPool(STARTER, { contextTokens: 1_024, threads: 1 })
  const resident = (): number => {
    const [pid] = pool.engine.pids
    return (pid === undefined ? undefined : readUsage(pid)?.residentBytes) ?? Number.NaN
  }
  try {
    let done = 0
    const askAll = async (count: number): Promise<void> => {
      const work = async (): Promise<void> => {
        while (done < count) {
          done += 1
          const job = toJob(RANKING, QUESTIONS.enum(done), { owner: `bench-${done % 12}` })
          await pool.call(job)
        }
      }
      await Promise.all(Array.from({ length: 8 }, work))
    }
    await askAll(MANY_REQUESTS / 10)
    const before = resident()
    await askAll(MANY_REQUESTS)
    const growth = 100 * (resident() / before - 1)
    const what = `memory of the model process after ${MANY_REQUESTS} requests, from ${Math.round(before / 1e6)} MB`
    return [createRow(what, growth, '%', '<= 5')]
  } finally {
    await pool.stop()
  }
}
