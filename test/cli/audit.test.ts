import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli, type CliOptions } from '../helpers/start-cli.ts'
import { startWebService } from '../helpers/start-web-service.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(root, '.onbox')
let box: TestBox
beforeAll(async () => {
  makeProject({ 'hello.ts': saying('hello') }, root)
  box = await startTestBox(dataDir, { root, config: { functions: { hello: {} } } })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

/** Runs `onbox audit <args>` in the box's folder. */
async function run(args: readonly string[], options: CliOptions = {}) {
  const env = { ONBOX_ADMIN_KEY: TEST_KEY, ONBOX_PORT: new URL(box.url).port }
  const cli = useCli(['audit', ...args], { cwd: root, env, ...options })
  return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
}

/** Asks the function by a key of its own. */
async function askHello(): Promise<{ requestId: string; keyId: string }> {
  const body = JSON.stringify({ name: 'asker', scopes: ['hello:ask'] })
  const made = await box.request('/admin/keys', { method: 'POST', body })
  const { key, id: keyId } = (await made.json()) as { key: string; id: string }
  const headers = { authorization: `Bearer ${key}` }
  const response = await box.request('/hello', { headers })
  return { requestId: response.headers.get('x-request-id') as string, keyId }
}

describe('onbox audit erase', () => {
  it.each([
    [
      '--request',
      'req_nosuch',
      /^onbox: Cannot erase request "req_nosuch": the record has nothing/,
    ],
    ['--key', 'key_nosuch', /^onbox: Cannot erase key "key_nosuch": .*: onbox key list \[/],
  ])('fails where the record has nothing of %s %s', async (option, id, complaint) => {
    for (const json of [[], ['--json']]) {
      const erased = await run(['erase', option, id, ...json])
      expect(erased).toMatchObject({ code: 1, output: '' })
      expect(erased.complaints).toMatch(complaint)
    }
  })

  it.each(['request', 'key'] as const)('erases a %s twice, and says so', async (what) => {
    const { requestId, keyId } = await askHello()
    const args = ['erase', `--${what}`, what === 'request' ? requestId : keyId]
    const erased = await run(args)
    expect(erased).toEqual({ code: 0, output: '1 payload is erased\n', complaints: '' })
    const again = await run(args)
    expect(again).toMatchObject({ code: 0, complaints: '' })
    expect(again.output).toMatch(/^0 payloads are erased: what was said is erased already/)
  })

  it('fails as long as somebody who reads keeps what was erased on disk', async () => {
    const { requestId } = await askHello()
    const reader = new Database(join(dataDir, 'platform.db'), { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM audit_payloads').get()
    try {
      const erased = await run(['erase', '--request', requestId])
      expect(erased).toMatchObject({ code: 1, output: '1 payload is erased\n' })
      expect(erased.complaints).toMatch(/^NOT overwritten yet: .* erase again/)
      const again = await run(['erase', '--request', requestId, '--json'])
      expect(again.code).toBe(1)
      expect(JSON.parse(again.output)).toEqual({ requestId, payloads: 0, isOverwritten: false })
    } finally {
      reader.close()
    }
    expect(await run(['erase', '--request', requestId])).toMatchObject({ code: 0, complaints: '' })
  })
})

describe('onbox audit export', () => {
  it.each([
    [['--function', 'nosuch'], 'the record has nothing of function "nosuch"; see'],
    [['--key', 'key_nosuch'], 'the record has nothing of key "key_nosuch"; see'],
    [
      ['--function', 'hello', '--key', 'key_nosuch', '--since', '2026-01-01'],
      'the record has nothing of function "hello" and key "key_nosuch" in that time; see',
    ],
    [['--since', '2126-01-01'], 'the record has nothing in that time\n'],
  ])('warns that nothing is in it: %j', async (args, reason) => {
    const exported = await run(['export', ...args])
    expect(exported.code).toBe(0)
    expect(exported.output).toMatch(/"type":"end","records":0\}\n$/)
    expect(exported.complaints).toContain(`warning: the export is empty: ${reason}`)
  })

  it('writes over no file, unless by force', async () => {
    const { keyId } = await askHello()
    const out = join(makeTemporaryFolder(), 'export.jsonl')
    const args = ['export', '--key', keyId, '--out', out]
    const expected = { code: 0, output: `The record is in ${out}\n`, complaints: '' }
    expect(await run(args)).toEqual(expected)
    expect(statSync(out).mode & 0o777).toBe(0o600)
    writeFileSync(out, 'old')
    const refused = await run(args)
    expect(refused).toMatchObject({ code: 2, output: '' })
    expect(refused.complaints).toContain(`--out names "${out}", and there is a file of that name`)
    expect(readFileSync(out, 'utf8')).toBe('old')
    const forced = await run([...args, '--force', '--json'])
    expect(JSON.parse(forced.output)).toEqual({ file: out, records: 1 })
    expect(readFileSync(out, 'utf8')).toContain(`"keyId":"${keyId}"`)
  })

  it('names what is wrong with where it is to go, in one line', async () => {
    const folder = makeTemporaryFolder()
    for (const [out, reason] of [
      [join(folder, 'none', 'x'), 'and there is no such folder; make it'],
      [folder, 'which is a folder; name a file'],
    ] as const) {
      const refused = await run(['export', '--force', '--out', out])
      expect(refused).toMatchObject({ code: 2, output: '' })
      expect(refused.complaints).toContain(`--out names "${out}", ${reason}`)
      expect(refused.complaints.trim().split('\n')).toHaveLength(1)
    }
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(!existsSync('/dev/full'))('says that a disk is full', async () => {
    const written = await run(['export', '--force', '--out', '/dev/full'])
    expect(written).toMatchObject({ code: 1, output: '' })
    expect(written.complaints).toMatch(
      /^onbox: Cannot write the export .*is full.*\[DISK_FULL\]\n$/,
    )
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
    const printed = ['key', 'export'].map((action) =>
      run([action], { via: ['sh', '-c', 'exec "$@" > /dev/full', 'sh'] }),
    )
    for (const one of await Promise.all(printed)) {
      expect(one.code).toBe(1)
      expect(one.complaints).toMatch(
        /^onbox: Cannot print all .*: the disk .* is full; make room.*\n$/,
      )
      expect(one.complaints.trim().split('\n')).toHaveLength(1)
    }
  })

  it('fails where it ends before its last line, and leaves no half of one', async () => {
    const { origin } = await startWebService((_request, response) => {
      response.end('{"type":"record","sequence":1}\n')
    })
    const out = join(makeTemporaryFolder(), 'export.jsonl')
    const cut = await run(['export', '--out', out, '--url', origin])
    expect(cut).toMatchObject({ code: 1, output: '' })
    expect(cut.complaints).toMatch(/ends before its last line; export again \[AUDIT_UNREADABLE\]/)
    expect(existsSync(out)).toBe(false)
  })
})

describe('onbox audit verify', () => {
  it.each(['', '\n \n'])('takes no file without a checkpoint: %j', async (content) => {
    const kept = join(makeTemporaryFolder(), 'kept.jsonl')
    writeFileSync(kept, content)
    const verified = await run(['verify', '--checkpoint', kept])
    expect(verified).toMatchObject({ code: 1, output: '' })
    expect(verified.complaints).toMatch(/^onbox: Cannot use checkpoints .*: there is none in it/)
  })

  it('says how many checkpoints were compared', async () => {
    const kept = join(makeTemporaryFolder(), 'kept.jsonl')
    const lines = [await run(['checkpoint']), await run(['checkpoint'])]
    writeFileSync(kept, lines.map(({ output }) => output).join(''))
    const verified = await run(['verify', '--checkpoint', kept])
    expect(verified).toMatchObject({ code: 0, complaints: '' })
    expect(verified.output).toMatch(/^2 kept checkpoints agree, of 2 that were given; of 0 /m)
    expect(verified.output).toMatch(/^The record is sound\.$/m)
    const told = await run(['verify', '--checkpoint', kept, '--json'])
    expect(JSON.parse(told.output)).toMatchObject({ isSound: true, kept: 2, keptMatched: 2 })
  })

  it('proves nothing by an export without records, and says so', async () => {
    const out = join(makeTemporaryFolder(), 'export.jsonl')
    expect((await run(['export', '--since', '2126-01-01', '--out', out])).code).toBe(0)
    const verified = await run(['verify', out, '--public-key', box.audit.publicKey])
    expect(verified).toMatchObject({ code: 0, complaints: '' })
    expect(verified.output).toMatch(/^There are no records in it\n/)
    expect(verified.output).toMatch(/\nNothing is wrong, and nothing is proven: .*\n$/)
    expect(verified.output).not.toContain('sound')
  })
})
