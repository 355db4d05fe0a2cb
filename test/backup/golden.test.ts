import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { askGolden } from './golden-questions.ts'

it('a restored box answers as the one that was backed up', { timeout: 120_000 }, async () => {
  const folder = makeTemporaryFolder()
  const dataDir = join(folder, 'data')
  const box = await startTestBox(dataDir)
  onTestFinished(() => box.close())
  await box.seeded
  const before = await askGolden(box.url)
  for (const said of before) expect(said).toContain('"status":200')
  // Not found is answered by an empty box too.
  expect(before.find((said) => said.includes('find_clause'))).toContain('"found":true')
  const file = join(folder, 'box.tar.zst')
  const env = { ONBOX_DATA_DIR: dataDir }
  expect(await useCli(['backup', file], { env }).ended).toBe(0)
  const into = join(folder, 'restored')
  expect(await useCli(['restore', file, '--into', into], { env }).ended).toBe(0)
  const again = await startTestBox(into)
  onTestFinished(() => again.close())
  expect(await askGolden(again.url)).toEqual(before)
})
