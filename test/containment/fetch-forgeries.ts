import type { FetchOrder } from '../../lib/isolate/index.ts'

/** An order for the host's client, past the guest's code, and what becomes of it. */
export interface FetchForgery {
  /** In its `url`, `PORT` is that of a service, and `REDIRECTS` that of one which redirects to `/to/<url>`. */
  order: Partial<Record<keyof FetchOrder, unknown>> & { url: string }
  /** What names lead to: at the first look, the second, and so on. Default: this machine. */
  resolves?: string[][]
  /** Whether the grant lets names lead to this machine and the company's network. Default true. */
  private?: boolean
  code: 'FETCH_DENIED' | 'FETCH_FAILED'
}

/** Nothing is granted by this name. */
const denied = (url: string): FetchForgery => ({ order: { url }, code: 'FETCH_DENIED' })

/** What is granted, by a name that leads elsewhere. */
const leadsTo = (...addresses: string[]): FetchForgery => ({
  order: { url: 'http://api.test:PORT' },
  resolves: [addresses],
  code: 'FETCH_DENIED',
})

/** A granted service redirects there. */
const redirect = (to: string): FetchForgery =>
  denied(`http://redirects.test:REDIRECTS/to/${encodeURIComponent(to)}`)

const malformed = (
  fields: Omit<FetchForgery['order'], 'url'> & { url?: string },
): FetchForgery => ({
  order: { url: 'http://api.test:PORT', ...fields },
  code: 'FETCH_FAILED',
})

export const fetchForgeries: Record<string, FetchForgery> = {
  'another port': denied('http://127.0.0.1:1'),
  'another scheme': denied('https://api.test:PORT'),
  'another host': denied('http://localhost:PORT'),
  'the address of a granted name': denied('http://127.0.0.1:PORT'),
  'that address as one number': denied('http://2130706433:PORT'),
  'that address wrapped in IPv6': denied('http://[::ffff:127.0.0.1]:PORT'),
  'a final dot': denied('http://api.test.:PORT'),
  'a name that ends like a granted one': denied('http://evil-api.test:PORT'),
  'a name below a granted one': denied('http://a.api.test:PORT'),
  'the name above a star': denied('http://star.test:PORT'),
  'a name in punycode': denied('http://xn--fsqu00a.test:PORT'),
  'a file': denied('file:///etc/passwd'),
  data: denied('data:text/plain,x'),
  'a granted name as the user of another': denied('http://api.test:80@127.0.0.1:PORT'),
  'a password for a granted host': denied('http://me:secret@api.test:PORT'),
  'a name that leads to this machine': { ...leadsTo('127.0.0.1'), private: false },
  'a name that leads to this machine, by IPv6': { ...leadsTo('::1'), private: false },
  'a name that leads to this machine, wrapped': {
    ...leadsTo('::ffff:127.0.0.1'),
    private: false,
  },
  "a name that leads to the company's network": { ...leadsTo('10.1.2.3'), private: false },
  'a private address among public ones': {
    ...leadsTo('93.184.215.14', '192.168.0.1'),
    private: false,
  },
  'a name that leads to the metadata service': leadsTo('169.254.169.254'),
  'the metadata service among private addresses': leadsTo('10.1.2.3', '169.254.169.254'),
  'the metadata service, wrapped': leadsTo('::ffff:169.254.169.254'),
  'the metadata service, by NAT64': leadsTo('64:ff9b::a9fe:a9fe'),
  'the metadata service, by 6to4': leadsTo('2002:a9fe:a9fe::1'),
  'the metadata service, by Teredo': leadsTo('2001:0:a9fe:a9fe::1'),
  'the metadata service of another cloud': leadsTo('fd00:ec2::254'),
  'a name that leads to this host': leadsTo('0.0.0.0'),
  'a name that leads to this link': leadsTo('fe80::1'),
  'a name that leads to many': leadsTo('224.0.0.1'),
  'a name that leads elsewhere once it was checked': {
    ...redirect('http://redirects.test:REDIRECTS/again'),
    resolves: [['127.0.0.1'], ['169.254.169.254']],
  },
  'a redirect to an address': redirect('http://127.0.0.1:PORT'),
  'a redirect to the metadata service': redirect('http://169.254.169.254'),
  'a redirect to another name': redirect('http://inside.test:PORT'),
  'a redirect to a file': redirect('file:///etc/passwd'),
  'a line break in a header': malformed({ headers: [['x', 'a\r\nhost: evil.test']] }),
  'a line break in the name of a header': malformed({ headers: [['x: 1\r\ny', 'a']] }),
  'very long headers': malformed({ headers: [['x', 'y'.repeat(20_000)]] }),
  'a very long URL': malformed({ url: `http://api.test:PORT/${'x'.repeat(9_000)}` }),
  'another method': malformed({ method: 'CONNECT' }),
  'a method with more in it': malformed({
    method: 'GET / HTTP/1.1\r\nhost: evil.test\r\n\r\nGET',
  }),
  'no URL': malformed({ url: '/relative' }),
  'a body of another kind': malformed({ method: 'POST', body: 'text' }),
  'another way to redirect': malformed({ redirect: 'always' }),
}
