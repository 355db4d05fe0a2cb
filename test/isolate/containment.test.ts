import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { spawnLocked } from '../../lib/isolate/index.ts'
import { asRequest, get, startFixture } from './start-fixture.ts'

describe('a function in an isolate', () => {
  it('finds every known way out closed', async () => {
    const isolate = await startFixture('escapes')
    const response = await isolate.fetch(get('/attempts'), asRequest())
    const results = (await response.json()) as Record<string, string>
    const open = Object.entries(results).filter(([, result]) => result !== 'closed')
    expect(open).toEqual([])
    expect(Object.keys(results).length).toBeGreaterThan(25)
  })

  it('sees an empty environment', async () => {
    const isolate = await startFixture('escapes')
    const response = await isolate.fetch(get('/environment'), asRequest())
    expect(await response.json()).toEqual({})
  })
})

/** What Node itself refuses, before our own bootstrap has closed anything. */
const REFUSED = {
  'a read of /etc/passwd': `require('fs').readFileSync('/etc/passwd')`,
  'a read of the project': `require('fs').readFileSync(${JSON.stringify(import.meta.filename)})`,
  'a directory listing': `require('fs').readdirSync('/')`,
  'a write': `require('fs').writeFileSync('/tmp/onbox-escape', '')`,
  'a child process': `require('child_process').spawnSync('true').error && fail()`,
  'a worker': `new (require('worker_threads').Worker)('0', { eval: true })`,
  'an addon': `process.dlopen({ exports: {} }, ${JSON.stringify(process.execPath)})`,
  'a TCP connection': `await once(require('net').connect(9999, '127.0.0.1'))`,
  'a listening socket': `await once(require('net').createServer().listen(0))`,
  'a UDP socket': `await once(require('dgram').createSocket('udp4').bind(0))`,
  'a name lookup': `await require('dns').promises.lookup('localhost')`,
  fetch: `await fetch('http://127.0.0.1:9999').catch((error) => { throw error.cause })`,
}

describe('a locked process', () => {
  it('is refused files, processes, addons and network by Node itself', async () => {
    const attempts = Object.entries(REFUSED).map(
      ([name, code]) => `[${JSON.stringify(name)}, async () => { ${code} }]`,
    )
    const script = `
      const once = (emitter) => new Promise((_, reject) => emitter.on('error', reject))
      const fail = () => { throw Object.assign(new Error(), { code: 'ERR_ACCESS_DENIED' }) }
      ;(async () => {
        for (const [name, attempt] of [${attempts.join(',')}]) {
          const code = await Promise.race([
            attempt().then(() => 'OPEN', (error) => error.code),
            new Promise((resolve) => setTimeout(resolve, 1000, 'no answer')),
          ])
          console.log(name + ': ' + code)
        }
        console.log('environment: ' + Object.keys(process.env).length)
        process.exit()
      })()`
    const lines: string[] = []
    const { child } = spawnLocked(['--input-type=commonjs', '--eval', script], (line) =>
      lines.push(line),
    )
    await once(child, 'close')
    expect(lines).toEqual([
      ...Object.keys(REFUSED).map((name) => `${name}: ${expectedCode(name)}`),
      'environment: 0',
    ])
  })
})

function expectedCode(name: string): string {
  return name === 'an addon' ? 'ERR_DLOPEN_DISABLED' : 'ERR_ACCESS_DENIED'
}
