import { expect, it, onTestFinished, vi } from 'vitest'
import { printTable } from '../../lib/cli/print-table.ts'

it('printTable() aligns what is two columns wide, and what a terminal would obey', () => {
  let shown = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    shown += String(text)
    return true
  })
  onTestFinished(() => write.mockRestore())
  printTable([
    ['doc_1', '采购合同', 'v1'],
    ['doc_22', 'Lease', 'v2'],
    ['doc_3', 'a\u009b', 'v3'],
    ['doc_4', '', ''],
  ])
  expect(shown).toBe(
    ['doc_1   采购合同  v1\n', 'doc_22  Lease     v2\n', 'doc_3   a\\u009b   v3\n', 'doc_4\n'].join(
      '',
    ),
  )
})
