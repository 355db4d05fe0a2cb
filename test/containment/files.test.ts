import { describeAttempts } from './describe-attempts.ts'
import { attempts } from './fixtures/functions/files.ts'

describeAttempts('files', attempts)
