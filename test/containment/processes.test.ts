import { describeAttempts } from './describe-attempts.ts'
import { attempts } from './fixtures/functions/processes.ts'

describeAttempts('processes', attempts)
