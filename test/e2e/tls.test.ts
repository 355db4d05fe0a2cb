import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect as connectPlainly } from 'node:net'
import { connect, type PeerCertificate } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { createClient, createPinnedFetch } from '../../lib/client/index.ts'
import { listen } from '../../lib/gateway/index.ts'
import { makeCertificate } from '../helpers/make-certificate.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** The certificate that is shown at a port; rejects where the versions do not meet. */
function handshake(url: string, maxVersion: 'TLSv1.1' | 'TLSv1.3' = 'TLSv1.3') {
  return new Promise<PeerCertificate>((resolve, reject) => {
    const { hostname: host, port } = new URL(url)
    const socket = connect({
      host,
      port: Number(port),
      rejectUnauthorized: false,
      minVersion: maxVersion === 'TLSv1.1' ? 'TLSv1' : 'TLSv1.2',
      maxVersion,
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    socket.once('error', reject)
    socket.once('secureConnect', () => {
      resolve(socket.getPeerCertificate())
      socket.destroy()
    })
  })
}

describe('a box with a certificate', () => {
  it('speaks HTTPS only, from TLS 1.2 on, and says that there is nothing else', async () => {
    const root = makeProject({ 'hello.ts': saying('hello') })
    const tls = makeCertificate(root)
    const box = await useTestBox({ root, config: { functions: { hello: {} } }, tls })
    expect(box.url).toMatch(/^https:/)
    const ask = createPinnedFetch(tls.certFile)
    const headers = { authorization: `Bearer ${TEST_KEY}` }
    const response = await ask(`${box.url}/hello`, { headers })
    expect(await response.text()).toBe('hello')
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000')
    await expect(fetch(box.url.replace('https', 'http'))).rejects.toThrow('fetch failed')
    await expect(handshake(box.url, 'TLSv1.1')).rejects.toMatchObject({
      code: expect.stringMatching(/PROTOCOL/) as string,
    })
    // Only the one that lies here is trusted.
    const other = makeCertificate(makeTemporaryFolder())
    await expect(createPinnedFetch(other.certFile)(box.url)).rejects.toThrow('fetch failed')
    // Also where its file goes on with what vouches for others.
    writeFileSync(other.certFile, [other, tls].map(({ certFile }) => readFileSync(certFile)).join('\n')) // prettier-ignore
    await expect(createPinnedFetch(other.certFile)(box.url, { headers })).rejects.toThrow(
      'fetch failed',
    )
    writeFileSync(other.certFile, [tls, other].map(({ certFile }) => readFileSync(certFile)).join('\n')) // prettier-ignore
    expect((await createPinnedFetch(other.certFile)(`${box.url}/hello`, { headers })).status).toBe(
      200,
    )
    expect(
      (await createClient({ url: box.url, key: TEST_KEY, fetch: ask }).listKeys()).length,
    ).toBe(0)
  })

  it('ends connections on which nobody begins to speak TLS', async () => {
    const files = makeCertificate(makeTemporaryFolder())
    const log = createLog('error', () => {})
    const { url, close } = await listen(() => new Response('hello'), {
      host: '127.0.0.1',
      port: 0,
      tls: { files, log },
      headersTimeoutMs: 100,
    })
    onTestFinished(close)
    const socket = connectPlainly(Number(new URL(url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.on('error', () => {})
    await expect(once(socket, 'close')).resolves.toBeDefined()
  })

  it('is reached by the commands of its folder, with no further option', async () => {
    const cwd = makeProject({})
    writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
    writeFileSync(join(cwd, 'wrangler-like.config.ts'), 'export default { functions: {} }')
    const { certFile, keyFile } = makeCertificate(cwd)
    const env = { ONBOX_TLS_CERT: certFile, ONBOX_TLS_KEY: keyFile, ONBOX_MODEL: 'none.gguf' }
    const box = useCli(['start'], { cwd, env: { ...env, ONBOX_PORT: '0' } })
    const [, port = ''] = await box.printed(/serves at https:\/\/127\.0\.0\.1:(\d+)/)
    const keys = useCli(['key', 'list'], { cwd, env: { ...env, ONBOX_PORT: port } })
    expect(await keys.ended, keys.complaints).toBe(0)
  })

  it('does not start with one that cannot be used, and says why', async () => {
    const root = makeProject({})
    const tls = makeCertificate(root, { until: new Date(Date.now() - 1_000) })
    await expect(useTestBox({ root, config: { functions: {} }, tls })).rejects.toMatchObject({
      code: 'CERTIFICATE_UNUSABLE',
      message: expect.stringContaining('it has expired at') as string,
    })
  })

  it('takes a new one as soon as it lies there, and keeps the old one while it is faulty', async () => {
    const folder = makeTemporaryFolder()
    const files = makeCertificate(folder)
    const lines: string[] = []
    const log = createLog('info', (line) => lines.push(line))
    const { url, close } = await listen(() => new Response('hello'), {
      host: '127.0.0.1',
      port: 0,
      tls: { files, log, pollMs: 20 },
    })
    onTestFinished(close)
    const shown = async (): Promise<string> => (await handshake(url)).fingerprint256
    const onDisk = (): string => {
      const pem = readFileSync(files.certFile, 'utf8').replace(/-----[^-]+-----|\s/g, '')
      const hash = createHash('sha256').update(Buffer.from(pem, 'base64')).digest('hex')
      return (hash.toUpperCase().match(/../g) ?? []).join(':')
    }
    const first = onDisk()
    expect(await shown()).toBe(first)
    renameSync(files.keyFile, `${files.keyFile}.away`)
    expect(existsSync(files.keyFile)).toBe(false)
    await expect.poll(() => lines.join('')).toContain('cannot be used; the one before serves on')
    expect(await shown()).toBe(first)
    // One that cannot even be looked at: it leads to itself.
    const seen = lines.length
    rmSync(files.certFile)
    symlinkSync(files.certFile, files.certFile)
    await expect
      .poll(() => lines.slice(seen).join(''))
      .toContain('cannot be used; the one before serves on')
    expect(await shown()).toBe(first)
    makeCertificate(folder)
    await expect.poll(() => lines.join('')).toContain('the new certificate serves')
    expect(await shown()).toBe(onDisk())
    expect(onDisk()).not.toBe(first)
    // One of an hour ends soon.
    expect(lines.join('')).toContain('the certificate ends soon')
  })
})
