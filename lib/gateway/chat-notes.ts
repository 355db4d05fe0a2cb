import { showJson } from '../base/index.ts'
import type { Answer } from '../function/ai.ts'
import { detectLanguage } from '../knowledge/index.ts'

const TEXTS = {
  en: {
    approval: (call: string, id: string, expiresAt: string) =>
      `Waits for a person until ${expiresAt}: ${call}. Whoever may approve it decides in the console, or by: onbox approvals show ${id}`,
    ungrounded: (texts: string) => `Stands in no result, check it: ${texts}`,
    unread: (count: number) =>
      `Documents that were added and not read yet: ${count}. This may lack what they say; ask again later.`,
  },
  zh: {
    approval: (call: string, id: string, expiresAt: string) =>
      `等待审批(有效期至 ${expiresAt}): ${call}。由有审批权限的人在控制台决定,或使用命令: onbox approvals show ${id}`,
    ungrounded: (texts: string) => `以下内容未见于任何结果,请核实: ${texts}`,
    unread: (count: number) => `还有 ${count} 份文件没有读完,以上可能缺少它们的内容;请稍后再问。`,
  },
} as const

/**
 * What a person who sees nothing but the words has to be told beside the answer, in its language: which calls wait, what of
 * it is not grounded, and how many documents were not read yet.
 *
 * @returns empty where there is nothing
 */
export function describeBeside(
  {
    answer,
    approvals = [],
    ungrounded = [],
    unread,
  }: Pick<Answer, 'answer' | 'approvals' | 'ungrounded' | 'unread'>,
  question: string,
): string {
  const texts = TEXTS[detectLanguage(answer === '' ? question : answer)]
  const waiting = approvals.map(({ tool, arguments: given, id, expiresAt }) =>
    texts.approval(`${tool} ${showJson(given)}`, id, expiresAt),
  )
  const doubtful = [...new Set(ungrounded.map(({ text }) => JSON.stringify(text)))]
  const flagged = doubtful.length > 0 ? [texts.ungrounded(doubtful.join(', '))] : []
  const missed = unread === undefined ? [] : [texts.unread(unread)]
  return [...waiting, ...flagged, ...missed].join('\n\n')
}
