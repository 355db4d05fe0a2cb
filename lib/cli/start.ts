import { flushCompileCache } from 'node:module'
import { createLog, showLines } from '../base/index.ts'
import { loadConfig, readSettings } from '../config/index.ts'
import { createCommand, printJson } from './command.ts'
import { describeBox, toJson } from './describe-box.ts'
import { SETTINGS_HELP } from './settings-help.ts'
import { waitForStop } from './wait-for-stop.ts'

const HELP = `onbox start

Starts the box in this folder: deploys functions/, loads the model, serves until it is stopped.

  --json   print one line of JSON when it is ready
  --help   this text

${SETTINGS_HELP}`

export const command = createCommand({
  summary: 'start the box and serve until it is stopped',
  help: HELP,
  options: {},
  async run({ json }) {
    const stopped = waitForStop()
    const startedAtMs = performance.now()
    const root = process.cwd()
    const settings = readSettings(process.env, root)
    const { startBox } = await import('../server.ts')
    const starting = startBox({
      root,
      config: await loadConfig(root),
      settings,
      log: createLog(settings.logLevel),
    })
    const box = await Promise.race([starting, stopped])
    // What has begun ends with this process.
    if (box === undefined) process.exit(0)
    await Promise.race([box.seeded, stopped])
    // Now, since a box that is killed writes none at its end.
    flushCompileCache()
    const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(1)
    if (json) printJson(toJson(box))
    else process.stdout.write(showLines(describeBox(box, seconds)))
    await stopped
    await box.close()
    return 0
  },
})
