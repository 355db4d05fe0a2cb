#!/usr/bin/env -S node --disable-sigusr1
/** `onbox <command>`: each command is a file of its own. */
import { OnboxError } from '../base/index.ts'

/** A command: what it does in one line, and its doing; the number is the exit code. */
export interface Command {
  summary: string
  run(args: string[]): Promise<number>
}

const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import('./start.ts'),
}

const [name, ...args] = process.argv.slice(2)

if (name === undefined || name === '--help' || name === '-h') {
  process.stdout.write('onbox <command>\n\n')
  for (const [known, load] of Object.entries(COMMANDS)) {
    process.stdout.write(`  ${known.padEnd(10)} ${(await load()).command.summary}\n`)
  }
  process.stdout.write('\nonbox <command> --help tells more.\n')
} else {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    process.stderr.write(
      `onbox: there is no command "${name}"; known: ${Object.keys(COMMANDS).join(', ')}\n`,
    )
    process.exitCode = 2
  } else {
    try {
      process.exitCode = await (await load()).command.run(args)
    } catch (error) {
      const isMisused = isArgumentFault(error)
      process.stderr.write(
        isMisused
          ? `onbox ${name}: ${error.message}; onbox ${name} --help tells more\n`
          : error instanceof OnboxError
            ? `onbox: ${error.message} [${error.code}]\n`
            : `onbox: ${error instanceof Error ? error.stack : String(error)}\n`,
      )
      process.exitCode = isMisused ? 2 : 1
    }
  }
}

/** Whether `parseArgs` refused what was typed. */
function isArgumentFault(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  )
}
