import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { RemoteProblem, type Client } from '../client/index.ts'
import { bundleFunction, describeOutcome, listFunctionNames } from '../deploy/index.ts'
import { createCommand, print, printJson, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox deploy [name ...]

Bundles functions/<name>.ts, and hands it to the running box: it starts the candidate, checks it, asks its
evals, publishes it as a version and switches to it. A candidate that does not pass takes no traffic; what
served before still does. Without a name, all of functions/ is deployed. Ctrl-C ends a deploy that has not
switched yet, and changes nothing. Faults that need not keep it back are warnings; it ends with 1 when one of
the functions was not deployed.

With --percent, each key always gets the same version, as do all requests of one key; onbox promote <name>
gives the new version the rest, onbox rollback <name> takes it back.

  --percent <n>   share of the keys that the version serves, 1 to 100; the rest stay where they are (100)
  --no-evals      do not ask its evals
  --url <url>     the box
  --json          print one line of JSON for each function
  --help          this text

${CONNECT_HELP}`

/** What came of one function. */
interface Outcome {
  name: string
  version?: string
  percent?: number
  isNew?: boolean
  ms?: number
  warnings: string[]
  error?: { code: string; detail: string }
}

export const command = createCommand({
  summary: 'bundle functions and put them into service',
  help: HELP,
  options: {
    ...CONNECT_OPTIONS,
    percent: { type: 'string' },
    'no-evals': { type: 'boolean', default: false },
  },
  positionals: { min: 0, max: Infinity },
  async run({ values, positionals, json }) {
    const percent = values.percent === undefined ? 100 : Number(values.percent)
    if (!Number.isInteger(percent) || percent < 1 || percent > 100) {
      throw new UsageError(
        `--percent takes a whole number from 1 to 100, and got "${values.percent}"`,
      )
    }
    const root = process.cwd()
    const names = positionals.length > 0 ? positionals : listFunctions(root)
    const client = connect(values.url)
    let exitCode = 0
    for (const name of names) {
      const say = json ? () => {} : (text: string) => print(`${name}  ${text}`)
      const outcome = await deployOne(
        client,
        root,
        name,
        { percent, evals: !values['no-evals'] },
        say,
      )
      if (outcome.error) exitCode = 1
      if (json) printJson(outcome)
    }
    return exitCode
  },
})

function listFunctions(root: string): string[] {
  const folder = join(root, 'functions')
  const names = listFunctionNames(folder)
  if (names.length === 0) throw new UsageError(`there is no function in ${folder}`)
  return names
}

async function deployOne(
  client: Client,
  root: string,
  name: string,
  options: { percent: number; evals: boolean },
  say: (text: string) => void,
): Promise<Outcome> {
  const outcome: Outcome = { name, warnings: [] }
  try {
    const file = join(root, 'functions', `${name}.ts`)
    if (!existsSync(file)) throw noFile(name, listFunctionNames(join(root, 'functions')))
    const { code, runtime, sourceMap } = await bundleFunction(file, root)
    for await (const event of client.deploy(name, { code, runtime, sourceMap, ...options })) {
      switch (event.type) {
        case 'checked':
          say(`starts and answers (${event.ms.toFixed(0)} ms)`)
          break
        case 'warning':
          outcome.warnings.push(event.reason)
          say(`warning: ${event.reason}`)
          break
        case 'evals-waiting':
          say('waits for the model, which is being loaded')
          break
        case 'eval':
          say(describeOutcome(event))
          break
        case 'done': {
          const { version, percent, isNew, ms } = event
          Object.assign(outcome, { version, percent, isNew, ms })
          say(
            isNew
              ? `version ${version} serves ${percent} % (${ms.toFixed(0)} ms)`
              : `version ${version} serves already`,
          )
          break
        }
        default:
          event satisfies never
      }
    }
  } catch (error) {
    if (!(error instanceof OnboxError || error instanceof RemoteProblem)) throw error
    const code = error instanceof OnboxError ? error.code : error.problem.code
    outcome.error = { code, detail: error.message }
    say(`is not deployed: ${error.message} [${code}]`)
  }
  return outcome
}

const noFile = (name: string, names: readonly string[]): OnboxError =>
  new OnboxError(
    'BUNDLE_FAILED',
    `Cannot find functions/${name}.ts: ${names.length === 0 ? "functions/ has no function; run this in the box's folder" : `there are ${names.join(', ')}`}`,
  )
