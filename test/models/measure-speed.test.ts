import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, it, onTestFinished } from 'vitest'
import { measureSpeed } from '../../lib/models/index.ts'
import { LOAD_OPTIONS } from '../inference/start-engine.ts'

it('measureSpeed() starts nothing for somebody who has left already', async () => {
  const started: unknown[] = []
  const onStart = (message: unknown): void => void started.push(message)
  subscribe('child_process', onStart)
  onTestFinished(() => void unsubscribe('child_process', onStart))
  await expect(measureSpeed(LOAD_OPTIONS, AbortSignal.abort(new Error('enough')))).rejects.toThrow(
    'enough',
  )
  expect(started).toEqual([])
})
