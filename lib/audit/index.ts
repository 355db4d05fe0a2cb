export {
  openAudit,
  type Audit,
  type AuditEvent,
  type AuditOptions,
  type AuditRecord,
  type Erased,
  type ErasedPayloads,
  type OpenAudit,
} from './audit.ts'
export type { ExportLine, ExportOptions } from './export.ts'
export { findKeyFaults, type KeyFault } from './find-key-faults.ts'
export {
  openPayloadSealing,
  openPayloadVault,
  PAYLOAD_KEY_FILE,
  type PayloadVault,
} from './payload-vault.ts'
export type { AuditStep, ChainedRecord, Checkpoint } from './record.ts'
export { startRetention } from './retention.ts'
export { isPublicKey, readPublicKey, SIGNING_KEY_FILE } from './signing-key.ts'
export { describeChainFault, type ChainFault, type Verdict } from './verify.ts'
export { verifyDatabase } from './verify-database.ts'
export { verifyExport } from './verify-export.ts'
