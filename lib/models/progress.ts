/** What a pull tells while it works. */
export type PullEvent =
  | {
      type: 'progress'
      file: string
      bytes: number
      totalBytes: number
      bytesPerSecond: number
      /** Undefined before anything has come. */
      secondsLeft?: number
    }
  /** Something of the file was here already. */
  | { type: 'resumed'; file: string; bytes: number; totalBytes: number }
  | { type: 'retry'; file: string; reason: string; waitMs: number }
  /** All of it is here, and its sum is being made. */
  | { type: 'checking'; file: string }

const INTERVAL_MS = 500
/** The rate is that of so many intervals. */
const WINDOW = 10

/** Tells of progress twice a second at most, and of the end. */
export function createProgress(file: string, onEvent: (event: PullEvent) => void) {
  const samples: { atMs: number; bytes: number }[] = []
  return {
    report(bytes: number, totalBytes: number): void {
      const atMs = performance.now()
      const last = samples.at(-1)
      if (last !== undefined && atMs - last.atMs < INTERVAL_MS && bytes < totalBytes) return
      samples.push({ atMs, bytes })
      if (samples.length > WINDOW) samples.shift()
      const first = samples[0] as { atMs: number; bytes: number }
      const seconds = (atMs - first.atMs) / 1_000
      const bytesPerSecond = seconds > 0 ? Math.max(0, (bytes - first.bytes) / seconds) : 0
      onEvent({
        type: 'progress',
        file,
        bytes,
        totalBytes,
        bytesPerSecond: Math.round(bytesPerSecond),
        ...(bytesPerSecond > 0 && {
          secondsLeft: Math.ceil((totalBytes - bytes) / bytesPerSecond),
        }),
      })
    },
  }
}
