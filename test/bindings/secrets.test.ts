import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { createFetchBinding, openSecrets, type Secrets } from '../../lib/bindings/index.ts'
import { createSecretsBinding } from '../../lib/bindings/secrets.ts'
import type { InjectedHeader } from '../../lib/config/index.ts'
import { createFetch } from '../../lib/isolate/guest/create-fetch.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { startWebService } from '../helpers/start-web-service.ts'
import { asRequest, createKeptLog } from '../isolate/start-fixture.ts'

const VALUE = 'sk-密-4f9a'
const context = () => ({ ...asRequest(), depth: 0, functionName: 'crm', version: 'v1' })

function useSecrets(folder = makeTemporaryFolder()) {
  const path = join(folder, 'platform.db')
  const { client, close } = openMigrated(path, findOwnMigrations('platform'))
  onTestFinished(close)
  return { secrets: openSecrets(client, folder, () => 1_000), client, folder, path }
}

describe('openSecrets()', () => {
  it('keeps what is set, and lists names only', () => {
    const { secrets, folder } = useSecrets()
    secrets.set('CRM_TOKEN', VALUE, 'key_1')
    expect(secrets.read('CRM_TOKEN')).toBe(VALUE)
    expect(secrets.list()).toEqual([{ name: 'CRM_TOKEN', updatedAtMs: 1_000, updatedBy: 'key_1' }])
    expect(useSecrets(folder).secrets.read('CRM_TOKEN')).toBe(VALUE)
    secrets.set('CRM_TOKEN', 'another', 'key_2')
    expect(secrets.read('CRM_TOKEN')).toBe('another')
    expect(secrets.delete('CRM_TOKEN')).toBe(true)
    expect(secrets.delete('CRM_TOKEN')).toBe(false)
    expect(() => secrets.read('CRM_TOKEN')).toThrow(/onbox secret set CRM_TOKEN/)
  })

  it('writes no value to the database, and its key for the owner only', () => {
    const { secrets, client, path, folder } = useSecrets()
    secrets.set('CRM_TOKEN', VALUE, 'key_1')
    client.pragma('wal_checkpoint(TRUNCATE)')
    expect(readFileSync(path).includes(Buffer.from(VALUE))).toBe(false)
    expect(statSync(join(folder, 'secrets.key')).mode & 0o777).toBe(0o600)
  })

  it('does not take one secret for another, nor read with another key', () => {
    const { secrets, client, folder } = useSecrets()
    secrets.set('ONE', 'of one', 'key_1')
    secrets.set('TWO', 'of two', 'key_1')
    client.exec(
      "UPDATE secrets SET sealed = (SELECT sealed FROM secrets WHERE name = 'ONE') WHERE name = 'TWO'",
    )
    const unavailable = expect.objectContaining({ code: 'SECRET_UNAVAILABLE' }) as Error
    expect(() => secrets.read('TWO')).toThrow(unavailable)
    writeFileSync(join(folder, 'secrets.key'), 'ab'.repeat(32))
    expect(() => useSecrets(folder).secrets.read('ONE')).toThrow(unavailable)
    writeFileSync(join(folder, 'secrets.key'), 'damaged')
    expect(() => useSecrets(folder)).toThrow(/it is damaged/)
    rmSync(join(folder, 'secrets.key'))
    expect(() => useSecrets(folder)).toThrow(
      /it is not there, and secrets are sealed with it; bring/,
    )
  })

  it.each([
    ['small', 'value'],
    ['CRM TOKEN', 'value'],
    ['CRM_TOKEN', ''],
    ['CRM_TOKEN', 'x'.repeat(16_385)],
  ])('refuses %j with %.8j', (name, value) => {
    const { secrets } = useSecrets()
    expect(() => secrets.set(name, value, 'key_1')).toThrow(
      expect.objectContaining({ code: 'BODY_INVALID' }) as Error,
    )
  })
})

describe('env.SECRETS', () => {
  it('gives the granted ones as they are at that moment, and no others', async () => {
    const { secrets } = useSecrets()
    secrets.set('CRM_TOKEN', 'old', 'key_1')
    secrets.set('OTHER', 'hidden', 'key_1')
    const binding = createSecretsBinding({ type: 'secrets', names: ['CRM_TOKEN'] }, secrets)
    const read = async (name: unknown, method = 'get') =>
      binding.call(method, { name }, context()) as Promise<unknown>
    expect(await read('CRM_TOKEN')).toBe('old')
    secrets.set('CRM_TOKEN', 'new', 'key_1')
    expect(await read('CRM_TOKEN')).toBe('new')
    for (const refused of [read('OTHER'), read(1), read('CRM_TOKEN', 'list')]) {
      await expect(refused).rejects.toMatchObject({ code: 'GRANT_MISSING' })
    }
  })
})

describe('a secret in a header of env.FETCH', () => {
  const inject = (host: string): InjectedHeader => ({
    host,
    header: 'Authorization',
    value: 'Bearer {CRM_TOKEN}',
  })
  const grant = (hosts: string[], secrets: Secrets, injected: InjectedHeader[]) => {
    const { log, lines } = createKeptLog()
    const binding = createFetchBinding({ type: 'fetch', hosts, inject: injected }, { log, secrets })
    const fetch = createFetch(
      (order) => binding.call('fetch', order, context()) as AsyncIterable<unknown>,
    )
    return { fetch, lines }
  }
  const startEcho = () =>
    startWebService((request, response) => {
      if (request.url?.startsWith('/to/') === true) {
        response.writeHead(302, { location: decodeURIComponent(request.url.slice(4)) }).end()
      } else response.end(request.headers.authorization ?? 'none')
    })

  it('is sent by the host, in place of what the function sends, and holds at once', async () => {
    const { secrets } = useSecrets()
    secrets.set('CRM_TOKEN', 'old', 'key_1')
    const { origin } = await startEcho()
    const { fetch, lines } = grant([origin], secrets, [inject(origin)])
    const ask = async () => (await fetch(origin, { headers: { authorization: 'mine' } })).text()
    expect(await ask()).toBe('Bearer old')
    secrets.set('CRM_TOKEN', 'new', 'key_1')
    expect(await ask()).toBe('Bearer new')
    expect(JSON.stringify(lines)).not.toMatch(/Bearer|old|new/)
  })

  it('goes to its host only, redirects included', async () => {
    const { secrets } = useSecrets()
    secrets.set('CRM_TOKEN', 'secret', 'key_1')
    const [mine, other] = [await startEcho(), await startEcho()]
    const { fetch } = grant([mine.origin, other.origin], secrets, [inject(mine.origin)])
    const to = (url: string): string => `/to/${encodeURIComponent(url)}`
    const read = async (url: string) => (await fetch(url)).text()
    expect(await read(other.origin)).toBe('none')
    expect(await read(`${mine.origin}${to(other.origin)}`)).toBe('none')
    expect(await read(`${other.origin}${to(mine.origin)}`)).toBe('Bearer secret')
  })

  it('fails clearly where it is not set, or cannot be a header', async () => {
    const { secrets } = useSecrets()
    const { origin, requests } = await startEcho()
    const { fetch } = grant([origin], secrets, [inject(origin)])
    await expect(fetch(origin)).rejects.toMatchObject({ code: 'SECRET_UNAVAILABLE' })
    secrets.set('CRM_TOKEN', 'two\nlines', 'key_1')
    const refused = fetch(origin)
    await expect(refused).rejects.toMatchObject({ code: 'FETCH_FAILED' })
    const fault = (await refused.catch((error: unknown) => error)) as Error
    expect(fault.message).not.toContain('lines')
    expect(requests).toEqual([])
  })
})
