import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { constants, getPriority } from 'node:os'
import { resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { spawnLocked } from '../../lib/isolate/index.ts'
import { getSpawner } from '../../lib/isolate/spawner/open-spawner.ts'
import { asRequest, get, startFixture } from './start-fixture.ts'

type Started = Awaited<ReturnType<typeof spawnLocked>>

/** Sends back what it gets. */
const ECHO = `
const socket = new (require('net').Socket)({ fd: 3 })
socket.on('data', (bytes) => socket.write(bytes)).on('close', () => process.exit())`

/** Keeps the way open and answers nothing. */
const BUSY = 'console.log("busy"); for (;;);'

interface Spawned extends Started {
  lines: string[]
}

async function start(script: string, args: readonly string[] = []): Promise<Spawned> {
  const lines: string[] = []
  const started = await spawnLocked({ args, script, onLine: (line) => lines.push(line) })
  onTestFinished(async () => {
    started.kill()
    await started.ended
  })
  return { ...started, lines }
}

async function echo({ socket }: Started, text: string): Promise<string> {
  socket.write(text)
  const [bytes] = (await once(socket, 'data')) as [Buffer]
  return bytes.toString()
}

/** Field 4 of `/proc/<pid>/stat`; 0 where it is gone. */
function parentOf(pid: number): number {
  return Number(/\) \S (\d+) /.exec(readIfThere(`/proc/${pid}/stat`))?.[1] ?? 0)
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Where there is no process, nobody has its number; one that has ended may wait to be asked for its exit code. */
const isRunning = (pid: number): boolean => /\) [^Z] /.test(readIfThere(`/proc/${pid}/stat`))

// They look at processes from outside.
describe.skipIf(process.platform !== 'linux')('the spawner', () => {
  it('forks in place of the host', async () => {
    const [one, other] = [await start(ECHO), await start(ECHO)]
    expect(parentOf(one.pid)).toBe(parentOf(other.pid))
    expect(parentOf(parentOf(one.pid))).toBe(process.pid)
  })

  it('gives a process one way to the host, which nobody else hears', async () => {
    const { pid, socket } = await start(ECHO)
    expect(await echo({ socket } as Started, 'hello')).toBe('hello')
    const descriptors = readdirSync(`/proc/${pid}/fd`)
      .filter((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith('socket:'))
      .map(Number)
    // Those up to 2 are its script and what it prints.
    expect(descriptors.filter((fd) => fd > 2)).toEqual([3])
  })

  it('tells what a process prints, then that it has ended', async () => {
    const { lines, ended } = await start('console.log("one\\ntwo"); console.error("three")')
    await ended
    expect(lines.toSorted()).toEqual(['one', 'three', 'two'])
  })

  it('sets the priority of a process before it begins', async () => {
    const lines: string[] = []
    const priority = Math.min(getPriority() + 3, constants.priority.PRIORITY_LOW)
    const { ended } = await spawnLocked({
      args: [],
      priority,
      script: `console.log(require('os').getPriority())`,
      onLine: (line) => lines.push(line),
    })
    await ended
    expect(lines).toEqual([String(priority)])
  })

  it('says why a process does not start, and starts the next', async () => {
    const refused = start(ECHO, ['--no\0such'])
    await expect(refused).rejects.toThrow('without null bytes')
    const next = await start(ECHO)
    expect(await echo(next, 'on')).toBe('on')
  })

  it('says that a process does not start to which there is no way, and starts the next', async () => {
    const file = resolve(import.meta.dirname, 'exhaust-descriptors.ts')
    const command = 'ulimit -n 128 && exec "$0" "$1"'
    const { stdout } = await promisify(execFile)('sh', ['-c', command, process.execPath, file])
    expect(JSON.parse(stdout)).toEqual([
      'started',
      expect.stringContaining('raise the limit of open files') as string,
      'started',
    ])
  })

  it('ends a process that has cut its way to the host', async () => {
    const { pid, ended } = await start(`require('fs').closeSync(3); ${BUSY}`)
    await ended
    expect(isRunning(pid)).toBe(false)
  })

  it('takes what an isolate serves not along when it is killed, and another starts the next', async () => {
    const isolate = await startFixture('hello')
    const spawner = parentOf(isolate.pid)
    process.kill(spawner, 'SIGKILL')
    await expect.poll(() => parentOf(isolate.pid)).not.toBe(spawner)
    expect(await (await isolate.fetch(get('/'), asRequest())).text()).toBe('hello')
    const next = await startFixture('hello')
    expect(await (await next.fetch(get('/'), asRequest())).text()).toBe('hello')
    expect(parentOf(parentOf(next.pid))).toBe(process.pid)
    await isolate.stop()
    expect(await isolate.exited).toBe('stopped')
    await expect.poll(() => isRunning(isolate.pid)).toBe(false)
  })

  it('is missed by nobody who ends without it', async () => {
    const { pid, socket, ended } = await start(ECHO)
    const busy = await start(BUSY)
    process.kill(parentOf(pid), 'SIGKILL')
    socket.end()
    await ended
    busy.kill()
    await busy.ended
    await expect.poll(() => [pid, busy.pid].filter(isRunning)).toEqual([])
  })

  it('fails what it was asked when it is killed', async () => {
    const { pid } = await start(ECHO)
    const spawner = parentOf(pid)
    process.kill(spawner, 'SIGSTOP')
    const pending = start(ECHO)
    process.kill(spawner, 'SIGKILL')
    await expect(pending).rejects.toThrow('the process that starts others has ended')
  })

  it('is the only one that the host listens to', async () => {
    await start(ECHO)
    const addresses = [
      ...readFileSync('/proc/net/unix', 'utf8').matchAll(/^(\w+:).* @(onbox-\w+)$/gm),
    ]
    expect(addresses).not.toEqual([])
    for (const [, , name] of addresses) {
      const stranger = connect(`\0${name}`)
      stranger.on('error', () => {}).write('x'.repeat(32))
      await once(stranger.resume(), 'close')
    }
  })

  it('holds no connection of somebody who says nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const server = getSpawner()
    const stranger = connect(server.address)
    onTestFinished(() => void stranger.destroy())
    await once(stranger, 'connect')
    const closed = once(stranger.resume(), 'close')
    // The host has it by then, in a turn of the same loop.
    for (let turn = 0; turn < 10; turn += 1) await nextTurn()
    vi.advanceTimersByTime(15_000)
    expect(await closed).toEqual([false])
  })
})
