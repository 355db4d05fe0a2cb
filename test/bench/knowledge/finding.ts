import Database from 'better-sqlite3'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../../lib/base/index.ts'
import { createLlamaEmbedder, type Embedder } from '../../../lib/inference/index.ts'
import type { Hit } from '../../../lib/knowledge/search.ts'
import { searchIndex } from '../../../lib/knowledge/search/search-index.ts'
import { searchVectors } from '../../../lib/knowledge/search/search-vectors.ts'
import { openIndex } from '../../../lib/knowledge/store/open-index.ts'
import { embedLong } from '../../../lib/knowledge/vectors/embed-long.ts'
import { toTextEmbedder } from '../../../lib/open-models.ts'
import { createRow, type Row } from '../table.ts'
import { measureRecall, readGoldenQuestions, type GoldenQuestion, type Place, type Recall } from './golden-questions.ts' // prettier-ignore
import { isHeldOut, measureTools } from './held-out.ts'
import { createPlainSearch } from './plain-search.ts'
import { readInProcess } from './read-in-process.ts'
import { fillWithSamples, readSamples } from './sample-collections.ts'
import { useScratch } from './scratch.ts'

/** A model that was made for vectors; the starter is not, and stands there for want of one. */
const EMBEDDING = process.env['ONBOX_BENCH_EMBEDDING']
const STARTER = join(import.meta.dirname, '../../../models/starter.gguf')
const HITS = 5

type Find = (question: GoldenQuestion) => Promise<readonly Place[]>

/** Whether the right clause is found, beside what others would find, and whether its words stand where it is said. */
export async function measureFinding(): Promise<Row[]> {
  const folder = useScratch('finding')
  const questions = readGoldenQuestions()
  const samples = readSamples()
  const names = Object.keys(samples) as (keyof typeof samples)[]
  for (const name of names) await fillWithSamples(join(folder, name), samples[name])
  const measure = (find: Find): Promise<Recall> => measureRecall(questions, find)
  const opened = new Map(names.map((name) => [name as string, readInProcess(join(folder, name))]))
  const openedOf = ({ collection }: Pick<GoldenQuestion, 'collection'>) => {
    const one = opened.get(collection)
    if (one === undefined) throw new Error(`there is no collection ${collection}`)
    return one
  }
  const filterOf = ({ counterparty }: GoldenQuestion) =>
    counterparty === '' ? {} : { filter: { counterparty } }

  const hits: { collection: string; hit: Hit }[] = []
  const searchOwn: Find = async (question) => {
    const { read, context } = openedOf(question)
    const query = { text: question.text, limit: HITS, ...filterOf(question) }
    const { hits: found } = await searchIndex(read, query, context)
    hits.push(...found.map((hit) => ({ collection: question.collection, hit })))
    return found.map(({ document, breadcrumb }) => ({ title: document.title, breadcrumb }))
  }
  const own = await measure(searchOwn)
  const count = questions.length
  const rows = [
    createRow(`${count} golden questions: right clause first`, own.first, '%', '>= 90'),
    createRow(`${count} golden questions: in the first five`, own.firstFive, '%', '>= 98'),
    createRow('citations whose words stand at their offsets', checkCitations(folder, hits), '%', '>= 100'), // prettier-ignore
  ]
  const searchIn = (name: string): Parameters<typeof measureTools>[1]['faq'] => {
    const { read, context } = openedOf({ collection: name })
    return (query) => searchIndex(read, query, context)
  }
  rows.push(
    ...(await measureTools(questions, {
      contracts: searchIn('contracts'),
      policies: searchIn('policies'),
      faq: searchIn('faq'),
    })),
  )
  const halves = Object.groupBy(questions, (one) => (isHeldOut(one) ? 'held out' : 'tuned on'))
  for (const [half, some] of Object.entries(halves)) {
    const { first, firstFive } = await measureRecall(some, searchOwn)
    rows.push(createRow(`the ${some.length} ${half}: first`, first, '%'))
    rows.push(createRow(`the ${some.length} ${half}: in the first five`, firstFive, '%'))
  }
  const add = (what: string, { first, firstFive }: Recall): void => {
    rows.push(createRow(`${what}: first`, first, '%'))
    rows.push(createRow(`${what}: in the first five`, firstFive, '%'))
  }
  for (const tokenizer of ['unicode61', 'trigram'] as const) {
    const searches = new Map(
      names.map((name) => [name as string, createPlainSearch(join(folder, name), tokenizer)]),
    )
    add(
      `the same by plain ${tokenizer}`,
      await measure((question) =>
        Promise.resolve(searches.get(question.collection)?.(question, HITS) ?? []),
      ),
    )
  }
  const embedder = createLlamaEmbedder(
    {
      modelPath: EMBEDDING ?? STARTER,
      contextTokens: 2_048,
      // As a box takes them: more wait for each other where the machine has other work.
      threads: Math.max(1, availableParallelism() - 1),
      gpu: 'auto',
    },
    createLog('error', () => {}),
  )
  try {
    await embedder.started
    for (const name of names) await addVectors(join(folder, name), embedder)
    const text = toTextEmbedder(embedder)
    const what = EMBEDDING === undefined ? 'the starter, which was not made for them' : EMBEDDING
    add(
      `the same by vectors alone, of ${what}`,
      await measure(async (question) => {
        const { read, context } = openedOf(question)
        const query = { text: question.text, ...filterOf(question) }
        const found = (text && (await searchVectors(read, text, query, context))) ?? []
        return readPlaces(join(folder, question.collection), found.slice(0, HITS))
      }),
    )
  } finally {
    await embedder.close()
  }
  for (const { close } of opened.values()) close()
  return rows
}

/** @returns the share of the hits whose text is that of the document there, in percent */
function checkCitations(
  folder: string,
  hits: readonly { collection: string; hit: Hit }[],
): number | null {
  if (hits.length === 0) return null
  const texts = new Map<string, string>()
  const exact = hits.filter(({ collection, hit: { document, text, start, end } }) => {
    const whole = texts.getOrInsertComputed(`${collection} ${document.id}`, () =>
      readText(join(folder, collection), document.id),
    )
    return text.length > 0 && whole.slice(start, end) === text
  })
  return (100 * exact.length) / hits.length
}

/** All of a document's text, in another way than a search reads it. */
function readText(folder: string, id: string): string {
  const database = new Database(join(folder, 'index.db'), { readonly: true })
  const pieces = database
    .prepare(
      `SELECT content FROM text_pieces, documents WHERE documents.id = ?
       AND text_pieces.id / 1048576 = documents.number ORDER BY text_pieces.id`,
    )
    .pluck()
    .all(id) as Buffer[]
  database.close()
  return Buffer.concat(pieces).toString('utf16le')
}

function readPlaces(folder: string, passages: readonly { passage: number }[]): Place[] {
  const database = new Database(join(folder, 'index.db'), { readonly: true })
  const find = database.prepare(
    `SELECT documents.title, documents.title || clauses.breadcrumb AS breadcrumb FROM passages
     JOIN documents ON documents.number = passages.document
     JOIN clauses ON clauses.document = passages.document AND clauses.ordinal = passages.clause
     WHERE passages.id = ?`,
  )
  const places = passages.map(({ passage }) => find.get(passage) as Place)
  database.close()
  return places
}

async function addVectors(folder: string, embedder: Embedder): Promise<void> {
  const text = toTextEmbedder(embedder)
  const { space } = text ?? {}
  if (text === undefined || space === undefined) throw new Error('the model makes no vectors')
  const index = openIndex(folder)
  const { vectors } = index
  if (vectors === undefined) throw new Error('sqlite-vec does not run here')
  vectors.use(space)
  const never = new AbortController().signal
  for (;;) {
    const work = index.nextUnembedded(space.model, new Set())
    if (work === undefined) break
    const passages = vectors.missing(work.number, Number.MAX_SAFE_INTEGER)
    const made = await embedLong(
      passages.map((passage) => passage.text),
      (texts) => text.embed(texts, { owner: 'bench', of: 'passages' }, never),
    )
    vectors.write(
      work.number,
      new Map(passages.map(({ id }, at) => [id, made[at] as Float32Array])),
      work.title,
    )
    vectors.finish(work.number, work.title)
  }
  index.close()
}
