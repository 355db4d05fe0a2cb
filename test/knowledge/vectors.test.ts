import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config, EmbeddingConfig } from '../../lib/config/index.ts'
import type { SearchResult } from '../../lib/knowledge/index.ts'
import { makeProject, PROJECT, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startVectorServer, type VectorServer } from '../helpers/start-vector-server.ts'

/** On a machine that has much else to do. */
const LOADED_MS = 120_000

const FINDER = `import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, req, json }) => {
  const { q: text = '', ...filter } = req.query()
  return json(await env.DOCS.search({ text, filter }))
})`

const STARTER: EmbeddingConfig = { path: join(PROJECT, 'models/starter.gguf'), contextTokens: 256 }
const configure = (embedding: EmbeddingConfig | undefined): Config => ({
  ...(embedding && { model: { embedding } }),
  collections: { notes: {}, empty: {} },
  functions: {
    finder: { bindings: { DOCS: { type: 'collection', collection: 'notes', access: 'write' } } },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(folder, '.onbox')
let root: string
let box: TestBox

const start = async (embedding: EmbeddingConfig | undefined): Promise<void> => {
  box = await startTestBox(dataDir, { root, config: configure(embedding) })
}
const add = async (name: string, text: string): Promise<string> => {
  const body = new FormData()
  body.set('file', new File([text], name))
  const response = await box.request('/finder/documents', { method: 'POST', body })
  expect(response.status).toBe(201)
  return ((await response.json()) as { id: string }).id
}
const find = async (q: string, filter: Record<string, string> = {}): Promise<SearchResult> => {
  const query = new URLSearchParams({ q, ...filter })
  return (await (await box.request(`/finder?${query.toString()}`)).json()) as SearchResult
}
const readVectors = async () => {
  const response = await box.request('/admin/collections')
  const { collections } = (await response.json()) as {
    collections: { name: string; vectors?: { documents: number; areUsed: boolean } }[]
  }
  return collections.find(({ name }) => name === 'notes')?.vectors
}
const embedded = (documents: number) =>
  expect.poll(readVectors, { timeout: LOADED_MS }).toEqual({ documents, areUsed: true })
const openIndex = () =>
  new Database(join(dataDir, 'data/collections/notes/index.db'), { readonly: true })

const RENT = '第一条 租金\n每月租金为人民币三千元。\n第二条 押金\n押金为两个月租金。\n'
const LONG = `第一条 保密\n${'双方应当对本合同的内容保密，不得向第三人披露。'.repeat(40)}\n`

beforeAll(async () => {
  root = makeProject({ 'finder.ts': FINDER }, folder)
  await start(STARTER)
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a box with a model for vectors', { timeout: LOADED_MS }, () => {
  let rent: string

  it('finds what shares no word with the question, and says by which leg', async () => {
    rent = await add('rent.txt', RENT)
    await embedded(1)
    const found = await find('deposit')
    expect(found.legs).toEqual(['text', 'vectors'])
    expect(found.terms).toEqual([])
    expect(found.hits.map(({ path }) => path).toSorted()).toEqual(['第一条', '第二条'])
    for (const { legs, text, start, end } of found.hits) {
      expect(legs).toEqual(['vectors'])
      expect(RENT.slice(start, end)).toBe(text)
    }
  })

  it('fuses both legs by rank', async () => {
    const { hits } = await find('押金是多少')
    const [first] = hits
    expect(first).toMatchObject({ path: '第二条', legs: ['text', 'vectors'] })
    const ranks = hits.map(({ legs }) => legs.length)
    expect(first?.score).toBeGreaterThan(1 / 61)
    expect(first?.score).toBeLessThanOrEqual(2 / 61)
    expect(ranks).toContain(2)
  })

  it('takes passages that are longer than what the model takes at once', async () => {
    await add('long.txt', LONG)
    await embedded(2)
    expect((await find('secrecy')).hits).toHaveLength(3)
  })

  it('looks at what the filter leaves, and forgets what is removed', async () => {
    const { hits } = await find('secrecy', { counterparty: '没有这家公司' })
    expect(hits).toEqual([])
    const id = await add('c.txt', '第一条 验收\n验收期为十日。\n')
    await embedded(3)
    expect((await find('xyz')).hits.map(({ document }) => document.id)).toContain(id)
    expect((await box.request(`/finder/documents/${id}`, { method: 'DELETE' })).status).toBe(204)
    const after = await find('xyz')
    expect(after.hits.map(({ document }) => document.id)).not.toContain(id)
    const index = openIndex()
    const left = index.prepare('SELECT count(*) FROM passage_vectors_rowids').pluck().get()
    expect(left).toBe(index.prepare('SELECT count(*) FROM passages').pluck().get())
    index.close()
  })

  it('makes them anew after the title that the model reads has changed', async () => {
    const body = JSON.stringify({ title: '租房合同' })
    const edited = await box.request(`/finder/documents/${rent}`, { method: 'PATCH', body })
    expect(edited.status).toBe(200)
    await embedded(2)
    expect((await find('deposit')).legs).toEqual(['text', 'vectors'])
  })
})

describe('POST /v1/embeddings', { timeout: LOADED_MS }, () => {
  const ask = (body: object, init: RequestInit = {}) =>
    box.request('/v1/embeddings', { method: 'POST', body: JSON.stringify(body), ...init })
  const withKey = async (...scopes: string[]) => {
    const body = JSON.stringify({ name: 'a program', scopes })
    const response = await box.request('/admin/keys', { method: 'POST', body })
    const { key } = (await response.json()) as { key: string }
    return { headers: { authorization: `Bearer ${key}` } }
  }

  it('answers a vector for each text, as numbers or as bytes', async () => {
    const texts = ['付款', '保密']
    const response = await ask({ input: texts, model: 'onbox starter', user: 'somebody' })
    const { data, usage, model } = (await response.json()) as {
      data: { index: number; embedding: number[] }[]
      usage: object
      model: string
    }
    expect(data.map(({ index }) => index)).toEqual([0, 1])
    for (const { embedding } of data) expect(Math.hypot(...embedding)).toBeCloseTo(1, 4)
    expect(usage).toEqual({ prompt_tokens: 2, total_tokens: 2 })
    const records = box.audit.list(response.headers.get('x-request-id') ?? '')
    expect(records).toMatchObject([
      {
        step: 'answered',
        keyId: 'admin',
        modelHash: expect.stringMatching(/./) as string,
        payload: { path: '/v1/embeddings', texts: 2, characters: 4 },
      },
    ])
    expect(JSON.stringify(records)).not.toContain('付款')
    const other = await ask({ input: texts[0], model, encoding_format: 'base64' })
    const [bytes] = ((await other.json()) as { data: { embedding: string }[] }).data
    const vector = new Float32Array(Uint8Array.from(Buffer.from(bytes?.embedding ?? '', 'base64')).buffer) // prettier-ignore
    expect([...vector]).toEqual(data[0]?.embedding)
  })

  it('refuses another model, nothing, too much, and keys that were not granted it', async () => {
    expect(await (await ask({ input: '付款', model: 'gpt' })).json()).toMatchObject({
      code: 'BODY_INVALID',
      detail: expect.stringMatching(
        /^Cannot make vectors with model "gpt": the box has "/,
      ) as string,
    })
    expect((await ask({ input: [] })).status).toBe(422)
    expect(await (await ask({ input: LONG })).json()).toMatchObject({ code: 'PROMPT_TOO_LONG' })
    expect((await ask({ input: '付款' }, await withKey('finder:ask'))).status).toBe(404)
    expect((await ask({ input: '付款' }, await withKey('model:embeddings'))).status).toBe(200)
  })
})

describe('a box whose model for vectors has changed', { timeout: LOADED_MS }, () => {
  const spaceOf = () => {
    const index = openIndex()
    const space = index.prepare('SELECT model, dimensions FROM vector_spaces').get()
    index.close()
    return space as { model: string; dimensions: number }
  }

  it('finds by words alone where it has none any more', async () => {
    await box.close()
    await start(undefined)
    const { legs, hits } = await find('押金')
    expect(legs).toEqual(['text'])
    expect(hits[0]).toMatchObject({ path: '第二条', legs: ['text'] })
    expect(await readVectors()).toBeUndefined()
    const body = JSON.stringify({ input: '付款' })
    const refused = await box.request('/v1/embeddings', { method: 'POST', body })
    const error = { code: 'MODEL_UNAVAILABLE', type: 'server_error' }
    expect(await refused.json()).toMatchObject({ code: 'MODEL_UNAVAILABLE', error })
    await add('later.txt', '第一条 交付\n交付期为五日。\n')
  })

  it('makes those of what came meanwhile when it is back', async () => {
    await box.close()
    await start(STARTER)
    await embedded(3)
    expect(spaceOf()).toMatchObject({ dimensions: 320 })
    expect((await find('xyz')).legs).toEqual(['text', 'vectors'])
  })

  it('makes all of them anew from the stored texts where they have another length', async () => {
    const before = spaceOf()
    await box.close()
    await start({ ...STARTER, dimensions: 64 })
    await embedded(3)
    expect(spaceOf().dimensions).toBe(64)
    expect(spaceOf().model).not.toBe(before.model)
    expect((await find('xyz')).legs).toEqual(['text', 'vectors'])
  })

  it('serves by words where the model cannot make such vectors, and says why', async () => {
    await box.close()
    await start({ ...STARTER, dimensions: 512 })
    expect((await find('押金')).legs).toEqual(['text'])
    expect(await (await box.request('/readyz')).json()).toMatchObject({
      faults: [{ reason: expect.stringContaining('Cannot take 512 values') as string }],
    })
  })
})

describe('a model for vectors that takes its time', { timeout: LOADED_MS }, () => {
  let server: VectorServer
  beforeAll(async () => {
    server = await startVectorServer()
  }, LOADED_MS)
  afterAll(() => server.close())

  it('is not waited for while it makes them: words find, and the result says so', async () => {
    await box.close()
    const goOn = server.hold((text) => text.includes('押金'))
    const { url } = server
    await start({ openai: { urls: [url], model: 'starter' }, queryPrefix: 'Query: ' })
    await expect.poll(() => server.texts.join(), { timeout: LOADED_MS }).toContain('押金')
    const { legs, hits } = await find('押金')
    expect(legs).toEqual(['text'])
    expect(hits[0]).toMatchObject({ path: '第二条', legs: ['text'] })
    expect(await readVectors()).toMatchObject({ areUsed: false })
    goOn()
    await embedded(3)
    expect((await find('押金')).legs).toEqual(['text', 'vectors'])
  })

  it('reads passages below their titles, and questions behind their prefix', () => {
    expect(server.texts).toContain('Query: 押金')
    expect(server.texts).toContain('租房合同 › 第二条 押金\n第二条 押金\n押金为两个月租金。')
  })

  it('makes those of a document anew that is given another title while they are made', async () => {
    const goOn = server.hold((text) => text.includes('法院'))
    const id = await add('d.txt', '第一条 管辖\n由甲方所在地法院管辖。\n')
    await expect.poll(() => server.texts.join(), { timeout: LOADED_MS }).toContain('法院')
    const body = JSON.stringify({ title: '补充约定' })
    const edited = await box.request(`/finder/documents/${id}`, { method: 'PATCH', body })
    expect(edited.status).toBe(200)
    goOn()
    await embedded(4)
    expect(server.texts).toContain('补充约定 › 第一条 管辖\n第一条 管辖\n由甲方所在地法院管辖。')
  })

  it('makes those of a short document between those of a long one', async () => {
    const goOn = server.hold((text) => text.includes('第三百条'))
    const clauses = Array.from(
      { length: 150 },
      (_, at) => `第${at + 1}条 期限${at}\n期限为${at}日。`,
    )
    await add('long.txt', [...clauses, '第三百条 尾款\n尾款在年底付清。'].join('\n'))
    await add('short.txt', '第一条 样品\n样品免费。\n')
    await expect.poll(readVectors, { timeout: LOADED_MS }).toMatchObject({ documents: 5 })
    await expect.poll(() => server.texts.join(), { timeout: LOADED_MS }).toContain('第三百条')
    expect(await readVectors()).toMatchObject({ documents: 5 })
    goOn()
    await embedded(6)
  })

  it('is not waited for longer than a second by a search', async () => {
    const goOn = server.hold((text) => text.startsWith('Query: '))
    const { legs, hits } = await find('押金')
    goOn()
    expect(legs).toEqual(['text'])
    expect(hits[0]).toMatchObject({ path: '第二条' })
  })
})
