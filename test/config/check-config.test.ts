import { describe, expect, it } from 'vitest'
import { checkConfig, findGrantFaults } from '../../lib/config/index.ts'

const faultsOf = (config: unknown): string => {
  try {
    checkConfig(config, 'wrangler-like.config.ts')
    return ''
  } catch (error) {
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' })
    return (error as Error).message
  }
}

describe('checkConfig()', () => {
  it('accepts the smallest configuration', () => {
    expect(checkConfig({ functions: {} }, 'x')).toEqual({ functions: {} })
  })

  it('keeps the names of its own databases', () => {
    expect(faultsOf({ databases: { 'onbox-kv': {} }, functions: {} })).toContain(
      'a name that does not begin with onbox-',
    )
  })

  it('lists all faults at once, by key path, with the value seen', () => {
    const message = faultsOf({
      timeZone: 'Asia/Peking',
      model: { contextTokens: 'big', gpu: 'yes' },
      databases: { Sales: {} },
      functions: {
        weather: {
          tools: ['get weather'],
          bindings: {
            DB: { type: 'database', database: 'weather', access: 'admin' },
            db: { type: 'model' },
          },
          limits: { timeoutMs: -1 },
          colour: 'red',
        },
      },
    })
    expect(message).toContain('9 faults')
    for (const part of [
      'timeZone: found "Asia/Peking"; wanted an IANA time zone',
      'model.contextTokens: found "big"',
      'model.gpu: found "yes"; wanted ("auto" | "off")',
      'databases.Sales',
      'functions.weather.tools.0: found "get weather"',
      'functions.weather.bindings.DB.access: found "admin"; wanted ("read" | "write")',
      'functions.weather.bindings.db',
      'functions.weather.limits.timeoutMs: found -1',
      'functions.weather.colour: found an unknown key',
    ]) {
      expect(message).toContain(part)
    }
  })

  it('takes no audience that is the client of the console: its ID tokens would be access tokens', () => {
    const oidc = (audience: string) => ({
      issuer: 'https://login.example.com',
      audience,
      grants: [{ claim: 'groups', value: 'sales', scopes: ['quotes:ask'] }],
      console: { clientId: 'onbox' },
    })
    const faultOf = (audience: string) =>
      faultsOf({ access: { oidc: oidc(audience) }, functions: {} })
    expect(faultOf('onbox-api')).toBe('')
    expect(faultOf('onbox')).toContain('access.oidc.audience: found "onbox"; wanted another name')
  })

  it('takes no time that no timer takes: it would be over at once', () => {
    const timeoutMs = 2_147_483_648
    const message = faultsOf({
      http: { headersTimeoutMs: timeoutMs, requestTimeoutMs: timeoutMs },
      collections: { contracts: { rerank: { timeoutMs } } },
      functions: { weather: { limits: { timeoutMs, cpuMs: timeoutMs } } },
    })
    for (const path of [
      'http.headersTimeoutMs',
      'http.requestTimeoutMs',
      'collections.contracts.rerank.timeoutMs',
      'functions.weather.limits.timeoutMs',
      'functions.weather.limits.cpuMs',
    ]) {
      expect(message).toContain(`${path}: found 2147483648; wanted <=2147483647`)
    }
  })

  it('takes proxies as addresses and ranges, and hosts as names', () => {
    const http = {
      trustedProxies: ['127.0.0.1', '10.0.0.0/24', 'fd00::/8'],
      hosts: ['box.example.com', 'box'],
      maxConnections: 64,
    }
    expect(faultsOf({ http, functions: {} })).toBe('')
    const wrong = {
      trustedProxies: ['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8'],
      hosts: ['box.example.com:8787', 'http://box'],
      maxConnections: 0,
    }
    const faults = faultsOf({ http: wrong, functions: {} })
    expect(faults).toContain('6 faults')
    expect(faults).toContain(
      'http.trustedProxies.1: found "10.0.0.0/33"; wanted an address or a range',
    )
    expect(faults).toContain(
      'http.hosts.0: found "box.example.com:8787"; wanted a host name without',
    )
  })

  it('refuses to keep records for less than six months, unless nobody wants them so long', () => {
    const refused = faultsOf({ audit: { retentionDays: 30 }, functions: {} })
    expect(refused).toContain('audit: found {"retentionDays":30}; wanted a retentionDays of 180')
    expect(refused).toContain('Chinese law asks for logs of six months')
    const audit = { retentionDays: 30, allowShortRetention: true }
    expect(faultsOf({ audit, functions: {} })).toBe('')
    expect(faultsOf({ audit: { retentionDays: 180 }, functions: {} })).toBe('')
  })

  it('says what a file without a default export lacks', () => {
    expect(faultsOf(undefined)).toContain('(top level): found nothing')
  })
})

describe('findGrantFaults()', () => {
  it('finds a database that there is not, and a tool that is granted twice, in one function', () => {
    const config = checkConfig(
      {
        databases: { sales: {} },
        functions: {
          sales: { bindings: { DB: { type: 'database', database: 'sales', access: 'read' } } },
          weather: {
            tools: ['get_weather', 'get_weather'],
            bindings: { DB: { type: 'database', database: 'weather', access: 'read' } },
          },
        },
      },
      'x',
    )
    expect(findGrantFaults(config, 'weather')).toEqual([
      'functions.weather.bindings.DB.database: found "weather"; wanted one of the databases: sales',
      'functions.weather.tools.1: found "get_weather"; wanted each tool once',
    ])
    expect(findGrantFaults(config, 'sales')).toEqual([])
    expect(findGrantFaults(config, 'not-granted-anything')).toEqual([])
  })
})
