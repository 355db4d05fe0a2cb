import * as v from 'valibot'
import { ERRORS } from '../base/index.ts'
import type { RequestTrace } from '../logs/index.ts'

/** A longer one is no problem of ours, and its text is not worth the memory. */
const MAX_PROBLEM_BYTES = 8_192

const problemSchema = v.object({ code: v.picklist(Object.keys(ERRORS)), detail: v.string() })

/** Keeps code and detail of a problem that a function has answered with; what is none is left alone. */
export function noteProblem(trace: RequestTrace, body: Uint8Array): void {
  if (body.length > MAX_PROBLEM_BYTES) return
  try {
    const { code, detail } = v.parse(problemSchema, JSON.parse(Buffer.from(body).toString()))
    Object.assign(trace, { code, detail })
  } catch {
    // A function may answer what it likes.
  }
}
