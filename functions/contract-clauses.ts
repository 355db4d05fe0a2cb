import { ask, createFunction, defineTool, keepRelevant, quote, RELATIVE_PERIODS, resolvePeriod, type Env, type Hit } from 'onbox' // prettier-ignore
import * as v from 'valibot'
import { CONTRACT_KINDS } from '../db/contracts/kinds.ts'

/** Of a clause, in characters; a shorter one is quoted whole. */
const MAX_QUOTE = 160
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
  }),
  async run({ topic, counterparty, sent, kind }, env: Env<'contract-clauses'>) {
    const { matter, version } = splitVersion(topic)
    const filter = {
      ...(counterparty?.trim() && { counterparty }),
      ...(sent && { sentOn: resolvePeriod(sent, env) }),
      ...(kind && { kind }),
      ...(version && { version }),
    }
    const { hits, unread } = await env.CONTRACTS.search({
      text: matter,
      filter,
      limit: MAX_CLAUSES,
    })
    const found = keepRelevant(hits)
    const best = chooseClause(found)
    if (!best && unread > 0) return { error: `还有${unread}份文件没有读完,请稍后再问` }
    if (!best) return { found: false, topic }
    const { document, path, heading, text, start, bodyStart } = best
    return {
      found: true,
      contract: document.title,
      counterparty: document.counterparty,
      sentOn: document.sentOn,
      clause: path || heading,
      words: quote(text.slice(bodyStart - start) || text, matter, MAX_QUOTE),
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

/** A version is part of what is asked about, as people say it: 1.0版的付款方式 is 付款方式 in version 1.0, and so is 第一版的; the newest one is meant where none is named. */
function splitVersion(topic: string): { matter: string; version?: string } {
  const named =
    /(?:(?<![a-z])v\s*(\d+(?:\.\d+)?)|(\d+\.\d+)\s*版本?|(第[一二三四五六七八九十\d]+版)本?|最新版本?)[里中]?的?/i.exec(topic) // prettier-ignore
  if (named === null) return { matter: topic }
  const [words, latin, chinese, nth] = named
  const version = latin ?? chinese ?? nth
  return { matter: topic.replace(words, '').trim(), ...(version && { version }) }
}
