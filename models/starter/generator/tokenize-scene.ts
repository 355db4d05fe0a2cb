/** Scenes as token trees, tokenized as the product tokenizes them. */
import { readFile } from 'node:fs/promises'
import { getLlama, LlamaLogLevel, type Token } from 'node-llama-cpp'
import type { Piece } from '../../../lib/inference/prompt.ts'
import { createPieceTokenizer } from '../../../lib/inference/render/tokenize.ts'
import { growTrees, type Chunk, type Tree } from './forest.ts'
import { renderPrefix, renderSample } from './render-scene.ts'
import type { Scene } from './scene.ts'

/** Weight of a token that the model decides, in tenths. */
const FULL = 10
/** Weight of a token that follows from what was decided. */
const SLIGHT = 3
/** Of a fixed reply, the tokens that decide that it comes. */
const DECIDING = 2
/** Weight of the tokens that choose: whether there is a call, and which of several tools. */
const CHOOSING = 30
const CONTROL = 3
const USER_DEFINED = 4
/** Every so many samples the cut tokens are compared with those of the whole. */
const CHECK_EVERY = 97

/**
 * Loads the tokenizer.
 *
 * @param vocabPath - a GGUF with the vocabulary only
 * @returns a function from scenes to trees of at most `rowLength` tokens; it throws when tokenizing by
 * parts would differ from tokenizing the whole
 */
export async function createSceneTokenizer(
  vocabPath: string,
  rowLength: number,
): Promise<(scene: Scene) => Tree[]> {
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    logLevel: LlamaLogLevel.disabled,
  })
  const model = await llama.loadModel({ modelPath: vocabPath, vocabOnly: true })
  const specialTexts = await readSpecialTexts()
  const cache = new Map<string, readonly Token[]>()
  const tokenize = (text: string, special: boolean): readonly Token[] => {
    if (!special && !text.startsWith('{"type": "function"')) return model.tokenize(text, false)
    const key = `${special ? 1 : 0}${text}`
    const known = cache.get(key)
    if (known !== undefined) return known
    const tokens = model.tokenize(text, special)
    if (cache.size > 50_000) cache.clear()
    cache.set(key, tokens)
    return tokens
  }
  const toTokens = createPieceTokenizer<Token>(tokenize, specialTexts) as (
    pieces: readonly Piece[],
  ) => number[]
  const opening = toTokens([{ type: 'markup', text: '<|im_start|>assistant\n' }])
  const calling = toTokens([{ type: 'markup', text: '<tool_call>' }])
  const callHead = toTokens([{ type: 'data', text: '\n{"name": "' }])
  const argumentsHeads = new Set(
    ['", "arguments": {"', '", "arguments": {}}\n'].map(
      (text) => toTokens([{ type: 'data', text }])[0],
    ),
  )
  if (calling.length !== 1 || callHead.length !== 1 || opening.length !== 3) {
    throw new Error('Cannot use this tokenizer: the marks of a call must be one token each')
  }
  let samples = 0

  const weigh = (kind: string, target: readonly number[], tools: number): number[] => {
    if (kind === 'no-tool')
      return target.map((_, index) => (index === 0 ? CHOOSING : index < DECIDING ? FULL : SLIGHT))
    if (target[0] !== calling[0]) return target.map(() => FULL)
    const nameEnd = target.findIndex((token) => argumentsHeads.has(token))
    return target.map((_, index) => {
      if (index === 0) return CHOOSING
      if (index === 1) return SLIGHT
      return index < nameEnd ? (tools > 1 ? CHOOSING : SLIGHT) : FULL
    })
  }

  return (scene) => {
    const prefix = toTokens(renderPrefix(scene))
    const conversations = scene.samples.map((sample) => {
      const { turns, target } = renderSample(scene, sample)
      const before = toTokens(turns)
      const after = toTokens(target)
      const tokens = [...before, ...after]
      if (samples++ % CHECK_EVERY === 0) {
        const all = toTokens([...renderPrefix(scene), ...turns, ...target])
        if (all.join() !== [...prefix, ...tokens].join()) {
          throw new Error(`Tokens by parts differ from the whole: ${JSON.stringify(turns)}`)
        }
      }
      const loss = [...before.map(() => 0), ...weigh(sample.kind, after, scene.tools.length)]
      return cutAt(tokens, loss, opening)
    })
    return growTrees({ tokens: prefix, loss: prefix.map(() => 0) }, conversations, rowLength)
  }
}

/** Cuts behind every opening of an assistant's turn: there conversations part. */
function cutAt(
  tokens: readonly number[],
  loss: readonly number[],
  opening: readonly number[],
): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  for (let end = opening.length; end <= tokens.length; end++) {
    const isCut =
      end === tokens.length ||
      opening.every((token, index) => tokens[end - opening.length + index] === token)
    if (!isCut) continue
    chunks.push({ tokens: tokens.slice(start, end), loss: loss.slice(start, end) })
    start = end
  }
  return chunks
}

async function readSpecialTexts(): Promise<string[]> {
  const text = await readFile(new URL('../tokenizer/tokenizer.json', import.meta.url), 'utf8')
  const { tokens, types } = JSON.parse(text) as { tokens: string[]; types: number[] }
  return tokens.filter((_, index) => types[index] === CONTROL || types[index] === USER_DEFINED)
}
