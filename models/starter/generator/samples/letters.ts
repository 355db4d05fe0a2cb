/** Drafts of mails from what `find_clause` and `search_knowledge` give: see `functions/email-draft.ts`. */
import type { Family, Json, Language } from '../family.ts'
import { toText } from '../json-text.ts'
import { lines, parts } from '../words/words.ts'
import { clauses } from './clauses.ts'
import { knowledge } from './knowledge.ts'

/** Who it goes to, and what is written. */
const WRITE: Record<Language, string[]> = {
  zh: parts(
    '给客户写一封邮件|写封邮件|帮我写封邮件|起草一封邮件|起草邮件|拟一封邮件|给对方写个答复|写个答复|起草答复|起草一份回复|帮我回复客户|回一封邮件|写一份通知|起草通知|拟个通知|给同事写封邮件|草拟一封回信|写封信|邮件草稿|出个邮件稿',
  ),
  en: parts(
    'Draft an email|Write an email|Draft a reply|Write a reply to the customer|Draft a notice|write a mail|draft a letter|Compose an email|Please draft an answer|write back to the client',
  ),
}
const CLAUSE_ASKED: Record<Language, string[]> = {
  zh: lines(`
说明{kind}里{topic}是怎么约定的
说明和{counterparty}的合同里{topic}是怎么约定的
说明{sent}发的合同里{topic}怎么写的
告诉对方合同里{topic}的约定
讲一下{counterparty}合同里{topic}怎么写的
内容是{kind}关于{topic}的条款
提醒{counterparty}注意{topic}条款
关于{topic}合同怎么规定的
解释{kind}{topic}条款
回应{counterparty}问的{topic}
`),
  en: lines(`
what does our contract with {counterparty} say about {topic}?
explain what the {kind} says about {topic}
about {topic} in the contract with {counterparty}
telling {counterparty} what we agreed on {topic}
on the {topic} clause of the {kind}
quoting the contract on {topic}
`),
}
const KNOWLEDGE_ASKED: Record<Language, string[]> = {
  zh: lines(`
公司制度里关于{keyword}是怎么规定的
说明{keyword}怎么规定的
告诉客户{keyword}怎么算
讲清楚{keyword}的规定
关于{keyword}
回答客户问的{keyword}
提醒大家{keyword}的要求
内容是{keyword}怎么办
`),
  en: lines(`
what does the FAQ say about {keyword}?
explain our rules on {keyword}
about {keyword}
answering a question about {keyword}
telling staff how {keyword} works
`),
}
const BETWEEN: Record<Language, string[]> = {
  zh: [',', '：', ':', ', ', ' '],
  en: [': ', ', ', ' - '],
}

const ask = (asked: Record<Language, string[]>, language: Language): string[] =>
  WRITE[language].flatMap((write, index) =>
    asked[language].map((what, at) => {
      const between = BETWEEN[language][(index + at) % BETWEEN[language].length] ?? ','
      return `${write}${between}${what}`
    }),
  )

/** Around what an answer would say: greeting, where it stands, its words, an offer of help. */
function toLetters(family: Family, slot: string): Family['answers'] {
  const [tellZh] = family.answers.zh
  const [tellEn] = family.answers.en
  return {
    zh: [
      (args, found: Json, said) =>
        `您好!\n\n关于${toText(args[slot])},${tellZh?.(args, found, said) ?? ''}\n\n如有疑问,请随时与我们联系。\n\n此致\n敬礼`,
    ],
    en: [
      (args, found: Json, said) =>
        `Dear Sir or Madam,\n\nRegarding ${toText(args[slot])}: ${tellEn?.(args, found, said) ?? ''}\n\nPlease let us know if you have any questions.\n\nKind regards`,
    ],
  }
}

const toLetterFamily = (
  family: Family,
  slot: string,
  asked: Record<Language, string[]>,
): Family => ({
  names: family.names,
  descriptions: family.descriptions,
  parameters: family.parameters,
  questions: { zh: ask(asked, 'zh'), en: ask(asked, 'en') },
  result: family.result,
  answers: toLetters(family, slot),
  ...(family.empty && { empty: family.empty }),
})

export const clauseLetters = toLetterFamily(clauses, 'topic', CLAUSE_ASKED)
export const knowledgeLetters = toLetterFamily(knowledge, 'keyword', KNOWLEDGE_ASKED)
