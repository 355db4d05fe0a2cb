/** Runs the command that was typed: each is a file of its own. */
import '../base/short-cut-imports.ts'
import { OnboxError, showLines } from '../base/index.ts'
import { RemoteProblem } from '../client/index.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { UsageError, type Command } from './command.ts'

const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  dev: () => import('./dev.ts'),
  start: () => import('./start.ts'),
  ask: () => import('./ask.ts'),
  deploy: () => import('./deploy.ts'),
  versions: () => import('./versions.ts'),
  rollback: () => import('./rollback.ts'),
  promote: () => import('./promote.ts'),
  remove: () => import('./remove.ts'),
  key: () => import('./key.ts'),
  ingest: () => import('./ingest.ts'),
  documents: () => import('./documents.ts'),
  compare: () => import('./compare.ts'),
  secret: () => import('./secret.ts'),
  model: () => import('./model.ts'),
  approvals: () => import('./approvals.ts'),
  crons: () => import('./crons.ts'),
  tail: () => import('./tail.ts'),
  explain: () => import('./explain.ts'),
  replay: () => import('./replay.ts'),
  audit: () => import('./audit.ts'),
  backup: () => import('./backup.ts'),
  verify: () => import('./verify.ts'),
  restore: () => import('./restore.ts'),
  doctor: () => import('./doctor.ts'),
}

/** Behind the list of the commands. */
const HELP = `
onbox <command> --help, or onbox help <command>, tells more; onbox --version tells which onbox this is.
Every command knows --json: one line for a program, or one for each thing. It ends with 0 when it has done
what was asked, with 1 when that failed, and with 2 when it was not understood.
`

// Whoever reads may have seen enough: `onbox tail | head -1`.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0)
  const reason = code === 'ENOSPC' ? 'the disk that it goes to is full; make room on it' : message
  process.stderr.write(`onbox: Cannot print all that there is to say: ${showLines(reason)}\n`)
  process.exit(1)
})

const typed = process.argv.slice(2)
// `onbox help deploy` is `onbox deploy --help`.
const [name, ...args] =
  typed[0] === 'help' ? (typed[1] === undefined ? [] : [typed[1], '--help']) : typed

if (name === undefined || name === '--help' || name === '-h') {
  process.stdout.write('onbox <command>\n\n')
  for (const [known, load] of Object.entries(COMMANDS)) {
    process.stdout.write(`  ${known.padEnd(10)} ${(await load()).command.summary}\n`)
  }
  process.stdout.write(HELP)
} else if (name === '--version' || name === '-v') {
  process.stdout.write(`${packageJson.version}\n`)
} else {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    process.stderr.write(
      `onbox: there is no command "${showLines(name)}"; known: ${Object.keys(COMMANDS).join(', ')}\n`,
    )
    process.exitCode = 2
  } else {
    try {
      process.exitCode = await (await load()).command.run(args)
    } catch (error) {
      const isMisused = error instanceof UsageError || isArgumentFault(error)
      const complaint = `onbox${isMisused ? ` ${name}` : ''}: ${describe(error, name)}\n`
      process.stderr.write(showLines(complaint))
      process.exitCode = isMisused ? 2 : 1
    }
  }
}

function describe(error: unknown, name: string): string {
  if (error instanceof UsageError || isArgumentFault(error)) {
    return `${error.message}; onbox ${name} --help tells more`
  }
  if (error instanceof OnboxError) return `${error.message} [${error.code}]`
  if (error instanceof RemoteProblem) return `${error.message} [${error.problem.code}]`
  if (isUnreachable(error)) {
    return `Cannot reach the box: ${error.cause.message || error.cause.code}; is it started, and --url right?`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Whether `fetch` got no answer. */
function isUnreachable(error: unknown): error is { cause: { message: string; code: string } } {
  return error instanceof TypeError && error.cause instanceof Error
}

/** Whether `parseArgs` refused what was typed. */
function isArgumentFault(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  )
}
