import { expect, it } from 'vitest'
import { classifyAddress } from '../../../lib/bindings/fetch/classify-address.ts'

it.each([
  ['public', ['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2400::1']],
  [
    'private',
    ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '127.0.0.1'],
  ],
  ['private', ['127.255.255.254', '::1', 'fd12:3456::1', '::ffff:10.0.0.1', '::ffff:7f00:1']],
  ['forbidden', ['0.0.0.0', '169.254.169.254', '224.0.0.1', '239.255.255.250', '255.255.255.255']],
  ['forbidden', ['100.100.100.200', '168.63.129.16', 'fd00:ec2::254', '192.0.0.192', '198.18.0.1']],
  ['forbidden', ['::', 'fe80::1', 'fe80::1%eth0', 'ff02::1', 'fec0::1', '2001:db8::1']],
  [
    'forbidden, as it wraps an IPv4 address,',
    ['::ffff:169.254.169.254', '::ffff:8.8.8.8', '64:ff9b::a9fe:a9fe', '2002:a9fe:a9fe::1'],
  ],
  ['forbidden, as it wraps an IPv4 address,', ['::127.0.0.1', '2001:0:a9fe:a9fe::1']],
])('%s is %j', (expected, addresses) => {
  const classes = new Set(addresses.map(classifyAddress))
  expect([...classes]).toEqual([expected.split(',')[0]])
})
