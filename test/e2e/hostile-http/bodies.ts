import { runTool, write, type HostileCase } from './hostile-case.ts'

const DEPTH = 100_000

const body = (name: string, text: string, status: number, code: string): HostileCase => ({
  name,
  bytes: ({ key }) => runTool(key, text),
  statuses: [status],
  code,
})

const BOUNDARY = 'the-boundary'
/** An upload; `parts` without the first boundary. */
const upload = (key: string, parts: string, type = `multipart/form-data; boundary=${BOUNDARY}`) =>
  write('/papers/documents', {
    method: 'POST',
    key,
    headers: [`content-type: ${type}`],
    body: parts,
  })
const part = (disposition: string, content: string): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`
const END = `--${BOUNDARY}--\r\n`

const form = (
  name: string,
  parts: string,
  status = 422,
  code = 'BODY_INVALID',
  type?: string,
): HostileCase => ({
  name,
  bytes: ({ key }) => upload(key, parts, type),
  statuses: [status],
  code,
})

/** JSON, other texts, and uploads. */
export const BODIES: readonly HostileCase[] = [
  body('arrays, 100,000 deep', '['.repeat(DEPTH) + ']'.repeat(DEPTH), 422, 'BODY_INVALID'),
  body('arrays, 100,000 deep, without an end', '['.repeat(DEPTH), 422, 'BODY_INVALID'),
  body(
    'objects, 25,000 deep',
    '{"text":'.repeat(DEPTH / 4) + '1' + '}'.repeat(DEPTH / 4),
    422,
    'BODY_INVALID',
  ),
  body('the same field twice', '{"text":"x","text":7}', 422, 'ARGUMENTS_INVALID'),
  ...['__proto__', 'constructor'].map((field) => ({
    name: `a field ${field}`,
    bytes: ({ key }: { key: string }) => runTool(key, `{"text":"x","${field}":{"admin":true}}`),
    statuses: [200],
    never: /admin/,
  })),
  body(
    '__proto__ in place of the arguments',
    '{"__proto__":{"text":"x"}}',
    422,
    'ARGUMENTS_INVALID',
  ),
  body('a number beyond all', '{"text":1e999}', 422, 'ARGUMENTS_INVALID'),
  body('NaN', '{"text":NaN}', 400, 'BODY_NOT_JSON'),
  body('a comment', '{"text":"x"/* y */}', 400, 'BODY_NOT_JSON'),
  body('two values', '{"text":"x"}{"text":"y"}', 400, 'BODY_NOT_JSON'),
  body('a NUL', '{"text":"x"}\0', 400, 'BODY_NOT_JSON'),
  body('a text that is no JSON', 'text=x&admin=1', 400, 'BODY_NOT_JSON'),
  body(
    'XML with an entity',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    400,
    'BODY_NOT_JSON',
  ),
  {
    name: 'a body that is packed',
    bytes: ({ key }) =>
      runTool(key, '\x1f\x8b\x08\x00\x00\x00\x00\x00', ['content-encoding: gzip']),
    statuses: [400],
    code: 'BODY_NOT_JSON',
  },
  {
    name: 'an Idempotency-Key with a line of its own',
    bytes: ({ key }) => runTool(key, '{"text":"x"}', [`idempotency-key: ${'x'.repeat(300)}`]),
    statuses: [422],
    code: 'BODY_INVALID',
  },
  {
    name: 'a body over the limit that is announced politely',
    bytes: ({ key }) =>
      `POST /echo/tools/repeat HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer ${key}\r\nexpect: 100-continue\r\ncontent-length: 999999999\r\n\r\n`,
    statuses: [100, 413],
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'an upload of one byte a chunk',
    bytes: ({ key }) => upload(key, '').replace('content-length: 0', 'transfer-encoding: chunked'),
    flood: '1\r\n \r\n'.repeat(10_000),
    statuses: [400],
    code: 'REQUEST_MALFORMED',
  },
  form('an upload without a boundary', END, 422, 'BODY_INVALID', 'multipart/form-data'),
  form('an upload that is no form', '{}', 422, 'BODY_INVALID', 'application/json'),
  form('an upload without an end', part('name="file"; filename="a.txt"', 'x').slice(0, -4)),
  form('an upload without a file', END),
  form(
    'an upload of two files',
    part('name="file"; filename="a.txt"', 'x') + part('name="file"; filename="b.txt"', 'y') + END,
  ),
  form(
    'an upload of 1,000 fields',
    Array.from({ length: 1_000 }, (_, at) => part(`name="f${at}"`, 'x')).join('') + END,
  ),
  form('an upload with a field of 1 MB', part('name="title"', 'x'.repeat(1_048_576)) + END),
  {
    name: 'an upload with a field __proto__',
    bytes: ({ key }) =>
      upload(
        key,
        part('name="__proto__"', 'evil') + part('name="file"; filename="a.txt"', '第一条') + END,
      ),
    statuses: [201],
    never: /evil/,
  },
  form(
    'an upload whose headers have no end',
    `--${BOUNDARY}\r\n${'x-a: b\r\n'.repeat(5_000)}\r\nx\r\n${END}`,
  ),
  form(
    'an upload that is called a program',
    part('name="file"; filename="../../../../etc/cron.d/evil.exe"', 'MZ') + END,
    415,
    'DOCUMENT_FORMAT_UNKNOWN',
  ),
  {
    name: 'an upload whose name is a path',
    bytes: ({ key }) =>
      upload(
        key,
        part('name="file"; filename="../../../../tmp/..\\\\hostile-name.txt"', '第一条 测试') + END,
      ),
    statuses: [201],
    never: /"fileName":"[^"]*[\\/]/,
  },
]
