import { write, type HostileCase } from './hostile-case.ts'

/** Ways to write an address that is not the key's. */
const PATHS = [
  '/admin/keys',
  '//admin/keys',
  '/./admin/keys',
  '/echo/../admin/keys',
  '/echo/..%2fadmin/keys',
  '/echo/%2e%2e/admin/keys',
  '/echo/%2e%2e%2fadmin%2fkeys',
  '/echo/..;/admin/keys',
  '/echo/..%5cadmin/keys',
  '/admin%2fkeys',
  '/%61dmin/keys',
  '/%2561dmin/keys',
  '/ADMIN/keys',
  '/admin/keys%00',
  '/admin/keys/',
  '/admin/keys?x=/echo',
  '/admin/keys#/echo',
  '/echo/%252e%252e/admin/keys',
  '/echo/%c0%ae%c0%ae/admin/keys',
  '/metrics',
  '/payroll',
  '/echo%2ftools%2frepeat',
  '/__proto__',
  '/constructor',
]

/** Addresses, and methods. */
export const TARGETS: readonly HostileCase[] = [
  ...PATHS.map((path) => ({
    name: `the address ${path}`,
    bytes: ({ key }: { key: string }) => write(path, { key }),
    statuses: [404],
    never: /"keys":|onbox_build_info/,
  })),
  ...['/echo\\..\\admin\\keys', '/\\admin/keys'].map((path) => ({
    name: `the address ${path}`,
    bytes: ({ key }: { key: string }) => write(path, { key }),
    statuses: [400],
    code: 'REQUEST_MALFORMED',
  })),
  {
    name: 'an address with a line break for a header',
    bytes: ({ key }) => write('/echo/%0d%0ax-injected:%20yes', { key }),
    statuses: [404],
    never: /^x-injected/im,
  },
  {
    name: 'an address with a NUL',
    bytes: ({ key }) => write('/echo/\0', { key }),
    statuses: [400],
  },
  { name: 'an address that is a star', bytes: ({ key }) => write('*', { key }), statuses: [400] },
  {
    name: 'TRACE',
    bytes: ({ key }) => write('/echo', { method: 'TRACE', key }),
    statuses: [405],
    code: 'METHOD_NOT_ALLOWED',
    never: /^authorization:/im,
  },
  {
    name: 'CONNECT',
    bytes: ({ key }) => write('10.0.0.1:22', { method: 'CONNECT', key }),
    statuses: [405],
    code: 'METHOD_NOT_ALLOWED',
  },
  {
    name: 'a method in small letters',
    bytes: ({ key }) => write('/echo', { method: 'get', key }),
    statuses: [400],
    code: 'REQUEST_MALFORMED',
  },
  {
    name: 'a method that there is not',
    bytes: ({ key }) => write('/echo', { method: 'STEAL', key }),
    statuses: [400],
    code: 'REQUEST_MALFORMED',
  },
  ...['PROPFIND', 'LOCK', 'PURGE', 'UNSUBSCRIBE'].map((method) => ({
    name: `the method ${method}`,
    bytes: ({ key }: { key: string }) => write('/echo/tools/repeat', { method, key }),
    statuses: [405],
    code: 'METHOD_NOT_ALLOWED',
  })),
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((header) => ({
    name: `another method by ${header}`,
    bytes: ({ key }: { key: string }) =>
      write('/echo/tools/repeat?_method=POST', { key, headers: [`${header}: POST`] }),
    statuses: [405],
    code: 'METHOD_NOT_ALLOWED',
  })),
  ...['X-Original-URL', 'X-Rewrite-URL'].map((header) => ({
    name: `another address by ${header}`,
    bytes: ({ key }: { key: string }) => write('/none', { key, headers: [`${header}: /echo`] }),
    statuses: [404],
    code: 'FUNCTION_NOT_FOUND',
  })),
  {
    name: 'the question of a browser whether another origin may ask',
    bytes: () =>
      write('/echo', {
        method: 'OPTIONS',
        headers: ['origin: https://evil.example', 'access-control-request-method: POST'],
      }),
    statuses: [401],
    never: /^access-control-allow/im,
  },
]
