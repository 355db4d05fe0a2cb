import {
  ask,
  createFunction,
  defineTool,
  summarizeChanges,
  type ClauseChange,
  type Env,
} from 'onbox'
import * as v from 'valibot'
import { CONTRACT_KINDS } from '../db/contracts/schema.ts'

/** Changes that the model is told, and of each so many characters: of the rest it is told how many there are. */
const MAX_CHANGES = 8
const MAX_WORDS = 400
/** Passages of a contract that bear on a topic. */
const MAX_HITS = 50

export const compareVersions = defineTool({
  name: 'compare_versions',
  description: '比较合同的新旧版本:新版改了哪些条款,改之前和改之后怎么写',
  input: v.object({
    counterparty: v.optional(v.pipe(v.string(), v.description('对方公司名称或简称'))),
    kind: v.optional(v.pipe(v.picklist(CONTRACT_KINDS), v.description('合同种类'))),
    topic: v.optional(v.pipe(v.string(), v.description('只看某个事项的改动,如 付款、违约金'))),
  }),
  async run({ counterparty, kind, topic }, env: Env<'contract-changes'>) {
    const filter = { ...(counterparty && { counterparty }), ...(kind && { kind }) }
    const found = await env.CONTRACTS.documents({ ...filter, version: 'newest' })
    const [later, ...others] = found.filter(({ versionOf }) => versionOf !== undefined)
    if (later === undefined) return { found: false, reason: '没有找到有旧版本的合同' }
    const { before, after, changes } = await env.CONTRACTS.compare({ after: later.id })
    const worded = changes.filter(({ description }) => description !== '')
    const about = topic?.trim() ? await choose(env, later.id, topic, worded) : worded
    return {
      found: about.length > 0,
      contract: after.title,
      counterparty: after.counterparty,
      versions: [before.version, after.version],
      changes: about.slice(0, MAX_CHANGES).map(toRow),
      more: Math.max(0, about.length - MAX_CHANGES),
      others: others.length,
    }
  },
})

export default createFunction<Env<'contract-changes'>>({
  description: '合同改动:同一份合同的新旧版本之间改了什么',
  tools: [compareVersions],
  evals: [
    {
      ask: '和云帆的软件开发合同,新版的付款方式改了什么?',
      calls: [
        {
          tool: 'compare_versions',
          arguments: { topic: '付款方式', counterparty: '云帆', kind: 'software' },
        },
      ],
    },
  ],
})
  .post('/', ask())
  // Each change of two documents in a sentence: {"after": "doc_…"}.
  .post('/summary', summarizeChanges('CONTRACTS'))
  // A question to one contract, which the model reads whole.
  .post(
    '/contracts/:id',
    ask<Env<'contract-changes'>>({
      documents: async ({ env, req }) => {
        const id = req.param('id') ?? ''
        const [{ title }, { text }] = await Promise.all([
          env.CONTRACTS.document(id),
          env.CONTRACTS.read(id),
        ])
        return [{ title, text }]
      },
    }),
  )

/** The changes of the clauses that bear on a topic, those first that bear on it most. */
async function choose(
  env: Env<'contract-changes'>,
  document: string,
  topic: string,
  changes: readonly ClauseChange[],
): Promise<ClauseChange[]> {
  const { hits } = await env.CONTRACTS.search({
    text: topic,
    limit: MAX_HITS,
    filter: { documents: [document], version: 'all' },
  })
  const rank = ({ after }: ClauseChange): number =>
    hits.findIndex((hit) => after.some(({ start, end }) => start < hit.end && hit.start < end))
  return changes
    .filter((change) => rank(change) >= 0)
    .toSorted((one, other) => rank(one) - rank(other))
}

function toRow({ type, before, after, sentences }: ClauseChange) {
  const [clause] = after.length > 0 ? after : before
  const words = (side: 'before' | 'after'): string =>
    sentences
      .map((passage) => passage[side])
      .join(' ')
      .slice(0, MAX_WORDS)
  return {
    clause: [clause?.path, clause?.heading].filter(Boolean).join(' '),
    change: type,
    before: words('before'),
    after: words('after'),
  }
}
