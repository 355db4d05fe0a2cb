import { EventEmitter } from 'node:events'
import { onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { createOpenAiEngine, type Engine, type OpenAiOptions } from '../../lib/inference/index.ts'
import { startModelServer, type ModelServer } from '../helpers/start-model-server.ts'

/** So many servers of the engine `behind` them, and one that asks them; all are closed when the test ends. */
export async function useModelServers(
  behind: Engine,
  count: number,
  options: Partial<OpenAiOptions> = {},
) {
  const servers: ModelServer[] = []
  for (let index = 0; index < count; index++) servers.push(await startModelServer(behind))
  const logged = new EventEmitter()
  const engine = createOpenAiEngine(
    { urls: servers.map(({ url }) => url), concurrency: 8, ...options },
    createLog('info', (line) => logged.emit((JSON.parse(line) as { message: string }).message)),
  )
  onTestFinished(() => engine.close())
  await engine.started
  return { engine, servers, logged }
}

/** How many completions each was asked for. */
export const asked = (servers: readonly ModelServer[]): number[] =>
  servers.map(({ bodies }) => bodies.length)
