/**
 * A signal that aborts when the operator or the system asks to stop; who asks again ends the process at once.
 *
 * The listeners stay: signal-exit, which the model's library brings, ends a process where it finds no other one.
 */
export function abortOnStop(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1)
      stop.abort()
    })
  }
  return stop.signal
}
