import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createConfigReader } from '../../lib/config/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

it('createConfigReader() runs a changed file once for all who ask meanwhile', async () => {
  const root = makeTemporaryFolder()
  const runs = join(root, 'runs')
  appendFileSync(runs, '')
  const write = (functions: string): void =>
    writeFileSync(
      join(root, 'wrangler-like.config.ts'),
      `import { appendFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(runs)}, '.')
export default { functions: ${functions} }`,
    )
  const read = createConfigReader(root, { functions: {} })
  const five = <T>(make: () => T): T[] => Array.from({ length: 5 }, make)
  write('{ hello: {} }')
  const [first, ...others] = await Promise.all(five(read))
  expect(first).toEqual({ functions: { hello: {} } })
  for (const other of others) expect(other).toBe(first)
  expect(readFileSync(runs, 'utf8')).toBe('.')

  write('{ hello: 42 }')
  const refused = five(() => ({ reason: { code: 'CONFIG_INVALID' } }))
  expect(await Promise.allSettled(five(read))).toMatchObject(refused)
  expect(readFileSync(runs, 'utf8')).toBe('..')
  await expect(read()).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
  write('{ bye: {} }')
  expect(await read()).toEqual({ functions: { bye: {} } })
})
