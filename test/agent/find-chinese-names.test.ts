import { expect, it } from 'vitest'
import { findChineseNames } from '../../lib/agent/find-chinese-names.ts'

it('findChineseNames() takes a moment for a long run, whatever it is copied from', () => {
  const measureMs = (text: string, sources: string): number => {
    const { user, system } = process.cpuUsage()
    expect(findChineseNames(text, sources)).toEqual([])
    const ended = process.cpuUsage()
    return (ended.user + ended.system - user - system) / 1_000
  }
  const long = '哈'.repeat(4_000)
  expect(measureMs(long, '把哈哈重复一万遍')).toBeLessThan(500)
  expect(measureMs(long, long)).toBeLessThan(500)
})
