import { setTimeout as pause } from 'node:timers/promises'
import { TEST_KEY } from '../helpers/start-box.ts'

/** What the box has said to have done: it has to be there at the end. */
export interface Acknowledged {
  /** Ids of requests that were answered well. */
  requestIds: string[]
  /** Values in the key-value store, by key. */
  values: Map<string, string>
  /** Quotes by customer: each was created once. */
  customers: string[]
  /** Quotes by quantity, of approved calls: one for each that is named here. */
  quantities: number[]
  /** Documents, by their ids. */
  documents: string[]
}

export interface Load {
  acknowledged: Acknowledged
  /** Whose outcome nobody could tell: they may have happened once, and not twice. */
  unsettled: { customers: string[]; quantities: number[] }
  /** Answers that are neither a success nor a way to try again. */
  faults: string[]
  /** Requests that had to be sent again. */
  repeated: () => number
  /** Ends once what is under way has been acknowledged. */
  stop: () => Promise<void>
}

/** Between two tries, as a client waits that was told to come back. */
const RETRY_MS = 100
/** The box may be asked again: it was not there, or had no room. */
const PASSING = new Set([502, 503, 504])
const TRIES = 2_000

/**
 * Asks a box as clients do that need their answers: values, quotes by idempotency key, questions, approvals, documents. Each
 * request is sent until it is acknowledged.
 */
export function startLoad(url: string): Load {
  const acknowledged: Acknowledged = {
    requestIds: [],
    values: new Map(),
    customers: [],
    quantities: [],
    documents: [],
  }
  const unsettled: Load['unsettled'] = { customers: [], quantities: [] }
  const faults: string[] = []
  let repeated = 0
  const stopping = new AbortController()

  interface Reply {
    status: number
    body: Record<string, unknown>
  }
  /** @param again - whether it may be sent once more where it was cut off in the middle */
  const send = async (path: string, init: RequestInit, again = false): Promise<Reply> => {
    const headers = { ...init.headers, authorization: `Bearer ${TEST_KEY}` }
    for (let tries = 0; tries < TRIES; tries++) {
      try {
        const response = await fetch(`${url}${path}`, { ...init, headers })
        const text = await response.text()
        const body = (text === '' ? {} : JSON.parse(text)) as Reply['body']
        if (response.ok) {
          acknowledged.requestIds.push(response.headers.get('x-request-id') ?? '')
          return { status: response.status, body }
        }
        const reply = { status: response.status, body }
        if (!PASSING.has(reply.status) && !(again && wasCut(reply))) return reply
      } catch (error) {
        // The box was killed with the request on its way.
        if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      }
      repeated += 1
      await pause(RETRY_MS)
    }
    throw new Error(`${path} is not answered any more`)
  }
  /** The process that was at it was killed. */
  const wasCut = ({ body }: Reply): boolean =>
    ['FUNCTION_FAILED', 'QUERY_FAILED', 'TOOL_FAILED', 'MODEL_FAILED'].includes(
      String(body['code']),
    )
  const expectStatus = (what: string, { status, body }: Reply, ...wanted: number[]): boolean => {
    if (wanted.includes(status)) return true
    faults.push(`${what}: ${status} ${JSON.stringify(body)}`)
    return false
  }

  const putValue = async (n: number): Promise<void> => {
    const reply = await send(`/notes/note-${n}`, { method: 'PUT', body: `value ${n}` }, true)
    if (expectStatus('value', reply, 204)) acknowledged.values.set(`note-${n}`, `value ${n}`)
  }
  const createQuote = async (n: number): Promise<void> => {
    const customer = `客户${n}`
    const reply = await send('/quotes/tools/create_quote', {
      method: 'POST',
      headers: { 'idempotency-key': `quote-${n}` },
      body: JSON.stringify({ customer, product: '工控机', quantity: 1 }),
    })
    settle('quote', reply, customer, acknowledged.customers, unsettled.customers)
  }
  /** A person lets what is held happen. */
  const approveQuote = async (n: number): Promise<void> => {
    const question = `给华兴机械创建一张报价单,${100 + n}台伺服电机`
    const held = await send('/relay', { method: 'POST', body: JSON.stringify({ question }) }, true)
    if (!expectStatus('held', held, 202)) return
    type Held = [{ id: string; arguments: { quantity: number } }]
    const [{ id, arguments: wanted }] = held.body['approvals'] as Held
    const decision = JSON.stringify({ decision: 'approve' })
    const reply = await send(`/approvals/${id}`, { method: 'POST', body: decision })
    settle('approval', reply, wanted.quantity, acknowledged.quantities, unsettled.quantities)
  }
  /** What was cut off in the middle may have happened, and is not done again. */
  const settle = <T>(what: string, reply: Reply, one: T, done: T[], unknown: T[]): void => {
    if (reply.status === 200) done.push(one)
    else if (reply.status === 409 || wasCut(reply)) unknown.push(one)
    else expectStatus(what, reply, 200)
  }
  const addDocument = async (n: number): Promise<void> => {
    const body = new FormData()
    body.set('file', new Blob([`第一条 付款\n甲方应在${n}日内付款。`]), `合同${n}.txt`)
    const reply = await send('/admin/collections/papers/documents', { method: 'POST', body }, true)
    if (!expectStatus('document', reply, 200, 201)) return
    acknowledged.documents.push(String(reply.body['id']))
    // Reading takes a process each: one after the other, and not without a pause.
    await pause(3 * RETRY_MS)
  }

  /** Until it is stopped, and something of its kind was acknowledged. */
  const loop = async (work: (n: number) => Promise<void>, count: () => number): Promise<void> => {
    for (let n = 1; !stopping.signal.aborted || count() === 0; n++) await work(n)
  }
  const over = Promise.all([
    loop(putValue, () => acknowledged.values.size),
    loop(createQuote, () => acknowledged.customers.length),
    loop(approveQuote, () => acknowledged.quantities.length),
    loop(addDocument, () => acknowledged.documents.length),
  ])
  // Told by `stop`.
  over.catch(() => {})
  return {
    acknowledged,
    unsettled,
    faults,
    repeated: () => repeated,
    stop: async () => {
      stopping.abort()
      await over
    },
  }
}
