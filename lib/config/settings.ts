import { resolve } from 'node:path'
import * as v from 'valibot'
import { LOG_LEVELS, OnboxError, type CertificateFiles, type LogLevel } from '../base/index.ts'
import { DEFAULT_DATA_DIR, resolveDataDir } from './data-dir.ts'

/** The settings of one run of the box; they come from the environment. */
export interface Settings {
  host: string
  port: number
  /** Absolute path; all state is below it. */
  dataDir: string
  /** Set by the operator, or made at first start. */
  adminKey: string | undefined
  /** Absolute path of a GGUF that overrides the configured one. */
  modelPath: string | undefined
  /** Where `hf:` leads in place of Hugging Face, without a slash at its end. Absent: nowhere else. */
  modelMirror?: string
  /** Absolute paths; absent: the box speaks HTTP. */
  tls?: CertificateFiles
  logLevel: LogLevel
}

/** The environment variables, in the order of the docs. */
export const SETTINGS = [
  ['ONBOX_HOST', '127.0.0.1', 'address to listen on; 0.0.0.0 serves the network'],
  ['ONBOX_PORT', '8787', 'port to listen on; 0 takes a free one'],
  ['ONBOX_DATA_DIR', DEFAULT_DATA_DIR, 'folder of all state'],
  [
    'ONBOX_ADMIN_KEY',
    '',
    'key that may do everything, in place of the one made at first start; at least 16 characters',
  ],
  ['ONBOX_TLS_CERT', '', 'path of a certificate in PEM, with its chain: the box speaks HTTPS'],
  ['ONBOX_TLS_KEY', '', "path of the certificate's private key in PEM, with mode 600"],
  ['ONBOX_TLS_PASSPHRASE', '', 'passphrase of the key, where it is encrypted'],
  ['ONBOX_MODEL', '', 'path of a GGUF file; overrides the configuration'],
  [
    'ONBOX_MODEL_MIRROR',
    '',
    'address in place of https://huggingface.co for onbox model pull hf:…',
  ],
  [
    'ONBOX_LOG_LEVEL',
    'info',
    `how much is written to standard error: ${LOG_LEVELS.join(', ')}; each includes those before it`,
  ],
] as const

const SECRET: ReadonlySet<string> = new Set(['ONBOX_ADMIN_KEY', 'ONBOX_TLS_PASSPHRASE'])

const fields = v.object({
  ONBOX_HOST: v.pipe(v.string(), v.minLength(1)),
  ONBOX_PORT: v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'a port from 0 to 65535'),
    v.transform(Number),
    v.maxValue(65_535, 'a port from 0 to 65535'),
  ),
  ONBOX_DATA_DIR: v.pipe(v.string(), v.minLength(1)),
  ONBOX_ADMIN_KEY: v.union([
    v.literal(''),
    v.pipe(v.string(), v.regex(/^[\x21-\x7e]{16,256}$/, '16 to 256 visible ASCII characters')),
  ]),
  ONBOX_TLS_CERT: v.string(),
  ONBOX_TLS_KEY: v.string(),
  ONBOX_TLS_PASSPHRASE: v.string(),
  ONBOX_MODEL: v.string(),
  ONBOX_MODEL_MIRROR: v.pipe(
    v.string(),
    v.check(
      (text) => text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
      'an address, e.g. https://hf-mirror.com',
    ),
  ),
  ONBOX_LOG_LEVEL: v.picklist(LOG_LEVELS),
})

/** The one needs the other. */
const schema = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [['ONBOX_TLS_CERT'], ['ONBOX_TLS_KEY']],
      ({ ONBOX_TLS_CERT: cert, ONBOX_TLS_KEY: key }) => cert !== '' || key === '',
      'the certificate of ONBOX_TLS_KEY',
    ),
    ['ONBOX_TLS_CERT'],
  ),
  v.forward(
    v.partialCheck(
      [['ONBOX_TLS_CERT'], ['ONBOX_TLS_KEY']],
      ({ ONBOX_TLS_CERT: cert, ONBOX_TLS_KEY: key }) => key !== '' || cert === '',
      'the key of ONBOX_TLS_CERT',
    ),
    ['ONBOX_TLS_KEY'],
  ),
)

/**
 * Reads the settings; what is empty or absent takes its default.
 *
 * @param root - what relative paths are relative to
 * @throws {OnboxError} `CONFIG_INVALID` with every fault
 */
export function readSettings(
  environment: Record<string, string | undefined>,
  root: string,
): Settings {
  const raw = Object.fromEntries(
    SETTINGS.map(([name, fallback]) => [name, environment[name] || fallback]),
  )
  const parsed = v.safeParse(schema, raw)
  if (!parsed.success) {
    const lines = parsed.issues.map((issue) => {
      const name = v.getDotPath(issue) ?? ''
      return `  ${name}: found ${describeSetting(name, raw[name])}; wanted ${wantedSetting(issue)}`
    })
    throw new OnboxError('CONFIG_INVALID', `Cannot use the environment:\n${lines.join('\n')}`)
  }
  const settings = parsed.output
  const modelMirror = settings.ONBOX_MODEL_MIRROR.replace(/\/+$/, '')
  return {
    host: settings.ONBOX_HOST,
    port: settings.ONBOX_PORT,
    dataDir: resolveDataDir(environment, root),
    adminKey: settings.ONBOX_ADMIN_KEY || undefined,
    modelPath: settings.ONBOX_MODEL ? resolve(root, settings.ONBOX_MODEL) : undefined,
    ...(settings.ONBOX_TLS_CERT !== '' && {
      tls: {
        certFile: resolve(root, settings.ONBOX_TLS_CERT),
        keyFile: resolve(root, settings.ONBOX_TLS_KEY),
        ...(settings.ONBOX_TLS_PASSPHRASE !== '' && { passphrase: settings.ONBOX_TLS_PASSPHRASE }),
      },
    }),
    ...(modelMirror !== '' && { modelMirror }),
    logLevel: settings.ONBOX_LOG_LEVEL,
  }
}

function wantedSetting(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'picklist' && issue.expected ? issue.expected : issue.message
}

/** A key is never printed, not even a wrong one. */
function describeSetting(name: string, value: string | undefined): string {
  if (!value) return 'nothing'
  return SECRET.has(name) ? 'another value' : JSON.stringify(value)
}
