import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../../lib/base/index.ts'
import { createKnowledgeProcess } from '../../../lib/knowledge/ingest/knowledge-process.ts'
import { makeFolders, spool } from '../../../lib/knowledge/ingest/originals.ts'
import type { Added } from '../../../lib/knowledge/ingest/protocol.ts'
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts'

/** Processes are started, on a machine that has much else to do. */
const LOADED_MS = 120_000
const { signal } = new AbortController()

async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}

it(
  'tells how a document stands where the process before was killed before it could',
  { timeout: LOADED_MS },
  async () => {
    const folder = makeTemporaryFolder()
    makeFolders(folder)
    const writer = createKnowledgeProcess(
      createLog('error', () => {}),
      () => [],
    )
    onTestFinished(() => writer.close())
    const file = await spool(folder, toBytes('第一条 总则\n平等。\n'), 1e6)
    const order = { type: 'add', ...file, fileName: 'a.txt', metadata: {} } as const
    const { document } = (await writer.order(folder, order)) as Added
    await writer.settled(folder, document.id, signal)
    // That was its word, and no process says it twice: so does one stand that was killed before it.
    const ready = writer.settled(folder, document.id, signal)
    const gone = writer.settled(folder, 'doc_none', signal)
    const refused = gone.catch((error: unknown) => error)
    const [pid = 0] = writer.pids()
    process.kill(pid, 'SIGKILL')
    expect(await ready).toMatchObject({ id: document.id, status: 'ready' })
    expect(await refused).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
  },
)
