/** How well the embedded model does its task on held-out questions, by the product's own path. */
import { availableParallelism } from 'node:os'
import { createAgent } from '../../lib/agent/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { DEFAULTS } from '../../lib/config/index.ts'
import { listValues } from '../../lib/knowledge/index.ts'
import { createLlamaEngine, type Engine } from '../../lib/inference/index.ts'
import type { Audit } from '../../lib/audit/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { splitOfEntity } from '../../models/starter/generator/split.ts'
import { loadCases, type EvalCase } from './starter-cases.ts'
import { measureQuestions } from './starter-questions.ts'
import { createRow, type Row } from './table.ts'

/** Measured cases of each set; all of them by default. */
const LIMIT = Number(process.env['ONBOX_BENCH_LIMIT'] ?? Infinity)
/** The sets to measure, `typed,unseen`; all of them, and the times of whole questions, by default. */
const WANTED_SETS = process.env['ONBOX_BENCH_SETS']?.split(',')
/** Answers of the sample tools are short; a longer one has gone astray. */
const MAX_ANSWER_TOKENS = 320

/** What came of one case. */
interface Outcome {
  tool: boolean
  /** Whether they are exactly those that are wanted; undefined where no call is. */
  arguments: boolean | undefined
  /** Whether the right tool's result is in the answer, and nothing else; undefined where the case has no result. */
  answered: boolean | undefined
  /** Whether the call is about no name that training draws. */
  hasNewNames: boolean
  transcript: string
}

const SETS = [
  { name: 'sample', goals: ['>= 98', '>= 95', '>= 97'] },
  { name: 'unseen', goals: ['>= 90', '>= 80', ''] },
  { name: 'no-tool', goals: ['>= 95', '', ''] },
  { name: 'typed', goals: ['>= 92', '>= 88', '>= 95'] },
] as const

export async function runBench(): Promise<Row[]> {
  const engine = createLlamaEngine(
    {
      modelPath: process.env['ONBOX_MODEL'] ?? DEFAULTS.model.path,
      contextTokens: DEFAULTS.model.contextTokens,
      workers: 1,
      callThreshold: DEFAULTS.model.callThreshold,
      sequences: 1,
      threads: Math.max(1, availableParallelism() - 1),
      gpu: 'auto',
    },
    createLog('error'),
  )
  const state = await engine.started
  if (state.status !== 'ready') throw new Error(`The model does not load: ${JSON.stringify(state)}`)
  try {
    const rows: Row[] = []
    for (const { name, goals } of SETS) {
      if (WANTED_SETS?.includes(name) === false) continue
      const cases = loadCases(name).slice(0, LIMIT)
      const outcomes: Outcome[] = []
      for (const evalCase of cases) outcomes.push(await runCase(engine, evalCase))
      report(name, outcomes)
      rows.push(...toRows(name, outcomes, goals))
    }
    return WANTED_SETS === undefined ? [...rows, ...(await measureQuestions())] : rows
  } finally {
    await engine.close()
  }
}

/** Asks one question through the agent; the tool's result is the one that the case gives. */
async function runCase(engine: Engine, evalCase: EvalCase): Promise<Outcome> {
  const { question, expect, result, answerMust = [] } = evalCase
  const calls: { tool: string; arguments: unknown }[] = []
  let answer = ''
  let isGrounded = false
  const agent = createAgent(engine, NO_AUDIT, createMetrics(), undefined, listValues)
  const events = agent.ask(
    {
      name: 'bench',
      version: 'bench',
      tools: evalCase.tools,
      maxCalls: DEFAULTS.ai.maxCalls,
      maxAnswerTokens: MAX_ANSWER_TOKENS,
      maxThoughtTokens: 0,
      weight: 1,
      runTool: (tool, argument) => {
        calls.push({ tool, arguments: argument })
        return Promise.resolve(result ?? {})
      },
    },
    { question, instructions: evalCase.instructions },
    { requestId: 'bench', keyId: 'bench', signal: new AbortController().signal },
  )
  for await (const event of events) {
    if (event.type === 'done') ({ answer, grounded: isGrounded } = event.answer)
    // Without a result there is nothing to answer from: the call is what is measured.
    if (event.type === 'call' && result === undefined) {
      calls.push({ tool: event.tool, arguments: event.arguments })
      break
    }
  }
  const [call] = calls
  const tool = (call?.tool ?? null) === expect.tool
  const rightArguments =
    expect.tool === null ? undefined : tool && isSame(call?.arguments ?? {}, expect.arguments ?? {})
  const answered =
    result === undefined
      ? undefined
      : tool &&
        // It is over once there is a result: a second call asks for what is known.
        calls.length <= 1 &&
        answerMust.every((text) => answer.includes(text)) &&
        isGrounded
  return {
    tool,
    arguments: rightArguments,
    answered,
    hasNewNames: listNames(evalCase).every((name) => splitOfEntity(name) === 'eval'),
    transcript: `${question} → ${calls.map((one) => JSON.stringify(one)).join(', ') || 'null'} → ${answer} | wanted ${JSON.stringify(expect)} ${JSON.stringify(answerMust)}`,
  }
}

/** The names that the right call is about: texts that its tool does not list. */
function listNames({ tools, expect }: EvalCase): string[] {
  const { properties = {} } = tools.find(({ name }) => name === expect.tool)?.parameters ?? {}
  return Object.entries(expect.arguments ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' && properties[key]?.enum === undefined ? [value] : [],
  )
}

const NO_AUDIT: Audit = { record: () => {}, flush: () => Promise.resolve(), list: () => [] }

function isSame(a: unknown, b: unknown): boolean {
  const sort = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([x], [y]) => (x < y ? -1 : 1))
            .map(([key, member]) => [key, sort(member)]),
        )
      : value
  return JSON.stringify(sort(a)) === JSON.stringify(sort(b))
}

function toRows(name: string, outcomes: readonly Outcome[], goals: readonly string[]): Row[] {
  const share = (values: readonly boolean[]): number | null =>
    values.length === 0 ? null : (100 * values.filter(Boolean).length) / values.length
  const answered = outcomes.map((o) => o.answered).filter((value) => value !== undefined)
  const exact = outcomes.map((o) => o.arguments).filter((value) => value !== undefined)
  const n = `${name} (${outcomes.length})`
  const rows = [createRow(`${n}: tool`, share(outcomes.map((o) => o.tool)), '%', goals[0])]
  if (goals[1] !== '') {
    rows.push(createRow(`${n}: arguments exact`, share(exact), '%', goals[1]))
    // What people type is about places and topics that everybody knows.
    const fresh = outcomes.filter((o) => o.hasNewNames && o.arguments !== undefined)
    if (fresh.length < exact.length) {
      const what = `${name}, those about no name that training draws (${fresh.length}): arguments exact`
      rows.push(createRow(what, share(fresh.map((o) => o.arguments === true)), '%', ''))
    }
  }
  if (goals[2] !== '') {
    rows.push(createRow(`${n}: answer grounded`, share(answered), '%', goals[2]))
  }
  return rows
}

/** What went wrong, for those who train: to standard error with ONBOX_BENCH_VERBOSE=1. */
function report(name: string, outcomes: readonly Outcome[]): void {
  if (process.env['ONBOX_BENCH_VERBOSE'] === undefined) return
  for (const outcome of outcomes) {
    if (outcome.tool && outcome.arguments !== false && outcome.answered !== false) continue
    process.stderr.write(`${name}: ${outcome.transcript}\n`)
  }
}
