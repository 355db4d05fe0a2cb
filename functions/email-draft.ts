import { ask, createFunction, type Env } from 'onbox'

/** Has no data and no tools of its own: it writes from what it was granted to look up, and sends nothing. */
export default createFunction<Env<'email-draft'>>({
  description: '邮件草稿:根据合同条款或知识库的原文起草答复或通知,只写不发',
  evals: [
    {
      ask: '给客户写封邮件:我们上周发给客户的合同里关于违约金是怎么写的?',
      calls: [{ tool: 'find_clause', arguments: { topic: '违约金', sent: 'last_week' } }],
    },
  ],
}).post('/', ask({ instructions: '写一封邮件草稿:称呼、正文、落款;引用原文,写明出处。' }))
