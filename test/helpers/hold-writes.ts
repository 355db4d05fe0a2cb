import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { PROJECT } from './start-box.ts'

const HOLD = `const database = new (require('better-sqlite3'))(process.argv[1])
database.exec('BEGIN IMMEDIATE')
process.stdout.write('held')
setTimeout(() => database.exec('COMMIT'), Number(process.argv[2]))`

/** Another process writes to a database for so long, from the moment on that this settles: nobody else can. */
export async function holdWrites(path: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, ['-e', HOLD, path, String(ms)], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  onTestFinished(async () => {
    await ended
  })
  await once(child.stdout, 'data')
}
