import { ask, createFunction, defineTool, RELATIVE_PERIODS, resolvePeriod, type Env } from 'onbox'
import { and, between, desc, eq, exists, gt, notExists, or, sql, type SQL } from 'drizzle-orm'
import { alias, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import * as v from 'valibot'
import { normalizeCompanyName } from '../db/contracts/company-name.ts'
import {
  clauses,
  CONTRACT_KINDS,
  counterparties,
  counterpartyNames,
  documents,
} from '../db/contracts/schema.ts'

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
    const asked = parseTopic(topic)
    if (asked.terms.length === 0) return { found: false, topic }
    const sentIn = (table: DocumentColumns): SQL | undefined => {
      if (!sent) return undefined
      const { from, to } = resolvePeriod(sent, env)
      return between(table.sentOn, from, to)
    }
    const ranked = env.DB.select({ id: clauses.id, rank: rankClause(asked).as('rank') })
      .from(clauses)
      .as('ranked')
    const [best] = await env.DB.select({
      contract: documents.title,
      counterparty: counterparties.name,
      sentOn: documents.sentOn,
      clause: clauses.path,
      text: clauses.text,
      others: sql<number>`count(*) over () - count(*) over (partition by ${documents.id})`,
    })
      .from(ranked)
      .innerJoin(clauses, eq(clauses.id, ranked.id))
      .innerJoin(documents, eq(documents.id, clauses.documentId))
      .innerJoin(counterparties, eq(counterparties.id, documents.counterpartyId))
      .where(
        and(
          gt(ranked.rank, 0),
          kind && eq(documents.kind, kind),
          counterparty?.trim() ? isKnownAs(env.DB, counterparty) : undefined,
          sentIn(documents),
          asked.version ? eq(documents.version, asked.version) : isNewest(env.DB, sentIn),
        ),
      )
      .orderBy(desc(ranked.rank), desc(documents.sentOn), clauses.ordinal)
      .limit(1)
    if (!best) return { found: false, topic }
    const { contract, counterparty: company, sentOn, clause, text, others } = best
    const words = quote(text, asked)
    return { found: true, contract, counterparty: company, sentOn, clause, words, others }
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

type Contracts = Env<'contract-clauses'>['DB']

type DocumentColumns = Record<'id' | 'sentOn' | 'versionOf', AnySQLiteColumn>

/** What is looked for: the words as asked, and their parts (two characters of Chinese, words of others). */
interface Topic {
  phrase: string
  terms: string[]
  /** E.g. `1.0`, when a version is asked for (1.0版, v1.0). */
  version?: string
}

/** More parts than this make a query slower, not better. */
const MAX_TERMS = 24

function parseTopic(topic: string): Topic {
  const plain = topic.normalize('NFKC').toLowerCase()
  const version = /v\s*(\d+\.\d+)|(\d+\.\d+)\s*版本?[里中]?的?/.exec(plain)
  const phrase = plain.replace(version?.[0] ?? '', '').trim()
  const terms = (phrase.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 2
      ? Array.from(run.slice(1), (character, index) => run.charAt(index) + character)
      : [run],
  )
  const distinct = [...new Set(terms)].slice(0, MAX_TERMS)
  const number = version?.[1] ?? version?.[2]
  return { phrase, terms: distinct, ...(number && { version: number }) }
}

/**
 * How well a clause answers to the topic, 0 when it does not: the words as asked open its heading, or
 * are its number or the whole title of its chapter; are in its heading, in a title above it, in its
 * text; else enough of their parts are.
 */
function rankClause({ phrase, terms }: Topic): SQL<number> {
  const at = (column: AnySQLiteColumn, part: string) => sql`instr(lower(${column}), ${part})`
  const share = (column: AnySQLiteColumn) => {
    const hits = terms.map((term) => sql`(${at(column, term)} > 0)`)
    return sql`((${sql.join(hits, sql` + `)}) * 1.0 / ${terms.length})`
  }
  const { heading, path, breadcrumb, text } = clauses
  const mentions = sql`(length(${text}) - length(replace(lower(${text}), ${phrase}, ''))) / ${phrase.length}`
  return sql<number>`case
    when ${at(heading, phrase)} = 1 or ${at(path, phrase)} > 0 then 6
    when ${at(breadcrumb, `章 ${phrase} › `)} > 0 then 6
    when ${at(heading, phrase)} > 0 then 5
    when ${at(breadcrumb, phrase)} > 0 then 4
    when ${at(text, phrase)} > 0 then 3 + min(${mentions}, 9) / 10.0
    when ${share(heading)} >= 0.33 then 1 + ${share(heading)} + ${share(text)} / 2
    when ${share(text)} >= 0.66 then ${share(text)}
    else 0 end`
}

/** The document's counterparty goes by that name, or by a part of it, or by a longer one. */
function isKnownAs(database: Contracts, company: string): SQL {
  const name = normalizeCompanyName(company)
  const known = counterpartyNames.name
  return exists(
    database
      .select({ name: known })
      .from(counterpartyNames)
      .where(
        and(
          eq(counterpartyNames.counterpartyId, documents.counterpartyId),
          or(sql`instr(${known}, ${name}) > 0`, sql`instr(${name}, ${known}) > 0`),
        ),
      ),
  )
}

/** No later version of the same contract is among those asked for. */
function isNewest(
  database: Contracts,
  isAskedFor: (table: DocumentColumns) => SQL | undefined,
): SQL {
  const later = alias(documents, 'later')
  const first = (table: DocumentColumns) => sql`coalesce(${table.versionOf}, ${table.id})`
  return notExists(
    database
      .select({ id: later.id })
      .from(later)
      .where(
        and(
          sql`${first(later)} = ${first(documents)}`,
          gt(later.sentOn, documents.sentOn),
          isAskedFor(later),
        ),
      ),
  )
}

/** What is quoted of a clause, in characters; a shorter clause is quoted whole. */
const MAX_QUOTE = 160

/** Where a text may be cut: after sentences; failing that, after parts of one. */
const CUTS = [/[。;；!！?？\n]|\.(?=\s)/g, /[,，、:：]/g]

/** The words of a clause that bear on the topic: whole sentences around the best place, as written. */
function quote(text: string, { phrase, terms }: Topic): string {
  let [start, end] = [0, text.length]
  for (const cut of CUTS) {
    if (end - start <= MAX_QUOTE) break
    const ends = [...text.slice(start, end).matchAll(cut)].map((match) => start + match.index + 1)
    const edges = [...new Set([start, ...ends, end])]
    const pieces = edges.slice(1).map((edge, index) => [edges[index] ?? start, edge] as const)
    const hits = pieces.map(([from, to]) => {
      const piece = text.slice(from, to).toLowerCase()
      return piece.includes(phrase) ? Infinity : terms.filter((term) => piece.includes(term)).length
    })
    let first = hits.indexOf(Math.max(...hits))
    let last = first
    const length = (from: number, to: number) => (pieces[to]?.[1] ?? 0) - (pieces[from]?.[0] ?? 0)
    while (last + 1 < pieces.length && length(first, last + 1) <= MAX_QUOTE) last += 1
    while (first > 0 && length(first - 1, last) <= MAX_QUOTE) first -= 1
    start = pieces[first]?.[0] ?? start
    end = pieces[last]?.[1] ?? end
  }
  return text.slice(start, Math.min(end, start + MAX_QUOTE)).trim()
}
