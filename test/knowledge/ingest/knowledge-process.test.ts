import { spawn } from 'node:child_process'
import { readdirSync, renameSync } from 'node:fs'
import { constants, getPriority } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../../lib/base/index.ts'
import { createKnowledgeProcess } from '../../../lib/knowledge/ingest/knowledge-process.ts'
import { makeFolders, spool } from '../../../lib/knowledge/ingest/originals.ts'
import type { Added } from '../../../lib/knowledge/ingest/protocol.ts'
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts'

/** Processes are started, on a machine that has much else to do. */
const LOADED_MS = 120_000
const within = { timeout: LOADED_MS, interval: 50 }
const { signal } = new AbortController()
const PROCESS = join(import.meta.dirname, '../../../lib/knowledge/ingest/process.ts')

async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}

async function useWriter() {
  const folder = makeTemporaryFolder()
  makeFolders(folder)
  const writer = createKnowledgeProcess(
    createLog('error', () => {}),
    () => [],
  )
  onTestFinished(() => writer.close())
  const file = await spool(folder, toBytes('第一条 总则\n平等。\n'), 1e6)
  const add = async () => {
    const order = { type: 'add', ...file, fileName: 'a.txt', metadata: {} } as const
    return ((await writer.order(folder, order)) as Added).document.id
  }
  return { folder, writer, file, add }
}

describe('createKnowledgeProcess()', { timeout: LOADED_MS }, () => {
  it('lets those come first that answer, also where the box itself lets others come first', async () => {
    const below = (nice: number): number =>
      Math.min(getPriority() + nice, constants.priority.PRIORITY_LOW)
    const { writer, add } = await useWriter()
    await add()
    expect(writer.pids().map((pid) => getPriority(pid))).toEqual([below(10)])
    const child = spawn('nice', ['-n', '15', process.execPath, '--no-warnings', PROCESS], {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    await expect.poll(() => getPriority(child.pid), within).toBe(below(25))
    expect(child.exitCode).toBeNull()
  })

  it('tells how a document stands where the process before was killed before it could', async () => {
    const { folder, writer, add } = await useWriter()
    const id = await add()
    await writer.settled(folder, id, signal)
    // That was its word, and no process says it twice: so does one stand that was killed before it.
    const ready = writer.settled(folder, id, signal)
    const gone = writer.settled(folder, 'doc_none', signal)
    const refused = gone.catch((error: unknown) => error)
    const [pid = 0] = writer.pids()
    process.kill(pid, 'SIGKILL')
    expect(await ready).toMatchObject({ id, status: 'ready' })
    expect(await refused).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
  })

  it('adds a file that the process before was adding when it was killed', async () => {
    const { folder, writer, file, add } = await useWriter()
    const aside = join(folder, 'originals', `new-${file.sha256}`)
    renameSync(join(folder, 'spool', file.spooled), aside)
    expect(await writer.settled(folder, await add(), signal)).toMatchObject({ status: 'ready' })
    expect(readdirSync(join(folder, 'originals'))).toEqual([file.sha256])
  })
})
