import { EventEmitter, once } from 'node:events'
import { expect, it } from 'vitest'
import type { Prefix } from '../../lib/inference/index.ts'
import { readTurn, SHORT, useEngine } from './start-engine.ts'

const never = new AbortController().signal
const READ = 'prefix read ahead'

const prefixOf = (owner: string, length = 40): Prefix => ({
  owner,
  prompt: {
    tools: [],
    messages: [{ role: 'system', content: `${owner}答问题。`.repeat(length) }],
    thinking: false,
  },
})
const [a, b, c] = ['a', 'b', 'c'].map((owner) => prefixOf(owner)) as [Prefix, Prefix, Prefix]

interface Read {
  owner: string
  tokens: number
}

/** An engine, the owners of what it has read ahead, and what the next question to one finds read. */
async function use(options: Parameters<typeof useEngine>[0]) {
  const logged = new EventEmitter()
  const read: string[] = []
  logged.on(READ, ({ owner }: Read) => read.push(owner))
  const engine = useEngine(options, logged)
  await engine.started
  const ask = async ({ owner, prompt }: Prefix) => {
    const messages = [...prompt.messages, { role: 'user' as const, content: '你好' }]
    const job = { ...SHORT, owner, prompt: { ...prompt, messages } }
    return (await readTurn(engine.generate(job, never))).usage.cachedTokens
  }
  const untilRead = async (): Promise<Read> => ((await once(logged, READ)) as [Read])[0]
  return { engine, logged, read, ask, untilRead }
}

it('a prefix is read before the first question to it', async () => {
  const { engine, ask, untilRead } = await use({})
  const reading = untilRead()
  engine.keepWarm([a])
  const { owner, tokens } = await reading
  expect(owner).toBe('a')
  expect(tokens).toBeGreaterThan(100)
  expect(await ask(a)).toBe(tokens)
})

it('prefixes are read where there is room, and nothing that is wanted goes for them', async () => {
  const { engine, read, ask, untilRead } = await use({ sequences: 2 })
  await ask(c)
  engine.keepWarm([a, b, c])
  await untilRead()
  expect(read).toEqual(['a'])
  for (const one of [a, c]) expect(await ask(one), one.owner).toBeGreaterThan(100)

  // What is not wanted any more makes room.
  const reading = untilRead()
  engine.keepWarm([b, c])
  await reading
  expect(read).toEqual(['a', 'b'])
  for (const one of [b, c]) expect(await ask(one), one.owner).toBeGreaterThan(100)
  expect(await ask(a)).toBe(0)
})

it('a question that comes meanwhile goes first, and the rest is read after it', async () => {
  const { engine, read, ask, untilRead } = await use({ contextTokens: 4_096 })
  const long = prefixOf('a', 500)
  engine.keepWarm([long])
  const reading = untilRead()
  await readTurn(engine.generate({ ...SHORT, owner: 'b' }, never))
  expect(read).toEqual([])
  const { tokens } = await reading
  expect(tokens).toBeGreaterThan(1_000)
  expect(await ask(long)).toBe(tokens)
})

it('several processes have more together than each', async () => {
  const { engine, read, ask, logged } = await use({ workers: 2 })
  const { promise, resolve } = Promise.withResolvers<void>()
  logged.on(READ, () => read.length === 2 && resolve())
  engine.keepWarm([a, b])
  await promise
  expect(read.toSorted()).toEqual(['a', 'b'])
  for (const one of [a, b]) expect(await ask(one), one.owner).toBeGreaterThan(100)
})

it('a process that is started again reads them again', async () => {
  const { engine, ask, untilRead } = await use({})
  const first = untilRead()
  engine.keepWarm([a])
  await first
  const again = untilRead()
  process.kill(engine.pids[0] as number, 'SIGKILL')
  const { tokens } = await again
  expect(await ask(a)).toBe(tokens)
})
