/** What `env.FETCH` sends over the `Binding` port and gets back: a head, then the body in pieces. */

/** Statuses of responses that have no body. */
export const NULL_BODY: ReadonlySet<number> = new Set([204, 205, 304])

/** One request, as the guest asks for it. */
export interface FetchOrder {
  method: string
  url: string
  headers: [string, string][]
  body?: Uint8Array
  redirect: 'follow' | 'manual' | 'error'
}

/** The first item of the reply; the pieces of the body follow it. */
export interface FetchHead {
  status: number
  statusText: string
  headers: [string, string][]
  /** Where the response came from, after redirects. */
  url: string
  redirected: boolean
  hasBody: boolean
}
