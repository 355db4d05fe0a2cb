/**
 * Why an isolate ended. `stopped`: the host wanted it; `crashed`: it exited by itself; `memory`: its
 * JavaScript heap was full, or it used too much memory in all; `timeout`: it did not react to the end of a
 * request's time; `cpu`: the same with its processor time; `unread`: it did not read what it was sent; `protocol`:
 * it sent what no isolate sends.
 */
export type ExitReason =
  | 'stopped'
  | 'crashed'
  | 'memory'
  | 'timeout'
  | 'cpu'
  | 'unread'
  | 'protocol'

/** The reason in words, for the caller of a request that was under way. */
export const EXIT_WORDS: Record<ExitReason, string> = {
  stopped: 'its process was stopped',
  crashed: 'its process ended by itself, see the log',
  memory: 'its process used too much memory',
  timeout: 'its process was stuck in another request past limits.timeoutMs',
  cpu: 'its process was busy with another request past limits.cpuMs',
  unread: 'its process did not read what it was sent; ask for less at once, and await it',
  protocol: 'its process sent an invalid message, see the log',
}
