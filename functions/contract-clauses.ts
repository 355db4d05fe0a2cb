import { ask, createFunction, defineTool, keepRelevant, quote, RELATIVE_PERIODS, resolvePeriod, type Env, type Hit } from 'onbox' // prettier-ignore
import * as v from 'valibot'
import { CONTRACT_KINDS } from '../db/contracts/kinds.ts'

/** Of a clause, in characters; a shorter one is quoted whole. */
const MAX_QUOTE = 160
/** The one that is meant where none is named. */
const NEWEST = /最新|新版|现行|latest|newest|\bnew\b|current/i
/** Of the better of two scores: what is better than that is as good. */
const ALIKE = 0.97
/** Clauses that are looked at: so many other places are counted at most. */
const MAX_CLAUSES = 30

export const findClause = defineTool({
  name: 'find_clause',
  description: '查合同条款:合同里关于某个事项是怎么写的',
  input: v.object({
    topic: v.pipe(v.string(), v.minLength(1), v.description('要查的事项,如 违约金、付款、保密')),
    counterparty: v.optional(v.pipe(v.string(), v.description('对方公司名称或简称'))),
    sent: v.optional(v.pipe(v.picklist(RELATIVE_PERIODS), v.description('合同发出的时间'))),
    kind: v.optional(v.pipe(v.picklist(CONTRACT_KINDS), v.description('合同种类'))),
    version: v.optional(v.pipe(v.string(), v.description('哪一版,如 1.0、第一版'))),
  }),
  async run({ topic, counterparty, sent, kind, version }, env: Env<'contract-clauses'>) {
    const filter = {
      ...(counterparty?.trim() && { counterparty }),
      ...(kind && { kind }),
      ...(version?.trim() && !NEWEST.test(version) && { version }),
    }
    const days = sent && resolvePeriod(sent, env)
    // 上个月签的 is asked by the same word as 上个月发的.
    const filters = days ? [{ sentOn: days }, { signedOn: days }] : [{}]
    const searched = await Promise.all(
      filters.map((day) =>
        env.CONTRACTS.search({ text: topic, filter: { ...filter, ...day }, limit: MAX_CLAUSES }),
      ),
    )
    const unread = searched[0]?.unread ?? 0
    const [bySent = [], bySigned = []] = searched.map(({ hits }) => keepRelevant(hits))
    const found = bySent.length > 0 ? bySent : bySigned
    const best = chooseClause(found)
    if (!best && unread > 0) return { error: `还有${unread}份文件没有读完,请稍后再问` }
    if (!best) return { found: false, topic }
    const { document, path, heading, text, start, bodyStart } = best
    return {
      found: true,
      contract: document.title,
      version: document.version,
      counterparty: document.counterparty,
      ...(document.sentOn && found === bySent
        ? { sentOn: document.sentOn }
        : { signedOn: document.signedOn }),
      clause: path || heading,
      words: quote(text.slice(bodyStart - start) || text, topic, MAX_QUOTE),
      others: new Set(found.map((other) => other.document.id)).size - 1,
    }
  },
})

export default createFunction<Env<'contract-clauses'>>({
  description: '合同条款:合同里关于某个事项是怎么写的,出自哪份合同的哪一条',
  tools: [findClause],
  evals: [
    {
      ask: '我们上周发给客户的合同里关于违约金是怎么写的?',
      calls: [{ tool: 'find_clause', arguments: { topic: '违约金', sent: 'last_week' } }],
    },
    {
      ask: '和云帆的软件开发合同里付款方式是怎么约定的?',
      calls: [
        {
          tool: 'find_clause',
          arguments: { topic: '付款方式', counterparty: '云帆', kind: 'software' },
        },
      ],
    },
    {
      ask: '软件开发合同1.0版里付款是怎么约定的?',
      calls: [
        { tool: 'find_clause', arguments: { topic: '付款', kind: 'software', version: '1.0版' } },
      ],
    },
    {
      ask: 'What does our contract with Acme say about late payment?',
      calls: [{ tool: 'find_clause', arguments: { topic: 'late payment', counterparty: 'Acme' } }],
    },
  ],
}).post('/', ask())

/** Clauses of one chapter (交付) have its words equally: then the first one of the contract that is found first. */
function chooseClause(found: readonly Hit[]): Hit | undefined {
  const [first] = found
  // What was found by its meaning, or judged by the model, was told from the others.
  if (first?.scores.text === undefined || first.scores.model !== undefined) return first
  return found
    .filter(
      ({ document, score, scores }) =>
        document.id === first.document.id &&
        isAlike(score, first.score) &&
        isAlike(scores.text, first.scores.text),
    )
    .toSorted((one, other) => one.start - other.start)[0]
}

const isAlike = (one = 0, other = 0): boolean =>
  Math.min(one, other) >= ALIKE * Math.max(one, other)
