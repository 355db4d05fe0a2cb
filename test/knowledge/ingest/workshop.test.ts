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
