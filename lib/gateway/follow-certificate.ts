import { statSync } from 'node:fs'
import type { Server } from 'node:https'
import { readCertificate, toOnboxError, type CertificateFiles, type Log } from '../base/index.ts'

/** Certificates change every few weeks. */
const POLL_MS = 10_000
const DAY_MS = 86_400_000
const WARN_BEFORE_MS = 14 * DAY_MS

export interface FollowOptions {
  readonly log: Log
  readonly pollMs?: number | undefined
}

/**
 * Takes a new certificate as soon as it lies there, for the connections that come from then on. One that cannot be used
 * is in the log, and the one before stays. One that ends soon is in the log once a day.
 *
 * By its files' state and not by events: many tools put a link to another folder in their place.
 *
 * @returns ends it
 */
export function followCertificate(
  server: Server,
  files: CertificateFiles,
  { log, pollMs = POLL_MS }: FollowOptions,
): () => void {
  let stamp = stampOf(files)
  let { expiresAtMs } = readCertificate(files)
  let warnedAtMs = -Infinity
  const look = (): void => {
    const found = stampOf(files)
    if (found !== stamp) {
      stamp = found
      try {
        const { cert, key, ...rest } = readCertificate(files)
        server.setSecureContext({ cert, key, minVersion: 'TLSv1.2' })
        expiresAtMs = rest.expiresAtMs
        const until = new Date(expiresAtMs).toISOString()
        log.info('the new certificate serves', { file: files.certFile, until })
      } catch (error) {
        log.error('the new certificate cannot be used; the one before serves on', {
          reason: toOnboxError(error).message,
        })
      }
    }
    if (expiresAtMs - Date.now() < WARN_BEFORE_MS && Date.now() - warnedAtMs > DAY_MS) {
      warnedAtMs = Date.now()
      const until = new Date(expiresAtMs).toISOString()
      log.warn('the certificate ends soon', { file: files.certFile, until })
    }
  }
  look()
  const timer = setInterval(look, pollMs)
  timer.unref()
  return () => clearInterval(timer)
}

const stampOf = ({ certFile, keyFile }: CertificateFiles): string =>
  [certFile, keyFile].map(stampOfFile).join(' ')

/** One that cannot be looked at is in a state of its own; to read it says why. */
function stampOfFile(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file)
    return `${mtimeMs} ${size} ${ino}`
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code)
  }
}
