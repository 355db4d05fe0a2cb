import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { AUDIT_STEPS } from '../../lib/audit/record.ts'
import { checkConfig, DEFAULTS, type Config } from '../../lib/config/index.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, PROJECT, startTestBox, TEST_KEY } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/audit.md')

it('docs/audit.md names every step', () => {
  const named = [...page.text.matchAll(/^\| `(\w+)` +\|/gm)].map(([, step = '']) => step)
  expect(named).toEqual([...AUDIT_STEPS])
})

it('docs/audit.md shows a configuration that is accepted, and the default', () => {
  const [, text = ''] =
    /^const config = (defineConfig\(.*?^\}\))$/ms.exec(page.blocks('ts')[0] ?? '') ?? []
  const config = runInNewContext(text, { defineConfig: (given: Config) => given }) as Config
  expect(checkConfig(config, 'the page')).toBe(config)
  expect(config.audit?.retentionDays).toBeLessThan(DEFAULTS.audit.retentionDays)
  expect(page.text).toContain(`\n${DEFAULTS.audit.retentionDays} days, or what`)
})

it('docs/audit.md shows commands that do what it says, and a verifier that needs no onbox', async () => {
  const root = makeProject({ 'hello.ts': saying('hello') })
  const dataDir = join(root, '.onbox')
  const box = await startTestBox(dataDir, {
    root,
    config: { functions: {} },
    modelPath: 'none.gguf',
  })
  onTestFinished(() => box.close())
  const elsewhere = join(root, 'elsewhere')
  mkdirSync(elsewhere)
  for (let index = 0; index < 3; index += 1) await box.request('/hello')
  const body = JSON.stringify({ name: 'asker', scopes: ['hello:ask'] })
  const made = await box.request('/admin/keys', { method: 'POST', body })
  const { key, id } = (await made.json()) as { key: string; id: string }
  const asked = await box.request('/hello')
  await box.request('/hello', { headers: { authorization: `Bearer ${key}` } })
  const requestId = asked.headers.get('x-request-id') ?? ''

  const onbox = `"${process.execPath}" --disable-sigusr1 "${join(PROJECT, 'lib/cli/main.ts')}"`
  const erasing = page.blocks('sh').find((block) => block.includes('erase'))
  for (const block of page.blocks('sh')) {
    const script = block
      .replaceAll('npx onbox', onbox)
      .replaceAll('/elsewhere', elsewhere)
      .replace('req_0192abc', requestId)
      .replace('key_7f3a', id)
    const { stdout } = await promisify(execFile)('sh', ['-ec', script], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        ONBOX_ADMIN_KEY: TEST_KEY,
        ONBOX_PORT: new URL(box.url).port,
      },
    })
    if (block.includes('verify')) expect(stdout).toContain('The record is sound.\n')
    if (block === erasing) expect(stdout.match(/^1 payload is erased$/gm)).toHaveLength(2)
  }

  const [verifier = ''] = page.blocks('js')
  const program = join(root, 'verify.mjs')
  writeFileSync(program, verifier)
  const check = (file: string) =>
    promisify(execFile)(process.execPath, [program, file, box.audit.publicKey])
  const file = join(root, 'export.jsonl')
  const text = (await Array.fromAsync(box.audit.export({ payloads: true }))).join('')
  writeFileSync(file, text)
  expect((await check(file)).stdout).toMatch(/^\d+ records are sound\n$/)
  const faults: [from: string, to: string, reason: RegExp][] = [
    ['"client":"node"', '"client":"curl"', /record \d+ was changed/],
    ['/hello', '/other', /record \d+ was changed/],
    ['"type":"checkpoint","sequence":', '"type":"checkpoint","sequence":1', /is not of this chain/],
  ]
  const [last = ''] = text.match(/^\{"type":"checkpoint".*\n/gm)?.slice(-1) ?? []
  const [end = ''] = /^\{"type":"end".*\n/m.exec(text) ?? []
  faults.push([last, '', /its end is not signed/], [end, '', /it is not whole/])
  for (const [from, to, reason] of faults) {
    expect(text).toContain(from)
    writeFileSync(file, text.replace(from, to))
    await expect(check(file)).rejects.toThrow(reason)
  }
  expect(readFileSync(join(elsewhere, 'box.pub'), 'utf8').trim()).toBe(box.audit.publicKey)
})
