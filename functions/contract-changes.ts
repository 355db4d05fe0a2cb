import {
  ask,
  createFunction,
  defineTool,
  quote,
  summarizeChanges,
  type ClauseChange,
  type Env,
  type Hit,
  type StoredDocument,
} from 'onbox'
import * as v from 'valibot'
import { CONTRACT_KINDS } from '../db/contracts/kinds.ts'

/** Passages of contracts that bear on a topic. */
const MAX_HITS = 50
/** Contracts that are compared with their versions before. */
const MAX_CONTRACTS = 4
/** Of what is told of a change, in characters: half for each wording, or what the other one leaves. */
const MAX_WORDS = 600

export const compareVersions = defineTool({
  name: 'compare_versions',
  description: '比较合同的新旧版本:合同里关于某个事项改了什么',
  input: v.object({
    topic: v.pipe(v.string(), v.minLength(1), v.description('要查的事项,如 违约金、付款、保密')),
    counterparty: v.optional(v.pipe(v.string(), v.description('对方公司名称或简称'))),
    kind: v.optional(v.pipe(v.picklist(CONTRACT_KINDS), v.description('合同种类'))),
  }),
  async run({ topic, counterparty, kind }, env: Env<'contract-changes'>) {
    const filter = { ...(counterparty && { counterparty }), ...(kind && { kind }) }
    const { documents, unread } = await env.CONTRACTS.documents({ ...filter, version: 'newest' })
    const revised = documents.filter(({ versionOf }) => versionOf !== undefined)
    if (revised.length === 0 && unread > 0) {
      return { error: `还有${unread}份文件没有读完,请稍后再问` }
    }
    const [latest] = revised
    if (latest === undefined) return { found: false, topic, reason: '没有找到有旧版本的合同' }
    const { contract, changes, worded } = await findChanges(env, revised, latest, topic)
    const [best, ...others] = changes
    const { title, counterparty: company, sentOn, signedOn } = contract
    if (best === undefined) {
      return { found: false, topic, contract: title, changed: worded.map(nameOf) }
    }
    return {
      found: true,
      contract: title,
      counterparty: company,
      ...(sentOn ? { sentOn } : { signedOn }),
      clause: nameOf(best),
      ...tellWords(best, topic),
      others: others.length,
    }
  },
})

export default createFunction<Env<'contract-changes'>>({
  description: '合同改动:同一份合同的新旧版本之间改了什么',
  tools: [compareVersions],
  evals: [
    {
      ask: '软件开发合同两个版本的付款条款有什么不同?',
      calls: [{ tool: 'compare_versions', arguments: { topic: '付款', kind: 'software' } }],
    },
    {
      ask: '和东海的采购合同里质保期改了什么?',
      calls: [
        {
          tool: 'compare_versions',
          arguments: { topic: '质保期', counterparty: '东海', kind: 'purchase' },
        },
      ],
    },
    {
      ask: 'What was changed about payment in our contract with Acme?',
      calls: [
        {
          tool: 'compare_versions',
          arguments: { topic: 'payment', counterparty: 'Acme' },
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

/** The first contract that was changed about a topic, of those that are most about it; else the newest. */
async function findChanges(
  env: Env<'contract-changes'>,
  revised: readonly StoredDocument[],
  latest: StoredDocument,
  topic: string,
) {
  const { hits } = await env.CONTRACTS.search({
    text: topic,
    limit: MAX_HITS,
    filter: { documents: revised.map(({ id }) => id), version: 'all' },
  })
  const compare = async (id: string) => {
    const { after: contract, changes } = await env.CONTRACTS.compare({ after: id })
    const worded = changes.filter(({ description }) => description !== '')
    const own = hits.filter(({ document }) => document.id === id)
    return { contract, worded, changes: choose(worded, own) }
  }
  const found = [...new Set(hits.map(({ document }) => document.id))]
  for (const id of found.slice(0, MAX_CONTRACTS)) {
    const compared = await compare(id)
    if (compared.changes.length > 0) return compared
  }
  return compare(latest.id)
}

/** The changes of the clauses that bear on a topic, those first that bear on it most. */
function choose(changes: readonly ClauseChange[], hits: readonly Hit[]): ClauseChange[] {
  const rank = ({ after }: ClauseChange): number =>
    hits.findIndex((hit) => after.some(({ start, end }) => start < hit.end && hit.start < end))
  return changes
    .filter((change) => rank(change) >= 0)
    .toSorted((one, other) => rank(one) - rank(other))
}

function nameOf({ before, after }: ClauseChange): string {
  const [clause] = after.length > 0 ? after : before
  return [clause?.path, clause?.heading].filter(Boolean).join(' ')
}

/** What a change says, before and after; `isCut` where only its sentences on the topic have room. */
function tellWords({ type, sentences }: ClauseChange, topic: string) {
  const [before, after] = (['before', 'after'] as const).map((side) =>
    sentences
      .map((passage) => passage[side])
      .join(' ')
      .trim(),
  ) as [string, string]
  const room = (other: string): number => MAX_WORDS - Math.min(other.length, MAX_WORDS / 2)
  const was = quote(before, topic, room(after))
  const is = quote(after, topic, room(before))
  const changed = was === '' ? `改后:${is}` : `改前:${was}改后:${is}`
  const words = type === 'added' ? `新增:${is}` : type === 'removed' ? `删去:${was}` : changed
  return { words, ...((was !== before || is !== after) && { isCut: true }) }
}
