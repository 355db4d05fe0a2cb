import { write, type HostileCase } from './hostile-case.ts'
import type { Tokens } from './tokens.ts'

const now = (): number => Math.floor(Date.now() / 1_000)

/** A token in place of a key. */
const token = (name: string, make: (tokens: Tokens) => string | Promise<string>): HostileCase => ({
  name: `a token ${name}`,
  bytes: async ({ tokens }) => write('/echo', { key: await make(tokens) }),
  statuses: [401],
  code: 'TOKEN_INVALID',
})

const key = (name: string, headers: (key: string) => string[], code: string): HostileCase => ({
  name,
  bytes: ({ key }) => write('/echo', { headers: headers(key) }),
  statuses: [401],
  code,
})

/** Keys and tokens that are none. */
export const CREDENTIALS: readonly HostileCase[] = [
  token('of no algorithm', ({ unsigned }) => `${unsigned()}AAAA`),
  token('signed with the public key as a secret (PEM)', ({ confuse }) => confuse('pem')),
  token('signed with the public key as a secret (DER)', ({ confuse }) => confuse('der')),
  token('signed with the public key as a secret (JWK)', ({ confuse }) => confuse('jwk')),
  token('whose key id is a path', ({ confuse }) => confuse('pem', '../../../../dev/null')),
  token('whose key id is SQL', ({ confuse }) => confuse('pem', "x' UNION SELECT 'AAAA' --")),
  token('that brings its own key', ({ forge }) => forge()),
  token('that brings its own key under the right id', ({ forge }) => forge({ kid: 'one' })),
  token('that says where its key is', ({ forge }) => forge({ jku: 'http://127.0.0.1:9/jwks' })),
  token('that says where its certificate is', ({ forge }) => forge({ x5u: 'http://127.0.0.1:9/' })),
  token('of a key that is not in the set any more', ({ forge }) => forge({ kid: 'last-year' })),
  token('with an extension that has to be understood', ({ sign }) =>
    sign({}, { crit: ['evil'], evil: true }),
  ),
  token('that has expired', ({ sign }) => sign({ exp: now() - 60 })),
  token('that is not valid yet', ({ sign }) => sign({ nbf: now() + 600 })),
  token('that never ends', ({ sign }) => sign({ exp: undefined })),
  token('for another audience', ({ sign }) => sign({ aud: 'payroll' })),
  token('of another issuer', ({ sign }) => sign({ iss: 'https://login.evil.example' })),
  token('of nobody', ({ sign }) => sign({ sub: '' })),
  token('with other claims than were signed', async ({ sign }) => {
    const [head = '', body = '', signature = ''] = (await sign()).split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const changed = Buffer.from(JSON.stringify({ ...claims, groups: ['operators'] }))
    return `${head}.${changed.toString('base64url')}.${signature}`
  }),
  token('whose header is 10 KB', ({ forge }) => forge({ x: 'x'.repeat(7_500) })),
  {
    name: 'a right token of somebody who may do nothing',
    bytes: async ({ tokens }) =>
      write('/echo', { key: await tokens.sign({ groups: ['canteen'] }) }),
    statuses: [404],
    code: 'FUNCTION_NOT_FOUND',
  },
  key('a key in a cookie', (one) => [`cookie: authorization=Bearer%20${one}`], 'KEY_MISSING'),
  key('a key as a password', (one) => [`authorization: Basic ${btoa(`:${one}`)}`], 'KEY_MISSING'),
  key('a key of a proxy', (one) => [`proxy-authorization: Bearer ${one}`], 'KEY_MISSING'),
  key('a key in another header', (one) => [`x-api-key: ${one}`], 'KEY_MISSING'),
  key('an empty key', () => ['authorization: Bearer '], 'KEY_MISSING'),
  key('two keys in one header', (one) => [`authorization: Bearer x, Bearer ${one}`], 'KEY_MISSING'),
  key('a key with one character more', (one) => [`authorization: Bearer ${one}x`], 'KEY_UNKNOWN'),
  key('a key of 8 KB', () => [`authorization: Bearer ${'x'.repeat(8_000)}`], 'KEY_UNKNOWN'),
  {
    name: 'a key in the address',
    bytes: ({ key }) => write(`/echo?access_token=${key}&key=${key}`),
    statuses: [401],
    code: 'KEY_MISSING',
  },
]
