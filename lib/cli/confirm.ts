import { createInterface } from 'node:readline/promises'

/** Asks at the terminal. @returns whether it was answered with yes; an end of the input is a no */
export async function confirm(question: string): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new AbortController()
  reader.once('close', () => ended.abort())
  try {
    const answer = await reader.question(`${question} [y/N] `, { signal: ended.signal })
    return /^y(es)?$/i.test(answer.trim())
  } catch {
    // Ctrl-C and Ctrl-D leave the line as it is.
    process.stderr.write('\n')
    return false
  } finally {
    reader.close()
  }
}
