import type { Recognised } from './recognised.ts'

/**
 * What a title says that a document is about. The first six are the kinds of the sample's contracts. The last word of a
 * Chinese title counts (软件采购合同 is a purchase), but those that go with anything count only alone.
 */
const KINDS: readonly { kind: string; words: RegExp; isVague?: boolean }[] = [
  { kind: 'sale', words: /销售|买卖|购销|\bsales?\b/gi },
  { kind: 'software', words: /软件|系统开发|信息系统|\bsoftware\b|\bsaas\b/gi },
  { kind: 'lease', words: /租赁|出租|\blease\b|\btenancy\b|\brental\b/gi },
  { kind: 'nda', words: /保密|\bnon-?disclosure\b|\bconfidentiality\b|\bnda\b/gi },
  { kind: 'service', words: /服务|咨询|维护|运维|维保|\bservices?\b|\bconsulting\b|\bmaintenance\b|\bmsa\b|\bsow\b/gi, isVague: true },
  { kind: 'purchase', words: /采购|供货|供应|\bpurchas(?:e|ing)\b|\bprocurement\b|\bsupply\b/gi },
  { kind: 'loan', words: /借款|贷款|借贷|\bloan\b/gi },
  { kind: 'labour', words: /劳动|聘用|劳务|雇佣|\bemployment\b/gi },
  { kind: 'agency', words: /代理|经销|\bagency\b|\bdistribut(?:ion|or)\b|\breseller\b/gi },
  { kind: 'franchise', words: /特许经营|加盟|\bfranchise\b/gi },
  { kind: 'transport', words: /运输|货运|物流|\bcarriage\b|\btransport(?:ation)?\b/gi },
  { kind: 'storage', words: /仓储|保管|\bwarehous(?:e|ing)\b|\bstorage\b/gi },
  { kind: 'construction', words: /施工|建设工程|装修|\bconstruction\b/gi },
  { kind: 'guarantee', words: /担保|保证合同|抵押|质押|\bguarant(?:ee|y)\b|\bpledge\b|\bmortgage\b/gi },
  { kind: 'investment', words: /股权|投资|增资|\binvestment\b|\bshare(?:holders?)?\b/gi },
  { kind: 'licence', words: /许可|授权|\blicen[cs]e\b/gi, isVague: true },
  { kind: 'cooperation', words: /合作|\bcooperation\b|\bpartnership\b|\bjoint venture\b/gi, isVague: true },
  { kind: 'faq', words: /常见问题|问答|\bfaqs?\b/gi },
  { kind: 'handbook', words: /手册|指南|\bhandbook\b|\bmanual\b|\bguide\b/gi },
  { kind: 'policy', words: /制度|管理办法|办法$|规定$|细则|规程|政策|\bpolic(?:y|ies)\b/gi },
] // prettier-ignore

/** What a contract is about, as its title says; a kind without a name here is the title's own word (居间合同). */
export function recogniseKind(
  title: Recognised<string>,
  fileName: string,
): Recognised<string> | undefined {
  const byTitle = findKind(title.value)
  if (byTitle) return { value: byTitle, source: title.source }
  const byFile = findKind(fileName.replace(/\.[^.]{1,5}$/, '').replaceAll('_', ' '))
  if (byFile) return { value: byFile, source: 'file-name' }
  const word = /\p{Script=Han}{2,6}(?:合同|协议)/u.exec(title.value)?.[0]
  return word === undefined ? undefined : { value: word, source: title.source }
}

function findKind(title: string): string | undefined {
  let best: { kind: string; end: number } | undefined
  for (const vague of [false, true]) {
    for (const { kind, words, isVague = false } of KINDS) {
      const last = isVague === vague ? [...title.matchAll(words)].at(-1) : undefined
      const end = last ? last.index + last[0].length : -1
      if (end > (best?.end ?? -1)) best = { kind, end }
    }
    if (best) return best.kind
  }
  return undefined
}
