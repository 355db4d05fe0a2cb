import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../lib/inference/index.ts'
import type { Fault } from '../helpers/start-model-server.ts'
import { readTurn, SHORT, startEngine } from './start-engine.ts'
import { asked, useModelServers } from './use-model-servers.ts'

const never = new AbortController().signal

describe('what a server says in place of an answer', () => {
  let behind: Engine
  beforeAll(async () => {
    behind = startEngine({ sequences: 8 })
    await behind.started
  })
  afterAll(() => behind.close())
  const useServers = (count: number) => useModelServers(behind, count)

  it.each([429, 503])('one that has too much to do (%i) says when to come back', async (status) => {
    const { engine, servers } = await useServers(1)
    const error = { error: { message: 'Too many requests', code: 'rate_limit' } }
    const headers = { 'retry-after': '7' }
    servers[0]?.faults.push({ type: 'status', status, error, headers })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      retryAfterSeconds: 7,
      message: expect.stringContaining('Too many requests') as string,
    })
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })

  it('one that has too much to do is left for another; where all have, the soonest says when', async () => {
    const { engine, servers } = await useServers(2)
    const busy = (seconds: number): Fault => ({
      type: 'status',
      status: 429,
      error: { error: 'Too many requests' },
      headers: { 'retry-after': String(seconds) },
    })
    servers[0]?.faults.push(busy(7))
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([1, 1])
    servers[0]?.faults.push(busy(7))
    servers[1]?.faults.push(busy(3))
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      retryAfterSeconds: 3,
    })
    // Neither is broken.
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(engine.state.status).toBe('ready')
  })

  const tooLong: [server: string, Fault][] = [
    [
      'vLLM',
      {
        type: 'status',
        status: 400,
        error: {
          error: { message: "This model's maximum context length is 512 tokens.", code: 400 },
        },
      },
    ],
    [
      'SGLang',
      {
        type: 'status',
        status: 400,
        error: { object: 'error', message: "The input is longer than the model's context length" },
      },
    ],
    [
      'vLLM, of a decoder',
      {
        type: 'status',
        status: 400,
        error: {
          error: {
            message:
              'The decoder prompt (length 5000) is longer than the maximum model length of 4096.',
          },
        },
      },
    ],
    [
      'Anthropic and its like',
      {
        type: 'status',
        status: 400,
        error: { error: { message: 'prompt is too long: 215 tokens > 200 maximum' } },
      },
    ],
    [
      'SGLang, once it has begun to answer',
      {
        type: 'say',
        data: '{"error":{"message":"The input is longer than the model\'s context length"}}',
      },
    ],
    [
      'TGI',
      {
        type: 'status',
        status: 422,
        error: {
          error: 'Input validation error: `inputs` must have less than 1024 tokens. Given: 1872',
          error_type: 'validation',
        },
      },
    ],
    [
      'TGI, once it has begun to answer',
      {
        type: 'say',
        data: '{"error":"Input validation error: `inputs` tokens + `max_new_tokens` must be <= 512","error_type":"validation"}',
      },
    ],
    ['a proxy', { type: 'status', status: 413, error: 'Request Entity Too Large' }],
  ]
  it.each(tooLong)('a prompt that has no room is told as such: %s', async (_server, fault) => {
    const { engine, servers } = await useServers(2)
    servers[0]?.faults.push(fault)
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'PROMPT_TOO_LONG',
      message: expect.stringMatching(
        /^Cannot read the prompt: it (answers|says).*; ask for less/,
      ) as string,
    })
    // It is no other server's to be refused by too, and none is broken.
    expect(asked(servers)).toEqual([1, 0])
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([2, 0])
  })

  it.each<[string, Fault]>([
    ['a server that is slow', { type: 'say', data: '{"error":"The request took too long"}' }],
    [
      'the name of a tool',
      {
        type: 'status',
        status: 400,
        error: { error: "Invalid 'tools[0].function.name': string too long, maximum length is 64" },
      },
    ],
  ])('what is no fault of a long prompt is not told as one: %s', async (_what, fault) => {
    const { engine, servers } = await useServers(1)
    servers[0]?.faults.push(fault)
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_FAILED',
    })
  })

  it.each<[string, Fault, string]>([
    [
      'a refusal',
      { type: 'status', status: 400, error: { error: 'no '.repeat(9_000) } },
      'MODEL_FAILED',
    ],
    [
      'a fault',
      { type: 'say', data: JSON.stringify({ error: 'no '.repeat(9_000) }) },
      'MODEL_FAILED',
    ],
    [
      'a prompt without room',
      { type: 'say', data: JSON.stringify({ error: `prompt is too long ${'no '.repeat(9_000)}` }) },
      'PROMPT_TOO_LONG',
    ],
  ])('however much it says of %s, little of it is told', async (_of, fault, code) => {
    const { engine, servers } = await useServers(1)
    servers[0]?.faults.push(fault)
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^.{400,700}$/) as string,
    })
  })

  it('one that is overloaded once it has begun to answer is left for another', async () => {
    const { engine, servers } = await useServers(2)
    const overloaded: Fault = {
      type: 'say',
      data: '{"error":"Model is overloaded","error_type":"overloaded"}',
    }
    servers[0]?.faults.push(overloaded)
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([1, 1])
    for (const server of servers) server.faults.push(overloaded)
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      retryAfterSeconds: 1,
    })
  })
})
