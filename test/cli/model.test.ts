import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../lib/cli/command.ts'
import { command } from '../../lib/cli/model.ts'
import { createPullReport, describeEvent } from '../../lib/cli/pull-report.ts'
import { STARTER_BYTES, withTemplate } from '../helpers/change-model.ts'
import { makeProject, PROJECT } from '../helpers/start-box.ts'
import { useCli, type CliRun } from '../helpers/start-cli.ts'
import { useModelHub } from '../helpers/start-model-hub.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const STARTER = join(PROJECT, 'models/starter.gguf')

/** A project without functions; its models are what is put into `models/`. */
function useProject(model: object = {}, files: Record<string, Buffer> = {}) {
  const cwd = makeProject({})
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(cwd, 'wrangler-like.config.ts'),
    `export default ${JSON.stringify({ functions: {}, model: { contextTokens: 512, gpu: 'off', ...model } })}`,
  )
  mkdirSync(join(cwd, 'models'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, 'models', name), bytes)
  const start = (args: readonly string[], env: Record<string, string> = {}): CliRun =>
    useCli(['model', ...args], { cwd, env })
  const run = async (args: readonly string[], env: Record<string, string> = {}) => {
    const cli = start(args, env)
    return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
  }
  /** What a command that ends well prints as one line of JSON. */
  const read = async (args: readonly string[], env: Record<string, string> = {}) => {
    const { code, output, complaints } = await run([...args, '--json'], env)
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    return JSON.parse(output) as Record<string, unknown>
  }
  return { cwd, start, run, read }
}

describe('onbox model', () => {
  it('brings a model from a hub, which is chosen, and which the next start loads', async () => {
    const hub = await useModelHub({ 'acme/small/tiny.gguf': STARTER_BYTES })
    const { cwd, run, read } = useProject()
    const env = { ONBOX_MODEL_MIRROR: `${hub.origin}/` }
    const pulled = await run(['pull', 'hf:acme/small/tiny.gguf'], env)
    expect(pulled).toMatchObject({ code: 0, complaints: '' })
    expect(pulled.output).toMatch(
      /^tiny\.gguf is here: 14 MB, qwen3, SHA-256 [0-9a-f]{64}\n.*onbox model use tiny /,
    )
    const used = await run(['use', 'tiny'])
    expect(used).toMatchObject({ code: 0, complaints: '' })
    expect(used.output).toBe(
      'The next start loads tiny: onbox model use chose it\n' +
        'A box that runs keeps its model until it is started again.\n',
    )
    const list = await run(['list'])
    expect(list.output).toMatch(
      /^\* {2}\.onbox\/models\/tiny\.gguf {2}qwen3 {2}14 MB {2}4,096 tokens {2}qwen3\n/,
    )
    // Also when the folder has moved.
    const moved = join(makeTemporaryFolder(), 'moved')
    renameSync(cwd, moved)
    const box = useCli(['start', '--json'], { cwd: moved, env: { ONBOX_PORT: '0' } })
    const [line] = await box.printed(/^.*\n/)
    expect(JSON.parse(line)).toMatchObject({
      model: { status: 'ready', info: { file: 'tiny.gguf' } },
    })
    await box.stop()
    renameSync(moved, cwd)
    expect(await read(['use', '--default'])).toEqual({
      inUse: join(cwd, 'models/starter.gguf'),
      by: 'default',
    })
  })

  it('keeps what has come when Ctrl+C stops it, and says how to go on', async () => {
    const hub = await useModelHub({ 'acme/small/tiny.gguf': STARTER_BYTES })
    hub.faults = [{ silentAfterBytes: 4_000_000 }]
    const { cwd, start, run } = useProject()
    const pulling = start(['pull', 'hf:acme/small/tiny.gguf', '--json'], {
      ONBOX_MODEL_MIRROR: hub.origin,
    })
    await pulling.printed(/"type":"progress"/)
    expect(await pulling.stop()).toBe(1)
    expect(pulling.complaints).toBe(
      'onbox: stopped; what has come stays, and the same command goes on from there\n',
    )
    const again = await run(['pull', 'hf:acme/small/tiny.gguf', '--json'], {
      ONBOX_MODEL_MIRROR: hub.origin,
    })
    const lines = again.output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string })
    expect(lines[0]).toMatchObject({ type: 'resumed', totalBytes: STARTER_BYTES.length })
    expect(lines.at(-1)).toMatchObject({ type: 'done', name: 'tiny.gguf', template: 'qwen3' })
    expect(readFileSync(join(cwd, '.onbox/models/tiny.gguf')).equals(STARTER_BYTES)).toBe(true)
    expect(hub.ranges[1]).toMatch(/^bytes=[1-9]\d+-$/)
  })

  it('imports a file, and refuses one that is not there or whose sum is another', async () => {
    const { run } = useProject()
    expect(await run(['pull', 'nowhere/x.gguf'])).toMatchObject({
      code: 1,
      complaints: 'onbox: Cannot pull nowhere/x.gguf: there is no such file [MODEL_NOT_FOUND]\n',
    })
    const wrong = await run(['pull', STARTER, '--sha256', 'A'.repeat(64)])
    expect(wrong.code).toBe(1)
    expect(wrong.complaints).toMatch(
      /and you said a{64}; nothing of it is kept \[MODEL_INVALID\]\n$/,
    )
    expect(await run(['pull', STARTER])).toMatchObject({ code: 0, complaints: '' })
    const here = await run(['pull', '.onbox/models/starter.gguf', '--sha256', 'a'.repeat(64)])
    expect(here.code).toBe(1)
    expect(here.complaints).toMatch(
      /you said a{64}; it is among your models already.*\[MODEL_INVALID\]\n$/,
    )
  })

  it('says which model makes vectors', async () => {
    const { cwd, read, run } = useProject(
      { path: 'models/a.gguf', embedding: { path: 'models/e.gguf' } },
      { 'a.gguf': STARTER_BYTES, 'e.gguf': STARTER_BYTES },
    )
    expect(await read(['list'])).toMatchObject({ vectors: join(cwd, 'models/e.gguf') })
    const { output } = await run(['list'])
    expect(output).toMatch(/^ {3}models\/e\.gguf .* {2}makes vectors$/m)
    expect(output).toContain('\nVectors are made by models/e.gguf: ')
  })

  it('says which model is in use and why', async () => {
    const { cwd, read, run } = useProject({ path: 'models/a.gguf' }, { 'a.gguf': STARTER_BYTES })
    copyFileSync(STARTER, join(cwd, 'models/b.gguf'))
    const env = { ONBOX_MODEL: 'models/c.gguf' }
    expect(await read(['list'])).toMatchObject({
      inUse: join(cwd, 'models/a.gguf'),
      by: 'model.path',
    })
    const shadowed = await run(['use', 'models/b.gguf'], env)
    const [without, shadowing] = await Promise.all([read(['list']), read(['list'], env)])
    expect(without).toMatchObject({
      inUse: join(cwd, 'models/b.gguf'),
      by: 'onbox model use',
      models: [
        { name: 'a.gguf', isInUse: false },
        { name: 'b.gguf', isInUse: true },
      ],
    })
    expect(shadowing).toMatchObject({
      by: 'ONBOX_MODEL',
      models: [
        {},
        {},
        { name: 'c.gguf', isInUse: true, sizeBytes: 0, fault: 'there is no c.gguf' },
      ],
    })
    expect(shadowed.output).toMatch(
      /loads c: ONBOX_MODEL says so\nmodels\/b\.gguf is kept as chosen, and holds where ONBOX_MODEL is not set/,
    )
    const remote = useProject({ openai: { urls: ['http://gpu-1:8000/v1'] } })
    expect((await remote.run(['list'])).output).toMatch(
      /^No model is here;.*\n\nThe box asks servers: model\.openai .*: http:\/\/gpu-1:8000\/v1\n$/,
    )
    expect(await remote.run(['bench'])).toMatchObject({
      code: 1,
      complaints: expect.stringMatching(
        /it is not here; name a file \[MODEL_NOT_FOUND\]/,
      ) as string,
    })
  })

  it('tells before loading what a model is and needs', async () => {
    const { cwd, run, read } = useProject(
      { long: { contextTokens: 2_048 } },
      { 'starter.gguf': STARTER_BYTES },
    )
    const info = (await read(['info'])) as { memory: Record<string, number>; room: object[] }
    expect(info).toMatchObject({
      path: join(cwd, 'models/starter.gguf'),
      architecture: 'qwen3',
      sizeBytes: STARTER_BYTES.length,
      quantization: 'Q8_0',
      trainContextTokens: 4_096,
      template: 'qwen3',
      lanes: [
        { sequences: 4, contextTokens: 512 },
        { sequences: 1, contextTokens: 2_048 },
      ],
      memory: { place: 'RAM', fits: 'now' },
    })
    // Twelve layers of five heads, 32 wide: keys in Q8_0, values in F16.
    expect(info.memory['bytesPerToken']).toBeCloseTo(12 * 5 * 32 * (34 / 32 + 2), -1)
    expect(info.memory['weightsBytes']).toBeGreaterThan(0.9 * STARTER_BYTES.length)
    expect(info.room.at(-1)).toEqual({ contextTokens: 4_096, sequences: 64 })
    const shown = await run(['info', 'starter'])
    expect(shown.output).toMatch(/^weights +14 MB of RAM$/m)
    expect(shown.output).toMatch(/^long lane +1 x 2,048 tokens$/m)
    expect(shown.output).toMatch(/\nIt can be used, with the lanes that are configured\.\n$/)
  })

  it('refuses to choose what cannot be used, and says the same before', async () => {
    const { run } = useProject(
      {},
      {
        'odd.gguf': withTemplate('<|im_start|>', '<|im_begin|>'),
        'instruct.gguf': withTemplate('enable_thinking', 'enable_nothing_'),
        'cut.gguf': STARTER_BYTES.subarray(0, -1),
        'no.gguf': Buffer.from('not a model'),
      },
    )
    const [list, info] = await Promise.all([run(['list']), run(['info', 'odd'])])
    expect(list.output).toMatch(/odd\.gguf .* cannot be used: its chat template is not known\n/)
    expect(list.output).toMatch(/instruct\.gguf .* qwen3-instruct\n/)
    expect(list.output).toMatch(/no\.gguf .* cannot be read: it is not a readable GGUF file; /)
    expect(info.code).toBe(1)
    expect(info.output).toMatch(/\nIt cannot be used \[MODEL_INVALID\]: .*; known: qwen3 /)
    const refused = [
      ['odd', /not one that onbox knows; known: qwen3 .*\[MODEL_INVALID\]\n$/],
      ['cut', /cut short at \d+ bytes.*\[MODEL_INVALID\]\n$/],
      ['no', /not a readable GGUF file.*\[MODEL_INVALID\]\n$/],
      [
        'nowhere',
        /Cannot find model "nowhere": .*the models here are cut\.gguf, instruct\.gguf, no\.gguf, odd\.gguf; .*\[MODEL_NOT_FOUND\]\n$/,
      ],
    ] as const
    await Promise.all(
      refused.map(async ([name, complaint]) => {
        const used = await run(['use', name])
        expect(used).toMatchObject({ code: 1, output: '' })
        expect(used.complaints).toMatch(complaint)
      }),
    )
    const small = useProject({ memoryLimitMb: 12 }, { 'starter.gguf': STARTER_BYTES })
    const [used, told] = await Promise.all([
      small.run(['use', 'starter']),
      small.run(['info', '--json']),
    ])
    expect(used).toMatchObject({
      code: 1,
      complaints: expect.stringMatching(
        /RAM has 0\.01 GB in all; choose a smaller model.*\[MODEL_TOO_LARGE\]\n$/,
      ) as string,
    })
    expect(told.output).toContain('"fits":"no"')
  })

  it('measures how quick a model is', async () => {
    const { read } = useProject({ contextTokens: 2_048 }, { 'starter.gguf': STARTER_BYTES })
    const measured = (await read(['bench'])) as Record<string, number> & {
      answers: { atOnce: number; tokensPerSecond: number }[]
    }
    expect(measured).toMatchObject({ model: { file: 'starter.gguf' } })
    expect(measured.answers.map(({ atOnce }) => atOnce)).toEqual([1, 4])
    for (const { tokensPerSecond } of measured.answers) expect(tokensPerSecond).toBeGreaterThan(1)
    expect(measured['promptTokens']).toBeGreaterThan(300)
    expect(measured['promptTokensPerSecond']).toBeGreaterThan(10)
    expect(measured['warmFirstTokenMs']).toBeGreaterThan(0)
    if (process.platform === 'linux') {
      expect(measured['residentBytes']).toBeGreaterThan(STARTER_BYTES.length)
    }
    const cut = useProject({}, { 'starter.gguf': STARTER_BYTES.subarray(0, -1) })
    expect(await cut.run(['bench'])).toMatchObject({
      code: 1,
      complaints: expect.stringMatching(/cut short.*\[MODEL_UNAVAILABLE\]/) as string,
    })
  })

  it.each([
    [['fly'], 'there is no "fly"; known: list, info, pull, use, bench'],
    [['pull'], 'pull takes what to pull'],
    [['list', 'x'], 'list takes no name'],
    [['use'], 'use takes the name of a model, or --default'],
    [['use', 'x', '--default'], 'use takes the name of a model, or --default'],
    [['list', '--force'], 'list has no --force'],
    [['pull', 'hf:acme/small'], 'pull takes https://…/model.gguf, hf:owner/repo/model.gguf, '],
    [['pull', 'x.gguf', '--sha256', '12'], '--sha256 takes 64 hexadecimal digits, not "12"'],
    [['pull', 'x-00001-of-00002.gguf', '--sha256', '12'], '--sha256 is there 1 times for 2 files'],
  ])('does not understand %j', async (args, complaint) => {
    await expect(command.run(args)).rejects.toSatisfy(
      (error) => error instanceof UsageError && error.message.startsWith(complaint),
    )
  })
})

describe('the report of a pull', () => {
  const progress = {
    type: 'progress',
    file: 'm.gguf',
    bytes: 3_000_000_000,
    totalBytes: 9_000_000_000,
    bytesPerSecond: 12_340_000,
    secondsLeft: 486,
  } as const

  it('has percent, rate and time left', () => {
    expect(describeEvent(progress)).toBe(
      'm.gguf  [########................]  33 % of 9.0 GB  12.3 MB/s  8 min left',
    )
    expect(
      describeEvent({ type: 'retry', file: 'm.gguf', reason: 'it answers 503', waitMs: 500 }),
    ).toBe('m.gguf  it answers 503; again in 1 s')
  })

  it.each([
    ['draws over itself on a terminal', true, /^<clear>m\.gguf {2}\[#+.*left<clear>again/],
    ['says only what goes wrong elsewhere', false, /^again/],
  ])('%s', (_what, isTTY, written) => {
    let text = ''
    const terminal = { isTTY, write: (piece: string) => (text += piece) }
    const report = createPullReport(false, terminal as unknown as NodeJS.WriteStream)
    report.onEvent(progress)
    report.onEvent({ type: 'retry', file: 'm.gguf', reason: 'it broke', waitMs: 500 })
    report.end()
    const shown = text.replace('m.gguf  it broke; again in 1 s\n', 'again')
    expect(shown.replaceAll('\r\u001B[K', '<clear>')).toMatch(written)
  })
})
