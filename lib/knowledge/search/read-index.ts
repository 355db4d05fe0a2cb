/** What a query to an index may hold. */
export type IndexValue = string | number | Uint8Array

export interface IndexQuery {
  sql: string
  params: readonly IndexValue[]
  /** Whether it needs sqlite-vec. Default false. */
  isOfVectors?: boolean
}

/** On whose behalf an index is read. */
export interface ReadContext {
  /** Whose reads share a fair part of the data processes, e.g. the function's name. */
  owner: string
  signal: AbortSignal
  /** Longest run of one read, in milliseconds. */
  timeoutMs: number
}

/**
 * Reads the index of one collection: the queries are done together, and see one state of it.
 *
 * @returns the rows of each, as arrays of columns
 */
export type ReadIndex = (
  queries: readonly IndexQuery[],
  context: ReadContext,
) => Promise<unknown[][][]>
