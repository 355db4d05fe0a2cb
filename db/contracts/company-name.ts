const LEGAL_FORMS =
  /(股份|集团|有限责任|有限|责任)*公司$|集团$|\b(incorporated|inc|limited|ltd|llc|plc|corporation|corp|company|co|gmbh)\b/g

/**
 * The form in which company names are stored and looked up: case, spaces and punctuation do not
 * count, nor does the legal form (恒信机电有限公司 = 恒信机电, Acme Ltd. = acme).
 */
export function normalizeCompanyName(name: string): string {
  return splitCompanyName(name).join('') || fold(name)
}

/** The words of which `normalizeCompanyName` is made; what is written in Chinese without a break is one. */
export function splitCompanyName(name: string): string[] {
  const kept = fold(name).replace(LEGAL_FORMS, '')
  return kept.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
