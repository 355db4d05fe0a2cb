import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { createLog } from '../base/index.ts'
import { loadConfig, readSettings, SETTINGS } from '../config/index.ts'
import { startBox, type Box } from '../server.ts'
import type { Command } from './main.ts'

const HELP = `onbox start

Starts the box in this folder: deploys functions/, loads the model, serves until it is stopped.

  --json   print one line of JSON when it is ready
  --help   this text

Environment:
${SETTINGS.map(([name, fallback, meaning]) => `  ${name.padEnd(17)} ${meaning}${fallback === '' ? '' : ` (${fallback})`}`).join('\n')}
`

/** The question of the curl line that the first start prints. */
const FIRST_QUESTION = { path: 'weather', question: '上海现在天气怎么样?' }

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
    const startedAtMs = performance.now()
    const root = process.cwd()
    const settings = readSettings(process.env, root)
    const box = await startBox({
      root,
      config: await loadConfig(root),
      settings,
      log: createLog(settings.logLevel === 'info' ? 'warn' : settings.logLevel),
    })
    const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(1)
    process.stdout.write(
      values.json
        ? `${JSON.stringify(toJson(box))}\n`
        : toText(box, root, settings.dataDir, seconds),
    )
    await waitForStop()
    await box.close()
    return 0
  },
}

function toJson({ url, engine, functions }: Box): object {
  return {
    url,
    model: engine.state,
    functions: functions.list().map(({ name, version, fault }) => ({ name, version, fault })),
  }
}

function toText(box: Box, root: string, dataDir: string, seconds: string): string {
  const { url, adminKey, engine, functions } = box
  const { state } = engine
  const keyFile = `${relative(root, dataDir) || '.'}/admin.key`
  const key = adminKey.made
    ? adminKey.key
    : process.env['ONBOX_ADMIN_KEY']
      ? '$ONBOX_ADMIN_KEY'
      : `$(cat ${keyFile})`
  const lines = [
    `onbox serves at ${url} (ready in ${seconds} s)`,
    '',
    `  model      ${state.status === 'ready' ? `${state.info.name} (${state.info.file})` : `none: ${state.status === 'failed' ? state.reason : 'loading'}`}`,
    ...functions
      .list()
      .map(
        ({ name, version, fault }, index) =>
          `  ${index === 0 ? 'functions ' : '          '} /${name}  ${fault === undefined ? version : `does not serve: ${fault}`}`,
      ),
    adminKey.made
      ? `  key        ${adminKey.key}\n             shown this once; kept in ${keyFile}`
      : `  key        ${process.env['ONBOX_ADMIN_KEY'] ? 'from ONBOX_ADMIN_KEY' : `in ${keyFile}`}`,
    '',
    'Ask it:',
    '',
    `  curl ${url}/${FIRST_QUESTION.path} -H "Authorization: Bearer ${key}" -d '${JSON.stringify({ question: FIRST_QUESTION.question })}'`,
    '',
  ]
  return `${lines.join('\n')}\n`
}

/** Settles when the operator or the system asks the box to stop. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve())
    }
  })
}
