import { defineConfig } from 'vitest/config'
import { SlowFirst } from './test/helpers/slow-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/helpers/use-compile-cache.ts',
    // Two cores: the model and the isolates are processes of their own already.
    maxWorkers: 2,
    // The modules of `lib/` are loaded once for each worker, not once for each of some two hundred files.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
