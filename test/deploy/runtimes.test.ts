import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openRuntimes } from '../../lib/deploy/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

it.each<[string, (folder: string) => void]>([
  ['missing', () => {}],
  ['damaged', (folder) => writeFileSync(join(folder, 'runtime.js'), 'cut sho')],
  ['not readable', (folder) => mkdirSync(join(folder, 'runtime.js'))],
])('openRuntimes() says of one that is %s which, and not where on the machine', (what, harm) => {
  const folder = join(makeTemporaryFolder(), 'runtimes')
  const runtimes = openRuntimes(folder)
  mkdirSync(join(folder, 'older'))
  harm(join(folder, 'older'))
  expect(() => runtimes.find('older')).toThrow(
    expect.objectContaining({
      code: 'FUNCTION_UNAVAILABLE',
      message: `its runtime is ${what} in runtimes/older of the data directory; deploy it again, or bring it back from a backup`,
    }) as Error,
  )
})
