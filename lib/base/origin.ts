/** Where a request came from, and how much of it is recorded. */
export interface Origin {
  /** The address that its connection came from; empty where the box asks by itself. */
  readonly address: string
  /** The client, as it calls itself: `curl`, `onbox`, `cron`. */
  readonly client: string
  /** Whether a model elsewhere, or a program that chats, wrote what is asked: nobody here knows what it has read. Default false. */
  readonly byModel?: boolean
  /** Filled in: how many of its steps were noted for the record. */
  steps: number
}

/** Of what the box does by itself. */
export const createOwnOrigin = (client: string): Origin => ({ address: '', client, steps: 0 })

const PRODUCT = /^[\w.+-]{1,40}/

/** @param userAgent - the header: `curl/8.5.0` is `curl`; what says nothing is empty */
export const createOrigin = (
  address: string | undefined,
  userAgent: string | undefined,
): Origin => ({
  address: address ?? '',
  client: PRODUCT.exec(userAgent ?? '')?.[0] ?? '',
  steps: 0,
})
