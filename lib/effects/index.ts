export {
  approvalNotFound,
  openApprovals,
  type Approval,
  type Approvals,
  type Decision,
  type ForgottenCall,
  type SettledApproval,
  type WantedCall,
} from './approvals.ts'
export { runNameOf } from './run-name.ts'
export { openOnce, type Once, type OnceRun } from './once.ts'
