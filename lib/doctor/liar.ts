/** Runs in a locked process in place of the guest's bootstrap, and says what no isolate says. */
import { writeSync } from 'node:fs'
import { encodeFrame } from '../base/frames.ts'

const HOST_FD = 3
const MAX_MESSAGE_BYTES = 1_000

for (const type of ['ready', 'give me everything']) {
  writeSync(HOST_FD, encodeFrame({ type }, MAX_MESSAGE_BYTES))
}
setInterval(() => {}, 60_000)
