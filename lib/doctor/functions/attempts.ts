/** A function that tries what the bootstrap of an isolate closes, and what its limits end. */
import { createFunction } from 'onbox'

/** Each does what has to be impossible, or returns something that has to be missing. */
const ATTEMPTS: Record<string, () => unknown> = {
  'process.kill': () => Reflect.get(process, 'kill'),
  'process.binding': () => Reflect.get(process, 'binding'),
  'process.getBuiltinModule': () => Reflect.get(process, 'getBuiltinModule'),
  'node:sqlite': async () => {
    const name = ['node', 'sqlite'].join(':')
    return (await import(name)) as unknown
  },
  // Needs no network: it would work wherever there is a fetch.
  fetch: () => fetch('data:,'),
  'patches of built-ins': () => Reflect.set(Array.prototype, 'onboxProbe', 1) || undefined,
}

async function attempt(work: () => unknown): Promise<string> {
  try {
    return (await work()) === undefined ? 'closed' : 'OPEN'
  } catch {
    return 'closed'
  }
}

export default createFunction()
  .get('/', async (context) => {
    const outcomes = Object.entries(ATTEMPTS).map(
      async ([name, work]) => [name, await attempt(work)] as const,
    )
    return context.json(Object.fromEntries(await Promise.all(outcomes)))
  })
  .get('/loop', () => {
    for (;;);
  })
