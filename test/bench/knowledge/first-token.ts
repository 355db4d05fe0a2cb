/** How long a person waits for the first word of an answer from a collection of a hundred contracts. */
import { sampleContracts } from '../../../db/contracts/sample.ts'
import { BENCH_KEY, startBenchBox } from '../start-bench-box.ts'
import sampleConfig from '../../../wrangler-like.config.ts'
import { streamEvents } from '../../helpers/read-events.ts'
import { createRow, median, percentile, type Row } from '../table.ts'

const CONTRACTS = 100
/** Uploads at once. */
const UPLOADS = 4
const GOAL = '<= 2000'

const QUESTIONS = [
  '合同里关于违约金是怎么写的?',
  '和恒信的合同里付款方式是怎么约定的?',
  '合同里关于保密是怎么约定的?',
  '租赁合同里押金是怎么规定的?',
  '合同里关于验收是怎么写的?',
  '采购合同里管辖是怎么写的?',
  '合同里关于股票期权是怎么写的?',
  'What does the contract say about termination?',
  'What does our contract with Acme say about late payment?',
  '我们上周发给客户的合同里关于违约金是怎么写的?',
]

/**
 * Fills a collection with a hundred contracts, and asks `contract-clauses` one question after the other, streamed. Only those
 * answered with a call count.
 */
export async function measureFirstToken(): Promise<Row[]> {
  const { sampleCompany: _sampleCompany, ...config } = sampleConfig
  const box = await startBenchBox({ config })
  const send = (body: FormData | string, path: string, accept = '*/*'): Promise<Response> =>
    fetch(`${box.url}/contract-clauses${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${BENCH_KEY}`, accept },
      body,
    })
  try {
    const uploads = makeUploads()
    const upload = async (): Promise<void> => {
      for (let form = uploads.pop(); form; form = uploads.pop()) {
        const response = await send(form, '/documents')
        if (response.status !== 201) throw new Error(await response.text())
      }
    }
    await Promise.all(Array.from({ length: UPLOADS }, upload))
    const times: number[] = []
    // The first one warms up.
    for (const [index, question] of [QUESTIONS[0], ...QUESTIONS].entries()) {
      const startedAtMs = performance.now()
      const response = await send(JSON.stringify({ question }), '/', 'text/event-stream')
      let hasCalled = false
      let firstMs: number | undefined
      for await (const { type } of streamEvents(response)) {
        if (type === 'call') hasCalled = true
        if (type === 'token' && hasCalled) firstMs ??= performance.now() - startedAtMs
      }
      if (index > 0 && firstMs !== undefined) times.push(firstMs)
    }
    const what = `question → first token, ${CONTRACTS} contracts (${times.length} of ${QUESTIONS.length})`
    return [
      createRow(`${what}: p50`, median(times), 'ms', GOAL),
      createRow(`${what}: slowest`, percentile(times, 100), 'ms', GOAL),
    ]
  } finally {
    await box.close()
  }
}

/** Contracts with a hundred parties, in the words of the sample's; each with a number of its own, so that none is there twice. */
function makeUploads(): FormData[] {
  const samples = sampleContracts(Temporal.Now.plainDateISO())
  return Array.from({ length: CONTRACTS }, (_, index) => {
    const { fileName, text, metadata } = samples[index % samples.length] as (typeof samples)[number]
    const round = Math.floor(index / samples.length)
    const form = new FormData()
    form.set('file', new File([`${text}\n合同编号：QM-${1_000 + index}\n`], fileName))
    for (const [name, value] of Object.entries(metadata)) form.set(name, value)
    if (round > 0) form.set('counterparty', `第${round}分公司${metadata.counterparty ?? ''}`)
    return form
  })
}
