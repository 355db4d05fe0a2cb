/** What thresholds for calls, and for the margin between tools, cost and gain: how often the starter calls where it should, and where it should not. */
import { availableParallelism } from 'node:os'
import { createSystemMessage } from '../../lib/agent/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { DEFAULTS } from '../../lib/config/index.ts'
import { createLlamaEngine, type Engine } from '../../lib/inference/index.ts'
import { loadCases, type EvalCase } from './starter-cases.ts'
import { createRow, type Row } from './table.ts'

const LIMIT = Number(process.env['ONBOX_BENCH_LIMIT'] ?? Infinity)
const THRESHOLDS = [0.1, 0.3, 0.4, 0.5, 0.7, 0.9, 0.97]
const MARGINS = [0.1, 0.3, 0.5, 0.7, 0.9]
const SETS = ['unseen', 'typed', 'no-tool'] as const

interface Decided {
  wanted: string | null
  tool: string | undefined
  callProbability: number
  toolMargin: number
}

export async function runBench(): Promise<Row[]> {
  const engine = createLlamaEngine(
    {
      ...DEFAULTS.model,
      modelPath: process.env['ONBOX_MODEL'] ?? DEFAULTS.model.path,
      sequences: 1,
      // Each is made, and says how probable it was.
      callThreshold: 0,
      threads: Math.max(1, availableParallelism() - 1),
    },
    createLog('error'),
  )
  const state = await engine.started
  if (state.status !== 'ready') throw new Error(`The model does not load: ${JSON.stringify(state)}`)
  try {
    const rows: Row[] = []
    for (const name of SETS) {
      const decided: Decided[] = []
      for (const one of loadCases(name).slice(0, LIMIT)) decided.push(await decide(engine, one))
      const { callThreshold, marginThreshold } = DEFAULTS.model
      for (const threshold of THRESHOLDS) {
        const mark = threshold === callThreshold ? ' (default)' : ''
        const { right } = judge(decided, threshold, marginThreshold)
        rows.push(createRow(`${name}: right at ${threshold}${mark}`, right, '%'))
      }
      for (const margin of MARGINS) {
        const { right, wrong } = judge(decided, callThreshold, margin)
        rows.push(createRow(`${name}: right where tools are ${margin} apart`, right, '%'))
        rows.push(createRow(`${name}: a wrong call where they are`, wrong, '%'))
      }
    }
    return rows
  } finally {
    await engine.close()
  }
}

/** How often the model calls the right tool, or none where none is right, and how often a wrong one, in percent. */
function judge(decided: readonly Decided[], callThreshold: number, marginThreshold: number) {
  const calls = ({ callProbability, toolMargin }: Decided): boolean =>
    callProbability >= callThreshold && toolMargin >= marginThreshold
  const share = (of: (one: Decided) => boolean): number =>
    (100 * decided.filter(of).length) / decided.length
  return {
    right: share((one) => (calls(one) ? one.tool === one.wanted : one.wanted === null)),
    wrong: share((one) => calls(one) && one.tool !== one.wanted),
  }
}

/** Which tool the model would call, and how probable a call is. */
async function decide(engine: Engine, one: EvalCase): Promise<Decided> {
  let tool: string | undefined
  let callProbability = 0
  let toolMargin = 0
  const turn = engine.generate(
    {
      owner: 'bench',
      prompt: {
        tools: [...one.tools],
        messages: [
          { role: 'system', content: createSystemMessage(one.instructions) },
          { role: 'user', content: one.question },
        ],
        thinking: false,
      },
      maxCalls: 1,
      maxTextTokens: 1,
    },
    new AbortController().signal,
  )
  for await (const event of turn) {
    if (event.type === 'call') tool = event.call.tool
    if (event.type === 'end') {
      callProbability = event.callProbability ?? 0
      toolMargin = event.toolMargin ?? 0
    }
  }
  return { wanted: one.expect.tool, tool, callProbability, toolMargin }
}
