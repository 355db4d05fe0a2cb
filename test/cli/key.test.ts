import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IssuedKey, KeySummary } from '../../lib/access/index.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let box: TestBox
beforeAll(async () => {
  makeProject({ 'hello.ts': saying('hello') }, root)
  const config = { functions: { hello: {} } }
  box = await startTestBox(join(root, '.onbox'), { root, config })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

async function run(...args: string[]) {
  const env = { ONBOX_ADMIN_KEY: TEST_KEY }
  const cli = useCli(['key', ...args, '--url', box.url], { cwd: root, env })
  return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
}

const statusFor = async (key: string): Promise<number> =>
  (await box.request('/hello', { headers: { authorization: `Bearer ${key}` } })).status

describe('onbox key', () => {
  it('makes a key, lists, exchanges and revokes it', async () => {
    const made = await run('create', '--name', '前台', '--scope', 'hello:ask', '--expires', '90d')
    expect(made.code).toBe(0)
    const [, key = ''] = made.output.split('\n')
    const [id = ''] = made.output.split(' ')
    expect(await statusFor(key)).toBe(200)

    const listed = await run('list')
    expect(listed.output).toContain(id)
    expect(listed.output).toContain('前台')
    expect(listed.output).not.toContain(key)

    const rotated = await run('rotate', id, '--overlap', '1h', '--json')
    const { key: other } = JSON.parse(rotated.output) as IssuedKey
    expect([await statusFor(key), await statusFor(other)]).toEqual([200, 200])

    expect((await run('revoke', id)).output).toContain('is revoked')
    expect([await statusFor(key), await statusFor(other)]).toEqual([401, 401])
    const { keys } = JSON.parse((await run('list', '--json')).output) as { keys: KeySummary[] }
    expect(keys.find((one) => one.id === id)?.revokedAtMs).toBeGreaterThan(0)
  })

  it('gives a key its limits, and an end', async () => {
    const made = await run(
      ...'create --name n --scope *:ask --scope collection:faq --json --expires 2126-01-31'.split(
        ' ',
      ),
      ...'--requests-per-minute 60 --model-tokens-per-day 100000'.split(' '),
    )
    expect(JSON.parse(made.output)).toMatchObject({
      scopes: ['*:ask', 'collection:faq'],
      limits: { requestsPerMinute: 60, modelTokensPerDay: 100_000 },
      expiresAtMs: Date.parse('2126-01-31'),
    })
  })

  it('warns of scopes that name nothing, makes the key, and shows no name as it is', async () => {
    const made = await run('create', '--name', 'a\u009bb', '--scope', 'hallo:ask')
    expect(made).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^key_\w+ \(a\\u009bb\): hallo:ask, .*\nobx_/) as string,
      complaints: 'warning: no function "hallo" is deployed now\n',
    })
    const other = await run('create', '--name', 'n', '--scope', 'hallo:ask', '--json')
    expect(JSON.parse(other.output)).toMatchObject({ warnings: [expect.stringContaining('hallo')] })
    expect((await run('list')).output).toContain('a\\u009bb')
  })

  it.each([
    [['create', '--name', 'n'], 2, /at least one --scope/],
    [['create', '--name', 'n', '--scope', 'a:ask', '--expires', 'soon'], 2, /--expires takes/],
    [
      ['create', '--name', 'n', '--scope', 'a:ask', '--expires', '2027-02-31'],
      2,
      /--expires takes a day/,
    ],
    [['create', '--name', 'n', '--scope', 'a:ask', '--concurrency', '0'], 2, /--concurrency takes/],
    [['create', '--name', 'n', '--scope', 'a:fly'], 1, /a scope such as/],
    [[], 2, /^onbox key: it takes one of create, list, rotate, revoke;/],
    [['revoke'], 2, /takes the id/],
    [['revoke', 'key_none'], 1, /KEY_NOT_FOUND/],
    [['mint'], 2, /there is no "mint"/],
  ])('refuses %j', async (args, code, complaint) => {
    const refused = await run(...args)
    expect(refused).toMatchObject({ code, output: '' })
    expect(refused.complaints).toMatch(complaint)
  })
})
