import { readGgufFileInfo } from 'node-llama-cpp'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { GenerateJob, ToolCall } from '../../lib/inference/index.ts'
import { createRandom } from '../../models/starter/generator/random.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { STARTER, useEngine } from './start-engine.ts'

/** A block of Q8_0: a scale of two bytes, and 32 numbers of one. */
const BLOCK_BYTES = 34
const CALLS_KEY = 'onbox.calls_per_turn'

/** The starter with half of its feed-forward numbers negated, and no word on how many calls it makes a turn. */
async function makeConfused(): Promise<string> {
  const { fullTensorInfo = [] } = await readGgufFileInfo(STARTER)
  const bytes = Buffer.from(readFileSync(STARTER))
  const random = createRandom(7)
  for (const { name, filePart: _part, fileOffset, dimensions } of fullTensorInfo) {
    if (!name.includes('ffn_down')) continue
    const blocks = dimensions.reduce((count: number, size) => count * Number(size), 1) / 32
    for (let block = 0; block < blocks; block++) {
      const at = Number(fileOffset) + block * BLOCK_BYTES + 2
      if (random.pick([true, false])) continue
      for (let index = 0; index < 32; index++)
        bytes.writeInt8(-Math.max(bytes.readInt8(at + index), -127), at + index)
    }
  }
  bytes.write('x', bytes.indexOf(CALLS_KEY) + CALLS_KEY.length - 1)
  const path = join(makeTemporaryFolder(), 'confused.gguf')
  writeFileSync(path, bytes)
  return path
}

it('a turn has several calls where the model begins another, each within its schema, up to the limit', async () => {
  const engine = useEngine({ modelPath: await makeConfused(), callThreshold: 0 })
  expect(await engine.started).toMatchObject({ status: 'ready' })
  const turns: ToolCall[][] = []
  const limits = [1, 2, 3, 1, 4]
  for (let index = 0; index < limits.length; index++) {
    const job: GenerateJob = {
      owner: 'a',
      prompt: {
        tools: [
          {
            name: 'get_weather',
            description: '获取指定城市的当前天气',
            parameters: {
              type: 'object',
              properties: {
                unit: { enum: ['celsius', 'kelvin'] },
                day: { type: 'integer', minimum: 1, maximum: 31 },
              },
              required: ['unit', 'day'],
            },
          },
        ],
        messages: [{ role: 'user', content: `第${index + 1}天的天气,和第${index + 2}天的` }],
        thinking: false,
      },
      maxCalls: limits[index] as number,
      maxTextTokens: 8,
    }
    const calls: ToolCall[] = []
    for await (const event of engine.generate(job, new AbortController().signal)) {
      if (event.type === 'call') calls.push(event.call)
    }
    turns.push(calls)
  }
  // So confused a model never stops by itself.
  expect(turns.map((calls) => calls.length)).toEqual(limits)
  for (const call of turns.flat()) {
    expect(call.tool).toBe('get_weather')
    expect(Object.keys(call.arguments).toSorted()).toEqual(['day', 'unit'])
    expect(['celsius', 'kelvin']).toContain(call.arguments['unit'])
    expect(call.arguments['day']).toBeGreaterThanOrEqual(1)
    expect(call.arguments['day']).toBeLessThanOrEqual(31)
  }
})
