import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIsolate, type Isolate } from '../../lib/isolate/index.ts'
import { useBystanders } from './bystanders.ts'
import type { Attempts } from './fixtures/db/attempt.ts'
import { asRequest, createKeptLog, get, prepareHostile } from './start.ts'

/** In the environment of the host, and nowhere else. */
const CANARY = `canary of the environment ${randomUUID()}`

/** Makes each attempt of a fixture from inside a real isolate, and looks after everybody else. */
export function describeAttempts(fixture: string, attempts: Attempts): void {
  describe(`a function that tries ${fixture}`, () => {
    let hostile: Isolate
    const { log, lines } = createKeptLog()
    const bystanders = useBystanders()

    beforeAll(async () => {
      process.env['ONBOX_TEST_CANARY'] = CANARY
      hostile = await startIsolate(await prepareHostile(fixture, { vars: bystanders().aim, log }))
    })
    afterAll(async () => {
      delete process.env['ONBOX_TEST_CANARY']
      await hostile.stop()
    })

    it.each(Object.entries(attempts))('%s', async (name, { out }) => {
      const path = `/${encodeURIComponent(name)}`
      const response = await hostile.fetch(get(path), asRequest())
      const said = await response.text()
      expect(said).toMatch(out)
      const told = JSON.stringify([said, ...response.headers, lines])
      expect(told).not.toContain(CANARY)
      expect(told).not.toContain(bystanders().aim.project)
      const alive = await hostile.fetch(get('/'), asRequest())
      expect(await alive.text()).toBe('alive')
      await bystanders().check()
    })

    it.runIf(existsSync('/proc/self/environ'))('has nothing of the host’s environment', () => {
      const told = ['cmdline', 'environ'].map((file) =>
        readFileSync(`/proc/${hostile.pid}/${file}`),
      )
      expect(Buffer.concat(told).toString()).not.toContain(CANARY)
    })
  })
}
