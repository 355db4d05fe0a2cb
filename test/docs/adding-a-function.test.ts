import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import type { Answer } from '../../lib/function/index.ts'
import { makeProject, PROJECT, useTestBox } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const { text: page, blockAfter } = readPage('docs/adding-a-function.md')

it('docs/adding-a-function.md works when it is followed to the letter', async () => {
  const root = makeProject({ 'inventory.ts': blockAfter('`functions/inventory.ts`') })
  mkdirSync(join(root, 'db/inventory'), { recursive: true })
  writeFileSync(join(root, 'db/inventory/schema.ts'), blockAfter('`db/inventory/schema.ts`'))
  copyFileSync(join(PROJECT, 'drizzle.config.ts'), join(root, 'drizzle.config.ts'))
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'))
  for (const line of page.match(/^DATABASE=.*$/gm) ?? []) {
    execFileSync('sh', ['-c', line.replace('npx ', 'node_modules/.bin/')], {
      cwd: root,
      stdio: 'pipe',
    })
  }
  const migrations = join(root, 'db/inventory/migrations')
  expect(readdirSync(migrations)).toContain('0001_first-stock.sql')
  writeFileSync(join(migrations, '0001_first-stock.sql'), blockAfter('Write into it'))
  const read = (text: string): object => runInNewContext(`({ ${text} })`) as object

  const box = await useTestBox({
    root,
    config: {
      databases: read(blockAfter('add to `databases`')),
      functions: read(blockAfter('and to `functions`')),
    } as Config,
  })
  const tool = await box.request('/inventory/tools/get_stock', {
    method: 'POST',
    body: JSON.stringify({ product: '视觉检测系统' }),
  })
  expect(await tool.json()).toEqual({ product: '视觉检测系统', quantity: 35, warehouse: '武汉仓' })

  const response = await box.ask('inventory', '视觉检测系统的库存有多少?')
  const answer = (await response.json()) as Answer
  expect(answer.calls).toMatchObject([
    { tool: 'get_stock', arguments: { product: '视觉检测系统' } },
  ])
  expect(answer.answer).toContain('35')
})
