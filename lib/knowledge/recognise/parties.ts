import { normalizeCompanyName } from '../../../db/contracts/company-name.ts'

const ROLES =
  '甲方|乙方|丙方|丁方|买方|卖方|出租方|承租方|出租人|承租人|委托方|受托方|委托人|受托人|发包方|承包方|发包人|承包人|供方|需方|采购方|供应方|供货方|许可方|被许可方|许可人|被许可人|贷款人|借款人|出借人|披露方|接收方|用人单位|劳动者|特许人|被特许人|托运人|承运人|转让方|受让方|开发方|服务方|客户|供应商|定作方|承揽方|保证人|债权人|债务人|存货方|保管方'

const ENGLISH_ROLES =
  'Party [AB]|Seller|Buyer|Purchaser|Supplier|Vendor|Customer|Client|Provider|Developer|Contractor|Consultant|Landlord|Lessor|Tenant|Lessee|Licensor|Licensee|Lender|Borrower|Employer|Employee|Disclosing Party|Receiving Party|Franchisor|Franchisee|Distributor|Agent|Principal|Company'

/** 甲方（买方）：恒信机电有限公司; 乙方一：… where several have one role. */
const ROLE_LINE = new RegExp(
  `(?<![\\p{Script=Han}])(?:${ROLES})[一二三四五六\\d]?\\s*(?:[（(][^（）()\\n]{1,20}[)）]\\s*)?[:：]\\s*([^\\n]{2,120})|^\\s*(?:${ENGLISH_ROLES})\\s*[:：]\\s*([^\\n]{2,120})`,
  'gmu',
)
const NEXT_ROLE = new RegExp(
  `\\s+(?:${ROLES}|${ENGLISH_ROLES})[一二三四五六\\d]?\\s*(?:[（(][^（）()]{1,20}[)）]\\s*)?[:：].*$`,
  'u',
)

/** By and between X, a company of England and Wales (the "Buyer"), and Y. */
const BETWEEN = /\b(?:between|Between|BETWEEN)\s*:?\s*(?=[(A-Z\d])([^]{3,1000})/
/** What stands between two parties, from the surest to one that a name may have in itself. */
const BETWEEN_PARTIES: readonly RegExp[] = [
  /\)\s*,?\s+and\s+(?=[(A-Z\d])/,
  /;\s*and\s+/,
  /,\s*and\s+(?=[A-Z])/,
  /\s+and\s+(?=[A-Z])/,
]

/** Where a name ends and what is said about it begins. */
const AFTER_NAME =
  /[,，]\s*(?:an?|the|with|having|whose|incorporated|organi[sz]ed|registered|acting|located|together|as)\b[^]*|\s*[（(]\s*(?:the\s+)?["“'‘”][^]*|\s*[（(]\s*(?:hereinafter|collectively|以下|下称|简称|盖章|签章|签字|公章|统一社会信用代码)[^]*|[;；。\n][^]*|\s{2,}[^]*/i

/** The companies and people that a contract's beginning names as its parties, in order. */
export function findParties(front: string): string[] {
  const names: string[] = []
  for (const [, chinese, english] of front.matchAll(ROLE_LINE)) {
    names.push(tidyName((chinese ?? english ?? '').replace(NEXT_ROLE, '')))
    // 买方：… 卖方：… in one line.
    const [rest = ''] = NEXT_ROLE.exec(chinese ?? english ?? '') ?? []
    if (rest !== '') names.push(...findParties(rest.trim()))
  }
  if (names.filter((name) => name !== '').length < 2) {
    const [, both = ''] = BETWEEN.exec(front) ?? []
    const separator = BETWEEN_PARTIES.find((pattern) => pattern.test(both))
    if (separator) names.push(...both.split(separator, 2).map(tidyName))
  }
  return [...new Set(names.filter((name) => name !== ''))]
}

function tidyName(text: string): string {
  const name = text
    .trim()
    .replace(/^[(（]\s*[\divx]{1,4}\s*[)）]\s*/, '')
    .replace(AFTER_NAME, '')
    .trim()
    // The point of Co., Ltd. is part of it; the one of a sentence is not.
    .replace(/(?<!\b(?:ltd|inc|corp|co|llc|s\.a))\.$/i, '')
  return /[_＿]{2}|^[\s＿_\-—.…/\\]*$/.test(name) || name.length > 80 ? '' : name
}

/** The shortest beginning of a company's name that a file is named after: 恒信, Acme. */
const MIN_SHORT_NAME_LENGTH = 2

/** Whether a file's name has a company's name in it, or the beginning of it. */
export function isNamedIn(company: string, fileName: string): boolean {
  const file = fileName.normalize('NFKC').toLowerCase()
  const bare = normalizeCompanyName(company)
  const [word = ''] = company.toLowerCase().match(/[a-z\d]+/) ?? []
  if (/^[a-z]/i.test(company)) return word.length > MIN_SHORT_NAME_LENGTH && file.includes(word)
  return bare.length >= MIN_SHORT_NAME_LENGTH && file.includes(bare.slice(0, MIN_SHORT_NAME_LENGTH))
}
