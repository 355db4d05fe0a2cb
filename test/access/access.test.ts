import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAuthenticate, openAdminKey } from '../../lib/access/index.ts'
import { NO_KEYS } from '../helpers/no-keys.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const KEY = 'the-right-key-1234'

describe('openAdminKey()', () => {
  it('makes a key once, for the owner alone, and finds it again', () => {
    const folder = join(makeTemporaryFolder(), 'new')
    const first = openAdminKey(folder, undefined)
    const file = join(folder, 'admin.key')
    expect(first).toEqual({
      key: expect.stringMatching(/^obx_[0-9A-Za-z]{36}$/) as string,
      made: true,
      file,
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(openAdminKey(folder, undefined)).toEqual({ key: first.key, made: false, file })
  })

  it('takes the given key and writes nothing', () => {
    const folder = join(makeTemporaryFolder(), 'untouched')
    expect(openAdminKey(folder, 'given-by-operator')).toEqual({
      key: 'given-by-operator',
      made: false,
      file: undefined,
    })
    expect(() => statSync(folder)).toThrow('ENOENT')
  })

  it('says which folder cannot be used', () => {
    const folder = makeTemporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    mkdirSync(join(folder, 'ok'))
    expect(() => openAdminKey(join(folder, 'file'), undefined)).toThrow(/Cannot keep the key in/)
  })
})

describe('createAuthenticate()', () => {
  const file = '/srv/box/.onbox/admin.key'
  const authenticate = createAuthenticate({ key: KEY, file }, NO_KEYS)

  it('knows the right key', () => {
    expect(authenticate('Bearer the-right-key-1234')).toMatchObject({ keyId: 'admin' })
    expect(authenticate('bearer  the-right-key-1234')).toMatchObject({ keyId: 'admin' })
  })

  it.each([undefined, '', 'Basic abc', 'Bearer', 'Bearer  '])('misses a key in %j', (header) => {
    expect(() => authenticate(header)).toThrow(expect.objectContaining({ code: 'KEY_MISSING' }))
  })

  it.each(['Bearer the-right-key-123', 'Bearer the-right-key-12345', 'Bearer x'])(
    'refuses %j',
    (header) => {
      expect(() => authenticate(header)).toThrow(
        expect.objectContaining({
          code: 'KEY_UNKNOWN',
          message: expect.stringContaining('the file admin.key') as string,
        }),
      )
    },
  )

  it('leads to no file where the environment gave the first key', () => {
    const given = createAuthenticate({ key: KEY, file: undefined }, NO_KEYS)
    expect(given(`Bearer ${KEY}`)).toMatchObject({ keyId: 'admin' })
    expect(() => given('Bearer what-the-file-has')).toThrow(
      /the first one is what ONBOX_ADMIN_KEY was when the box was started, and not what a file/,
    )
  })
})

it('createAuthenticate() says of a key when it has expired', () => {
  const expired = { id: 'key_1', name: 'n', scopes: [], limits: {}, expiresAtMs: 1_000 }
  const keys = { ...NO_KEYS, find: () => expired }
  const at = (nowMs: number) =>
    createAuthenticate({ key: KEY, file: undefined }, keys, { now: () => nowMs })
  expect(() => at(1_000)('Bearer x')).toThrow(
    expect.objectContaining({
      code: 'KEY_EXPIRED',
      message: expect.stringContaining('1970-01-01T00:00:01.000Z') as string,
    }),
  )
  expect(at(999)('Bearer x')).toMatchObject({ keyId: 'key_1' })
})
