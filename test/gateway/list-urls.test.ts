import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { listUrls } from '../../lib/gateway/list-urls.ts'

const of = (family: 'IPv4' | 'IPv6', address: string, internal = false): NetworkInterfaceInfo =>
  ({ family, address, internal }) as NetworkInterfaceInfo
const INTERFACES = {
  lo: [of('IPv4', '127.0.0.1', true), of('IPv6', '::1', true)],
  eth0: [of('IPv4', '192.168.1.20'), of('IPv6', '2001:db8::20'), of('IPv6', 'fe80::20')],
  wlan0: [of('IPv4', '169.254.3.4'), of('IPv4', '10.0.0.4'), of('IPv6', 'fd00::4')],
}

it.each([
  ['127.0.0.1', '127.0.0.1', 'http://127.0.0.1:8787', []],
  ['localhost', '::1', 'http://localhost:8787', []],
  ['192.168.1.20', '192.168.1.20', 'http://192.168.1.20:8787', []],
  ['2001:db8::20', '2001:db8::20', 'http://[2001:db8::20]:8787', []],
  [
    '0.0.0.0',
    '0.0.0.0',
    'http://127.0.0.1:8787',
    ['http://192.168.1.20:8787', 'http://10.0.0.4:8787'],
  ],
  [
    '::0',
    '::',
    'http://127.0.0.1:8787',
    [
      'http://192.168.1.20:8787',
      'http://[2001:db8::20]:8787',
      'http://10.0.0.4:8787',
      'http://[fd00::4]:8787',
    ],
  ],
])('listUrls() tells where a box on %s can be asked', (host, address, url, networkUrls) => {
  expect(listUrls('http', host, { address, port: 8787 }, INTERFACES)).toEqual({ url, networkUrls })
})
