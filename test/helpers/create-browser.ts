/** What a browser shows. */
export interface Page {
  url: string
  status: number
  text: string
  headers: Headers
}

/** A browser without script: it keeps cookies for each host, follows redirects and sends forms. */
export interface Browser {
  get: (url: string, headers?: Record<string, string>) => Promise<Page>
  /** Sends a form as a page of `from` does. */
  post: (
    url: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Page>
  /** Cookies as they were set, `<name>` to the whole header. */
  cookies: Map<string, string>
  /** What is sent in `Cookie` to that address. */
  cookieFor: (url: string) => string
}

const MAX_REDIRECTS = 20

export function createBrowser(language = 'en'): Browser {
  const jars = new Map<string, Map<string, string>>()
  const cookies = new Map<string, string>()
  const cookieFor = (url: string): string => {
    const { host, pathname } = new URL(url)
    return [...(jars.get(host) ?? [])]
      .filter(([, header]) => pathname.startsWith(/path=([^;]+)/i.exec(header)?.[1] ?? '/'))
      .map(([, header]) => header.split(';')[0])
      .join('; ')
  }
  const keep = (url: string, headers: Headers): void => {
    const jar = jars.getOrInsert(new URL(url).host, new Map())
    for (const header of headers.getSetCookie()) {
      const name = header.split('=')[0] as string
      cookies.set(name, header)
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(header)) jar.delete(name)
      else jar.set(name, header)
    }
  }
  const open = async (url: string, init: RequestInit): Promise<Page> => {
    let at = url
    let next = init
    for (let hop = 0; hop < MAX_REDIRECTS; hop++) {
      const headers = new Headers(next.headers)
      headers.set('accept-language', language)
      headers.set('cookie', cookieFor(at))
      const response = await fetch(at, { ...next, headers, redirect: 'manual' })
      keep(at, response.headers)
      const location = response.headers.get('location')
      const { status } = response
      if (location === null || status < 300 || status > 399) {
        return { url: at, status, text: await response.text(), headers: response.headers }
      }
      await response.body?.cancel()
      at = new URL(location, at).href
      next = {}
    }
    throw new Error(`${url} leads in a circle`)
  }
  return {
    cookies,
    cookieFor,
    get: (url, headers = {}) => open(url, { headers }),
    post: (url, fields, headers = { 'sec-fetch-site': 'same-origin' }) =>
      open(url, { method: 'POST', body: new URLSearchParams(fields), headers }),
  }
}
