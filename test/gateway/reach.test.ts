import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createReach } from '../../lib/gateway/index.ts'

const from = (address: string, headers: Record<string, string> = {}): IncomingMessage =>
  ({ socket: { remoteAddress: address }, headers }) as unknown as IncomingMessage

describe('createReach().clientOf()', () => {
  const { clientOf } = createReach({ trustedProxies: ['127.0.0.1', '10.1.0.0/16', 'fd00::/8'] })

  it.each([
    ['nothing that a stranger says', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['a proxy', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['a proxy that came in by IPv6', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['a chain of proxies', '127.0.0.1', '198.51.100.1, 10.1.2.3', '198.51.100.1'],
    ['what stands before it to nobody', '127.0.0.1', '10.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['an address with a port', '10.1.0.1', '198.51.100.1:5000', '198.51.100.1'],
    ['IPv6', 'fd00::1', '[2001:db8::1]:5000', '2001:db8::1'],
    ['a proxy that says nothing', '127.0.0.1', '', '127.0.0.1'],
    ['a proxy that passes on nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['proxies only', '127.0.0.1', '10.1.2.3', '10.1.2.3'],
  ])('believes %s', (_what, address, forwarded, expected) => {
    expect(clientOf(from(address, { 'x-forwarded-for': forwarded })).address).toBe(expected)
  })

  it('believes of TLS what the nearest proxy says, and nobody else', () => {
    const proto = (address: string, value: string): boolean =>
      clientOf(from(address, { 'x-forwarded-proto': value })).isSecure
    expect(proto('127.0.0.1', 'https')).toBe(true)
    expect(proto('127.0.0.1', 'https, http')).toBe(false)
    expect(proto('192.0.2.7', 'https')).toBe(false)
  })
})

describe('createReach().checkHost()', () => {
  const accepts = (reach: ReturnType<typeof createReach>, host: string): boolean => {
    try {
      reach.checkHost(`http://${host}/weather`)
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: 'HOST_UNKNOWN', status: 421 })
      return false
    }
  }

  it.each([
    ['127.0.0.1:8787', true],
    ['[::1]:8787', true],
    ['localhost', true],
    ['LOCALHOST:80', true],
    ['box.localhost', true],
    ['evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['localhost.evil.example', false],
  ])('of a box that only its machine reaches: %s %s', (host, expected) => {
    expect(accepts(createReach({}, '127.0.0.1'), host)).toBe(expected)
  })

  it('takes the names that are configured, and no other', () => {
    const reach = createReach({ hosts: ['Box.example'] }, '0.0.0.0')
    expect(accepts(reach, 'box.example:8787')).toBe(true)
    expect(accepts(reach, 'box.example.:8787')).toBe(true)
    expect(accepts(reach, '10.0.0.5')).toBe(true)
    expect(accepts(reach, 'evil.example')).toBe(false)
    expect(accepts(createReach({}, '0.0.0.0'), 'box.intranet')).toBe(true)
  })
})
