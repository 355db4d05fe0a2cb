import { write, type HostileCase } from './hostile-case.ts'

const bad = { statuses: [400], code: 'REQUEST_MALFORMED' }
const large = { statuses: [431], code: 'HEADERS_TOO_LARGE' }
const withHeader = (name: string, header: string): HostileCase => ({
  name,
  bytes: ({ key }) => write('/echo', { key, headers: [header] }),
  ...bad,
})

/** Request lines and headers. */
export const HEADS: readonly HostileCase[] = [
  withHeader('a NUL in a header', 'x-a: b\0c'),
  withHeader('a NUL in the name of a header', 'x-\0a: b'),
  withHeader('a bare LF in a header', 'x-a: b\nx-injected: c'),
  withHeader('a bare CR in a header', 'x-a: b\rx-injected: c'),
  withHeader('a header that goes on in the next line', 'x-a: b\r\n continued'),
  withHeader('a header without a colon', 'x-a'),
  withHeader('a header without a name', ': b'),
  withHeader('a space in the name of a header', 'x a: b'),
  withHeader('a letter of another script in the name of a header', 'ключ: b'),
  withHeader('two hosts', 'host: evil.example'),
  withHeader('two keys', 'authorization: Bearer obx_another'),
  withHeader('two types', 'content-type: a/b\r\ncontent-type: c/d'),
  withHeader('an expectation that nobody meets', 'expect: a-miracle'),
  {
    name: 'a header of 64 KB',
    bytes: ({ key }) => write('/echo', { key, headers: [`x-a: ${'x'.repeat(65_536)}`] }),
    ...large,
  },
  {
    name: 'a header without an end',
    bytes: () => 'GET /echo HTTP/1.1\r\nx-a: ',
    flood: 'x'.repeat(65_536),
    ...large,
  },
  {
    name: 'headers without an end',
    bytes: () => 'GET /echo HTTP/1.1\r\n',
    flood: 'a: b\r\n'.repeat(1_000),
    ...large,
  },
  {
    name: '200 headers',
    bytes: ({ key }) =>
      write('/echo', { key, headers: Array.from({ length: 200 }, (_, at) => `x-${at}: y`) }),
    ...large,
  },
  {
    name: 'an address of 64 KB',
    bytes: ({ key }) => write(`/echo?${'x'.repeat(65_536)}`, { key }),
    ...large,
  },
  {
    name: 'headers named as what objects inherit',
    bytes: ({ key }) => write('/echo', { key, headers: ['__proto__: x', 'constructor: y'] }),
    statuses: [200],
  },
  { name: 'no host', bytes: () => 'GET /echo HTTP/1.1\r\n\r\n', ...bad },
  {
    name: 'HTTP/1.0, which needs no host, without a key',
    bytes: () => 'GET /echo HTTP/1.0\r\n\r\n',
    statuses: [401],
    code: 'KEY_MISSING',
  },
  {
    name: 'HTTP/0.9, whose requests have no version',
    bytes: () => 'GET /echo\r\n',
    statuses: [408],
    code: 'REQUEST_TIMEOUT',
  },
  { name: 'HTTP/9.9', bytes: () => 'GET /echo HTTP/9.9\r\nhost: localhost\r\n\r\n', ...bad },
  {
    name: 'the preface of HTTP/2',
    bytes: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    ...bad,
  },
  { name: 'a hello of TLS', bytes: () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', ...bad },
  { name: 'a proxy protocol', bytes: () => 'PROXY TCP4 10.0.0.1 10.0.0.2 1 2\r\n', ...bad },
  {
    name: 'a host with a user',
    bytes: ({ key }) => write('/echo', { key, host: 'localhost@evil.example' }),
    ...bad,
  },
  {
    name: 'a host with a path',
    bytes: ({ key }) => write('/echo', { key, host: 'localhost/admin' }),
    ...bad,
  },
  {
    name: 'a name that was made to lead here',
    bytes: ({ key }) => write('/echo', { key, host: 'evil.example' }),
    statuses: [421],
    code: 'HOST_UNKNOWN',
  },
  {
    name: 'the address of another server',
    bytes: ({ key }) => write('http://evil.example/echo', { key }),
    statuses: [421],
    code: 'HOST_UNKNOWN',
  },
  {
    name: 'an address of another protocol',
    bytes: ({ key }) => write('ftp://localhost/echo', { key }),
    ...bad,
  },
  {
    name: 'an offer to speak WebSocket',
    bytes: ({ key }) =>
      write('/echo', { key, headers: ['upgrade: websocket', 'sec-websocket-version: 13'] }).replace(
        'connection: close',
        'connection: close, upgrade',
      ),
    statuses: [200],
    never: /HTTP\/1\.1 101/,
  },
  {
    name: 'an offer to speak HTTP/2, without a key',
    bytes: () =>
      write('/echo', { headers: ['upgrade: h2c', 'http2-settings: AAMAAABk'] }).replace(
        'connection: close',
        'connection: close, upgrade, http2-settings',
      ),
    statuses: [401],
    never: /HTTP\/1\.1 101/,
  },
  {
    name: 'an id of its own',
    bytes: ({ key }) => write('/echo', { key, headers: ['x-request-id: evil'] }),
    statuses: [200],
    never: /evil/,
  },
]
