import type { ToolDefinition } from '../base/index.ts'
import type { Engine, GenerateJob } from './engine.ts'

/** Called where a passage answers: how probable that call is, is what the model makes of it. */
const ANSWERS: ToolDefinition = {
  name: 'passage_answers',
  description: '片段回答了问题 The passage answers the question',
  parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
}
const INSTRUCTIONS =
  '判断片段是否回答了问题。回答了，就调用 passage_answers；没有，就说“否”。Call passage_answers if the passage answers the question; otherwise say no.'

/** On whose behalf the model judges: as in `GenerateJob`. */
export type JudgeOptions = Pick<GenerateJob, 'owner'>

/**
 * Asks the model of each text whether it answers the question, a turn each, all at once. They are read as data: whatever a
 * text says changes nothing but its own place.
 *
 * @returns for each how probable the model holds it, 0 to 1; 0 or 1 of an engine that does not tell
 * @throws {OnboxError} what `Engine.generate` throws; the signal's reason when aborted
 */
export async function judgeTexts(
  engine: Pick<Engine, 'generate'>,
  { question, texts }: { question: string; texts: readonly string[] },
  { owner }: JudgeOptions,
  signal: AbortSignal,
): Promise<number[]> {
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  const judge = async (text: string): Promise<number> => {
    const job: GenerateJob = {
      owner,
      prompt: {
        tools: [ANSWERS],
        messages: [
          { role: 'system', content: INSTRUCTIONS },
          // What is the same for all of them is read once.
          { role: 'user', content: `问题 Question: ${question}\n\n片段 Passage:\n${text}` },
        ],
        thinking: false,
      },
      maxCalls: 1,
      maxTextTokens: 1,
    }
    for await (const event of engine.generate(job, either)) {
      if (event.type === 'call') return event.certainty?.callProbability ?? 1
      if (event.type === 'end') return event.callProbability ?? 0
    }
    return 0
  }
  try {
    return await Promise.all(texts.map(judge))
  } catch (error) {
    // The others are of no use any more.
    failed.abort(error)
    throw error
  }
}
