import type { Step } from '../observer.ts'

/** A message for each would cost more than a step of a small model. */
const INTERVAL_MS = 1_000

/** Gathers steps, and tells of those that there are once a second. */
export function createStepReport(report: (steps: readonly Step[]) => void): (step: Step) => void {
  let steps: Step[] = []
  return (step) => {
    if (steps.length === 0) {
      setTimeout(() => {
        report(steps)
        steps = []
      }, INTERVAL_MS).unref()
    }
    steps.push(step)
  }
}
