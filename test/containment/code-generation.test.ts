import { describeAttempts } from './describe-attempts.ts'
import { attempts } from './fixtures/functions/code-generation.ts'

describeAttempts('code-generation', attempts)
