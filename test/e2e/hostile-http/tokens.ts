import { createHmac } from 'node:crypto'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWK } from 'jose'

export const ISSUER = 'https://login.example'
export const AUDIENCE = 'onbox'

/** Access tokens as an issuer makes them, and as others would like to. */
export interface Tokens {
  /** The public keys, for the box. */
  jwks: { keys: JWK[] }
  /** Signed by the issuer, with these claims and headers in place of the right ones. */
  sign: (claims?: Record<string, unknown>, header?: object) => Promise<string>
  /** Signed by somebody else, who shows the own key in the header. */
  forge: (header?: object) => Promise<string>
  /** Of no algorithm. */
  unsigned: () => string
  /** Signed with the issuer's public key as a shared secret, as text or DER. */
  confuse: (form: 'pem' | 'der' | 'jwk', kid?: string) => Promise<string>
}

export async function createTokens(): Promise<Tokens> {
  const issuer = await generateKeyPair('RS256', { extractable: true })
  const stranger = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(issuer.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const right = (): Record<string, unknown> => {
    const now = Math.floor(Date.now() / 1_000)
    return { iss: ISSUER, aud: AUDIENCE, sub: 'zhang', exp: now + 600, groups: ['staff'] }
  }
  const make = (claims: Record<string, unknown>, header: object): SignJWT =>
    new SignJWT({ ...right(), ...claims }).setProtectedHeader({
      alg: 'RS256',
      kid: 'one',
      ...header,
    })
  return {
    jwks: { keys: [jwk] },
    sign: (claims = {}, header = {}) =>
      make(claims, header).sign(issuer.privateKey, { crit: { evil: true } }),
    forge: async (header = {}) =>
      make({}, { jwk: await exportJWK(stranger.publicKey), ...header }).sign(stranger.privateKey),
    unsigned: () => new UnsecuredJWT(right()).encode(),
    confuse: async (form, kid = 'one') => {
      const spki = await exportSPKI(issuer.publicKey)
      const secret = {
        pem: spki,
        der: Buffer.from(spki.replace(/-----[^-]+-----|\s/g, ''), 'base64'),
        jwk: JSON.stringify(jwk),
      }[form]
      const encode = (value: object): string =>
        Buffer.from(JSON.stringify(value)).toString('base64url')
      const text = `${encode({ alg: 'HS256', kid })}.${encode(right())}`
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    },
  }
}
