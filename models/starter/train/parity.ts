/**
 * Compares llama.cpp with PyTorch, token by token: `node parity.ts MODEL.gguf EXPECTED.json`, both made by
 * `parity.py`. At each step llama.cpp reads PyTorch's tokens, so that one difference is counted once.
 */
import { readFile } from 'node:fs/promises'
import { getLlama, type Token } from 'node-llama-cpp'

interface Case {
  prompt: number[]
  continuation: number[]
  /** How far PyTorch's best logit lies above its second. */
  margins: number[]
}

/** Below this distance F16 arithmetic may prefer the other token. */
const CLOSE = 0.05

const [modelPath = '', expectedPath = ''] = process.argv.slice(2)
const cases = JSON.parse(await readFile(expectedPath, 'utf8')) as Case[]
const llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 2 })
const model = await llama.loadModel({ modelPath })
const context = await model.createContext({ contextSize: 512, threads: 2, flashAttention: false })
const sequence = context.getSequence()

let same = 0
let close = 0
let different = 0
for (const { prompt, continuation, margins } of cases) {
  await sequence.clearHistory()
  const input = [...prompt, ...continuation.slice(0, -1)].map((token, index) =>
    index < prompt.length - 1
      ? (token as Token)
      : ([token as Token, { generateNext: { token: true } }] as const),
  )
  const output = await sequence.controlledEvaluate(
    input as Parameters<typeof sequence.controlledEvaluate>[0],
  )
  const found = output
    .slice(prompt.length - 1)
    .map((item) => item?.next.token as number | undefined)
  for (const [index, token] of continuation.entries()) {
    if (found[index] === token) same++
    else if ((margins[index] ?? 0) < CLOSE) close++
    else different++
  }
}
console.log(`${same} tokens agree, ${close} differ where two are about equal, ${different} differ`)
await llama.dispose()
process.exit(different === 0 ? 0 : 1)
