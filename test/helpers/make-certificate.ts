import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface CertificateOptions {
  /** Default: the last hour. */
  from?: Date
  /** Default: the next hour. */
  until?: Date
  /** Of the key. Default: it is not encrypted. */
  passphrase?: string
  /** Of the key's file. Default 0600. */
  mode?: number
}

const HOUR_MS = 3_600_000
const EC_WITH_SHA256 = '06082a8648ce3d040302'
const COMMON_NAME = '0603550403'
const ALTERNATIVE_NAMES = '0603551d11'

/**
 * Writes `box.crt` and `box.key` into a folder: a certificate of its own for box.example.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function makeCertificate(folder: string, options: CertificateOptions = {}) {
  const { from = new Date(Date.now() - HOUR_MS), until = new Date(Date.now() + HOUR_MS) } = options
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = wrap(0x30, hex(EC_WITH_SHA256))
  const name = wrap(
    0x30,
    wrap(0x31, wrap(0x30, hex(COMMON_NAME), wrap(0x0c, Buffer.from('box.example')))),
  )
  const names = wrap(0x30, wrap(0x82, Buffer.from('box.example')))
  const body = wrap(
    0x30,
    wrap(0xa0, hex('020102')),
    wrap(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    name,
    wrap(0x30, toTime(from), toTime(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    wrap(0xa3, wrap(0x30, wrap(0x30, hex(ALTERNATIVE_NAMES), wrap(0x04, names)))),
  )
  const signature = Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)])
  const certificate = wrap(0x30, body, algorithm, wrap(0x03, signature))
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n')
  const certFile = join(folder, 'box.crt')
  const keyFile = join(folder, 'box.key')
  const { passphrase, mode = 0o600 } = options
  put(certFile, `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`)
  put(
    keyFile,
    privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      ...(passphrase !== undefined && { cipher: 'aes-256-cbc', passphrase }),
    }),
    mode,
  )
  return { certFile, keyFile }
}

/** As tools do that renew certificates: never half of one. */
function put(file: string, text: string, mode = 0o644): void {
  writeFileSync(`${file}.new`, text, { mode })
  renameSync(`${file}.new`, file)
}

const hex = (text: string): Buffer => Buffer.from(text, 'hex')

/** A value of DER with its tag and length. */
function wrap(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const length =
    content.length < 0x80
      ? Buffer.of(content.length)
      : content.length < 0x100
        ? Buffer.of(0x81, content.length)
        : Buffer.of(0x82, content.length >> 8, content.length & 0xff)
  return Buffer.concat([Buffer.of(tag), length, content])
}

const toTime = (date: Date): Buffer =>
  wrap(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`))
