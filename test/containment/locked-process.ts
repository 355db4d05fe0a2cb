import { ENVIRONMENT } from '../../lib/isolate/environment.ts'

const DENIED = 'ERR_ACCESS_DENIED'

/**
 * What Node itself refuses, before our own bootstrap has closed anything: code, which has an `aim` to reach, and the error's
 * code.
 */
export const refused: Record<string, { code: string; out: string }> = {
  'a read of /etc/passwd': { code: `require('fs').readFileSync('/etc/passwd')`, out: DENIED },
  'a read of the project': {
    code: `require('fs').readFileSync(aim.project + '/package.json')`,
    out: DENIED,
  },
  'a directory listing': { code: `require('fs').readdirSync(aim.folder)`, out: DENIED },
  'a write': { code: `require('fs').writeFileSync(aim.file, '')`, out: DENIED },
  'a child process': {
    code: `const { error } = require('child_process').spawnSync('true'); if (error) throw error`,
    out: DENIED,
  },
  'a worker': {
    code: `new (require('worker_threads').Worker)('0', { eval: true })`,
    out: DENIED,
  },
  'an addon': {
    code: `process.dlopen({ exports: {} }, ${JSON.stringify(process.execPath)})`,
    out: 'ERR_DLOPEN_DISABLED',
  },
  'a TCP connection': {
    code: `await once(require('net').connect(aim.tcpPort, '127.0.0.1'))`,
    out: DENIED,
  },
  'a Unix socket': {
    code: `await once(require('net').connect(aim.unixPath))`,
    out: DENIED,
  },
  'a socket without a file, such as the host waits at': {
    code: `await once(require('net').connect('\\0onbox'))`,
    out: DENIED,
  },
  'a listening socket': {
    code: `await once(require('net').createServer().listen(0))`,
    out: DENIED,
  },
  'a UDP socket': {
    code: `await once(require('dgram').createSocket('udp4').bind(0))`,
    out: DENIED,
  },
  'a name lookup': { code: `await require('dns').promises.lookup('localhost')`, out: DENIED },
  'fetch()': {
    code: `await fetch('http://127.0.0.1:' + aim.tcpPort).catch((error) => { throw error.cause })`,
    out: DENIED,
  },
  'the inspector': { code: `require('inspector').open(0)`, out: DENIED },
  'raw bindings': { code: `process.binding('fs')`, out: DENIED },
  'its environment': {
    code: `throw Object.assign(new Error(), { code: Object.keys(process.env).join() })`,
    out: Object.keys(ENVIRONMENT).join(),
  },
}
