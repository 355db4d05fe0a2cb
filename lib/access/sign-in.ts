import { decodeProtectedHeader } from 'jose'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'
import { OnboxError } from '../base/index.ts'
import { DEFAULTS, type OidcConfig } from '../config/index.ts'
import { createToHolder, type TokenHolder } from './access-token.ts'

const TIMEOUT_SECONDS = 5
const RETRY_SECONDS = 5
/** What the issuer says of itself, and the secret of the client, are asked for again after this. */
const CACHE_MS = 60_000

/** What has to be known again when a person comes back from the issuer; none of it leaves the box. */
export interface PendingSignIn {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly redirectUri: string
}

/** Signs people in at the company's issuer: code flow with PKCE, state and nonce. */
export interface SignIn {
  /** Of the issuer, for people. */
  readonly host: string
  /** @returns where to send the browser. @throws {OnboxError} `ISSUER_UNAVAILABLE` */
  begin: (redirectUri: string) => Promise<{ url: string; pending: PendingSignIn }>
  /**
   * @param query - what the issuer sent the browser back with
   * @throws {OnboxError} `TOKEN_INVALID` when it does not belong to what was begun, or the person was refused;
   * `ISSUER_UNAVAILABLE`
   */
  finish: (query: string, pending: PendingSignIn) => Promise<TokenHolder>
}

/**
 * @param readSecret - of a confidential client, as it is at that moment
 * @see https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth, https://www.rfc-editor.org/rfc/rfc9700
 */
export function createSignIn(
  config: OidcConfig & { console: NonNullable<OidcConfig['console']> },
  readSecret: (name: string) => string | Promise<string>,
  now: () => number = Date.now,
): SignIn {
  const { issuer, console: client } = config
  const algorithms: readonly string[] = config.algorithms ?? DEFAULTS.oidc.algorithms
  const toHolder = createToHolder(config)
  const isOpenLine = new URL(issuer).protocol === 'http:'
  const ask = async (): Promise<Configuration> => {
    const secret = client.secret === undefined ? undefined : await readSecret(client.secret)
    try {
      return await discovery(
        new URL(issuer),
        client.clientId,
        undefined,
        secret === undefined ? None() : ClientSecretPost(secret),
        {
          timeout: TIMEOUT_SECONDS,
          execute: [
            // Where nobody but this box has seen the answer, its signature is looked at all the same.
            enableNonRepudiationChecks,
            ...(isOpenLine ? [allowInsecureRequests] : []),
          ],
        },
      )
    } catch (cause) {
      throw new OnboxError(
        'ISSUER_UNAVAILABLE',
        `Cannot sign in at ${issuer}: it cannot be asked how: ${reasonOf(cause)}; sign in by key meanwhile`,
        { cause, retryAfterSeconds: RETRY_SECONDS },
      )
    }
  }

  let asked: { answer: Promise<Configuration>; untilMs: number } | undefined
  /** Once for many: anybody may begin to sign in. */
  const discover = (): Promise<Configuration> => {
    if (asked === undefined || asked.untilMs < now()) {
      const own = { answer: ask(), untilMs: now() + CACHE_MS }
      asked = own
      own.answer.catch(() => {
        own.untilMs = now() + RETRY_SECONDS * 1_000
      })
    }
    return asked.answer
  }

  return {
    host: new URL(issuer).host,
    begin: async (redirectUri) => {
      const known = await discover()
      const pending = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        redirectUri,
      }
      const url = buildAuthorizationUrl(known, {
        redirect_uri: redirectUri,
        scope: client.scope ?? 'openid',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, pending }
    },
    finish: async (query, { state, nonce, verifier, redirectUri }) => {
      const known = await discover()
      try {
        const tokens = await authorizationCodeGrant(known, new URL(`${redirectUri}${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        const { alg = 'none' } = decodeProtectedHeader(tokens.id_token ?? '')
        if (claims === undefined || claims.sub === '') throw new Error('"sub" is empty')
        if (!algorithms.includes(alg)) throw new Error(`it is signed with ${alg}`)
        return toHolder(claims)
      } catch (cause) {
        throw new OnboxError(
          'TOKEN_INVALID',
          `Cannot accept this sign-in at ${issuer}: ${reasonOf(cause)}; sign in again`,
          { cause },
        )
      }
    },
  }
}

/** What the issuer says, where it says something. */
function reasonOf(cause: unknown): string {
  const { error, error_description: description, message } = cause as Record<string, unknown>
  const told = [error, description].filter((part) => typeof part === 'string')
  return told.length > 0 ? told.join(': ') : String(message)
}
