import { describeAttempts } from './describe-attempts.ts'
import { attempts } from './fixtures/functions/built-ins.ts'

describeAttempts('built-ins', attempts)
