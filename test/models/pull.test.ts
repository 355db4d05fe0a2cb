import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../../db/lock-folder.ts'
import { parseSource, pull, type PullEvent, type PulledModel } from '../../lib/models/index.ts'
import { STARTER_BYTES, withName, withoutTemplate, withTemplate } from '../helpers/change-model.ts'
import { useModelHub, type Fault, type ModelHub } from '../helpers/start-model-hub.ts'
import { startWebService } from '../helpers/start-web-service.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const NAME = 'model.gguf'
const KEY = `acme/small/${NAME}`

type Options = Partial<Parameters<typeof pull>[1]>

/** A place for models, and what comes there. */
function usePulls(hub: Pick<ModelHub, 'origin'>, folder = join(makeTemporaryFolder(), 'models')) {
  const events: PullEvent[] = []
  return {
    folder,
    events,
    types: () => events.map(({ type }) => type),
    pull: (typed = `hf:${KEY}`, options: Options = {}): Promise<PulledModel> => {
      const source = parseSource(typed, hub.origin)
      if (source === undefined) throw new Error(`${typed} is no source`)
      return pull(source, {
        folder,
        signal: new AbortController().signal,
        onEvent: (event) => events.push(event),
        retryDelaysMs: [1, 1, 1],
        ...options,
      })
    },
    /** Names of what is whole, and of what is not. */
    names: () => readdirSync(folder).filter((name) => name.endsWith('.gguf')),
    partial: () => readdirSync(join(folder, '.partial')),
  }
}

describe('pull()', () => {
  it('brings a file by a name of Hugging Face, and does nothing where it is here', async () => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    const { pull, folder, names, partial } = usePulls(hub)
    const pulled = await pull()
    expect(pulled).toMatchObject({ name: NAME, template: 'qwen3', wasHere: false })
    expect(pulled.path).toBe(join(folder, NAME))
    expect(readFileSync(pulled.path).equals(STARTER_BYTES)).toBe(true)
    expect([names(), partial()]).toEqual([[NAME], []])
    expect(await pull()).toEqual({ ...pulled, wasHere: true })
    expect(hub.ranges).toEqual([''])
    // What is there under the name, and is not the same, is replaced.
    hub.files.set(KEY, withName('another model'))
    expect(await pull()).toMatchObject({ wasHere: false })
    expect(readFileSync(pulled.path).equals(STARTER_BYTES)).toBe(false)
  })

  it('goes on by a range after each cut, through answers that pass', async () => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    hub.faults = [
      { cutAfterBytes: 3_000_000 },
      { status: 503 },
      { status: 429, headers: { 'retry-after': '0' } },
      { cutAfterBytes: 2_000_000 },
    ]
    const { pull, events } = usePulls(hub)
    const { path } = await pull()
    expect(readFileSync(path).equals(STARTER_BYTES)).toBe(true)
    expect(hub.ranges).toEqual([
      '',
      expect.stringMatching(/^bytes=[1-9]\d+-$/),
      expect.stringMatching(/^bytes=[1-9]\d+-$/),
    ])
    expect(hub.sentBytes).toBeLessThan(STARTER_BYTES.length + 5_000_000)
    const reasons = events.flatMap((event) => (event.type === 'retry' ? event.reason : []))
    expect(reasons).toHaveLength(4)
    expect(reasons.join()).toMatch(/it answers 503,it answers 429/)
    expect(events.findLast(({ type }) => type === 'progress')).toMatchObject({
      bytes: STARTER_BYTES.length,
      totalBytes: STARTER_BYTES.length,
    })
  })

  it('begins anew where the file has changed since', async () => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    const { pull, types } = usePulls(hub)
    hub.faults = [{ cutAfterBytes: 3_000_000 }]
    await expect(pull(undefined, { retryDelaysMs: [] })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: expect.stringMatching(/what has come stays, and the same command goes on/) as string,
    })
    const other = withName('another model')
    hub.files.set(KEY, other)
    const { path } = await pull()
    expect(readFileSync(path).equals(other)).toBe(true)
    expect(hub.ranges).toEqual(['', ''])
    expect(types()).not.toContain('resumed')
    // While it is under way, too.
    hub.files.set(KEY, STARTER_BYTES)
    hub.faults = [{ cutAfterBytes: 3_000_000 }]
    const events = usePulls(hub)
    await events.pull(undefined, {
      onEvent: ({ type }) => type === 'retry' && hub.files.set(KEY, other),
    })
    expect(readFileSync(join(events.folder, NAME)).equals(other)).toBe(true)
  })

  it('gives up what stays silent, and takes it up again', async () => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    hub.faults = [{ silentAfterBytes: 2_000_000 }]
    const { pull, events } = usePulls(hub)
    await pull(undefined, { stallMs: 200 })
    expect(events.find(({ type }) => type === 'retry')).toMatchObject({
      reason: 'nothing has come for 0.2 s',
    })
  })

  it('keeps what has come when it is stopped, and goes on from there', async () => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    hub.faults = [{ silentAfterBytes: 4_000_000 }]
    const { pull, events, names, partial } = usePulls(hub)
    const stop = new AbortController()
    const stopped = pull(undefined, {
      signal: stop.signal,
      onEvent: ({ type }) => type === 'progress' && stop.abort(new Error('enough')),
    })
    await expect(stopped).rejects.toThrow('enough')
    expect([names(), partial()]).toEqual([[], [NAME, `${NAME}.json`]])
    await pull()
    expect(events[0]).toMatchObject({ type: 'resumed', totalBytes: STARTER_BYTES.length })
    expect(hub.ranges).toEqual(['', expect.stringMatching(/^bytes=[1-9]\d+-$/)])
  })

  const gone: [string, Fault[], string, RegExp][] = [
    ['is not there', [{ status: 404 }], 'MODEL_NOT_FOUND', /there is no such file \(404\)/],
    ['is for members', [{ status: 403 }], 'FETCH_FAILED', /403: .*pull the file by its path/],
    ['is moved behind no address', [{ status: 301 }], 'FETCH_FAILED', /it answers 301/],
    [
      'never answers',
      Array.from({ length: 9 }, () => ({ status: 500 })),
      'FETCH_FAILED',
      /it answers 500, 4 times in a row$/,
    ],
  ]
  it.each(gone)('says so when a file %s', async (_what, faults, code, message) => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    hub.faults = faults
    const { pull, names } = usePulls(hub)
    await expect(pull()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    })
    expect(names()).toEqual([])
  })

  it('refuses a page, a file that is larger than the disk, and a circle of redirects', async () => {
    const service = await startWebService(({ url }, response) => {
      if (url === '/page.gguf') response.end('<!doctype html>')
      else if (url === '/round.gguf') response.writeHead(302, { location: url }).end()
      else response.writeHead(206, { 'content-range': `bytes 0-3/${10 ** 15}` }).end('GGUF')
    })
    const { pull, folder, partial } = usePulls(service)
    await expect(pull(`${service.origin}/page.gguf`)).rejects.toMatchObject({
      code: 'MODEL_INVALID',
      message: expect.stringMatching(/what is there is no GGUF/) as string,
    })
    await expect(pull(`${service.origin}/round.gguf`)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: expect.stringMatching(/leads on more than 10 times/) as string,
    })
    await expect(pull(`${service.origin}/huge.gguf`)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining(
        `1000000.0 GB are to come, and the disk of ${folder} has`,
      ) as string,
    })
    expect(partial()).toEqual([])
  })

  it('keeps nothing whose sum is wrong, be it the one that is told or the one that is typed', async () => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    const { pull, names, partial } = usePulls(hub)
    hub.sum = 'a'.repeat(64)
    await expect(pull()).rejects.toMatchObject({
      code: 'MODEL_INVALID',
      message: expect.stringMatching(
        /SHA-256 is [0-9a-f]{64}, and the server says a{64}/,
      ) as string,
    })
    await expect(pull(undefined, { sums: ['b'.repeat(64)] })).rejects.toThrow(/and you said b{64}/)
    expect([names(), partial()]).toEqual([[], []])
  })

  it.each([
    [
      'with an unknown template',
      withTemplate('<|im_start|>', '<|im_begin|>'),
      'not one that onbox knows',
    ],
    [
      'that writes calls in tags',
      withTemplate('function-name', 'function=name'),
      'not one that onbox knows',
    ],
    ['without tools', withTemplate('tool', 'luul'), 'not one that onbox knows, and has no tools'],
    ['without a template', withoutTemplate(), 'it is no chat model'],
  ])('refuses a model %s by its first bytes, with what is known', async (_what, bytes, reason) => {
    const large = Buffer.concat([bytes, Buffer.alloc(8_000_000)])
    const hub = await useModelHub({ [KEY]: large })
    const { pull, names, partial } = usePulls(hub)
    await expect(pull()).rejects.toMatchObject({
      code: 'MODEL_INVALID',
      message: expect.stringMatching(
        new RegExp(`${reason}.*; known: qwen3 \\(Qwen3, and models that share its format\\)`),
      ) as string,
    })
    expect(hub.sentBytes).toBeLessThan(large.length)
    expect([names(), partial()]).toEqual([[], []])
    expect(await pull(undefined, { force: true })).not.toHaveProperty('template')
    expect(names()).toEqual([NAME])
  })

  it('refuses a file that is cut short, wherever it comes from', async () => {
    const cut = STARTER_BYTES.subarray(0, -1)
    const hub = await useModelHub({ [KEY]: cut })
    const { pull, names, partial } = usePulls(hub)
    await expect(pull()).rejects.toMatchObject({
      code: 'MODEL_INVALID',
      message: expect.stringContaining(`cut short at ${cut.length} bytes`) as string,
    })
    const path = join(makeTemporaryFolder(), NAME)
    writeFileSync(path, cut)
    await expect(pull(path)).rejects.toThrow(/cut short/)
    // A template may be unknown, but not the model damaged.
    await expect(pull(path, { force: true })).rejects.toThrow(/cut short/)
    expect([names(), partial()]).toEqual([[], []])
  })

  it('brings all files of a split model, or none under its name', async () => {
    const [first, second] = ['big-00001-of-00002.gguf', 'big-00002-of-00002.gguf']
    const hub = await useModelHub({
      [`acme/big/q8/${first}`]: STARTER_BYTES,
      [`acme/big/q8/${second}`]: STARTER_BYTES,
    })
    hub.faults = [{ cutAfterBytes: 1_000_000 }]
    const { pull, names, folder } = usePulls(hub)
    // By any of its files.
    const pulled = await pull(`hf:acme/big/q8/${second}`)
    expect(pulled).toMatchObject({ name: first, sizeBytes: 2 * STARTER_BYTES.length })
    expect(pulled.sums).toHaveLength(2)
    expect(names()).toEqual([first, second])
    hub.files.delete(`acme/big/q8/${second}`)
    const other = usePulls(hub)
    await expect(other.pull(`hf:acme/big/q8/${first}`)).rejects.toMatchObject({
      code: 'MODEL_NOT_FOUND',
    })
    expect(other.names()).toEqual([])
    // From a disk as well.
    const imported = usePulls(hub)
    await imported.pull(join(folder, first))
    expect(imported.names()).toEqual([first, second])
  })

  it('leaves a folder to the pull that has it, and says which folder cannot be used', async () => {
    const hub = await useModelHub({ [KEY]: STARTER_BYTES })
    const { pull, folder } = usePulls(hub)
    mkdirSync(folder, { recursive: true })
    const give = lockFolder(folder)
    onTestFinished(give)
    await expect(pull()).rejects.toMatchObject({
      code: 'DATA_DIR_UNUSABLE',
      message: expect.stringContaining('another onbox model pull uses it') as string,
    })
    const file = join(makeTemporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(usePulls(hub, join(file, 'models')).pull()).rejects.toMatchObject({
      code: 'DATA_DIR_UNUSABLE',
      message: expect.stringContaining(file) as string,
    })
  })

  it('says at once when nobody is there', async () => {
    let end = (): void => {}
    const service = await startWebService(
      (_request, response) => response.end(),
      '127.0.0.1',
      (given) => {
        end = given
      },
    )
    end()
    const { pull, events } = usePulls(service)
    await expect(pull()).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: expect.stringMatching(/ECONNREFUSED.*does this machine reach it\?/) as string,
    })
    expect(events).toEqual([])
  })
})

describe('parseSource()', () => {
  it.each([
    [
      'hf:Qwen/Qwen3-0.6B-GGUF/Qwen3-0.6B-Q8_0.gguf',
      'https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/resolve/main/Qwen3-0.6B-Q8_0.gguf',
    ],
    [
      'ms:Qwen/Qwen3-0.6B-GGUF/Qwen3-0.6B-Q8_0.gguf',
      'https://modelscope.cn/models/Qwen/Qwen3-0.6B-GGUF/resolve/master/Qwen3-0.6B-Q8_0.gguf',
    ],
    [
      'https://files.example/a%20b/m.gguf?download=true',
      'https://files.example/a%20b/m.gguf?download=true',
    ],
  ])('reads %s', (typed, location) => {
    expect(parseSource(typed)).toMatchObject({ type: 'remote', files: [{ location }] })
  })

  it.each([
    'hf:Qwen/Qwen3-0.6B-GGUF',
    'hf:x.gguf',
    'https://huggingface.co/Qwen/Qwen3-0.6B-GGUF',
    'https://files.example/..%2f..%2fx.gguf',
    'https://files.example/.gguf',
    'ftp://files.example/x.bin',
    'model',
  ])('takes %s for nothing', (typed) => {
    expect(parseSource(typed)).toBeUndefined()
  })
})
