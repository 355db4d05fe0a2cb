export { findUndecodable } from './decode/find-undecodable.ts'
export type {
  Engine,
  EngineLoad,
  EngineState,
  GenerateEvent,
  GenerateJob,
  GenerateUsage,
  ModelInfo,
  Prefix,
} from './engine.ts'
export type { Embedder, EmbedderInfo, EmbedderState, EmbedOptions } from './embedder.ts'
export { judgeTexts } from './judge-texts.ts'
export { createLlamaEmbedder } from './llama/llama-embedder.ts'
export { createOpenAiEmbedder } from './openai/openai-embedder.ts'
export { checkBeginning, checkModel, inspectModel, type ModelInspection } from './inspect.ts'
export { describeHeader } from './llama/describe-header.ts'
export { createOpenAiEngine, type OpenAiOptions } from './openai/openai-engine.ts'
export { createLlamaEngine } from './llama/llama-engine.ts'
export { fingerprintModel, listModelFiles, measureModel } from './llama/model-files.ts'
export { readHeader } from './llama/read-header.ts'
export type { LoadOptions } from './llama/protocol.ts'
export { estimateTokens } from './estimate-tokens.ts'
export type { PoolObserver, Step } from './observer.ts'
export type { Message, Piece, Prompt, Renderer, ToolCall } from './prompt.ts'
export { qwen3Renderer } from './render/qwen3.ts'
export { createPieceTokenizer } from './render/tokenize.ts'
