/** Sends hostile requests until it is ended: `<address of the box> <file of cases>`. */
import { readFileSync } from 'node:fs'
import { attack } from '../../e2e/hostile-http/attack.ts'
import type { HostileCase } from '../../e2e/hostile-http/hostile-case.ts'

/** A case whose bytes are known. */
export type WrittenCase = Pick<HostileCase, 'flood' | 'leave'> & { text: string }

/** Slow ones hold theirs for half a second to two. */
const AT_ONCE = 8

const [url = '', file = ''] = process.argv.slice(2)
const cases = JSON.parse(readFileSync(file, 'utf8')) as WrittenCase[]
let next = 0
let count = 0
const work = async (): Promise<never> => {
  for (;;) {
    const { text, ...rest } = cases[next++ % cases.length] as WrittenCase
    const one = { ...rest, name: '', statuses: [], bytes: () => text }
    await attack(url, one, undefined as never)
    count += 1
    if (count % cases.length === 0) process.stdout.write(`${count}\n`)
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work))
