import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIsolate, type Isolate } from '../../lib/isolate/index.ts'
import { openTarget, type Target } from './aim.ts'
import { useBystanders } from './bystanders.ts'
import type { Attempts } from './fixtures/db/attempt.ts'
import { asRequest, get, prepareHostile } from './start.ts'

/** Makes each attempt of a fixture from inside a real isolate, and looks after everybody else. */
export function describeAttempts(fixture: string, attempts: Attempts): void {
  describe(`a function that tries ${fixture}`, () => {
    let hostile: Isolate
    let neighbour: Isolate
    let target: Target
    const bystanders = useBystanders()

    beforeAll(async () => {
      process.env['ONBOX_TEST_CANARY'] = 'canary'
      neighbour = await startIsolate(await prepareHostile('neighbour'))
      target = await openTarget(bystanders().modelPid)
      hostile = await startIsolate(await prepareHostile(fixture, { vars: target.aim }))
    })
    afterAll(async () => {
      delete process.env['ONBOX_TEST_CANARY']
      await Promise.all([hostile.stop(), neighbour.stop()])
      target.close()
    })

    it.each(Object.entries(attempts))('%s', async (name, { out }) => {
      const path = `/${encodeURIComponent(name)}`
      const response = await hostile.fetch(get(path), asRequest())
      expect(await response.text()).toMatch(out)
      const answers = [hostile, neighbour].map((one) => one.fetch(get('/'), asRequest()))
      for (const answer of answers) expect(await (await answer).text()).toBe('alive')
      expect(target.touched()).toEqual([])
      await bystanders().check()
    })
  })
}
