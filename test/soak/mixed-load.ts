import { join } from 'node:path'
import { createClient } from '../../lib/client/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { TEST_KEY } from '../helpers/start-box.ts'

export const KINDS = ['value', 'read', 'tool', 'question', 'document', 'deploy'] as const
export type Kind = (typeof KINDS)[number]

/** What a company does with its box, in a hundred requests; the rest is values that are read. */
const EACH: Record<Exclude<Kind, 'read'>, number> = { value: 3, tool: 5, question: 25, document: 100, deploy: 250 } // prettier-ignore
/** Values that there are: a box that runs for long does not grow by them. */
const VALUES = 500
/** The same of documents: the same bytes are one document. */
const DOCUMENTS = 50

/** A request of each kind; one that is not answered well says why. */
export interface MixedLoad {
  kindOf: (n: number) => Kind
  run: (n: number) => Promise<string | undefined>
}

/** @param root - the box's project, with the functions of test/kills */
export async function createMixedLoad(url: string, root: string): Promise<MixedLoad> {
  const headers = { authorization: `Bearer ${TEST_KEY}` }
  const notes = await bundleFunction(join(root, 'functions/notes.ts'), root)
  const client = createClient({ url, key: TEST_KEY })
  const send = async (path: string, wanted: number[], init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, { ...init, headers })
    const text = await response.text()
    return wanted.includes(response.status) ? undefined : `${path}: ${response.status} ${text}`
  }
  /** One at a time, as by one who deploys: a function that is being changed refuses another change. */
  let deploying: Promise<string | undefined> = Promise.resolve(undefined)
  const work: Record<Kind, (n: number) => Promise<string | undefined>> = {
    value: (n) => send(`/notes/value-${n % VALUES}`, [204], { method: 'PUT', body: `value ${n}` }),
    read: (n) => send(`/notes/value-${n % VALUES}`, [200]),
    tool: () =>
      send('/quotes/tools/find_quote', [200], { method: 'POST', body: '{"customer":"远大科技"}' }),
    question: () => {
      const body = JSON.stringify({ question: '查一下给华兴机械的报价单' })
      return send('/quotes', [200], { method: 'POST', body })
    },
    document: (n) => {
      const body = new FormData()
      const text = `第一条 付款\n甲方应在${n % DOCUMENTS}日内付款。`
      body.set('file', new Blob([text]), `合同${n % DOCUMENTS}.txt`)
      return send('/admin/collections/papers/documents', [200, 201], { method: 'POST', body })
    },
    deploy: (n) => (deploying = deploying.then(() => deploy(n))),
  }
  const deploy = async (n: number): Promise<string | undefined> => {
    const code = `${notes.code}\n// ${n}`
    const { runtime, sourceMap } = notes
    try {
      await Array.fromAsync(client.deploy('notes', { code, runtime, sourceMap, evals: false }))
      return undefined
    } catch (error) {
      return `deploy: ${(error as Error).message}`
    }
  }
  const rare = Object.entries(EACH).toSorted(([, a], [, b]) => b - a) as [Kind, number][]
  const kindOf = (n: number): Kind => rare.find(([, each]) => n % each === 0)?.[0] ?? 'read'
  return {
    kindOf,
    run: async (n) => {
      try {
        return await work[kindOf(n)](n)
      } catch (error) {
        return `${kindOf(n)}: ${String((error as Error).cause ?? error)}`
      }
    },
  }
}
