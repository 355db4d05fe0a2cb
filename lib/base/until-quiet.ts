/** So long nobody has to ask anything. */
const QUIET_MS = 300
/** Where there is always somebody, it is not waited any longer. */
const LONGEST_MS = 2_000
const LOOK_MS = 20

/**
 * Waits until nothing has been under way for a moment, so that what is not urgent keeps nobody waiting.
 *
 * @returns after 2 s at the latest, and at once when aborted
 */
export async function untilQuiet(isBusy: () => boolean, signal: AbortSignal): Promise<void> {
  const startedAtMs = performance.now()
  let busyAtMs = startedAtMs
  for (let nowMs = startedAtMs; !signal.aborted; nowMs = performance.now()) {
    if (isBusy()) busyAtMs = nowMs
    if (nowMs - busyAtMs >= QUIET_MS || nowMs - startedAtMs >= LONGEST_MS) return
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}
