/** A host with one locked process that is too busy to notice anything: prints its pid, and waits to be killed. */
import { spawnLocked } from '../isolate/index.ts'

const { child } = spawnLocked([], 'console.log("busy"); for (;;);', () =>
  process.stdout.write(`${child.pid}\n`),
)
