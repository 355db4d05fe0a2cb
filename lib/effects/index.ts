export {
  approvalNotFound,
  openApprovals,
  runNameOf,
  type Approval,
  type Approvals,
  type Decision,
  type ForgottenCall,
  type WantedCall,
} from './approvals.ts'
export { openOnce, type Once, type OnceRun } from './once.ts'
