import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ERRORS } from '../../lib/base/index.ts'
import type { BindingConfig } from '../../lib/config/index.ts'
import type { ForgedCall } from './contract/forge.ts'
import { listKinds, UNCARRIED, type PassedValue, type Told } from './contract/kinds.ts'
import { uses } from './contract/fixtures/db/uses.ts'
import { listDataProcesses, openContractBox, type ContractBox } from './contract/open-box.ts'

/** For a machine that has much else to do. */
const LOADED_MS = 120_000
/** Much longer than a call is left to end by itself, and shorter than it then takes. */
const ENDS_MS = 20_000
/** Of the host's thread, for a call: reading it is most of that. */
const DEAR_MS = 50
/** As many as the function calls in `/many`. */
const AT_ONCE = 50
/** In place of the services' addresses, which are known once the box is open. */
const WEB = { own: 'own', foreign: 'foreign' }

let contract: ContractBox
/** Tells the caller's isolate from its successor. */
let born: string

const get = (path: string, init?: RequestInit) => contract.box.request(path, init)
const getJson = async <T = Told>(path: string): Promise<T> => (await get(path)).json() as Promise<T>
const readBorn = async (): Promise<string> => (await get('/caller')).text()
const matching = (way: RegExp | string) => expect.stringMatching(way) as string

beforeAll(async () => {
  contract = await openContractBox()
  born = await readBorn()
}, LOADED_MS)
afterAll(() => contract.close())

describe.each(listKinds(WEB))('$what', ({ name, ...kind }) => {
  /** With the addresses that the services have. */
  const real = () => contract.kinds.find((one) => one.name === name) as typeof kind

  it('does its job for the function that it was granted', async () => {
    expect(await getJson(`/caller/${name}/job`)).toEqual({ gave: kind.gives })
  })

  it('does not exist for a function that it was not granted', async () => {
    const response = await get(`/plain/${name}/job`)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      code: 'GRANT_MISSING',
      detail: `Cannot use env.${name}: it was not granted; wrangler-like.config.ts grants it, under this function's bindings`,
    })
  })

  it('gives each function its own, though both call it by one name', async () => {
    await getJson(`/caller/${name}/job`)
    const { message, ...reached } = kind.reached
    expect(await getJson(`/other/${name}/reach`)).toEqual({
      ...reached,
      ...(message !== undefined && { message: matching(message) }),
    })
    expect(await getJson(`/other/${name}/job`)).toEqual({ gave: kind.givesOther })
  })

  it('is called fifty times at once', { timeout: LOADED_MS }, async () => {
    const told = await getJson<Told[]>(`/caller/${name}/many`)
    expect(told).toEqual(Array.from({ length: AT_ONCE }, () => ({ gave: kind.gives })))
  })

  it.each(['function', 'symbol', 'cycle', 'huge'] satisfies PassedValue[])(
    'tells the function when it passes what cannot be carried: %s',
    async (value) => {
      const [code, way] = { ...UNCARRIED, ...kind.passed }[value]
      const told = await getJson(`/caller/${name}/pass/${value}`)
      if (code === 'gave') expect(told).toHaveProperty('gave')
      else expect(told).toEqual({ code, message: matching(way) })
      expect(await readBorn()).toBe(born)
    },
  )

  it.runIf(uses[name]?.hand).each(['holes', 'many', 'doubled', 'cycle'])(
    'tells the function when it hands over more than can be looked at: %s',
    async (value) => {
      const way = /^Cannot call env\.\w+: .* 100000 values, or 200 within .*; pass less at once$/
      expect(await getJson(`/caller/${name}/hand/${value}`)).toEqual({
        code: 'CALL_INVALID',
        message: matching(way),
      })
      expect(await readBorn()).toBe(born)
    },
  )

  it('cannot be changed, replaced, made another or handed on', async () => {
    expect(await getJson(`/caller/${name}/forge`)).toEqual({
      isReplaced: false,
      isAdded: false,
      isChanged: false,
      isOther: false,
      handedOver: { code: 'CALL_INVALID', message: matching('pass plain data') },
    })
    expect(await getJson(`/caller/${name}/job`)).toEqual({ gave: kind.gives })
  })

  it('is of no use once its request has ended', async () => {
    await get('/caller/keep')
    expect(await getJson(`/caller/kept/${name}`)).toEqual({
      code: 'REQUEST_ABORTED',
      message: matching(/its request has ended; await every call before the answer$/),
    })
  })

  it.each(Object.keys(kind.malformed))('refuses a forged call: %s', async (what) => {
    const [method, argument, code, way] = real().malformed[what] ?? expect.fail()
    const [reply] = await contract.forger.forge([{ binding: name, method, argument }])
    expect(reply?.error).toMatchObject({ code, detail: matching(way) })
  })

  it('refuses methods that it does not have, and says which it has', async () => {
    const methods = ['', 'constructor', '__proto__', 'then', 'QUERY']
    const argument = real().sound
    const calls = methods.map((method) => ({ binding: name, method, argument }))
    for (const { error } of await contract.forger.forge(calls)) {
      expect(error?.code).toMatch(
        /^(?:QUERY_DENIED|KV_INVALID|SEARCH_INVALID|FETCH_FAILED|GRANT_MISSING)$/,
      )
      for (const method of kind.methods) expect(error?.detail).toContain(method)
    }
  })

  it('stands arguments of any shape', async () => {
    const calls = kind.methods.flatMap((method) =>
      ODD_VALUES.map((argument): ForgedCall => ({ binding: name, method, argument })),
    )
    const replies = await contract.forger.forge(calls)
    expect(replies).toHaveLength(calls.length)
    // A list of keys needs no arguments.
    const refused = replies.flatMap(({ error }) => error?.code ?? [])
    expect(refused.length).toBeGreaterThanOrEqual((kind.methods.length - 1) * ODD_VALUES.length)
    for (const code of refused) expect(Object.keys(ERRORS)).toContain(code)
    expect(refused).not.toContain('INTERNAL')
    expect(contract.forger.lines).toEqual([])
  })

  it.each(Object.entries(DEAR))('takes little to refuse %s, for every method', async (_, list) => {
    const calls = kind.methods.flatMap((method) =>
      LISTS.map((field): ForgedCall => ({ binding: name, method, argument: { [field]: list } })),
    )
    calls.push(
      ...kind.methods.map((method): ForgedCall => ({
        binding: name,
        method,
        argument: { filter: { documents: list } },
      })),
    )
    const begun = process.threadCpuUsage()
    const replies = await contract.forger.forge(calls)
    const { user, system } = process.threadCpuUsage(begun)
    expect(replies).toHaveLength(calls.length)
    expect(replies.flatMap(({ error }) => error?.code ?? [])).not.toContain('INTERNAL')
    expect(contract.forger.lines).toEqual([])
    expect((user + system) / 1_000 / calls.length).toBeLessThan(DEAR_MS)
  })

  it.runIf(kind.hangs)('ends a call under way with its request', async () => {
    const { own, lockKv } = contract
    const isWeb = kind.hangs === 'web'
    // Now a data process is idle.
    await getJson(`/caller/${name}/job`)
    const unlock = name === 'KV' ? lockKv() : () => {}
    onTestFinished(unlock)
    const client = new AbortController()
    const begun = once(own.events, isWeb ? 'hanging' : 'begun')
    const left = once(own.events, 'left')
    const pending = get(`/caller/${name}/hang`, { signal: client.signal })
    await begun
    const processes = listDataProcesses()
    client.abort()
    await expect(pending).rejects.toThrow('aborted')
    if (isWeb) await left
    else await expect.poll(() => missing(processes), { timeout: ENDS_MS }).not.toEqual([])
    unlock()
    expect(await getJson(`/caller/${name}/job`)).toEqual({ gave: kind.gives })
    expect(await getJson(`/caller/kept/${name}`)).toMatchObject({ code: 'REQUEST_ABORTED' })
    expect(await getJson('/caller/left')).toEqual({ rows: 0, key: null })
    expect(await readBorn()).toBe(born)
  })
})

const missing = (processes: number[]): number[] => {
  const there = listDataProcesses()
  return processes.filter((pid) => !there.includes(pid))
}

/** What no method takes. */
const ODD_VALUES = [
  undefined,
  null,
  true,
  Number.NaN,
  10n,
  'text',
  '文'.repeat(300_000),
  new Uint8Array(900_000),
  new Map([['key', 'a']]),
  new Date(0),
  [],
  Array.from({ length: 900 }, () => ({})),
  {},
  { key: null, sql: {}, url: [], question: { length: 1 }, tool: Symbol.name, name: /x/ },
  JSON.parse('{"__proto__":{"key":"a"},"constructor":{"prototype":{}}}') as object,
]

/** Members in which some method looks for a list, or for an object. */
const LISTS = ['params', 'queries', 'headers', 'documents', 'results', 'arguments', 'range', 'body']
/** For little: as much as a message may have in it, or what one process may say in a moment without being slowed down. */
const DEAR = {
  'a list of holes': makeHoles(99_000),
  'a list of what is no item': Array.from({ length: 20_000 }, () => ({})),
  'a list that has the next one twice, and so on': double(13),
}

function makeHoles(length: number): unknown[] {
  const holes: unknown[] = []
  holes.length = length
  return holes
}

function double(levels: number): unknown[] {
  let list: unknown[] = []
  for (let level = 0; level < levels; level += 1) list = [list, list]
  return list
}

describe('the contract', () => {
  it('is made for every kind', () => {
    const all: Record<BindingConfig['type'], true> = {
      collection: true,
      database: true,
      fetch: true,
      kv: true,
      model: true,
      secrets: true,
      service: true,
    }
    const made = new Set(listKinds(WEB).map(({ grant }) => grant.type))
    expect([...made].toSorted()).toEqual(Object.keys(all))
  })
})

describe('a call that is refused before it leaves', () => {
  it('leaves nothing of its bytes behind', async () => {
    const refused = { code: 'CALL_INVALID', message: matching(/^Cannot call env\.\w+: /) }
    expect(await getJson('/caller/bytes')).toEqual([refused, refused])
    expect(await readBorn()).toBe(born)
  })
})

describe('a binding of a name that was not granted', () => {
  it('is refused, whatever it is called', async () => {
    const names = ['DB', 'reader', '', '__proto__', 'constructor', 'toString']
    const replies = await contract.forger.forge(
      names.map((binding) => ({ binding, method: 'get', argument: { key: 'a' } })),
    )
    for (const { error } of replies) {
      expect(error).toMatchObject({
        code: 'GRANT_MISSING',
        detail: matching('was not granted it; add it to its bindings'),
      })
    }
  })

  it('is not repeated to its end where it is long', async () => {
    const long = 'x'.repeat(60_000)
    const replies = await contract.forger.forge([
      { binding: long, method: 'get', argument: null },
      { binding: 'KV', method: long, argument: null },
      { binding: 'KV', method: 'get', argument: long },
    ])
    for (const { error } of replies) expect(error?.detail.length).toBeLessThan(10_000)
  })
})
