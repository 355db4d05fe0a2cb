import { expect, it } from 'vitest'
import { closeAll } from '../../lib/base/index.ts'

it('closeAll() closes all, the last one first and each once, and tells what failed first', async () => {
  const closed: string[] = []
  const close = (name: string, fault?: string) => () => {
    closed.push(name)
    if (fault !== undefined) throw new Error(fault)
  }
  const closers = [
    close('lock'),
    close('database', 'in use'),
    async () => close('record', 'disk full')(),
    close('port'),
  ]
  await expect(closeAll(closers)).rejects.toThrow('disk full')
  expect(closed).toEqual(['port', 'record', 'database', 'lock'])
  await closeAll(closers)
  expect(closed).toHaveLength(4)
})
