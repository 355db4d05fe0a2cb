/**
 * Writes training data.
 *
 *   node models/starter/generator/write-shards.ts --text 4000 --out models/starter/build/corpus.txt
 *   node models/starter/generator/write-shards.ts --scenes 60000 --seed 1 --out models/starter/build/shards
 *   node models/starter/generator/write-shards.ts --scenes 800 --valid --out models/starter/build/shards
 *
 * `--drills 0.2`: the share of scenes that are drills (see `drill.ts`), by default none.
 * `--slot-drills 0.15`: the share that are drills of arguments (see `slot-drill.ts`), never with `--valid`.
 * `--samples 0.5`: the share of scenes about tools of the sample, by default 0.27.
 * `--dictionary`: names are also drawn from dictionaries (see `words/dictionary.ts`), never with `--valid`.
 * Shards of one seed are named after it: other seeds add other data to the same folder.
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawScene } from './converse.ts'
import { drawDrill } from './drill.ts'
import { useDictionary } from './banks.ts'
import { createPacker, type Row } from './forest.ts'
import { createRandom } from './random.ts'
import { renderText } from './render-scene.ts'
import type { Scene } from './scene.ts'
import { MAX_SEGMENTS, ROW_LENGTH, writeShard } from './shard.ts'
import { drawSlotDrill } from './slot-drill.ts'
import type { Split } from './split.ts'
import { createSceneTokenizer } from './tokenize-scene.ts'
import { readDictionary } from './words/dictionary.ts'
import { loadWorld } from './world.ts'

/** Rows in a shard: about two million tokens. */
const ROWS = 780

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    scenes: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    drills: { type: 'string', default: '0' },
    'slot-drills': { type: 'string', default: '0' },
    samples: { type: 'string' },
    valid: { type: 'boolean', default: false },
    dictionary: { type: 'boolean', default: false },
    vocab: { type: 'string', default: 'models/starter/build/vocab.gguf' },
  },
})
const world = await loadWorld(values.samples === undefined ? undefined : Number(values.samples))
if (values.dictionary && !values.valid) useDictionary(await readDictionary())

if (values.text !== undefined) {
  await writeText(
    Number(values.text),
    Number(values.seed),
    values.out ?? 'models/starter/build/corpus.txt',
  )
} else {
  await writeShards(
    Number(values.scenes),
    Number(values.seed),
    values.out ?? 'models/starter/build/shards',
  )
  // The tokenizer's native threads would keep the process.
  process.exit(0)
}

/** Rendered scenes, for the tokenizer. */
async function writeText(count: number, seed: number, path: string): Promise<void> {
  const random = createRandom(seed)
  await mkdir(dirname(path), { recursive: true })
  const stream = createWriteStream(path)
  for (let i = 0; i < count; i++) {
    const text = renderText(drawScene(world, random, { split: 'train' }))
    if (!stream.write(`${text}\n\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}

/** Tokenized and packed scenes. */
async function writeShards(count: number, seed: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const toTrees = await createSceneTokenizer(values.vocab, ROW_LENGTH)
  const drills = Number(values.drills)
  const slotDrills = values.valid ? 0 : Number(values['slot-drills'])
  const split: Split = values.valid ? 'eval' : 'train'
  const random = createRandom(seed + (values.valid ? 1_000_003 : 0))
  const rows: Row[] = []
  const packer = createPacker(ROW_LENGTH, MAX_SEGMENTS, (row) => rows.push(row))
  const started = Date.now()
  let shards = 0
  let tokens = 0
  const flush = async (): Promise<void> => {
    const full = rows.splice(0)
    if (full.length === 0) return
    tokens += full.reduce((sum, row) => sum + row.tokens, 0)
    const name = `${values.valid ? 'valid' : 'train'}-${String(seed).padStart(3, '0')}-${String(shards++).padStart(3, '0')}.bin`
    await writeShard(join(folder, name), full)
    const used = full.reduce((sum, row) => sum + row.tokens, 0) / (full.length * ROW_LENGTH)
    process.stdout.write(
      `${name}: ${full.length} rows, ${(used * 100).toFixed(1)} % full, ${((Date.now() - started) / 1000).toFixed(0)} s\n`,
    )
  }
  const draw = (): Scene => {
    const kind = random.next()
    if (kind < drills) return drawDrill(random)
    if (kind < drills + slotDrills) return drawSlotDrill(random)
    return drawScene(world, random, { split })
  }
  for (let i = 0; i < count; i++) {
    for (const tree of toTrees(draw())) packer.add(tree)
    if (rows.length >= ROWS) await flush()
  }
  packer.flush()
  await flush()
  process.stdout.write(
    `${count} scenes, ${tokens} tokens, ${(count / ((Date.now() - started) / 1000)).toFixed(0)} scenes/s\n`,
  )
}
