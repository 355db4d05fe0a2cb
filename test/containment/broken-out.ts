/** What a process says that has broken out of its bootstrap: it writes to the host whatever it likes. */
export interface Break {
  /** The code that runs when it gets a request, `request`, with `say(message)` and `write(bytes)`. */
  code: string
  /** Why the host has to end it; `alive` where what it says means nothing. */
  ends: 'protocol' | 'timeout' | 'unread' | 'alive'
  /** There is so much of it that neighbours could come to a stand. */
  floods?: true
  /** It calls a binding on behalf of its own request. */
  asks?: true
  /** The most that the host may take of memory meanwhile, where that is more than usual. */
  maxGrowthBytes?: number
}

/** A request to it stays open: the process never answers. */
export const HELD_PATH = '/held'

const answer = `say({ type: 'response', id: request.id, status: 200, headers: [], streams: false })`

const sayCall = (argument: string): string =>
  `say({ type: 'call', callId: 1, id: request.id, binding: 'AI', method: 'wait', argument: ${argument} })`

/** The bootstrap of such a process: it does what a guest has to, and then `code`. `given` has its requests' ids. */
export const toScript = (code: string): string => `
  const { serialize, deserialize } = require('node:v8')
  const socket = new (require('node:net').Socket)({ fd: 3, readable: true, writable: true })
  const write = (bytes) => socket.write(bytes)
  const head = (length) => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(length); return bytes }
  const say = (message) => { const body = serialize(message); write(Buffer.concat([head(body.length), body])) }
  const declaration = { description: '', tools: [], evals: [], routes: [] }
  let onTool = () => {}
  const given = new Set()
  const receive = (request) => {
    if (request.type === 'load') say({ type: 'loaded', declaration })
    if (request.type === 'request') given.add(request.id)
    if (request.type === 'request' && new URL(request.url).pathname !== '${HELD_PATH}') { ${code} }
    if (request.type === 'tool') onTool(request.id)
  }
  let held = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    held = Buffer.concat([held, chunk])
    while (held.length >= 4 && held.length >= 4 + held.readUInt32LE(0)) {
      const end = 4 + held.readUInt32LE(0)
      const message = deserialize(held.subarray(4, end))
      held = held.subarray(end)
      receive(message)
    }
  })
  say({ type: 'ready' })`

export const breaks: Record<string, Break> = {
  'a message that is announced with four gigabytes': {
    code: 'write(head(4_294_967_295))',
    ends: 'protocol',
  },
  'a message one byte longer than the longest': {
    code: 'write(head(1_048_577))',
    ends: 'protocol',
  },
  'a message that never ends': {
    code: 'write(Buffer.concat([head(1_000_000), Buffer.alloc(500_000)]))',
    ends: 'timeout',
  },
  'a message of no bytes': { code: 'write(head(0))', ends: 'protocol' },
  'bytes that are no value': {
    code: 'write(Buffer.concat([head(8), Buffer.alloc(8, 0xee)]))',
    ends: 'protocol',
  },
  'a value that is cut short': {
    code: 'const body = serialize({ type: "log" }).subarray(0, -3); write(Buffer.concat([head(body.length), body]))',
    ends: 'protocol',
  },
  'more bytes than belong to any message': {
    code: "for (let piece = 0; piece <= 256; piece += 1) say({ type: 'piece', bytes: new Uint8Array(65_536) })",
    ends: 'protocol',
  },
  'bytes that belong to nothing': {
    code: "say({ type: 'piece', bytes: new Uint8Array(1) }); say({ type: 'log', level: 'info', message: 'a' })",
    ends: 'protocol',
  },
  'pieces of no bytes': {
    code: "for (let piece = 0; piece <= 256; piece += 1) say({ type: 'piece', bytes: new Uint8Array(0) })",
    ends: 'protocol',
  },
  'a code cache without bytes': {
    code: "say({ type: 'code-cache', of: 'function', attached: true })",
    ends: 'protocol',
  },
  'a code cache for all functions': {
    code: `say({ type: 'piece', bytes: new Uint8Array(100) }); say({ type: 'code-cache', of: 'runtime', attached: true }); ${answer}`,
    ends: 'alive',
  },
  'no bytes that keep a million': {
    code: "say({ type: 'chunk', id: request.id, bytes: new Uint8Array(0), junk: new Uint8Array(1_000_000) })",
    ends: 'protocol',
  },
  'lists within lists, half a million deep': {
    code: `const body = Buffer.concat([Buffer.from([0xff, 15]), Buffer.alloc(1_000_000, Buffer.from([0x41, 1]))])
      write(Buffer.concat([head(body.length), body]))`,
    ends: 'protocol',
  },
  'a message of a type that there is not': {
    code: "say({ type: 'load', code: 'process.exit()' })",
    ends: 'protocol',
  },
  'a message that is no object': { code: "say('ready')", ends: 'protocol' },
  'a list of four thousand million holes': {
    code: "const headers = []; headers.length = 4_294_967_295; say({ type: 'response', id: request.id, status: 200, headers, streams: false })",
    ends: 'protocol',
  },
  'a million headers': {
    code: "say({ type: 'response', id: request.id, status: 200, headers: Array(1e6).fill(['a', 'b']), streams: false })",
    ends: 'protocol',
  },
  'a million tools': {
    code: "say({ type: 'loaded', declaration: { ...declaration, tools: Array(1e6).fill({ name: 'a' }) } })",
    ends: 'protocol',
  },
  'a call with four thousand million holes': {
    code: sayCall('{ documents: Array(4_294_967_295) }'),
    ends: 'protocol',
  },
  'a call with 300,000 values': {
    code: sayCall('{ params: Array(300_000).fill(null) }'),
    ends: 'protocol',
  },
  'a call with a circle': {
    code: `const circle = {}; circle.self = circle; ${sayCall('circle')}`,
    ends: 'protocol',
  },
  'a call with a list that has the next one twice, and so on, fifty times': {
    code: `let graph = []; for (let level = 0; level < 50; level += 1) graph = [graph, graph]
      ${sayCall('{ results: graph }')}`,
    ends: 'protocol',
  },
  'a thousand evals that have the same thousand calls': {
    code: `const call = { tool: 'a', arguments: Object.fromEntries(Array.from({ length: 100 }, (_, key) => ['a' + key, 1])) }
      say({ type: 'loaded', declaration: { ...declaration, evals: Array(1_000).fill({ ask: 'a', calls: Array(1_000).fill(call) }) } })`,
    ends: 'protocol',
  },
  'a thousand tools whose schema is a million bytes': {
    code: `const tool = { name: 'a', description: '', effect: 'read', parameters: new Uint8Array(900_000) }
      say({ type: 'loaded', declaration: { ...declaration, tools: Array(1_000).fill(tool) } })`,
    ends: 'protocol',
  },
  'bytes beside a call whose argument is bytes': {
    code: `say({ type: 'piece', bytes: new Uint8Array(100) })
      say({ type: 'call', callId: 1, id: request.id, binding: 'AI', method: 'wait', argument: new Uint8Array(900_000), attached: true })`,
    ends: 'protocol',
  },
  'keys of __proto__': {
    code: `const evil = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
      say({ type: 'log', level: 'info', message: 'a', ...evil, __proto__: evil }); say({ ...evil, type: 'call', callId: 1, id: request.id, binding: '__proto__', method: 'constructor', argument: evil }); ${answer}`,
    ends: 'alive',
  },
  'answers to the requests of all other functions': {
    code: `for (let id = 0; id < 1_000; id += 1) if (!given.has(id)) {
        say({ type: 'response', id, status: 200, headers: [], body: new Uint8Array(Buffer.from('forged')), streams: false })
        say({ type: 'tool-result', id, value: '"forged"' }); say({ type: 'end', id }); say({ type: 'aborted', id })
      }
      ${answer}`,
    ends: 'alive',
  },
  'calls on behalf of requests that are not its own': {
    code: `for (let id = 0; id < 1_000; id += 1) if (!given.has(id))
        say({ type: 'call', callId: id, id, binding: 'AI', method: 'wait', argument: {} })
      ${answer}`,
    ends: 'alive',
  },
  'that it is ready, loaded and failed, again': {
    code: `say({ type: 'ready' }); say({ type: 'loaded', declaration }); say({ type: 'failed', error: { code: 'INTERNAL', detail: '' } }); ${answer}`,
    ends: 'alive',
  },
  'twenty thousand lines for the log': {
    code: `for (let line = 0; line < 20_000; line += 1) say({ type: 'log', level: 'error', message: 'flood' }); ${answer}`,
    ends: 'alive',
    floods: true,
  },
  'a line for the log one character longer than the longest': {
    code: "say({ type: 'log', level: 'info', message: 'a'.repeat(8_193) })",
    ends: 'protocol',
  },
  'twenty thousand calls': {
    code: `for (let callId = 0; callId < 20_000; callId += 1) say({ type: 'call', callId, id: request.id, binding: 'AI', method: 'wait', argument: {} })
      ${answer}`,
    ends: 'alive',
    floods: true,
    asks: true,
  },
  'many messages that take long to read': {
    code: `const argument = Array.from({ length: 99_000 }, () => ({}))
      for (let callId = 0; callId < 10; callId += 1) say({ type: 'call', callId, id: 0, binding: 'AI', method: 'wait', argument })
      ${answer}`,
    ends: 'alive',
    floods: true,
  },
  'results that take long to read, of tools that it has asked for itself': {
    code: `const value = JSON.stringify(Array.from({ length: 60_000 }, (_, index) => ({ ['a' + index]: 1 })))
      const body = serialize({ id: 1, type: 'tool-result', value })
      let left = 20
      onTool = (id) => {
        body[body.indexOf('id') + 3] = 2 * id
        write(Buffer.concat([head(body.length), body]))
        left -= 1
        if (left === 0) ${answer}
      }
      for (let callId = 0; callId < 20; callId += 1) say({ type: 'call', callId, id: request.id, binding: 'AI', method: 'run', argument: {} })`,
    ends: 'alive',
    floods: true,
    asks: true,
    // 60,000 objects each once they are parsed; twenty may come before any is collected.
    maxGrowthBytes: 256 * 1_048_576,
  },
  'lines on its output without end': {
    code: `for (let line = 0; line < 10_000; line += 1) process.stdout.write('heap out of memor\\n'); ${answer}`,
    ends: 'alive',
  },
  'calls for much, of which it reads nothing': {
    code: `socket.pause(); setInterval(() => {}, 1_000); for (let callId = 0; callId < 24; callId += 1) say({ type: 'call', callId, id: request.id, binding: 'AI', method: 'much', argument: {} })`,
    ends: 'unread',
    asks: true,
    // The host encodes 24 answers of 8 MB before it knows that nobody reads them, and may collect none meanwhile.
    maxGrowthBytes: 1_024 * 1_048_576,
  },
  'nothing more': { code: '', ends: 'timeout' },
}
