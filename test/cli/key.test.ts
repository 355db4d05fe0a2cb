import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN_AREAS, type IssuedKey, type KeySummary } from '../../lib/access/index.ts'
import { makeCertificate } from '../helpers/make-certificate.ts'
import { saying } from '../helpers/open-functions.ts'
import {
  makeProject,
  startTestBox,
  TEST_KEY,
  useTestBox,
  type TestBox,
} from '../helpers/start-box.ts'
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

const run = (...args: string[]) => runWith({ ONBOX_ADMIN_KEY: TEST_KEY }, args)

async function runWith(env: Record<string, string>, args: readonly string[], url = box.url) {
  const cli = useCli(['key', ...args, '--url', url], { cwd: root, env })
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

  it('lists the limits of a key, and its token before as long as that is accepted', async () => {
    const limits = '--requests-per-minute 60 --concurrency 4 --model-tokens-per-day 9'.split(' ')
    const made = await run('create', '--name', 'limited', '--scope', 'hello:ask', ...limits)
    const told = '60 requests a minute, 4 requests at once, 9 model tokens a day'
    expect(made.output).toMatch(new RegExp(`: hello:ask, until [-\\d]+, ${told}\n`))
    const [id = ''] = made.output.split(' ')
    const [, key = ''] = made.output.split('\n')
    const rotated = await run('rotate', id)
    expect(rotated.output).toContain(told)
    expect(rotated.output).toContain('accepted for another 30m')
    const [, other = ''] = rotated.output.split('\n')
    const listed = await run('list')
    const row = listed.output.split('\n').find((line) => line.startsWith(id))
    expect(row).toContain(told)
    for (const token of [key, other]) expect(row).toContain(token.slice(0, 10))
    expect(row).toMatch(new RegExp(`${key.slice(0, 10)} until \\d{4}-[-\\d]+T`))
    const { keys } = JSON.parse((await run('list', '--json')).output) as { keys: KeySummary[] }
    const found = keys.find((one) => one.id === id)
    expect(found?.limits).toEqual({ requestsPerMinute: 60, concurrency: 4, modelTokensPerDay: 9 })
    expect(found?.tokens).toHaveLength(2)
    expect(found?.tokens).toContainEqual({
      prefix: key.slice(0, 10),
      expiresAtMs: expect.any(Number) as number,
    })
  })

  it('tells of a key that got less than was asked for', async () => {
    const scopes = '--scope admin:keys --scope hello:ask --expires 2126-01-31'.split(' ')
    const limits = ['--requests-per-minute', '5']
    const maker = await run('create', '--name', 'maker', ...scopes, ...limits, '--json')
    const { key } = JSON.parse(maker.output) as IssuedKey
    const wanted = ['--scope', 'hello:ask', '--expires', 'never', '--requests-per-minute', '600']
    const made = await runWith({ ONBOX_KEY: key }, ['create', '--name', 'made', ...wanted])
    expect(made.code).toBe(0)
    expect(made.output).toContain(': hello:ask, until 2126-01-31, 5 requests a minute\n')
    expect(made.complaints).toBe(
      'warning: it got 5 requests a minute instead of 600: nobody hands on more than they have\n' +
        'warning: it ends 2126-01-31 instead of never: nobody hands on more than they have\n',
    )
  })

  it('hints at TLS where a box with a certificate is asked without', async () => {
    const folder = makeProject({ 'hello.ts': saying('hello') })
    const tls = makeCertificate(folder)
    const secure = await useTestBox({ root: folder, config: { functions: { hello: {} } }, tls })
    const env = { ONBOX_ADMIN_KEY: TEST_KEY }
    const asked = await runWith(env, ['list'], secure.url.replace('https', 'http'))
    expect(asked).toMatchObject({ code: 1, output: '' })
    expect(asked.complaints).toMatch(
      /^onbox: Cannot reach the box: .* a box with a certificate does: its address begins with https\)/,
    )
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
    [
      ['create', '--name', 'n', '--scope', 'admin:nosuch'],
      2,
      new RegExp(
        `admin:nosuch names no area; there are ${ADMIN_AREAS.join(', ')}, and \\* for all`,
      ),
    ],
    [
      ['rotate', 'key_none', '--name', 'z'],
      2,
      /rotate has no --name; it takes --overlap, --url, --json;/,
    ],
    [['rotate', 'key_none', '--expires', '9d'], 2, /rotate has no --expires/],
    [['list', '--overlap', '5s'], 2, /list has no --overlap; it takes --url, --json;/],
    [['list', 'key_none'], 2, /list takes no id/],
    [['revoke', 'key_none', '--scope', 'a:ask'], 2, /revoke has no --scope/],
    [
      ['create', '--overlap', '5s'],
      2,
      /create has no --overlap; it takes --name, --scope, --expires, --requests-per-minute, /,
    ],
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
