import type { FetchBinding, ServiceBinding } from 'onbox'

export interface FloodEnv {
  FETCH: FetchBinding
  PARTNER: ServiceBinding
  vars: {
    /** Of a service that answers without end: `/fast`, `/slow`. */
    web: string
  }
}

type Body = NonNullable<ConstructorParameters<typeof Response>[0]>

/** What a function does by its grants, or by its answer, that has no end. */
export interface Flood {
  /** @returns what it answers with; the client reads it all */
  runs: (env: FloodEnv) => Body | Promise<Body>
  /** The limit that ends it. */
  ends: string
}

/** Calls that are under way at once. */
const AT_ONCE = 4

export const floods: Record<string, Flood> = {
  'an answer without end': { runs: () => endless(), ends: 'RESPONSE_TOO_LARGE' },
  'an answer without end, bit by bit': { runs: () => bitByBit(), ends: 'FUNCTION_TIMEOUT' },
  'a body without end for another function': {
    runs: ({ PARTNER }) => post(PARTNER.fetch, 'http://box/', endless()),
    ends: 'CALL_INVALID',
  },
  'a body without end for another function, bit by bit': {
    runs: ({ PARTNER }) => post(PARTNER.fetch, 'http://box/', bitByBit()),
    ends: 'FUNCTION_TIMEOUT',
  },
  'a body without end for a web service': {
    runs: ({ FETCH, vars }) => post(FETCH, vars.web, endless()),
    ends: 'CALL_INVALID',
  },
  'a body without end for a web service, bit by bit': {
    runs: ({ FETCH, vars }) => post(FETCH, vars.web, bitByBit()),
    ends: 'FUNCTION_TIMEOUT',
  },
  'an answer without end of another function': {
    runs: ({ PARTNER }) => read(PARTNER.fetch('/fast')),
    ends: 'RESPONSE_TOO_LARGE',
  },
  'an answer without end of another function, bit by bit': {
    runs: ({ PARTNER }) => read(PARTNER.fetch('/slow')),
    ends: 'FUNCTION_TIMEOUT',
  },
  'an answer without end of a web service': {
    runs: ({ FETCH, vars }) => read(FETCH(`${vars.web}/fast`)),
    ends: 'FETCH_TOO_LARGE',
  },
  'an answer without end of a web service, bit by bit': {
    runs: ({ FETCH, vars }) => read(FETCH(`${vars.web}/slow`)),
    ends: 'FETCH_TIMEOUT',
  },
  'an answer without end of a web service, passed on': {
    runs: async ({ FETCH, vars }) => (await FETCH(`${vars.web}/fast`)).body ?? '',
    ends: 'FETCH_TOO_LARGE',
  },
  'an answer without end of a web service that is not read': {
    runs: async ({ FETCH, vars }) => {
      await FETCH(`${vars.web}/fast`)
      return new Promise(() => {})
    },
    ends: 'FUNCTION_TIMEOUT',
  },
  'large results of another function without end': {
    runs: ({ PARTNER }) => flood(() => PARTNER.runTool('many', {})),
    ends: 'FUNCTION_TIMEOUT',
  },
}

/** Goes on as fast as it is read. */
export const endless = (): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
  })

export const bitByBit = (): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      controller.enqueue(new Uint8Array(10))
    },
  })

const post = (to: FetchBinding, url: string, body: Body): Promise<string> =>
  read(to(url, { method: 'POST', body, duplex: 'half' }))

const read = async (response: Promise<Response>): Promise<string> => (await response).text()

/** Each call that has ended makes room for the next. */
async function flood(call: () => Promise<unknown>): Promise<never> {
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (;;) await call()
    }),
  )
  throw new Error('It has an end')
}
