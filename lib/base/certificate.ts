import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { OnboxError } from './errors.ts'

/** Where the certificate of a box lies, in PEM. */
export interface CertificateFiles {
  /** The certificate, and behind it those that vouch for it. */
  readonly certFile: string
  readonly keyFile: string
  /** Of the key, where it is encrypted. */
  readonly passphrase?: string
}

/** A certificate with its key, both looked at. */
export interface Certificate {
  cert: string
  /** In PEM, not encrypted any more. */
  key: string
  expiresAtMs: number
}

/** Bits of a mode that give something to everybody on the machine. */
const EVERYBODY = 0o007

/**
 * Reads a certificate and its key.
 *
 * @throws {OnboxError} `CERTIFICATE_UNUSABLE` when one is missing, does not parse or belongs to another, when the
 * certificate is not valid now, the passphrase is wrong, or everybody on the machine may read the key
 */
export function readCertificate(
  files: CertificateFiles,
  now: () => number = Date.now,
): Certificate {
  const { certFile, keyFile } = files
  const cert = read(certFile, certFile)
  const keyText = read(keyFile, certFile)
  const certificate = parseCertificate(cert, certFile)
  // Windows has no such modes.
  const mode = process.getuid === undefined ? 0 : statSync(keyFile).mode
  if ((mode & EVERYBODY) !== 0) {
    const octal = (mode & 0o777).toString(8)
    throw unusable(
      certFile,
      `its key "${keyFile}" has mode ${octal}, so everybody on this machine gets at it; chmod 600 it`,
    )
  }
  const key = parseKey(keyText, files)
  if (!certificate.checkPrivateKey(key)) {
    throw unusable(
      certFile,
      `the key in "${keyFile}" belongs to another; name the two that were made together`,
    )
  }
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]
  if (until <= now()) {
    throw unusable(certFile, `it has expired at ${toText(until)}; put a new one in its place`)
  }
  if (from > now()) {
    throw unusable(
      certFile,
      `it is valid from ${toText(from)} on; see that the clock of this machine is right`,
    )
  }
  const pem = key.export({ type: 'pkcs8', format: 'pem' })
  return { cert, key: pem, expiresAtMs: until }
}

function read(file: string, certFile: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    const what = isMissing
      ? `there is no file "${file}"`
      : `"${file}" cannot be read: ${(cause as Error).message}`
    throw unusable(certFile, `${what}; set ONBOX_TLS_CERT and ONBOX_TLS_KEY to files in PEM`, cause)
  }
}

function parseCertificate(text: string, certFile: string): X509Certificate {
  try {
    return new X509Certificate(text)
  } catch (cause) {
    throw unusable(
      certFile,
      'it is no certificate in PEM; it begins with -----BEGIN CERTIFICATE-----',
      cause,
    )
  }
}

function parseKey(text: string, { certFile, keyFile, passphrase }: CertificateFiles): KeyObject {
  try {
    return createPrivateKey(passphrase === undefined ? text : { key: text, passphrase })
  } catch (cause) {
    const isEncrypted = /-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(text)
    if (!isEncrypted) {
      throw unusable(certFile, `"${keyFile}" has no private key in PEM; name the one of it`, cause)
    }
    const what = passphrase === undefined ? 'is encrypted' : 'does not open with this passphrase'
    throw unusable(
      certFile,
      `its key "${keyFile}" ${what}; set ONBOX_TLS_PASSPHRASE to the right one`,
      cause,
    )
  }
}

const toText = (ms: number): string => new Date(ms).toISOString().replace('.000', '')

const unusable = (certFile: string, reason: string, cause?: unknown): OnboxError =>
  new OnboxError(
    'CERTIFICATE_UNUSABLE',
    `Cannot use the certificate "${certFile}": ${reason}`,
    cause === undefined ? {} : { cause },
  )
