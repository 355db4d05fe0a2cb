import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { showJson, showLines } from '../base/index.ts'
import { describeCount, readUsage } from './usage.ts'

/** A command: what it does in one line, and its doing; the number is the exit code. */
export interface Command {
  summary: string
  /** How it may be typed: the first lines of its help. */
  usages: readonly string[]
  /** The names of its options, without the dashes: those that its help has to tell. */
  options: readonly string[]
  run: (args: string[]) => Promise<number>
}

type Values<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values']

/** What was typed behind a command's name. */
export interface Input<O extends ParseArgsOptionsConfig> {
  values: Values<O>
  positionals: string[]
  json: boolean
}

export interface CommandOptions<O extends ParseArgsOptionsConfig> {
  summary: string
  /** What `--help` prints; it says what the command line looks like first. */
  help: string
  /** Beside `--json` and `--help`. */
  options: O
  /** How many names and the like it takes. Default: none. */
  positionals?: { min: number; max: number }
  run: (input: Input<O>) => Promise<number>
}

/** What was typed is not what the command takes. */
export class UsageError extends Error {}

const COMMON = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Makes a command that knows `--help` and `--json`, and refuses what it does not know. */
export function createCommand<const O extends ParseArgsOptionsConfig>({
  summary,
  help,
  options,
  positionals: { min, max } = { min: 0, max: 0 },
  run,
}: CommandOptions<O>): Command {
  return {
    summary,
    usages: readUsage(help),
    options: Object.keys({ ...COMMON, ...options }),
    run: async (args) => {
      const parsed = parseArgs({ args, options: { ...COMMON, ...options }, allowPositionals: true })
      const values = parsed.values as Values<O> & { json: boolean; help: boolean }
      if (values.help) {
        process.stdout.write(help)
        return 0
      }
      const { positionals } = parsed
      if (positionals.length < min || positionals.length > max) {
        throw new UsageError(describeCount(help, positionals, max))
      }
      return run({ values, positionals, json: values.json })
    },
  }
}

/** One line of JSON for a program. */
export function printJson(value: unknown): void {
  process.stdout.write(`${showJson(value)}\n`)
}

/** Lines for a person, whoever wrote what is in them. */
export function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => `${showLines(line)}\n`).join(''))
}

/** Lines for a person that are not what was asked for: a program that reads the output gets that alone. */
export function tell(...lines: string[]): void {
  process.stderr.write(lines.map((line) => `${showLines(line)}\n`).join(''))
}

/** A text of somebody else within a line: its further lines stay below their first, and look like no line of ours. */
export const hang = (text: string, columns: number): string =>
  text.replaceAll('\n', `\n${' '.repeat(columns)}`)
