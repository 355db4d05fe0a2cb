/** A host with one locked process that is too busy to notice anything: prints its pid, and waits to be killed. */
import { spawnLocked } from '../isolate/index.ts'

await spawnLocked({
  args: [],
  script: 'console.log("busy"); for (;;);',
  onLine: (_line, pid) => process.stdout.write(`${pid}\n`),
})
