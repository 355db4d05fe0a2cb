import { runTool, write, type HostileCase } from './hostile-case.ts'

const start = (key: string): string =>
  `POST /echo/tools/repeat HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${key}\r\n`
const chunked = (key: string, chunks: string): string =>
  `${start(key)}connection: close\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`
const BODY = '{"text":"x"}'
const bad = { statuses: [400], code: 'REQUEST_MALFORMED' }

/** Where a request ends, and the next one begins: what two servers must not see differently. */
export const FRAMING: readonly HostileCase[] = [
  {
    name: 'Content-Length and Transfer-Encoding',
    bytes: ({ key }) =>
      `${start(key)}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${write('/admin/keys', { key })}`,
    ...bad,
  },
  {
    name: 'Transfer-Encoding and Content-Length',
    bytes: ({ key }) =>
      `${start(key)}transfer-encoding: chunked\r\ncontent-length: 5\r\n\r\n0\r\n\r\n${write('/admin/keys', { key })}`,
    ...bad,
  },
  {
    name: 'two lengths',
    bytes: ({ key }) => `${start(key)}content-length: 12\r\ncontent-length: 3\r\n\r\n${BODY}`,
    ...bad,
  },
  {
    name: 'two lengths that agree',
    bytes: ({ key }) => `${start(key)}content-length: 12\r\ncontent-length: 12\r\n\r\n${BODY}`,
    ...bad,
  },
  {
    name: 'a list of lengths',
    bytes: ({ key }) => `${start(key)}content-length: 12, 12\r\n\r\n${BODY}`,
    ...bad,
  },
  ...['-1', '+12', '0x0c', '1e1', '12 12', '99999999999999999999999'].map((length) => ({
    name: `a length of ${length}`,
    bytes: ({ key }: { key: string }) => `${start(key)}content-length: ${length}\r\n\r\n${BODY}`,
    ...bad,
  })),
  ...['identity', 'chunked, identity', 'xchunked', 'chunked, chunked', 'gzip, chunkedx'].map(
    (encoding) => ({
      name: `a Transfer-Encoding of ${encoding}`,
      bytes: ({ key }: { key: string }) =>
        `${start(key)}transfer-encoding: ${encoding}\r\n\r\nc\r\n${BODY}\r\n0\r\n\r\n`,
      ...bad,
    }),
  ),
  {
    name: 'Transfer-Encoding twice',
    bytes: ({ key }) =>
      `${start(key)}transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n\r\n0\r\n\r\n`,
    ...bad,
  },
  {
    name: 'a space before the colon of Transfer-Encoding',
    bytes: ({ key }) => `${start(key)}transfer-encoding : chunked\r\n\r\n0\r\n\r\n`,
    ...bad,
  },
  { name: 'a chunk size that is no number', bytes: ({ key }) => chunked(key, 'zz\r\n'), ...bad },
  { name: 'a negative chunk size', bytes: ({ key }) => chunked(key, '-1\r\nx\r\n'), ...bad },
  {
    name: 'a chunk size beyond 64 bits',
    bytes: ({ key }) => chunked(key, 'fffffffffffffffff\r\nx'),
    ...bad,
  },
  {
    name: 'a chunk that is longer than its size',
    bytes: ({ key }) => chunked(key, '2\r\nabcd\r\n0\r\n\r\n'),
    ...bad,
  },
  {
    name: 'a chunk that ends with a bare LF',
    bytes: ({ key }) => chunked(key, 'c\n{"text":"x"}\n0\n\n'),
    ...bad,
  },
  {
    name: 'a chunk extension without an end',
    bytes: ({ key }) => chunked(key, '1;'),
    flood: 'x'.repeat(65_536),
    ...bad,
  },
  {
    name: 'a chunked body without an end',
    bytes: ({ key }) => chunked(key, ''),
    flood: `10000\r\n${' '.repeat(65_536)}\r\n`,
    statuses: [413],
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'a chunked body of one byte a chunk',
    bytes: ({ key }) => chunked(key, ''),
    flood: '1\r\n \r\n'.repeat(10_000),
    ...bad,
  },
  {
    name: 'trailers without an end',
    bytes: ({ key }) => chunked(key, '0\r\n'),
    flood: `x-trailer: ${'x'.repeat(8_000)}\r\n`,
    statuses: [431],
    code: 'HEADERS_TOO_LARGE',
  },
  {
    name: 'a length over the limit, and no body',
    bytes: ({ key }) => `${start(key)}connection: close\r\ncontent-length: 999999999999\r\n\r\n`,
    statuses: [413],
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'a body longer than its length, with a request in it',
    bytes: ({ key }) =>
      `${start(key)}content-length: 12\r\n\r\n${BODY}GARBAGE /admin/keys HTTP/1.1\r\n\r\n`,
    statuses: [200, 400],
    code: 'REQUEST_MALFORMED',
  },
  {
    name: 'half a body, and then the end',
    bytes: ({ key }) => runTool(key, BODY).slice(0, -4),
    leave: 'end',
    ...bad,
  },
]
