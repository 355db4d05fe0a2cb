import { write, type HostileCase } from './hostile-case.ts'

const keptAlive = (key: string): string =>
  write('/echo', { key }).replace('connection: close\r\n', '')

/** Connections that are used otherwise than is meant. */
export const CONNECTIONS: readonly HostileCase[] = [
  {
    name: 'headers that do not come',
    bytes: () => 'GET /echo HTTP/1.1\r\nhost: localhost\r\nx-slow: ',
    statuses: [408],
    code: 'REQUEST_TIMEOUT',
  },
  {
    name: 'a body that does not come',
    bytes: ({ key }) =>
      `POST /echo/tools/repeat HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${key}\r\ncontent-length: 12\r\n\r\n{"te`,
    statuses: [408],
    code: 'REQUEST_TIMEOUT',
  },
  {
    name: 'a chunk that does not come',
    bytes: ({ key }) =>
      `POST /echo/tools/repeat HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${key}\r\ntransfer-encoding: chunked\r\n\r\n8\r\n{"te`,
    statuses: [408],
    code: 'REQUEST_TIMEOUT',
  },
  {
    name: 'nothing at all',
    bytes: () => '',
    statuses: [408],
    code: 'REQUEST_TIMEOUT',
  },
  {
    name: 'three requests at once, of which the last is none',
    bytes: ({ key }) => `${keptAlive(key)}${keptAlive(key)}nonsense\r\n\r\n`,
    statuses: [200, 200, 400],
    code: 'REQUEST_MALFORMED',
  },
  {
    name: '200 requests at once without a key',
    bytes: () => write('/echo').replace('connection: close\r\n', '').repeat(199) + write('/echo'),
    statuses: Array.from({ length: 200 }, () => 401),
  },
  {
    name: 'an end in the middle of the headers',
    bytes: () => 'GET /echo HTTP/1.1\r\nhost: local',
    leave: 'end',
    statuses: [400],
    code: 'REQUEST_MALFORMED',
  },
  {
    name: 'a reset in the middle of the headers',
    bytes: () => 'GET /echo HTTP/1.1\r\nhost: local',
    leave: 'reset',
    statuses: [],
  },
  {
    name: 'a reset before the answer',
    bytes: ({ key }) => write('/echo', { key }),
    leave: 'reset',
    statuses: [],
  },
]
