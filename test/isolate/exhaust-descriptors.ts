/**
 * Starts a process while this one has no descriptor left for the way to it, and another one once it has. Prints what came
 * of each.
 */
import { closeSync, openSync, readFileSync } from 'node:fs'
import { spawnLocked } from '../../lib/isolate/index.ts'

const SCRIPT = `new (require('net').Socket)({ fd: 3 }).on('close', () => process.exit()).resume()`

const start = async (): Promise<string> => {
  try {
    const { socket, ended } = await spawnLocked({ args: [], script: SCRIPT, onLine: () => {} })
    socket.end()
    await ended
    return 'started'
  } catch (error) {
    return (error as Error).message
  }
}

const childrenOf = (pid: number | string): string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
const hasGrandchild = (): boolean =>
  childrenOf(process.pid).some((pid) => childrenOf(pid).length > 0)

// The way to the spawner is there before.
const first = await start()
const taken: number[] = []
const takeAll = (): void => {
  try {
    for (;;) taken.push(openSync('/dev/null', 'r'))
  } catch {
    // There are no more.
  }
}
takeAll()
const without = start()
// The process is there before this one has looked who wants to connect.
closeSync(taken.pop() as number)
while (!hasGrandchild());
takeAll()
const refused = await without
for (const descriptor of taken) closeSync(descriptor)
console.log(JSON.stringify([first, refused, await start()]))
