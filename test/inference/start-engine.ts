import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import {
  createLlamaEngine,
  type Engine,
  type GenerateEvent,
  type GenerateJob,
  type GenerateUsage,
  type LoadOptions,
  type PoolObserver,
  type ToolCall,
} from '../../lib/inference/index.ts'

export const STARTER = fileURLToPath(new URL('../../models/starter.gguf', import.meta.url))
export const LOAD_OPTIONS: LoadOptions = {
  modelPath: STARTER,
  contextTokens: 1024,
  workers: 1,
  callThreshold: 0.5,
  sequences: 1,
  threads: 1,
  gpu: 'off',
}

/**
 * The real model in its process; the caller closes it.
 *
 * @param logged - gets an event for each line of the log: the name is the message, the argument its fields
 */
export function startEngine(
  options: Partial<LoadOptions> = {},
  logged: EventEmitter = new EventEmitter(),
  observer?: PoolObserver,
): Engine {
  const log = createLog('debug', (line) => {
    const { message, ...fields } = JSON.parse(line) as { message: string }
    logged.emit(message, fields)
  })
  return createLlamaEngine({ ...LOAD_OPTIONS, ...options }, log, observer)
}

/** The same, closed when the test ends. */
export function useEngine(...options: Parameters<typeof startEngine>): Engine {
  const engine = startEngine(...options)
  onTestFinished(() => engine.close())
  return engine
}

/** What the starter, which was not taught to think, begins to think about. */
export const TO_THINK_ABOUT = '的'.repeat(120)
/** A turn that goes on and on: the starter repeats figures that say nothing. */
export const ENDLESS: GenerateJob = {
  owner: 'a',
  prompt: { tools: [], messages: [{ role: 'user', content: '1 1 1' }], thinking: false },
  maxCalls: 0,
  maxTextTokens: 10_000,
}
/** A turn of one token. */
export const SHORT: GenerateJob = { ...ENDLESS, maxTextTokens: 1 }

/** So long that it is worth keeping. */
export const DOCUMENT = '第一条 甲方应当在收到发票之日起三十日内付款。'.repeat(52)

/** A question to a long document. */
export const about = (
  question: string,
  owner = 'contracts@1',
  document = DOCUMENT,
): GenerateJob => ({
  ...SHORT,
  owner,
  prompt: {
    tools: [],
    thinking: false,
    messages: [
      { role: 'system', content: document },
      { role: 'user', content: question },
    ],
  },
  keptMessages: 1,
})

export interface Turn {
  text: string
  call: ToolCall | undefined
  reason: 'turn' | 'call' | 'length'
  usage: GenerateUsage
}

/** Reads a turn to its end. */
export async function readTurn(events: AsyncIterable<GenerateEvent>): Promise<Turn> {
  let text = ''
  let call: ToolCall | undefined
  for await (const event of events) {
    if (event.type === 'text') text += event.text
    else if (event.type === 'call') call = event.call
    else if (event.type === 'end') return { text, call, reason: event.reason, usage: event.usage }
  }
  throw new Error('The turn has no end')
}
