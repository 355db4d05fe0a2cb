import { ask, createFunction, defineTool, keepRelevant, quote, type Env } from 'onbox'
import * as v from 'valibot'

/** Of an entry, in characters; a shorter one is quoted whole. */
const MAX_QUOTE = 160

export const searchKnowledge = defineTool({
  name: 'search_knowledge',
  description: '查知识库:公司制度、员工手册和售后常见问题,员工和客户问的任何问题',
  input: v.object({
    keyword: v.pipe(
      v.string(),
      v.minLength(1),
      v.description('问题的关键词,如 年假、报销、保修期'),
    ),
  }),
  async run({ keyword }, env: Env<'knowledge'>) {
    const found = await Promise.all([
      search(env.POLICIES, '公司制度', keyword),
      search(env.FAQ, '常见问题', keyword),
    ])
    const unread = found.reduce((sum, one) => sum + one.unread, 0)
    const all = found.flatMap(({ hits }) => hits)
    const hits = keepRelevant(all).toSorted((one, other) => other.coverage - one.coverage)
    const [best] = hits
    if (!best && unread > 0) return { error: `还有${unread}份文件没有读完,请稍后再问` }
    if (!best) return { found: false, keyword }
    const { document, category, path, heading, text, start, bodyStart } = best
    return {
      found: true,
      document: document.title,
      category,
      issuedOn: document.validFrom ?? document.addedAt.slice(0, 10),
      clause: nameOf(path || heading),
      words: quote(text.slice(bodyStart - start) || text, keyword, MAX_QUOTE),
      others: new Set(hits.map((other) => other.document.id)).size - 1,
    }
  },
})

export default createFunction<Env<'knowledge'>>({
  description: '知识库:公司制度和售后常见问题是怎么说的,出自哪里',
  tools: [searchKnowledge],
  evals: [
    {
      ask: '公司制度里关于病假是怎么规定的?',
      calls: [{ tool: 'search_knowledge', arguments: { keyword: '病假' } }],
    },
    {
      ask: 'What does the FAQ say about returns?',
      calls: [{ tool: 'search_knowledge', arguments: { keyword: 'returns' } }],
    },
  ],
  // Whatever may be a matter of the company is looked up; what is not there is said.
}).post('/', ask({ callThreshold: 0.05 }))

/** Of an entry without a number its question, without the headings that it stands under. */
const nameOf = (path: string): string => path.replace(/^.* › |[?？]$/g, '')

async function search(collection: Env<'knowledge'>['FAQ'], category: string, text: string) {
  const { hits, unread } = await collection.search({ text, limit: 10 })
  return { hits: hits.map((hit) => Object.assign(hit, { category })), unread }
}
