import { setTimeout as pause } from 'node:timers/promises'
import { measurePssMb } from '../bench/runtime/bench-box.ts'
import { makeVictim, superviseBox } from '../kills/supervised-box.ts'
import { createMixedLoad, KINDS, type Kind } from './mixed-load.ts'

export interface SoakOptions {
  durationMs: number
  /** How long it is measured before what the box does at most. */
  calibrationMs: number
  /** An empty folder. */
  folder: string
  onSample?: (report: SoakReport) => void
}

export interface SoakReport {
  /** Requests a second: what the box did at most, and what it was asked. */
  capacity: number
  rate: number
  requests: Record<Kind, number>
  errors: string[]
  /** Of all its processes: PSS in MB, at equal distances. */
  memoryMb: number[]
}

/** Of what the box does at most. */
const SHARE = 0.8
const CONNECTIONS = 8
/** More that wait at once are a box that does not keep up. */
const MAX_UNDER_WAY = 256
const SAMPLES = 60

/** Asks a box for a long time, a fifth below what it can do, and looks at its memory. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { durationMs, calibrationMs, folder, onSample } = options
  const box = await superviseBox(makeVictim(folder))
  try {
    await untilServing(box.url)
    const { kindOf, run } = await createMixedLoad(box.url, folder)
    const report: SoakReport = {
      capacity: 0,
      rate: 0,
      requests: { value: 0, read: 0, tool: 0, question: 0, document: 0, deploy: 0 },
      errors: [],
      memoryMb: [],
    }
    let n = 0
    const one = async (): Promise<void> => {
      n += 1
      const kind = kindOf(n)
      const error = await run(n)
      report.requests[kind] += 1
      if (error !== undefined) report.errors.push(error)
    }
    // One of each, so that nothing is done for the first time while it is measured.
    for (const kind of KINDS) {
      const at = Array.from({ length: 1_000 }, (_, index) => index + 1).find(
        (i) => kindOf(i) === kind,
      )
      await run(at as number)
    }
    report.capacity = await measureCapacity(one, calibrationMs)
    report.rate = SHARE * report.capacity
    const startedAtMs = performance.now()
    const underWay = new Set<Promise<void>>()
    const elapsed = (): number => performance.now() - startedAtMs
    for (let sent = 0; elapsed() < durationMs;) {
      const due = Math.floor((elapsed() / 1_000) * report.rate)
      for (; sent < due; sent++) {
        if (underWay.size >= MAX_UNDER_WAY) {
          report.errors.push(`${MAX_UNDER_WAY} requests wait after ${elapsed().toFixed(0)} ms`)
          continue
        }
        const running = one().finally(() => underWay.delete(running))
        underWay.add(running)
      }
      if (elapsed() > (report.memoryMb.length * durationMs) / SAMPLES) {
        report.memoryMb.push(measurePssMb(box.pids()))
        onSample?.(report)
      }
      await pause(1_000 / report.rate)
    }
    await Promise.all(underWay)
    return report
  } finally {
    await box.stop()
  }
}

async function untilServing(url: string): Promise<void> {
  for (;;) {
    const status = await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return
    await pause(50)
  }
}

async function measureCapacity(one: () => Promise<void>, durationMs: number): Promise<number> {
  const startedAtMs = performance.now()
  let count = 0
  const work = async (): Promise<void> => {
    while (performance.now() - startedAtMs < durationMs) {
      await one()
      count += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
  return count / ((performance.now() - startedAtMs) / 1_000)
}

/** How much the memory has grown from the second third to the last one, of what it was then. */
export function growthOf(memoryMb: readonly number[]): number {
  const third = Math.floor(memoryMb.length / 3)
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, value) => sum + value, 0) / list.length
  const [middle, last] = [mean(memoryMb.slice(third, 2 * third)), mean(memoryMb.slice(2 * third))]
  return (last - middle) / middle
}
