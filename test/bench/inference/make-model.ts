/**
 * A model of the geometry of Qwen3-0.6B with random weights, in Q8_0, and a vocabulary of the real size: it costs what a
 * real one costs, and says nothing. The first words of its vocabulary are the starter's; what is beyond them never
 * comes out of a text, but is chosen from like any other.
 */
import { randomFillSync } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

const FOLDER = new URL('../../../models/starter/', import.meta.url)

/** https://huggingface.co/Qwen/Qwen3-0.6B/blob/main/config.json */
const GEOMETRY = {
  block_count: 28,
  context_length: 40_960,
  embedding_length: 1_024,
  feed_forward_length: 3_072,
  'attention.head_count': 16,
  'attention.head_count_kv': 8,
  'attention.key_length': 128,
  'attention.value_length': 128,
}
type Geometry = typeof GEOMETRY
const VOCABULARY = 151_936

const ALIGNMENT = 32
const BLOCK = 32
const BLOCK_BYTES = 34
/** 0.0015 as F16: weights within ±0.19, as those of a real model mostly are. */
const SCALE = 0x1625

const F32 = 0
const Q8_0 = 8
const UINT32 = 4
const INT32 = 5
const FLOAT32 = 6
const BOOL = 7
const STRING = 8
const ARRAY = 9

type Kind = typeof UINT32 | typeof INT32 | typeof FLOAT32 | typeof BOOL | typeof STRING
type Value = number | boolean | string

interface Tensor {
  name: string
  /** Rows last, as ggml counts. */
  shape: number[]
  type: typeof F32 | typeof Q8_0
}

interface TokenizerFile {
  tokens: string[]
  types: number[]
  merges: string[]
}

/** Writes the model unless it is there; 630 MB where nothing of its geometry is changed. */
export function makeModel(path: string, change: Partial<Geometry> = {}): void {
  if (existsSync(path)) return
  const geometry = { ...GEOMETRY, ...change }
  const partial = `${path}.partial`
  const file = openSync(partial, 'w')
  const tensors = listTensors(geometry)
  const pairs = listPairs(geometry)
  const head = [Buffer.from('GGUF'), uint32(3), uint64(tensors.length), uint64(pairs.length)]
  for (const [key, kind, value] of pairs) head.push(text(key), ...toEntry(kind, value))
  let offset = 0
  for (const { name, shape, type } of tensors) {
    head.push(text(name), uint32(shape.length), ...shape.map(uint64), uint32(type), uint64(offset))
    offset += align(measure({ name, shape, type }))
  }
  const header = Buffer.concat(head)
  writeSync(file, header)
  writeSync(file, Buffer.alloc(align(header.length) - header.length))
  for (const tensor of tensors) {
    const bytes = fill(tensor)
    writeSync(file, bytes)
    writeSync(file, Buffer.alloc(align(bytes.length) - bytes.length))
  }
  closeSync(file)
  renameSync(partial, path)
}

function listTensors(geometry: Geometry): Tensor[] {
  const width = geometry.embedding_length
  const hidden = geometry.feed_forward_length
  const headWidth = geometry['attention.key_length']
  const query = geometry['attention.head_count'] * headWidth
  const key = geometry['attention.head_count_kv'] * headWidth
  const norm = (name: string, size: number): Tensor => ({ name, shape: [size], type: F32 })
  const matrix = (name: string, from: number, to: number): Tensor => ({
    name,
    shape: [from, to],
    type: Q8_0,
  })
  const blocks = Array.from({ length: geometry.block_count }, (_, index) => {
    const name = (part: string): string => `blk.${index}.${part}.weight`
    return [
      norm(name('attn_norm'), width),
      matrix(name('attn_q'), width, query),
      matrix(name('attn_k'), width, key),
      matrix(name('attn_v'), width, key),
      norm(name('attn_q_norm'), headWidth),
      norm(name('attn_k_norm'), headWidth),
      matrix(name('attn_output'), query, width),
      norm(name('ffn_norm'), width),
      matrix(name('ffn_gate'), width, hidden),
      matrix(name('ffn_up'), width, hidden),
      matrix(name('ffn_down'), hidden, width),
    ]
  })
  return [
    matrix('token_embd.weight', width, VOCABULARY),
    norm('output_norm.weight', width),
    ...blocks.flat(),
  ]
}

function listPairs(geometry: Geometry): [string, Kind, Value | Value[]][] {
  const { tokens, types, merges } = JSON.parse(
    readFileSync(new URL('tokenizer/tokenizer.json', FOLDER), 'utf8'),
  ) as TokenizerFile
  const NORMAL = 1
  const more = Array.from({ length: VOCABULARY - tokens.length }, (_, index) => `⟦${index}⟧`)
  const idOf = (token: string): number => tokens.indexOf(token)
  return [
    ['general.architecture', STRING, 'qwen3'],
    ['general.name', STRING, 'random weights, geometry of Qwen3-0.6B'],
    ['general.quantization_version', UINT32, 2],
    ['general.file_type', UINT32, 7],
    ...Object.entries(geometry).map(([key, value]): [string, Kind, Value] => [
      `qwen3.${key}`,
      UINT32,
      value,
    ]),
    ['qwen3.attention.layer_norm_rms_epsilon', FLOAT32, 1e-6],
    ['qwen3.rope.freq_base', FLOAT32, 1e6],
    ['qwen3.vocab_size', UINT32, VOCABULARY],
    ['tokenizer.ggml.model', STRING, 'gpt2'],
    ['tokenizer.ggml.pre', STRING, 'qwen2'],
    ['tokenizer.ggml.tokens', STRING, [...tokens, ...more]],
    ['tokenizer.ggml.token_type', INT32, [...types, ...more.map(() => NORMAL)]],
    ['tokenizer.ggml.merges', STRING, merges],
    ['tokenizer.ggml.eos_token_id', UINT32, idOf('<|im_end|>')],
    ['tokenizer.ggml.padding_token_id', UINT32, idOf('<|endoftext|>')],
    ['tokenizer.ggml.add_bos_token', BOOL, false],
    [
      'tokenizer.chat_template',
      STRING,
      readFileSync(new URL('chat-template.jinja', FOLDER), 'utf8'),
    ],
  ]
}

const count = ({ shape }: Tensor): number => shape.reduce((product, size) => product * size, 1)

const measure = (tensor: Tensor): number =>
  tensor.type === F32 ? 4 * count(tensor) : (count(tensor) / BLOCK) * BLOCK_BYTES

function fill(tensor: Tensor): Buffer {
  const bytes = Buffer.alloc(measure(tensor))
  if (tensor.type === F32) return Buffer.from(new Float32Array(count(tensor)).fill(1).buffer)
  randomFillSync(bytes)
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) bytes.writeUInt16LE(SCALE, at)
  return bytes
}

const align = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([uint64(bytes.length), bytes])
}

function toEntry(kind: Kind, value: Value | Value[]): Buffer[] {
  if (!Array.isArray(value)) return [uint32(kind), toBytes(kind, value)]
  const items = value.map((item) => toBytes(kind, item))
  return [uint32(ARRAY), uint32(kind), uint64(value.length), Buffer.concat(items)]
}

function toBytes(kind: Kind, value: Value): Buffer {
  if (kind === STRING) return text(String(value))
  if (kind === BOOL) return Buffer.from([value === true ? 1 : 0])
  const bytes = Buffer.alloc(4)
  if (kind === FLOAT32) bytes.writeFloatLE(Number(value))
  else if (kind === INT32) bytes.writeInt32LE(Number(value))
  else bytes.writeUInt32LE(Number(value))
  return bytes
}
