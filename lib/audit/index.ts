export { openAudit, type Audit, type AuditEvent, type AuditRecord } from './audit.ts'
