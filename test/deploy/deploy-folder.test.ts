import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { deployFolder, type DeployedFunction } from '../../lib/deploy/index.ts'
import { makeProject } from '../helpers/start-box.ts'

const HELLO = `import { createFunction } from 'onbox'
  export default createFunction().get('/', (context) => context.text('hello'))`

async function useFunction(name: string, text: string): Promise<DeployedFunction> {
  const root = makeProject({ [`${name}.ts`]: text })
  const functions = await deployFolder({
    folder: join(root, 'functions'),
    root,
    config: { functions: {} },
    // Nothing here is granted data or the model.
    data: {} as never,
    databaseFaults: new Map(),
    agent: {} as never,
    log: createLog('error', () => {}),
  })
  onTestFinished(() => functions.close())
  return functions.get(name) as DeployedFunction
}

/** Every isolate ends as soon as it has begun, until the returned function is called. */
function breakIsolates(): () => void {
  const { execPath } = process
  const mend = (): void => {
    process.execPath = execPath
  }
  process.execPath = '/bin/false'
  onTestFinished(mend)
  return mend
}

const context = () => ({
  requestId: 'req_test',
  keyId: 'key_test',
  signal: new AbortController().signal,
})

it('deployFolder() keeps a function that could not start for reasons not its own', async () => {
  const mend = breakIsolates()
  const hello = await useFunction('hello', HELLO)
  const get = () => hello.fetch(new Request('http://box/'), context())
  await expect(get()).rejects.toMatchObject({
    code: 'FUNCTION_UNAVAILABLE',
    retryAfterSeconds: expect.any(Number) as number,
  })
  mend()
  expect(hello.fault).toBeUndefined()
  expect(await (await get()).text()).toBe('hello')
})
