/** `npm run bench [-- name [--json]]`: runs one bench, or all, and prints its table. */
import { parseArgs } from 'node:util'
import { renderTable, type Row } from './table.ts'

const BENCHES: Record<string, () => Promise<{ runBench(): Promise<Row[]> }>> = {
  starter: () => import('./starter.ts'),
  runtime: () => import('./runtime.ts'),
  inference: () => import('./inference.ts'),
  knowledge: () => import('./knowledge.ts'),
  trust: () => import('./trust.ts'),
  calibrate: () => import('./calibrate.ts'),
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
const [name] = positionals
if (name !== undefined && BENCHES[name] === undefined) {
  process.stderr.write(`Cannot run bench "${name}": there are ${Object.keys(BENCHES).join(', ')}\n`)
  process.exit(2)
}
for (const bench of name === undefined ? Object.keys(BENCHES) : [name]) {
  const { runBench } = await (BENCHES[bench] as (typeof BENCHES)[string])()
  const rows = await runBench()
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ bench, rows })}\n`
      : `\n## ${bench}\n\n${renderTable(rows)}\n`,
  )
}
