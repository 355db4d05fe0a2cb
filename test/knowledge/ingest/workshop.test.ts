import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLog, OnboxError } from '../../../lib/base/index.ts'
import { makeFolders, spool } from '../../../lib/knowledge/ingest/originals.ts'
import type { Added, KnowledgeMessage } from '../../../lib/knowledge/ingest/protocol.ts'
import { readContent } from '../../../lib/knowledge/ingest/read-content.ts'
import { createWorkshop } from '../../../lib/knowledge/ingest/workshop.ts'
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts'

/** Processes are started, on a machine that has much else to do. */
const LOADED_MS = 120_000

async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}

/** Adds a file that the first times is not read, for a reason of the moment. @returns what became of it */
async function addWhere(failures: number, reading: 'has started' | 'has not started') {
  const folder = makeTemporaryFolder()
  makeFolders(folder)
  const file = await spool(folder, toBytes('第一条 总则\n平等。\n'), 1e6)
  const settled = Promise.withResolvers<KnowledgeMessage & { type: 'settled' }>()
  const added = Promise.withResolvers<Added>()
  let left = failures
  const { receive } = createWorkshop(
    (message) => {
      if (message.type === 'settled') settled.resolve(message)
      if (message.type === 'reply') added.resolve(message.value as Added)
    },
    createLog('error', () => {}),
    (options) => {
      if (left === 0) return readContent(options)
      left -= 1
      if (reading === 'has started') options.onStart()
      const busy = new OnboxError('DATABASE_UNAVAILABLE', 'spawn EAGAIN', {
        retryAfterSeconds: 0.01,
      })
      return Promise.reject(busy)
    },
  )
  const order = { type: 'add', ...file, fileName: 'a.txt', metadata: {} } as const
  const send = (id: number, one: Parameters<typeof receive>[0] & { type: 'order' }) =>
    receive({ ...one, id })
  const base = { type: 'order', id: 1, folder, companyNames: [], space: undefined } as const
  await send(1, { ...base, order })
  const { document } = await added.promise
  onTestFinished(() => send(2, { ...base, order: { type: 'remove', document: document.id } }))
  const { stored } = await settled.promise
  return { status: stored?.status, code: stored?.error?.code, left }
}

it(
  'createWorkshop() gives up a document that ends its process, and none whose process does not start',
  async () => {
    const ready = { status: 'ready', code: undefined, left: 0 }
    expect(await addWhere(5, 'has not started')).toEqual(ready)
    expect(await addWhere(2, 'has started')).toEqual(ready)
    const damaged = { status: 'failed', code: 'DOCUMENT_DAMAGED', left: 2 }
    expect(await addWhere(5, 'has started')).toEqual(damaged)
  },
  LOADED_MS,
)

it(
  'createWorkshop() does no more about a collection whose index is damaged, and says so once',
  async () => {
    const folder = makeTemporaryFolder()
    makeFolders(folder)
    const messages: KnowledgeMessage[] = []
    let opened = 0
    const isIdle = Promise.withResolvers<void>()
    const { receive } = createWorkshop(
      (message) => {
        messages.push(message)
        if (message.type === 'state' && !message.isBusy && opened > 0) isIdle.resolve()
      },
      createLog('error', () => {}),
      () => {
        opened += 1
        return Promise.reject(Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' }))
      },
    )
    const base = { type: 'order', folder, companyNames: [], space: undefined } as const
    const add = async (id: number): Promise<void> => {
      const file = await spool(folder, toBytes(`第一条 总则\n平等${id}。\n`), 1e6)
      const order = { type: 'add', ...file, fileName: `${id}.txt`, metadata: {} } as const
      await receive({ ...base, id, order })
    }
    for (const id of [1, 2, 3, 4]) await add(id)
    await isIdle.promise
    const before = opened
    await add(5)
    expect(messages.filter(({ type }) => type === 'damaged')).toEqual([
      { type: 'damaged', folder, error: expect.objectContaining({ code: 'DATABASE_UNAVAILABLE' }) },
    ])
    expect(messages.findLast(({ type }) => type === 'reply')).toMatchObject({
      id: 5,
      error: { detail: expect.stringContaining('built anew from the originals') },
    })
    await expect.poll(() => messages.at(-1)).toEqual({ type: 'state', isBusy: false })
    expect(opened).toBe(before)
    expect(existsSync(join(folder, 'index.db.unreadable'))).toBe(true)
  },
  LOADED_MS,
)
