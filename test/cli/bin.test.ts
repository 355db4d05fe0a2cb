import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { PROJECT } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

it.skipIf(process.platform !== 'linux')(
  'the program of the package runs as it is, without a door for a debugger',
  async () => {
    const child = spawn(join(PROJECT, packageJson.bin.onbox), ['start'], {
      cwd: makeTemporaryFolder(),
      env: { PATH: process.env['PATH'] },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const commandLine = (): string => readFileSync(`/proc/${child.pid}/cmdline`, 'utf8')
    await expect.poll(commandLine).toMatch(/^node\0--disable-sigusr1\0.*main\.ts\0start\0$/)
  },
)
