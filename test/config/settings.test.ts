import { describe, expect, it } from 'vitest'
import { readSettings } from '../../lib/config/index.ts'

describe('readSettings()', () => {
  it('takes the defaults where nothing is set, or set to nothing', () => {
    expect(readSettings({ ONBOX_PORT: '' }, '/srv/box')).toEqual({
      host: '127.0.0.1',
      port: 8787,
      dataDir: '/srv/box/.onbox',
      adminKey: undefined,
      modelPath: undefined,
      logLevel: 'info',
    })
  })

  it('lists all faults, and never prints a key', () => {
    const read = () =>
      readSettings(
        {
          ONBOX_PORT: '99999',
          ONBOX_LOG_LEVEL: 'loud',
          ONBOX_ADMIN_KEY: 'secret1',
          ONBOX_MODEL_MIRROR: 'hf-mirror.com',
        },
        '/',
      )
    expect(read).toThrow(/ONBOX_PORT: found "99999"; wanted a port from 0 to 65535/)
    expect(read).toThrow(/ONBOX_LOG_LEVEL: found "loud"; wanted \("error" \| "warn"/)
    expect(read).toThrow(/ONBOX_MODEL_MIRROR: found "hf-mirror.com"; wanted an address, e.g. https/)
    expect(read).toThrow(/ONBOX_ADMIN_KEY: found another value/)
    expect(read).not.toThrow(/secret1/)
  })

  it.each([
    [{ ONBOX_TLS_CERT: '/etc/box.pem' }, /ONBOX_TLS_KEY: found nothing; wanted the key of/],
    [{ ONBOX_TLS_KEY: '/etc/box.key' }, /ONBOX_TLS_CERT: found nothing; wanted the certificate of/],
  ])('prints no secret where one setting lacks another: %o', (some, fault) => {
    const secrets = { ONBOX_ADMIN_KEY: 'an-admin-key-of-mine', ONBOX_TLS_PASSPHRASE: 'hunter2' }
    const read = () => readSettings({ ...secrets, ...some }, '/')
    expect(read).toThrow(fault)
    expect(read).not.toThrow(/an-admin-key|hunter2/)
  })
})
