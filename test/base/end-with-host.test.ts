import { spawn } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'

const HOST = `
import { spawn } from 'node:child_process'
import { endWithHost } from './lib/base/index.ts'
const spawnBusy = () => {
  const child = spawn(process.execPath, ['-e', 'console.log(1); for (;;);'], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.once('close', endWithHost(child.pid))
  return new Promise((resolve) => child.stdout.once('data', () => resolve(child)))
}
const [gone, busy] = [await spawnBusy(), await spawnBusy()]
gone.once('close', () => process.stdout.write(JSON.stringify([gone.pid, busy.pid]) + '\\n'))
gone.kill('SIGKILL')
`

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it.skipIf(process.platform === 'win32').each(['SIGKILL', 'SIGTERM'] as const)(
  'endWithHost() leaves no busy process behind a host that got %s',
  async (signal) => {
    const host = spawn(process.execPath, ['--input-type=module', '--eval', HOST], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void host.kill('SIGKILL'))
    const [printed] = (await new Promise((resolve) =>
      host.stdout.once('data', (...args) => resolve(args)),
    )) as [Buffer]
    const [gone, busy] = JSON.parse(printed.toString()) as [number, number]
    expect(isAlive(gone)).toBe(false)
    expect(isAlive(busy)).toBe(true)
    host.kill(signal)
    await expect.poll(() => isAlive(busy), { timeout: 5_000 }).toBe(false)
  },
)
