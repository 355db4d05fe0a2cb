import { expect, it } from 'vitest'
import { FORMATS } from '../../lib/inference/decode/formats.ts'

it.each([
  ['date', ['2026-11-24', '2024-02-29', '2026-04-30', '1999-10-31', '2026-12-01']],
  ['time', ['23:59:59Z', '00:00:00+08:00', '12:30:00-11:30']],
  ['time-local', ['00:00', '09:05', '23:59']],
  ['date-time', ['2026-11-24T08:00:00Z', '2024-02-29T23:59:59+08:00']],
  ['date-time-local', ['2026-10-20T19:45']],
])('the format %s can be written character by character', (name, texts) => {
  const shape = FORMATS[name]
  for (const text of texts) {
    expect(shape?.isWhole(text)).toBe(true)
    for (let at = 1; at <= text.length; at++) expect(shape?.isStart(text.slice(0, at))).toBe(true)
  }
})

it.each([
  ['date', ['2026-13', '2026-00', '2026-02-3', '2026-04-31', '2025-02-29', '26-', '2026-11-24T']],
  ['time', ['24', '12:60', '12:30:61', '12:30:00 ', '12:30:00+24']],
  ['time-local', ['25', '9:', '12:30:']],
  ['date-time', ['2026-11-24 ', '2026-11-24T08:00:00.']],
  ['date-time-local', ['2026-11-31', '2026-11-24T08:00:']],
])('the format %s leaves no way to %j', (name, texts) => {
  expect(texts.filter((text) => FORMATS[name]?.isStart(text))).toEqual([])
})
