import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { expect } from 'vitest'
import type { Browser, Page } from './create-browser.ts'

/** A real OpenID Connect issuer on this machine. */
export interface Issuer {
  url: string
  /** An access token of a program that is a member of these groups. */
  issue: (groups: readonly string[], audience?: string) => Promise<string>
  /** Id of a public client for people, who are sent back to `/console/callback` of any port of this machine. */
  clientId: string
  /** A client that also has to show a secret. */
  confidential: { id: string; secret: string }
  close: () => Promise<void>
}

const CONSOLE_ID = 'the-console'
const CONFIDENTIAL = { id: 'the-confidential-console', secret: 'another-secret-of-the-tests' }
/** Of any port. */
const CALLBACK = 'http://127.0.0.1/console/callback'

const CLIENT = { id: 'a-program', secret: 'a-secret-of-the-tests' }

/** Starts an issuer whose access tokens are JWTs for `onbox`, or for another audience that is asked for. */
export async function startIssuer(): Promise<Issuer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let groups: readonly string[] = []
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
      {
        client_id: CONSOLE_ID,
        token_endpoint_auth_method: 'none',
        application_type: 'native',
        redirect_uris: [CALLBACK],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
      {
        client_id: CONFIDENTIAL.id,
        client_secret: CONFIDENTIAL.secret,
        token_endpoint_auth_method: 'client_secret_post',
        application_type: 'native',
        redirect_uris: [CALLBACK],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'groups'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, groups: id === 'zhang' ? ['sales'] : [] }),
    }),
    features: {
      clientCredentials: { enabled: true },
      // Takes any name and any password.
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, resource) => ({
          scope: '',
          audience: resource.replace('urn:', ''),
          accessTokenFormat: 'jwt',
        }),
      },
    },
    extraTokenClaims: () => ({ groups }),
    ttl: { ClientCredentials: 600 },
  })
  const handle = provider.callback()
  server.on('request', (request, response) => void handle(request, response))
  return {
    url,
    clientId: CONSOLE_ID,
    confidential: CONFIDENTIAL,
    issue: async (members, audience = 'onbox') => {
      groups = members
      const response = await fetch(`${url}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${CLIENT.id}:${CLIENT.secret}`)}` },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          resource: `urn:${audience}`,
        }),
      })
      const { access_token: token } = (await response.json()) as { access_token: string }
      return token
    },
    close: () => end(server),
  }
}

/**
 * Follows the forms of the issuer as a person does who signs in there and consents.
 *
 * @param url - where the box sends the browser
 * @returns the page that the issuer sends it back to
 */
export async function signInAtIssuer(browser: Browser, url: string, name: string): Promise<Page> {
  let page = await browser.get(url)
  for (const fields of [{ prompt: 'login', login: name, password: 'x' }, { prompt: 'consent' }]) {
    const [, action = ''] = /<form[^>]+action="([^"]+)"/.exec(page.text) ?? []
    expect(action, page.text).not.toBe('')
    page = await browser.post(new URL(action, page.url).href, fields)
  }
  return page
}

function end(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
