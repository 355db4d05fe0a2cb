import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { createGateway, listen } from '../../lib/gateway/index.ts'
import { createRequestTraces, openFunctionLogs } from '../../lib/logs/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { NO_APPROVALS, NOTHING_SAID } from '../helpers/no-approvals.ts'
import { NO_AUDIT } from '../helpers/no-audit.ts'
import { NO_FUNCTIONS } from '../helpers/no-functions.ts'
import { NO_COLLECTIONS } from '../helpers/no-collections.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { TEST_KEY } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { OPEN_TO_ALL } from '../helpers/no-keys.ts'

it('onbox tail says how many lines were left out, since they came too fast', async () => {
  const logs = openFunctionLogs({ folder: makeTemporaryFolder() })
  onTestFinished(logs.close)
  const log = createLog('error', () => {})
  const metrics = createMetrics()
  const gateway = createGateway({
    functions: NO_FUNCTIONS,
    collections: NO_COLLECTIONS,
    secrets: NO_SECRETS,
    logs,
    traces: createRequestTraces(),
    ...OPEN_TO_ALL,
    approvals: NO_APPROVALS,
    ...NOTHING_SAID,
    audit: NO_AUDIT,
    recordsPlainRequests: true,
    metrics,
    log,
    modelFault: () => undefined,
    listCrons: () => ({ timeZone: 'UTC', crons: [] }),
  })
  const { problemAnswered: onRefused } = metrics
  const { url, close } = await listen(gateway.fetch, { host: '127.0.0.1', port: 0, onRefused })
  onTestFinished(close)
  const { info } = logs.of('hello', 'v1', log)
  info('the first')
  const tail = (...args: string[]) =>
    useCli(['tail', ...args, '--url', url], { env: { ONBOX_ADMIN_KEY: TEST_KEY } })
  // It printed, so its lines are shown, though it was never published.
  const tails = [tail('hello'), tail('hello', '--json')] as const
  await Promise.all(tails.map((one) => one.printed(/the first/)))
  for (let index = 1; index <= 1_500; index++) info(`line ${index}`)
  await tails[0].printed(/left out/)
  await tails[1].printed(/dropped/)
  info('the last')
  await Promise.all(tails.map((one) => one.printed(/the last/)))
  expect(tails[0].output).toMatch(
    /line 1000\n +500 lines are left out: they came faster than they are read\n.*the last\n$/,
  )
  expect(tails[1].output).toMatch(/"line 1000"\}\n\{"dropped":500\}\n.*"the last"\}\n$/)
})
