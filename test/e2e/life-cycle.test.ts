import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

const SLOW = `import { createFunction } from 'onbox'
let answered = 0
export default createFunction()
  .get('/', (context) => context.text(String(++answered)))
  .get('/slow', async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return context.text('done')
  })`

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))

const pidsOf = (name: string): number[] =>
  box.functions
    .isolates()
    .filter(({ functionName }) => functionName === name)
    .map(({ pid }) => pid)

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

beforeAll(async () => {
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject({ 'sleeps.ts': SLOW, 'grows.ts': SLOW }, folder),
    config: {
      functions: {
        sleeps: { limits: { idleSeconds: 1 } },
        grows: { limits: { concurrency: 1, maxIsolates: 2 } },
      },
    },
  })
})
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a function sleeps when it is idle, and wakes with the next request', async () => {
  const ask = async () => (await box.request('/sleeps')).text()
  const first = Number(await ask())
  expect(Number(await ask())).toBe(first + 1)
  const [pid] = pidsOf('sleeps')
  await expect.poll(() => pidsOf('sleeps'), { timeout: 30_000 }).toEqual([])
  await expect.poll(() => isThere(pid as number)).toBe(false)
  expect(await ask()).toBe('1')
})

it('a function gets a further process while requests wait, as many as it may have', async () => {
  await (await box.request('/grows')).text()
  expect(pidsOf('grows')).toHaveLength(1)
  const asked = Array.from({ length: 5 }, () => box.request('/grows/slow'))
  await expect.poll(() => pidsOf('grows').length, { timeout: 30_000 }).toBe(2)
  const answers = await Promise.all(asked.map(async (answer) => (await answer).text()))
  expect(answers).toEqual(Array.from({ length: 5 }, () => 'done'))
  expect(pidsOf('grows')).toHaveLength(2)
})
