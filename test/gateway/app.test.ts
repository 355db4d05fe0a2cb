import { expect, it } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import type { ServedFunction } from '../../lib/deploy/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { createGateway } from '../../lib/gateway/index.ts'
import { createRequestTraces } from '../../lib/logs/index.ts'
import { NO_APPROVALS, NOTHING_SAID } from '../helpers/no-approvals.ts'
import { NO_AUDIT } from '../helpers/no-audit.ts'
import { DECLARES_NOTHING, NO_FUNCTIONS } from '../helpers/no-functions.ts'
import { NO_LOGS } from '../helpers/no-logs.ts'
import { NO_COLLECTIONS } from '../helpers/no-collections.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { OPEN_TO_ALL } from '../helpers/no-keys.ts'

it('createGateway() keeps what nobody foresaw from the client, and logs it under the same id', async () => {
  const lines: Record<string, unknown>[] = []
  const fail = () => Promise.reject(new Error('disk /dev/sda1 on fire'))
  const broken: ServedFunction = {
    name: 'broken',
    version: 'v1',
    maxBodyBytes: 1_000,
    collections: {},
    ...DECLARES_NOTHING,
    fault: undefined,
    fetch: fail,
    runTool: fail,
  }
  const app = createGateway({
    functions: { ...NO_FUNCTIONS, get: () => broken },
    collections: NO_COLLECTIONS,
    secrets: NO_SECRETS,
    logs: NO_LOGS,
    traces: createRequestTraces(),
    ...OPEN_TO_ALL,
    approvals: NO_APPROVALS,
    ...NOTHING_SAID,
    audit: NO_AUDIT,
    recordsPlainRequests: true,
    metrics: createMetrics(),
    log: createLog('error', (line) => lines.push(JSON.parse(line) as Record<string, unknown>)),
    modelFault: () => undefined,
    listCrons: () => ({ timeZone: 'UTC', crons: [] }),
  })
  const response = await app.request('/broken')
  expect(response.status).toBe(500)
  const problem = (await response.json()) as Record<string, unknown>
  expect(problem).toMatchObject({ code: 'INTERNAL', status: 500 })
  expect(JSON.stringify(problem)).not.toContain('sda1')
  expect(lines).toMatchObject([
    {
      requestId: problem['requestId'],
      reason: expect.stringContaining('Error: disk /dev/sda1 on fire\n    at ') as string,
    },
  ])
})
