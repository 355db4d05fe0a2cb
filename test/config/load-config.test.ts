import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OnboxError } from '../../lib/base/index.ts'
import { CONFIG_FILE, loadConfig } from '../../lib/config/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

describe('loadConfig()', () => {
  it('reads the file of the project', async () => {
    const folder = makeTemporaryFolder()
    writeFileSync(join(folder, CONFIG_FILE), 'export default { functions: { weather: {} } }')
    await expect(loadConfig(folder)).resolves.toEqual({ functions: { weather: {} } })
  })

  it('says how to begin where there is none', async () => {
    const folder = makeTemporaryFolder()
    const fault = (await loadConfig(folder).catch((error: unknown) => error)) as OnboxError
    expect(fault).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining("run this in the box's folder") as string,
    })
    const [, path = '', text = ''] = /"(.+)".* in it: (.+)$/.exec(fault.message) ?? []
    writeFileSync(path, text)
    await expect(loadConfig(folder)).resolves.toEqual({ functions: {} })
  })

  it('names the file when it throws', async () => {
    const folder = makeTemporaryFolder()
    writeFileSync(join(folder, CONFIG_FILE), 'throw new Error("not today")')
    await expect(loadConfig(folder)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: `Cannot run "${CONFIG_FILE}": not today`,
    })
  })
})
