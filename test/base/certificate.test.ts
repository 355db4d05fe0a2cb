import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCertificate, type CertificateFiles } from '../../lib/base/index.ts'
import { makeCertificate } from '../helpers/make-certificate.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const DAY_MS = 86_400_000

it('readCertificate() takes a key that is encrypted, by its passphrase', () => {
  const passphrase = 'for this test'
  const files = makeCertificate(makeTemporaryFolder(), { passphrase })
  const { cert, key, expiresAtMs } = readCertificate({ ...files, passphrase })
  expect(cert).toMatch(/^-----BEGIN CERTIFICATE/)
  expect(key).toMatch(/^-----BEGIN PRIVATE KEY/)
  expect(expiresAtMs).toBeGreaterThan(Date.now())
})

const cases: [string, (folder: string) => CertificateFiles, RegExp][] = [
  [
    'that is not there',
    (folder) => {
      const files = makeCertificate(folder)
      rmSync(files.certFile)
      return files
    },
    /box\.crt": there is no file ".*box\.crt"; set ONBOX_TLS_CERT and ONBOX_TLS_KEY/,
  ],
  [
    'whose key is not there',
    (folder) => {
      const files = makeCertificate(folder)
      rmSync(files.keyFile)
      return files
    },
    /there is no file ".*box\.key"; set/,
  ],
  [
    'that is none',
    (folder) => {
      const files = makeCertificate(folder)
      writeFileSync(files.certFile, 'hello')
      return files
    },
    /it is no certificate in PEM/,
  ],
  [
    'whose key is none',
    (folder) => {
      const files = makeCertificate(folder)
      writeFileSync(files.keyFile, 'hello')
      return files
    },
    /box\.key" has no private key in PEM/,
  ],
  [
    'with the key of another',
    (folder) => {
      const other = makeCertificate(folder)
      const kept = join(folder, 'other.key')
      copyFileSync(other.keyFile, kept)
      return { ...makeCertificate(folder), keyFile: kept }
    },
    /the key in ".*other\.key" belongs to another/,
  ],
  [
    'that has expired',
    (folder) => makeCertificate(folder, { until: new Date(Date.now() - DAY_MS / 48) }),
    /it has expired at .*; put a new one in its place/,
  ],
  [
    'that is not valid yet',
    (folder) =>
      makeCertificate(folder, {
        from: new Date(Date.now() + DAY_MS),
        until: new Date(Date.now() + 2 * DAY_MS),
      }),
    /it is valid from .* on; see that the clock/,
  ],
  [
    'whose key has a passphrase that is not given',
    (folder) => makeCertificate(folder, { passphrase: 'right' }),
    /is encrypted; set ONBOX_TLS_PASSPHRASE/,
  ],
  [
    'whose key has another passphrase',
    (folder) => ({ ...makeCertificate(folder, { passphrase: 'right' }), passphrase: 'wrong' }),
    /does not open with this passphrase/,
  ],
]
if (process.getuid !== undefined) {
  cases.push([
    'whose key everybody may read',
    (folder) => makeCertificate(folder, { mode: 0o644 }),
    /box\.key" has mode 644, .*; chmod 600 it/,
  ])
}

it.each(cases)('readCertificate() refuses a certificate %s', (_what, make, reason) => {
  const files = make(makeTemporaryFolder())
  expect(() => readCertificate(files)).toThrow(
    expect.objectContaining({
      code: 'CERTIFICATE_UNUSABLE',
      message: expect.stringMatching(
        new RegExp(`^Cannot use the certificate ".*${reason.source}`),
      ) as string,
    }) as Error,
  )
})
