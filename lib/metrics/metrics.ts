import { version as nodeVersion } from 'node:process'
import type { ErrorCode } from '../base/index.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { DURATION_BOUNDS, WAIT_BOUNDS } from './bounds.ts'
import { createModelMetrics, type ModelMetrics } from './model-metrics.ts'
import { createRegistry, type Family } from './registry.ts'

/** In place of a function's name: the box's own pages. */
export const BOX = '(box)'
/** In place of a function's name: whatever is not deployed, and requests without a right key. */
export const UNKNOWN = '(unknown)'

/** A request that was answered. */
export interface AnsweredRequest {
  functionName: string
  version: string
  status: number
  /** Until the head of the answer. */
  totalMs: number
  /** Where a function was asked. */
  waits?: { queueMs: number; wakeMs: number } | undefined
}

/** Where the gauges come from. */
export interface MetricSources {
  /** The isolates that are awake, those of versions that drain too. */
  isolates: () => readonly { functionName: string; pid: number }[]
  /** Pids of the blank ones. */
  blanks: () => readonly number[]
  /** Turns of the model. */
  modelLoad: () => { running: number; waiting: number }
  /** Pids of the model processes. */
  modelPids: () => readonly number[]
  /** Pids of the data processes. */
  dataPids: () => readonly number[]
  /** Undefined where the system does not tell. */
  readResidentBytes: (pid: number) => number | undefined
  /** Of the disk with the data directory; undefined where the system does not tell. */
  readFreeBytes: () => number | undefined
}

/** What the box counts. Each of these costs some additions; nothing is computed before it is read. */
export interface Metrics extends ModelMetrics {
  readonly families: readonly Family[]
  /** Requests to functions whose answers are not sent yet. */
  readonly requestsUnderWay: number
  requestBegan: () => void
  /** Its answer is sent to the end, or its client has gone. */
  requestEnded: () => void
  requestAnswered: (request: AnsweredRequest) => void
  /** The box answered a request with a problem. */
  problemAnswered: (code: ErrorCode) => void
  /** The box refused a function's binding what it asked for. */
  callRefused: (functionName: string, code: ErrorCode) => void
  isolateEnded: (functionName: string, reason: string) => void
  cronEnded: (functionName: string, outcome: 'ok' | 'failed' | 'left out') => void
  deployEnded: (functionName: string, action: string, outcome: 'done' | 'refused') => void
  /** These versions of a function serve from now on; none: it is taken out of service. */
  versionsServe: (functionName: string, versions: readonly string[]) => void
  loopDelayed: (ms: number) => void
  /** Adds the gauges, once there is what they show. */
  addGauges: (sources: MetricSources) => void
  /** @returns all of it in Prometheus' text format, 0.0.4 */
  render: () => string
}

export function createMetrics(): Metrics {
  const registry = createRegistry()
  const { families, counter, histogram, gauge, render } = registry
  /** The versions of each function that serve. */
  const serving = new Map<string, readonly string[]>()
  /** What is taken out of service may still end something; names that were made up are none. */
  const nameOf = (functionName: string): string =>
    functionName === BOX || serving.has(functionName) ? functionName : UNKNOWN

  gauge(
    { name: 'onbox_build_info', labels: ['version', 'node'], help: 'What runs; always 1.' },
    () => [[[packageJson.version, nodeVersion.slice(1)], 1]],
  )
  let requestsUnderWay = 0
  gauge(
    {
      name: 'onbox_requests_under_way',
      labels: [],
      help: 'Requests to functions whose answers are not sent yet.',
    },
    () => [[[], requestsUnderWay]],
  )
  const requests = counter({
    name: 'onbox_requests_total',
    labels: ['function', 'version', 'status'],
    help: 'Requests that were answered, by class of the status, e.g. 2xx.',
  })
  const durations = histogram(
    {
      name: 'onbox_request_duration_seconds',
      labels: ['function'],
      help: 'From the head of a request to the head of its answer.',
    },
    DURATION_BOUNDS,
  )
  const queueWaits = histogram(
    {
      name: 'onbox_queue_wait_seconds',
      labels: ['function'],
      help: 'How long a request waited for its turn, since limits.concurrency was reached.',
    },
    WAIT_BOUNDS,
  )
  const wakes = histogram(
    {
      name: 'onbox_wake_seconds',
      labels: ['function'],
      help: 'How long a request waited for an isolate to start, where none was awake.',
    },
    WAIT_BOUNDS,
  )
  const problems = counter({
    name: 'onbox_problems_total',
    labels: ['code'],
    help: 'Requests that the box answered with a problem, by its code.',
  })
  const refusedCalls = counter({
    name: 'onbox_refused_calls_total',
    labels: ['function', 'code'],
    help: 'Calls of a binding that failed or were refused, by the code of the error.',
  })
  const isolateEnds = counter({
    name: 'onbox_isolate_ends_total',
    labels: ['function', 'reason'],
    help: 'Isolates that ended: stopped, crashed, memory, timeout, cpu or protocol.',
  })
  const model = createModelMetrics(registry, nameOf)
  const cronRuns = counter({
    name: 'onbox_cron_runs_total',
    labels: ['function', 'outcome'],
    help: 'Runs of crons: ok, failed, or left out: the last one was at work, or it was missed.',
  })
  const deploys = counter({
    name: 'onbox_deploys_total',
    labels: ['function', 'action', 'outcome'],
    help: 'Changes of what serves: deploy, rollback, promote or remove; done or refused.',
  })
  const loopDelays = histogram(
    {
      name: 'onbox_event_loop_delay_seconds',
      labels: [],
      help: "How much later than asked for the host's event loop ran a timer, twice a second.",
    },
    WAIT_BOUNDS,
  )

  const byFunction = [
    requests,
    durations,
    queueWaits,
    wakes,
    refusedCalls,
    isolateEnds,
    ...model.byFunction,
    cronRuns,
    deploys,
  ]

  return {
    ...model.metrics,
    families,
    get requestsUnderWay() {
      return requestsUnderWay
    },
    requestBegan: () => {
      requestsUnderWay += 1
    },
    requestEnded: () => {
      requestsUnderWay -= 1
    },
    requestAnswered: ({ functionName, version, status, totalMs, waits }) => {
      const name = nameOf(functionName)
      requests.add([name, name === UNKNOWN ? '' : version, `${Math.floor(status / 100)}xx`])
      durations.observe([name], totalMs / 1_000)
      if (waits === undefined) return
      queueWaits.observe([name], waits.queueMs / 1_000)
      if (waits.wakeMs > 0) wakes.observe([name], waits.wakeMs / 1_000)
    },
    problemAnswered: (code) => problems.add([code]),
    callRefused: (functionName, code) => refusedCalls.add([nameOf(functionName), code]),
    isolateEnded: (functionName, reason) => isolateEnds.add([nameOf(functionName), reason]),
    cronEnded: (functionName, outcome) => cronRuns.add([nameOf(functionName), outcome]),
    deployEnded: (functionName, action, outcome) =>
      deploys.add([nameOf(functionName), action, outcome]),
    versionsServe: (functionName, versions) => {
      // What served until now is kept for the next reading; it may have requests under way, too.
      const kept = new Set([...versions, ...(serving.get(functionName) ?? [])])
      requests.forget(([name, version = '']) => name === functionName && !kept.has(version))
      if (versions.length > 0) serving.set(functionName, versions)
      else {
        serving.delete(functionName)
        for (const metric of byFunction) metric.forget(([name]) => name === functionName)
      }
    },
    loopDelayed: (ms) => loopDelays.observe([], ms / 1_000),
    addGauges: (sources) => {
      const { isolates, blanks, modelLoad, modelPids, dataPids } = sources
      const { readResidentBytes, readFreeBytes } = sources
      const sum = (pids: readonly number[]): number =>
        pids.reduce((bytes, pid) => bytes + (readResidentBytes(pid) ?? 0), 0)
      const pidsByFunction = (): [string, number[]][] => {
        const byName = new Map<string, number[]>()
        for (const { functionName, pid } of isolates()) {
          byName.set(functionName, [...(byName.get(functionName) ?? []), pid])
        }
        return [...byName]
      }
      gauge(
        { name: 'onbox_isolates', labels: ['function'], help: 'Isolates that are awake.' },
        () => pidsByFunction().map(([name, pids]) => [[name], pids.length]),
      )
      gauge(
        {
          name: 'onbox_isolate_resident_bytes',
          labels: ['function'],
          help: 'Memory of the isolates that are awake.',
        },
        () => pidsByFunction().map(([name, pids]) => [[name], sum(pids)]),
      )
      gauge(
        {
          name: 'onbox_blank_isolates',
          labels: [],
          help: 'Processes that were started before a function needs one.',
        },
        () => [[[], blanks().length]],
      )
      gauge(
        {
          name: 'onbox_model_turns',
          labels: ['state'],
          help: 'Turns of the model: running, each in a sequence of its own, or waiting for one.',
        },
        () => Object.entries(modelLoad()).map(([state, count]) => [[state], count]),
      )
      gauge(
        {
          name: 'onbox_resident_bytes',
          labels: ['process'],
          help: 'Memory of the other processes: host, model, data, and blank ones.',
        },
        () => {
          return [
            [['host'], process.memoryUsage.rss()],
            [['model'], sum(modelPids())],
            [['data'], sum(dataPids())],
            [['blank'], sum(blanks())],
          ]
        },
      )
      gauge(
        { name: 'onbox_host_heap_bytes', labels: [], help: "The host's JavaScript heap in use." },
        () => [[[], process.memoryUsage().heapUsed]],
      )
      gauge(
        {
          name: 'onbox_data_free_bytes',
          labels: [],
          help: 'Room that is left on the disk of the data directory.',
        },
        () => {
          const bytes = readFreeBytes()
          return bytes === undefined ? [] : [[[], bytes]]
        },
      )
    },
    render,
  }
}
