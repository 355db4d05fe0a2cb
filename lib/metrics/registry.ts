/**
 * Counters, histograms and gauges in Prometheus' text format.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */

/** Values of a metric's labels, in the order of their names. */
type Values = readonly string[]

/** What a metric is called and means. */
export interface Family {
  /** With its unit, e.g. `onbox_wake_seconds`. */
  name: string
  type: 'counter' | 'gauge' | 'histogram'
  labels: readonly string[]
  /** In one line. */
  help: string
}

export interface Counter {
  add: (values: Values, by?: number) => void
  /** Drops series, so that labels of what is gone do not pile up. */
  forget: (isGone: (values: Values) => boolean) => void
}

export interface Histogram {
  observe: (values: Values, value: number) => void
  forget: Counter['forget']
}

export interface Registry {
  readonly families: readonly Family[]
  counter: (family: Omit<Family, 'type'>) => Counter
  /** @param bounds - upper bounds of the buckets, ascending; the last one, without bound, is added */
  histogram: (family: Omit<Family, 'type'>, bounds: readonly number[]) => Histogram
  /** @param read - called at each rendering */
  gauge: (
    family: Omit<Family, 'type'>,
    read: () => Iterable<readonly [values: Values, value: number]>,
  ) => void
  /** All that there is now, as the text format 0.0.4 has it. */
  render: () => string
}

export function createRegistry(): Registry {
  const families: Family[] = []
  const parts: (() => string)[] = []
  const add = (family: Family, readSamples: () => string[]): void => {
    const { name, help, type } = family
    families.push(family)
    parts.push(() =>
      [`# HELP ${name} ${escapeHelp(help)}`, `# TYPE ${name} ${type}`, ...readSamples(), ''].join(
        '\n',
      ),
    )
  }

  return {
    families,
    counter: (family) => {
      const series = createSeries(() => ({ total: 0 }))
      add({ ...family, type: 'counter' }, () =>
        series.map((values, { total }) => sample(family.name, family.labels, values, total)),
      )
      return {
        add: (values, by = 1) => {
          series.of(values).total += by
        },
        forget: series.forget,
      }
    },
    histogram: (family, bounds) => {
      const series = createSeries(() => ({ counts: bounds.map(() => 0), count: 0, sum: 0 }))
      const { name, labels } = family
      add({ ...family, type: 'histogram' }, () =>
        series.map((values, { counts, count, sum }) =>
          [
            ...[...bounds.entries()].map(
              ([index, bound]) => [String(bound), counts[index] ?? 0] as const,
            ),
            ['+Inf', count] as const,
          ]
            .map(([le, value]) =>
              sample(`${name}_bucket`, [...labels, 'le'], [...values, le], value),
            )
            .concat(
              sample(`${name}_sum`, labels, values, sum),
              sample(`${name}_count`, labels, values, count),
            )
            .join('\n'),
        ),
      )
      return {
        observe: (values, value) => {
          const one = series.of(values)
          one.count += 1
          one.sum += value
          // Buckets are cumulative: each counts what is not above its bound.
          for (let index = bounds.length - 1; index >= 0; index--) {
            if (value > (bounds[index] as number)) break
            one.counts[index] = (one.counts[index] as number) + 1
          }
        },
        forget: series.forget,
      }
    },
    gauge: (family, read) =>
      add({ ...family, type: 'gauge' }, () =>
        [...read()].map(([values, value]) => sample(family.name, family.labels, values, value)),
      ),
    render: () => parts.map((part) => part()).join(''),
  }
}

/** One thing for each combination of label values. */
function createSeries<T>(create: () => T) {
  const series = new Map<string, { values: Values; state: T }>()
  return {
    of: (values: Values): T => {
      const key = values.join('\0')
      let found = series.get(key)
      if (found === undefined) {
        found = { values, state: create() }
        series.set(key, found)
      }
      return found.state
    },
    map: <R>(to: (values: Values, state: T) => R): R[] =>
      [...series.values()].map(({ values, state }) => to(values, state)),
    forget: (isGone: (values: Values) => boolean): void => {
      for (const [key, { values }] of series) if (isGone(values)) series.delete(key)
    },
  }
}

function sample(name: string, labels: Values, values: Values, value: number): string {
  const pairs = labels.map((label, index) => `${label}="${escapeValue(values[index] ?? '')}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}

const escapeHelp = (text: string): string =>
  text.replaceAll('\\', String.raw`\\`).replaceAll('\n', String.raw`\n`)

const escapeValue = (text: string): string => escapeHelp(text).replaceAll('"', String.raw`\"`)
