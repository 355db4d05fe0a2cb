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
  /** Quotes by quantity, of approved calls: as above. */
  quantities: number[]
  /** Documents, by their ids. */
  documents: string[]
  /** Questions that were answered. */
  questions: number
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
    questions: 0,
  }
  const unsettled: Load['unsettled'] = { customers: [], quantities: [] }
  const faults: string[] = []
  let repeated = 0
  let isStopping = false

  interface Reply {
    status: number
    body: Record<string, unknown>
  }
  /** @returns what the box answered at last; undefined where it goes on answering nothing */
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
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
        if (!PASSING.has(response.status)) return { status: response.status, body }
      } catch (error) {
        // The box was killed with the request on its way.
        if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      }
      repeated += 1
      await pause(RETRY_MS)
    }
    throw new Error(`${path} is not answered any more`)
  }
  const expectStatus = (what: string, { status, body }: Reply, ...wanted: number[]): boolean => {
    if (wanted.includes(status)) return true
    faults.push(`${what}: ${status} ${JSON.stringify(body)}`)
    return false
  }

  const putValue = async (n: number): Promise<void> => {
    const reply = await send(`/notes/note-${n}`, { method: 'PUT', body: `value ${n}` })
    if (expectStatus('value', reply, 204)) acknowledged.values.set(`note-${n}`, `value ${n}`)
  }
  const createQuote = async (n: number): Promise<void> => {
    const customer = `客户${n}`
    const reply = await send('/quotes/tools/create_quote', {
      method: 'POST',
      headers: { 'idempotency-key': `quote-${n}` },
      body: JSON.stringify({ customer, product: '工控机', quantity: 1 }),
    })
    if (!expectStatus('quote', reply, 200, 409)) return
    const list = reply.status === 200 ? acknowledged.customers : unsettled.customers
    list.push(customer)
  }
  const ask = (question: string, session: string): Promise<Reply> =>
    send('/quotes', { method: 'POST', body: JSON.stringify({ question, session }) })
  /** What a result has been read before is held; a person lets it happen. */
  const approveQuote = async (n: number): Promise<void> => {
    const session = `session-${n}`
    const found = await ask('查一下给华兴机械的报价单', session)
    if (!expectStatus('question', found, 200)) return
    acknowledged.questions += 1
    const held = await ask(`给华兴机械创建一张报价单,${1_000 + n}台伺服电机`, session)
    if (!expectStatus('held', held, 200, 202)) return
    acknowledged.questions += 1
    // The model may say something instead.
    if (held.status === 200) return
    type Held = [{ id: string; arguments: { quantity: number } }]
    const [{ id, arguments: wanted }] = held.body['approvals'] as Held
    const decision = JSON.stringify({ decision: 'approve' })
    const reply = await send(`/approvals/${id}`, { method: 'POST', body: decision })
    if (!expectStatus('approval', reply, 200, 409)) return
    const list = reply.status === 200 ? acknowledged.quantities : unsettled.quantities
    list.push(wanted.quantity)
  }
  const addDocument = async (n: number): Promise<void> => {
    const body = new FormData()
    body.set('file', new Blob([`第一条 付款\n甲方应在${n}日内付款。`]), `合同${n}.txt`)
    const reply = await send('/admin/collections/papers/documents', { method: 'POST', body })
    if (!expectStatus('document', reply, 200, 201)) return
    acknowledged.documents.push(String(reply.body['id']))
    // Reading takes a process each: one after the other, and not without a pause.
    await pause(3 * RETRY_MS)
  }

  const loop = async (work: (n: number) => Promise<void>): Promise<void> => {
    for (let n = 1; !isStopping; n++) await work(n)
  }
  const loops = [putValue, createQuote, approveQuote, addDocument].map(loop)
  const over = Promise.all(loops)
  // Told by `stop`.
  over.catch(() => {})
  return {
    acknowledged,
    unsettled,
    faults,
    repeated: () => repeated,
    stop: async () => {
      isStopping = true
      await over
    },
  }
}
