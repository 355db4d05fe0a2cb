import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLog } from '../../lib/base/index.ts'
import { checkConfig, DEFAULTS } from '../../lib/config/index.ts'
import { startBox, type Box } from '../../lib/server.ts'
import sampleConfig from '../../wrangler-like.config.ts'

export type BenchBox = Pick<Box, 'url' | 'seeded' | 'close'> & { dataDir: string }

/** May do everything. */
export const BENCH_KEY = 'a-key-for-benches-only'

/**
 * A box of this project with an empty data directory, which goes with it, and the model of `ONBOX_MODEL` or its own.
 *
 * @param options - `config`: default the sample's, whose documents are there once the box is `seeded`; `evals`: default true
 */
export async function startBenchBox({
  config = sampleConfig,
  evals = true,
}: { config?: Partial<typeof sampleConfig>; evals?: boolean } = {}): Promise<BenchBox> {
  const dataDir = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  const box = await startBox({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    config: checkConfig(config, 'bench'),
    settings: {
      host: '127.0.0.1',
      port: 0,
      dataDir,
      adminKey: BENCH_KEY,
      modelPath: process.env['ONBOX_MODEL'] ?? DEFAULTS.model.path,
      logLevel: 'error',
    },
    evals,
    log: createLog('error'),
  })
  const close = async (): Promise<void> => {
    await box.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: box.url, seeded: box.seeded, dataDir, close }
}
