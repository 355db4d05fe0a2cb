/** What a contract is about: sale, software, lease, confidentiality, service, purchase framework. */
export const CONTRACT_KINDS = ['sale', 'software', 'lease', 'nda', 'service', 'purchase'] as const
export type ContractKind = (typeof CONTRACT_KINDS)[number]
