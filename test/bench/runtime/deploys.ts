/** What a deploy costs: from the save to the first answer, under load, and again and again. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient as createBoxClient } from '../../../lib/client/index.ts'
import { bundleFunction, holdBundler } from '../../../lib/deploy/index.ts'
import { createRow, median, percentile, type Row } from '../table.ts'
import { makeProject, measurePssMb, saying, startBox, type BenchBox } from './bench-box.ts'
import { createClient } from './http-load.ts'

const SAVES = 40
const DEPLOYS = 50
const LOAD = 8
const SWAPS = 1_000
/** Until here the heap finds its size. */
const SETTLED_SWAPS = 200
/** What has just been done still gives memory back. */
const CALM_MS = 15_000

export async function measureSaves(): Promise<Row[]> {
  const box = await startBox(makeProject({ hello: saying('0') }, { functions: {} }), 'dev')
  const client = createClient(box.url, box.key)
  const times: number[] = []
  for (let save = 1; save <= SAVES; save++) {
    const startedAtMs = performance.now()
    box.write('hello', saying(String(save)))
    while ((await client.get('/hello')).text !== String(save)) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    times.push(performance.now() - startedAtMs)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  client.close()
  await box.stop()
  return [
    createRow(`save → new version serves (${SAVES}): p50`, median(times), 'ms', '<= 150'),
    createRow(`save → new version serves: p95`, percentile(times, 95), 'ms', '<= 400'),
  ]
}

/** Deploys what is saved. @returns the version, once the box has said so */
async function deploy(box: BenchBox, text: string): Promise<string> {
  box.write('hello', text)
  const { code, runtime, sourceMap } = await bundleFunction(
    join(box.root, 'functions/hello.ts'),
    box.root,
  )
  for await (const event of createBoxClient(box).deploy('hello', { code, runtime, sourceMap })) {
    if (event.type === 'done') return event.version
  }
  throw new Error('A deploy ends with `done`')
}

export async function measureUnderLoad(): Promise<Row[]> {
  const release = holdBundler()
  const box = await startBox(makeProject({ hello: saying('0') }, { functions: {} }))
  const client = createClient(box.url, box.key, LOAD)
  const old = new Set<string>()
  const seen = { requests: 0, failed: 0, stale: 0 }
  const isOver = new AbortController()
  const work = async (): Promise<void> => {
    while (!isOver.signal.aborted) {
      const before = new Set(old)
      const { status, version } = await client
        .get('/hello')
        .catch(() => ({ status: 0, version: '' }))
      seen.requests += 1
      if (status !== 200) seen.failed += 1
      if (before.has(version)) seen.stale += 1
    }
  }
  const load = Array.from({ length: LOAD }, work)
  let serving = (await client.get('/hello')).version
  for (let index = 1; index <= DEPLOYS; index++) {
    const next = await deploy(box, saying(String(index)))
    old.add(serving)
    serving = next
  }
  isOver.abort()
  await Promise.all(load)
  client.close()
  await box.stop()
  release()
  return [
    createRow(
      `${DEPLOYS} deploys under ${seen.requests} requests: failed`,
      seen.failed,
      '',
      '<= 0',
    ),
    createRow(
      `${DEPLOYS} deploys: answers of an old version after its ack`,
      seen.stale,
      '',
      '<= 0',
    ),
  ]
}

export async function measureSwaps(): Promise<Row[]> {
  const release = holdBundler()
  const box = await startBox(makeProject({ hello: saying('0') }, { functions: {} }))
  const pid = box.process.pid as number
  const measure = async (): Promise<number> => {
    await sleep(CALM_MS)
    return measurePssMb([pid])
  }
  const firstMb = await measure()
  let settledMb = 0
  for (let index = 1; index <= SWAPS; index++) {
    await deploy(box, saying(String(index)))
    if (index === SETTLED_SWAPS) settledMb = await measure()
  }
  const endMb = await measure()
  await box.stop()
  release()
  return [
    createRow(
      `${SWAPS} swaps: memory of the host, from ${firstMb.toFixed(0)} MB before the first`,
      (100 * (endMb - firstMb)) / firstMb,
      '%',
    ),
    createRow(
      `${SWAPS} swaps: memory of the host, from ${settledMb.toFixed(0)} MB after ${SETTLED_SWAPS}`,
      (100 * (endMb - settledMb)) / settledMb,
      '%',
      '<= 5',
    ),
  ]
}
