import { describeAttempts } from './describe-attempts.ts'
import { attempts } from './fixtures/functions/network.ts'

describeAttempts('network', attempts)
