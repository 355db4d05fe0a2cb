import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { REFUSALS } from '../../lib/doctor/layers.ts'
import { bundleScript } from '../../lib/isolate/index.ts'
import { PROJECT } from '../helpers/start-box.ts'

/** What a process without any lock prints first. */
async function runUnlocked(args: string[]): Promise<Record<string, string>> {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout as Readable, 'data')) as [Buffer]
  return JSON.parse(line.toString()) as Record<string, string>
}

it('the probe of the permission model sees what is open where there is none', async () => {
  const probe = bundleScript(join(PROJECT, 'lib/doctor/probe.ts'))
  const { environment, ...outcomes } = await runUnlocked(['--input-type=commonjs', '-e', probe])
  expect(environment).toBe('OPEN')
  expect(Object.keys(outcomes).length).toBeGreaterThan(8)
  expect(Object.entries(outcomes).filter(([, outcome]) => REFUSALS.has(outcome))).toEqual([])
})

it('the probe of the bootstrap sees what is open where there is none', async () => {
  const outcomes = await runUnlocked([
    '--input-type=module',
    '-e',
    `import app from './lib/doctor/functions/attempts.ts'
     console.log(await (await app.request('/')).text())`,
  ])
  expect(Object.keys(outcomes).length).toBeGreaterThan(4)
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['OPEN']))
})
