import type { Readable } from 'node:stream'

/** Longest line and most lines of one stream that are kept; the rest is dropped. */
const MAX_LINE_CHARACTERS = 2_000
const MAX_LINES = 200

export function readLines(stream: Readable, onLine: (line: string) => void): void {
  let lines = 0
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    for (const line of chunk.split('\n')) {
      if (line === '' || lines >= MAX_LINES) continue
      lines += 1
      onLine(line.slice(0, MAX_LINE_CHARACTERS))
    }
  })
}
