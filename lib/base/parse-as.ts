import * as v from 'valibot'
import { OnboxError, type ErrorCode } from './errors.ts'

/** So many faults are told; whoever mends these sees the rest. */
const MAX_FAULTS = 5

/** How a value is refused that is of another shape. */
export interface Refusal {
  code: ErrorCode
  /** What cannot be done with it: `Cannot use KV`. */
  cannot: string
  /** What the value is called where it is at fault as a whole. */
  whole: string
  /** What to do instead, behind the faults. Default: they say it. */
  wayOut?: string
}

/**
 * What the schema makes of a value.
 *
 * @throws {OnboxError} of the refusal's code, with each fault by its path
 */
export function parseAs<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  { code, cannot, whole, wayOut = '' }: Refusal,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const faults = parsed.issues
    .slice(0, MAX_FAULTS)
    .map((issue) => `${v.getDotPath(issue) ?? whole}: ${issue.message}`)
  throw new OnboxError(code, `${cannot}: ${faults.join('; ')}${wayOut}`)
}
