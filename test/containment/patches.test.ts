import { describeAttempts } from './describe-attempts.ts'
import { attempts } from './fixtures/functions/patches.ts'

describeAttempts('patches', attempts)
