/** A sample of Prometheus' text format. */
export interface Sample {
  name: string
  labels: Record<string, string>
  value: number
}

/** A metric with its samples. */
export interface ParsedFamily {
  type: string
  help: string
  samples: Sample[]
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const LABEL = String.raw`[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"`
const SAMPLE = new RegExp(
  String.raw`^(${NAME})(?:\{(${LABEL}(?:,${LABEL})*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|\+Inf|NaN)$`,
)

/**
 * Reads Prometheus' text format 0.0.4 as strictly as it is written down: every metric told before its samples and
 * in one piece, no sample twice, buckets cumulative and complete.
 *
 * @throws {Error} with the line that does not fit
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export function parseExposition(text: string): Map<string, ParsedFamily> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  const families = new Map<string, ParsedFamily>()
  const seen = new Set<string>()
  let current = ''
  let help: string | undefined
  for (const line of text.slice(0, -1).split('\n')) {
    const fail = (why: string): never => {
      throw new Error(`${why}: ${line}`)
    }
    const comment = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`).exec(line)
    if (comment) {
      const [, kind, name = '', rest = ''] = comment
      if (families.has(name)) fail('a metric comes twice')
      if (kind === 'HELP') {
        help = rest
        current = name
      } else {
        if (name !== current || help === undefined) fail('no help before the type')
        if (!['counter', 'gauge', 'histogram'].includes(rest)) fail('an unknown type')
        families.set(name, { type: rest, help: help ?? '', samples: [] })
        help = undefined
      }
      continue
    }
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? fail('no sample')
    const family = families.get(current) ?? fail('a sample without a metric')
    const suffixes = family.type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
    if (!suffixes.some((suffix) => name === current + suffix)) fail('a sample of another metric')
    const key = line.slice(0, line.lastIndexOf(' '))
    if (seen.has(key)) fail('a sample comes twice')
    seen.add(key)
    const pairs = labels.matchAll(new RegExp(LABEL, 'g')).map(([pair]) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), unescape(pair.slice(at + 2, -1))] as const
    })
    family.samples.push({
      name,
      labels: Object.fromEntries(pairs),
      value: value === '+Inf' ? Infinity : Number(value),
    })
  }
  for (const [name, family] of families) {
    if (family.type === 'histogram') checkHistogram(name, family.samples)
    if (family.type === 'counter' && !name.endsWith('_total')) throw new Error(`${name}: no _total`)
  }
  return families
}

const unescape = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_whole, one: string) => (one === 'n' ? '\n' : one))

function checkHistogram(family: string, samples: readonly Sample[]): void {
  const series = Map.groupBy(samples, ({ labels: { le: _le, ...labels } }) =>
    JSON.stringify(labels),
  )
  for (const [labels, own] of series) {
    const buckets = own.filter(({ name }) => name === `${family}_bucket`)
    const bounds = buckets.map(({ labels: { le = '' } }) => (le === '+Inf' ? Infinity : Number(le)))
    const counts = buckets.map(({ value }) => value)
    const count = own.find(({ name }) => name === `${family}_count`)?.value
    const rises = (values: readonly number[]): boolean =>
      values.every((value, index) => index === 0 || value >= (values[index - 1] as number))
    const isWhole = bounds.at(-1) === Infinity && counts.at(-1) === count && own.length > 2
    if (!rises(bounds) || !rises(counts) || !isWhole) throw new Error(`${family}${labels}: buckets`)
  }
}
