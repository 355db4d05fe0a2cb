import { ask, createFunction, type Env } from 'onbox'

/** Has no data and no tools of its own: it writes from what it was granted to look up, and sends nothing. */
export default createFunction<Env<'email-draft'>>({
  description: '邮件草稿:根据合同条款或知识库的原文起草答复或通知,只写不发',
  evals: [
    {
      ask: '给客户写一封邮件,说明设备销售合同里违约金是怎么约定的',
      calls: [{ tool: 'find_clause', arguments: { topic: '违约金', kind: 'sale' } }],
    },
    {
      ask: '起草通知:公司制度里关于病假是怎么规定的',
      calls: [{ tool: 'search_knowledge', arguments: { keyword: '病假' } }],
    },
    {
      ask: 'Draft an email: what does our contract with Acme say about late payment?',
      calls: [{ tool: 'find_clause', arguments: { topic: 'late payment', counterparty: 'Acme' } }],
    },
  ],
}).post('/', ask({ instructions: '写一封邮件草稿:称呼、正文、落款;引用原文,写明出处。' }))
