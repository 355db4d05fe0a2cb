import { expect, it, onTestFinished } from 'vitest'
import { openKeys } from '../../lib/access/index.ts'
import { usePlatform } from '../effects/use-platform.ts'
import { holdWrites } from '../helpers/hold-writes.ts'

it('a key is exchanged though another process writes at that moment', async () => {
  const { client, now } = usePlatform()
  const keys = openKeys(client, now)
  onTestFinished(keys.close)
  const { id, key } = keys.create({ name: 'desk', scopes: ['alpha:ask'] }, 'admin')
  await holdWrites(client.name, 300)
  const exchanged = keys.rotate(id, 0)
  expect(exchanged.key).not.toBe(key)
  expect(keys.find(exchanged.key)).toMatchObject({ id })
})

it('when a key was used keeps nothing from being closed, where it cannot be written down', () => {
  const { client, now } = usePlatform()
  const keys = openKeys(client, now)
  const { id } = keys.create({ name: 'desk', scopes: ['alpha:ask'] }, 'admin')
  keys.noteUse(id)
  client.exec('ALTER TABLE keys RENAME TO elsewhere')
  expect(keys.close).not.toThrow()
})
