/**
 * Why an isolate ended. `stopped`: the host wanted it; `crashed`: it exited by itself; `heap`: its
 * JavaScript heap was full; `memory`: it used too much memory in all; `timeout`: it did not react to
 * the end of a request's time; `protocol`: it sent what no isolate sends.
 */
export type ExitReason = 'stopped' | 'crashed' | 'heap' | 'memory' | 'timeout' | 'protocol'

/** The reason in words, for the caller of a request that was under way. */
export const EXIT_WORDS: Record<ExitReason, string> = {
  stopped: 'its process was stopped',
  crashed: 'its process ended by itself, see the log',
  heap: 'its JavaScript heap was full; raise limits.memoryLimitMb or keep less',
  memory: 'its process used too much memory; raise limits.memoryLimitMb or keep less',
  timeout: 'its process was stuck in another request past limits.timeoutMs',
  protocol: 'its process sent an invalid message, see the log',
}
