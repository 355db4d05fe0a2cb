import { parseArgs } from 'node:util'
import { createLog } from '../base/index.ts'
import { loadConfig, readSettings, SETTINGS } from '../config/index.ts'
import { startBox } from '../server.ts'
import { describeBox, toJson } from './describe-box.ts'
import type { Command } from './main.ts'

const HELP = `onbox start

Starts the box in this folder: deploys functions/, loads the model, serves until it is stopped.

  --json   print one line of JSON when it is ready
  --help   this text

Environment:
${SETTINGS.map(([name, fallback, meaning]) => `  ${name.padEnd(17)} ${meaning}${fallback === '' ? '' : ` (${fallback})`}`).join('\n')}
`

export const command: Command = {
  summary: 'start the box and serve until it is stopped',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) {
      process.stdout.write(HELP)
      return 0
    }
    const stopped = waitForStop()
    const startedAtMs = performance.now()
    const root = process.cwd()
    const settings = readSettings(process.env, root)
    const starting = startBox({
      root,
      config: await loadConfig(root),
      settings,
      log: createLog(settings.logLevel),
    })
    const box = await Promise.race([starting, stopped])
    // What has begun ends with this process.
    if (box === undefined) process.exit(0)
    const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(1)
    process.stdout.write(
      values.json ? `${JSON.stringify(toJson(box))}\n` : describeBox(box, seconds),
    )
    await stopped
    await box.close()
    return 0
  },
}

/** Settles when the operator or the system asks the box to stop. */
function waitForStop(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve(undefined))
    }
  })
}
