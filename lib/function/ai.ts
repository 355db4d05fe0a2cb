/** A call that was made for a question, and what came back. */
export interface AskedCall {
  tool: string
  arguments: Record<string, unknown>
  result: unknown
  ms: number
}

/**
 * What a model has read that is not its caller's own question, or its operator's instructions: the result of a tool, an
 * earlier turn of the session that had read something, a question that a function or a tool asks on the way, documents and
 * results that the function gives it, or whatever a client's program or own model had put into the question, or had read that made
 * the call.
 */
export type ReadOrigin =
  | { type: 'tool'; tool: string }
  | { type: 'session' }
  | { type: 'function' }
  | { type: 'given' }
  | { type: 'client' }

/** A call that was not made: it waits for a person to approve it. */
export interface AskedApproval {
  id: string
  tool: string
  arguments: Record<string, unknown>
  /** ISO 8601: from then on it cannot be approved any more. */
  expiresAt: string
  /** Where it is decided: `/approvals/<id>`. */
  url: string
  /** What the model had read by then, each once: why it waits. */
  origins: ReadOrigin[]
}

/** How long each part took, in milliseconds. */
export interface AskTiming {
  queueMs: number
  prefillMs: number
  decodeMs: number
  toolMs: number
  totalMs: number
}

export interface AskUsage {
  promptTokens: number
  /** Of the prompt tokens, those that were in the cache already. */
  cachedTokens: number
  completionTokens: number
}

/** Words of a document that stand in an answer, and where they stand there. */
export interface Citation {
  collection: string
  /** Id of the document. */
  document: string
  title: string
  /** Where the document has one. */
  version?: string
  /** The clause: 第十二章第三条; empty for what stands before the first one. */
  path: string
  /** Of the document's text, in UTF-16 code units. */
  start: number
  /** Exclusive. */
  end: number
  /** Exactly the document's text from `start` to `end`. */
  text: string
}

/** A stretch of an answer that stands in nothing that it may rest on. */
export interface Ungrounded {
  text: string
  kind: 'number' | 'date' | 'quotation' | 'name'
  /** Where it begins in the answer, in UTF-16 code units. */
  start: number
  /** Exclusive. */
  end: number
}

/** What becomes of an answer that is not grounded. */
export const UNGROUNDED_CHOICES = ['flag', 'regenerate', 'withhold'] as const

/**
 * `flag`: it is answered as it is, and told what is not grounded; `regenerate`: the model is told, and writes it once more, and
 * what is then not grounded is told; `withhold`: it is not answered, but `ANSWER_UNGROUNDED`. With the last two, no token is
 * sent before the answer is looked at.
 */
export type UngroundedChoice = (typeof UNGROUNDED_CHOICES)[number]

/** How an answer quotes. */
export const QUOTATION_CHOICES = ['exact', 'free'] as const

/**
 * `exact`: what the answer quotes of a result, a document or the question is theirs to the letter: once it has eight
 * characters of Chinese, or some six words, and a comma among them, it goes on as they do, or ends. `free`: it may change what
 * it quotes, as a new wording of a clause does; what then stands nowhere is not grounded. The box's own model keeps to it;
 * other servers may not.
 */
export type QuotationChoice = (typeof QUOTATION_CHOICES)[number]

/** What a question is answered with. */
export interface Answer {
  answer: string
  calls: AskedCall[]
  /**
   * Whether every number, date, quotation and name of the answer stands in a result or in the question, in words or in
   * figures: 百分之二十 is 20%. docs/injection.md says what is looked at. Of an answer from `documents` and `results`, figures
   * count with their unit, too: 30日 is not 30个工作日.
   */
  grounded: boolean
  /** What stands in none of them; not there where the answer is grounded. */
  ungrounded?: Ungrounded[]
  /**
   * Where the words stand that the answer quotes of documents, in the order in which it quotes them; empty where it quotes
   * none. The box finds them in what was read for this request, whatever the model says.
   */
  citations: Citation[]
  /**
   * Documents that were added and were still to be read when this was looked up: the answer knows nothing of them. Not there
   * where all were read.
   */
  unread?: number
  /**
   * `length`: the answer was cut, by the function's limit or since the model's context is full; `approval`: it ended where
   * a call has to be approved.
   */
  finishReason: 'stop' | 'length' | 'approval'
  /** The calls that wait for a person; not there where none does. */
  approvals?: AskedApproval[]
  requestId: string
  version: string
  usage: AskUsage
  timing: AskTiming
}

/**
 * What happens while a question is answered, in order; `done` is the last. The answer is made of the
 * `token`s behind the last `call`: a model may say something before it calls.
 */
export type AskEvent =
  | { type: 'call'; tool: string; arguments: Record<string, unknown> }
  | { type: 'result'; tool: string; result: unknown; ms: number }
  | ({ type: 'approval' } & AskedApproval)
  | { type: 'token'; text: string }
  | { type: 'done'; answer: Answer }

/** A document that the model reads whole. */
export interface AskedDocument {
  /** At most 200 characters. */
  title: string
  /** At most 300000 characters; how many tokens the model can read is its `contextTokens`. */
  text: string
}

/** What a function has found out by itself. */
export interface AskedResult {
  /** What it is called, as a tool is, e.g. `compare_versions`. */
  tool: string
  arguments: Record<string, unknown>
  result: unknown
}

export interface AskOptions {
  question: string
  /** What the model should keep to, in a line or two. */
  instructions?: string
  /** What becomes of an answer that is not grounded. Default `flag`. */
  ungrounded?: UngroundedChoice
  /** How the answer quotes. Default `exact`. */
  quotations?: QuotationChoice
  /**
   * How probable a call has to be to be the first thing that is done about the question, 0 to 1; with 0 one is always made.
   * Lower where the tools are for nearly whatever is asked. Default: as the model is configured. Other servers decide by themselves,
   * but with 0.
   */
  callThreshold?: number
  /**
   * Name of the conversation, 1 to 64 letters, digits, `-` and `_`: what was said in it before, by the same key to the same
   * function within a day, is read again. Default: the question stands alone.
   */
  session?: string
  /**
   * Documents that the model reads whole before the question, at most 8; what it has read of them is kept on disk where
   * `model.long` is configured, so that the next question to the same ones costs only itself. With documents or results the
   * model calls no tool, whatever they say.
   */
  documents?: readonly AskedDocument[]
  /** How long its answer may be, in tokens. Default, and at most, what the grant says (`maxAnswerTokens`). */
  maxAnswerTokens?: number
  /** What it answers from, as if it had called for it; at most 16. */
  results?: readonly AskedResult[]
}

/** How a session may be named. */
export const SESSION = /^[\w-]{1,64}$/

/** `env.AI`, where the function was granted the model. */
export interface AiBinding {
  /**
   * Answers a question with the granted tools. Ends early when the loop over it ends.
   *
   * @throws {OnboxError} what answering throws, at any event
   */
  ask(options: AskOptions): AsyncIterable<AskEvent>
}
