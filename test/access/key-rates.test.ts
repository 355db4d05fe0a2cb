import { expect, it, onTestFinished, vi } from 'vitest'
import { createKeyRates, type Caller } from '../../lib/access/index.ts'

const MAX_HOLDERS = 10_000
const caller = (keyId: string, limits: Caller['limits'] = { requestsPerMinute: 1 }): Caller => ({
  keyId,
  scopes: [{ type: 'all' }],
  limits,
})

it('createKeyRates() keeps what keys have taken, whoever comes and goes with access tokens, and of these the last', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const rates = createKeyRates(() => undefined)
  const take = (one: Caller) => rates.takeRequest(one)
  const [key, steady, gone] = [caller('key_a'), caller('oidc:steady'), caller('oidc:gone')]
  const busy = caller('oidc:busy', { concurrency: 1 })
  for (const one of [key, gone, steady]) take(one)()
  const end = take(busy)
  for (let count = 0; count < MAX_HOLDERS; count += 1) {
    take(caller(`oidc:${count}`))()
    if (count % 5_000 === 0) expect(() => take(steady)).toThrow('limited to 1 requests a minute')
  }
  for (const one of [key, steady, busy]) expect(() => take(one)).toThrow('Cannot serve this key')
  end()
  take(busy)()
  // Of as many there is no room for.
  take(gone)()
})
