import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createLog } from '../../../lib/base/index.ts'
import { openData, readIndexesWith } from '../../../lib/bindings/index.ts'
import { searchIndex, type SearchVectors } from '../../../lib/knowledge/search/search-index.ts'
import { searchVectors } from '../../../lib/knowledge/search/search-vectors.ts'
import { openIndex } from '../../../lib/knowledge/store/open-index.ts'
import type { TextEmbedder } from '../../../lib/knowledge/vectors/text-embedder.ts'
import { readCpuSeconds } from '../runtime/bench-box.ts'
import { createRow, percentile, type Row } from '../table.ts'
import { fillCollection } from './large-collection.ts'
import { createPassageMaker, createRandom } from './make-passages.ts'
import { useScratch } from './scratch.ts'

const SIZES = [10_000, 100_000]
/** Takes a quarter of an hour, and 2 GB of disk: only where it is asked for. */
const MILLION = process.env['ONBOX_BENCH_MILLION'] === '1' ? [1_000_000] : []
/** So many collections have the passages of the hybrid search between them. */
const PARTITIONS = 10
const DIMENSIONS = 1_024
const ROUNDS = 6

const QUESTIONS = [
  '付款', '违约金是怎么写的', '付款方式是怎么约定的?', '软件开发合同的保密义务有哪些', '争议解决', '知识产权归谁所有',
  'What does our contract say about late payment?', '合同', '乙方', '验收标准是什么', '逾期交付的违约责任', '30日', '2026年3月',
  '服务器由谁提供', '客户数据能不能外传', '发票什么时候开', '押金', '保密期限', '终止合同的通知期',
] // prettier-ignore
/** Beside them, pieces of passages as people copy them. */
const EXTRACTS = 40

const QUERY_TIMEOUT_MS = 60_000

/** How long a search takes, in the data processes as a box has them. */
export async function measureSearchSpeed(): Promise<Row[]> {
  const folder = useScratch('search')
  const collections = join(folder, 'collections')
  const data = openData({ folder, log: createLog('error', () => {}) })
  const read = readIndexesWith(data)
  const context = {
    owner: 'bench',
    signal: new AbortController().signal,
    timeoutMs: QUERY_TIMEOUT_MS,
  }
  /** Of this process, which is the host here, and of the data processes. */
  const readCpu = (): number => readCpuSeconds([process.pid, ...data.pids()])
  const measure = async (names: readonly string[], embedder?: TextEmbedder) => {
    const maker = createPassageMaker(2)
    const questions = [...QUESTIONS, ...Array.from({ length: EXTRACTS }, maker.extract)]
    const times: number[] = []
    let cpuSeconds = 0
    for (let round = 0; round <= ROUNDS; round++) {
      const before = readCpu()
      for (const [index, text] of questions.entries()) {
        const name = names[index % names.length] as string
        const readOne: Parameters<typeof searchIndex>[0] = (queries, one) =>
          read(name, queries, one)
        const byMeaning: SearchVectors = (query, one) =>
          embedder ? searchVectors(readOne, embedder, query, one) : Promise.resolve(undefined)
        const startMs = performance.now()
        const { legs } = await searchIndex(readOne, { text }, context, {
          searchVectors: byMeaning,
        })
        if (embedder && legs.length < 2) throw new Error('the search had no vectors')
        // The first round reads the files for the first time.
        if (round > 0) times.push(performance.now() - startMs)
      }
      if (round > 0) cpuSeconds += readCpu() - before
    }
    return { times, cpuMs: (1_000 * cpuSeconds) / times.length }
  }
  const make = (name: string, passages: number): void => {
    mkdirSync(join(collections, name), { recursive: true })
    fillCollection(join(collections, name), passages, createPassageMaker(1))
  }
  const rows: Row[] = []
  try {
    for (const passages of [...SIZES, ...MILLION]) {
      make(`of-${passages}`, passages)
      const { times, cpuMs } = await measure([`of-${passages}`])
      const what = `search by words, ${passages.toLocaleString('en')} passages`
      rows.push(
        createRow(`${what}: p50`, percentile(times, 50), 'ms'),
        createRow(`${what}: p95`, percentile(times, 95), 'ms', passages === 100_000 ? '<= 10' : ''),
        createRow(`${what}: processor time, mean`, cpuMs, 'ms'),
      )
    }
    const embedder = createRandomEmbedder()
    const [part = '', ...copies] = Array.from({ length: PARTITIONS }, (_, at) => `part-${at}`)
    cpSync(join(collections, `of-${SIZES[0]}`), join(collections, part), { recursive: true })
    addVectors(join(collections, part))
    for (const copy of copies) {
      cpSync(join(collections, part), join(collections, copy), { recursive: true })
    }
    const hybrid = await measure([part, ...copies], embedder)
    const what = `hybrid search, ${DIMENSIONS} x int8, 100,000 passages in ${PARTITIONS} collections`
    rows.push(
      createRow(`${what}: p50`, percentile(hybrid.times, 50), 'ms'),
      createRow(`${what}: p95`, percentile(hybrid.times, 95), 'ms', '<= 50'),
      createRow(`${what}: processor time, mean`, hybrid.cpuMs, 'ms'),
    )
    addVectors(join(collections, 'of-100000'))
    const whole = await measure(['of-100000'], embedder)
    rows.push(
      createRow('the same in one collection: p95', percentile(whole.times, 95), 'ms'),
      createRow('the same in one collection: processor time, mean', whole.cpuMs, 'ms'),
    )
  } finally {
    await data.close()
  }
  return rows
}

const SPACE = { model: 'random', dimensions: DIMENSIONS }

/** What a model takes for the question's own vector is not in the times. */
function createRandomEmbedder(): TextEmbedder {
  const random = createRandom(3)
  return {
    space: SPACE,
    started: Promise.resolve(),
    embed: (texts) => Promise.resolve(texts.map(() => randomVector(random))),
  }
}

const randomVector = (random: () => number): Float32Array =>
  Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5)

function addVectors(folder: string): void {
  const index = openIndex(folder)
  index.client.pragma('synchronous = OFF')
  const { vectors } = index
  if (vectors === undefined) throw new Error('sqlite-vec does not run here')
  vectors.use(SPACE)
  const random = createRandom(4)
  for (;;) {
    const work = index.nextUnembedded(SPACE.model, new Set())
    if (work === undefined) break
    const passages = vectors.missing(work.number, Number.MAX_SAFE_INTEGER)
    const made = new Map(passages.map(({ id }) => [id, randomVector(random)]))
    vectors.write(work.number, made, work.title)
    vectors.finish(work.number, work.title)
  }
  index.client.pragma('wal_checkpoint(TRUNCATE)')
  index.close()
}
