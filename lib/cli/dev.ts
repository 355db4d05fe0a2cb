import { createLog, showLines } from '../base/index.ts'
import { loadConfig, readSettings } from '../config/index.ts'
import { watchFolder, type WatchEvent } from '../deploy/index.ts'
import { startBox } from '../server.ts'
import { createTypeChecker } from './check-types.ts'
import { createCommand, print, printJson } from './command.ts'
import { describeBox, toJson } from './describe-box.ts'
import { SETTINGS_HELP } from './settings-help.ts'
import { waitForStop } from './wait-for-stop.ts'

const HELP = `onbox dev

Starts the box in this folder and deploys what is saved in functions/, db/ and wrangler-like.config.ts. Faults
of the bundle and of the types are shown here; what served before serves on. Types are checked at the start and
after each save, by the project's own TypeScript where it has one and a tsconfig.json; they keep nothing from
being deployed.

  --evals   a saved function has to pass its evals before it serves
  --json    print a line of JSON when it is ready, one for each change, and one for each check of the types
  --help    this text

${SETTINGS_HELP}`

export const command = createCommand({
  summary: 'start the box, and deploy what is saved',
  help: HELP,
  options: { evals: { type: 'boolean', default: false } },
  async run({ values, json }) {
    const stopped = waitForStop()
    const startedAtMs = performance.now()
    const root = process.cwd()
    const settings = readSettings(process.env, root)
    const box = await Promise.race([
      startBox({
        root,
        config: await loadConfig(root),
        settings,
        evals: values.evals,
        log: createLog(settings.logLevel),
      }),
      stopped,
    ])
    if (box === undefined) process.exit(0)
    await Promise.race([box.seeded, stopped])
    const types = createTypeChecker(root, json ? printTypes : createTypesReport())
    const watcher = await watchFolder({
      root,
      functions: box.functions,
      evals: values.evals,
      onEvent: (event) => {
        if (json) printJson(event)
        else print(`${new Date().toTimeString().slice(0, 8)}  ${describe(event)}`)
      },
      // After the deploys, which are not to wait for a processor.
      onSaved: () => types?.check(),
    })
    const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(1)
    if (json) printJson(toJson(box))
    else process.stdout.write(showLines(describeBox(box, seconds)))
    types?.check()
    await stopped
    types?.close()
    await watcher.close()
    await box.close()
    return 0
  },
})

function describe(event: WatchEvent): string {
  switch (event.type) {
    case 'deployed':
      return `${event.name}  version ${event.version} serves (${event.ms.toFixed(0)} ms)`
    case 'unchanged':
      return `${event.name}  is unchanged`
    case 'refused':
      return `${event.name}  is not deployed: ${event.reason} [${event.code}]`
    case 'warning':
      return `${event.name}  warning: ${event.reason}`
    case 'blind':
      return `${event.folder} is not watched any more: ${event.reason}; start onbox dev again`
    case 'removed':
      return `${event.name}  serves no more: its file is gone`
    default:
      return event satisfies never
  }
}

const printTypes = (faults: string[]): void => printJson({ type: 'types', faults })

/** Shows the types' faults, and once that there are none any more. */
function createTypesReport(): (faults: string[]) => void {
  let hadFaults = false
  return (faults) => {
    if (faults.length > 0) print('types:', ...faults)
    else if (hadFaults) print('types: no faults any more')
    hadFaults = faults.length > 0
  }
}
