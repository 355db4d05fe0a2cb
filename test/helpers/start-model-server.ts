import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import type { JsonSchema } from '../../lib/base/index.ts'
import type { Engine, GenerateJob, Message, ToolCall } from '../../lib/inference/index.ts'
import { startWebService, type WebService } from './start-web-service.ts'

const text = v.string()
const calls = v.array(
  v.strictObject({
    id: text,
    type: v.literal('function'),
    function: v.strictObject({ name: text, arguments: text }),
  }),
)
/** What the protocol allows, of what this server can do; anything else is refused with 400, as strict servers do. */
const requestSchema = v.strictObject({
  model: text,
  messages: v.array(
    v.variant('role', [
      v.strictObject({ role: v.literal('system'), content: text }),
      v.strictObject({ role: v.literal('user'), content: text }),
      v.strictObject({
        role: v.literal('assistant'),
        content: text,
        tool_calls: v.optional(calls),
      }),
      v.strictObject({ role: v.literal('tool'), tool_call_id: text, content: text }),
    ]),
  ),
  tools: v.optional(
    v.array(
      v.strictObject({
        type: v.literal('function'),
        function: v.strictObject({
          name: text,
          description: text,
          parameters: v.record(text, v.unknown()),
          strict: v.optional(v.boolean()),
        }),
      }),
    ),
  ),
  tool_choice: v.optional(v.picklist(['auto', 'none', 'required'])),
  parallel_tool_calls: v.optional(v.boolean()),
  max_tokens: v.pipe(v.number(), v.integer(), v.minValue(1)),
  temperature: v.number(),
  stream: v.literal(true),
  stream_options: v.strictObject({ include_usage: v.literal(true) }),
  chat_template_kwargs: v.strictObject({ enable_thinking: v.boolean() }),
})
export type ChatRequest = v.InferOutput<typeof requestSchema>

/** What the server does wrong with a request, in place of an answer or in it. */
export type Fault =
  | { type: 'status'; status: number; error: unknown; headers?: Record<string, string> }
  /** Ends the connection after so many events. */
  | { type: 'cut'; afterEvents: number }
  /** Says that it failed, after so many events, and ends properly. */
  | { type: 'fail'; afterEvents: number }
  /** Says something that is no event of the protocol. */
  | { type: 'say'; data: string }
  /** Has no more room than for so many tokens. */
  | { type: 'full'; tokens: number }
  /** Answers, and does not count. */
  | { type: 'no-usage' }
  /** Answers nothing. */
  | { type: 'silent' }

export interface ModelServer extends WebService {
  /** Base of its API. */
  url: string
  /** What the next requests meet, one each. */
  faults: Fault[]
  /** The bodies of the completions that were asked for. */
  bodies: ChatRequest[]
  /** Completions that are being written. */
  active: () => number
  /** What `GET /models` is answered with. */
  modelsStatus: number
}

/** How a server without, or with, a parser of its model's thoughts writes them. */
export interface ServerThoughts {
  /** As a field of its own, or between the model's marks; `unopened`: where the prompt has opened them. */
  as: 'reasoning' | 'reasoning_content' | 'marks' | 'unopened'
  /** So many tokens the model thinks. */
  tokens: number
  /** Whether it thinks whatever it is told. */
  isStubborn?: boolean
}

export interface ModelServerOptions {
  model?: string
  key?: string
  contextTokens?: number
  /** Default: the model does not think. */
  thoughts?: ServerThoughts
  onEnd?: (end: () => void) => void
}

/** Starts a server that speaks the protocol of chat completions, strictly, with a real engine behind it. */
export async function startModelServer(
  engine: Engine,
  { model = 'starter', key, contextTokens, thoughts, onEnd }: ModelServerOptions = {},
): Promise<ModelServer> {
  const faults: Fault[] = []
  const bodies: ChatRequest[] = []
  let active = 0
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, message: string, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify({ error: { message, type: 'invalid_request_error' } }))
    if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
      return void refuse(401, 'Invalid API key')
    }
    if (request.url === '/v1/models' && server.modelsStatus !== 200) {
      return void refuse(server.modelsStatus, 'No model')
    }
    if (request.url === '/v1/models') {
      const data = [{ id: model, object: 'model', max_model_len: contextTokens }]
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ object: 'list', data }))
    }
    if (request.url !== '/v1/chat/completions') return void refuse(404, 'Not found')
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string
    const parsed = v.safeParse(requestSchema, JSON.parse(body))
    if (!parsed.success) return void refuse(400, parsed.issues.map((one) => one.message).join())
    const loose = parsed.output.tools?.find(
      ({ function: { strict, parameters } }) => strict === true && !isStrict(parameters),
    )
    if (loose) return void refuse(400, `Invalid schema for strict tool ${loose.function.name}`)
    bodies.push(parsed.output)
    const fault = faults.shift()
    if (fault?.type === 'silent') return
    if (fault?.type === 'status') {
      return void response
        .writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
        .end(JSON.stringify(fault.error))
    }
    active += 1
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    try {
      await write(engine, parsed.output, response, { fault, thoughts, signal: gone.signal })
    } catch (error) {
      if (!gone.signal.aborted) refuse(400, `maximum context length: ${(error as Error).message}`)
    } finally {
      active -= 1
    }
  }
  const service = await startWebService(
    (request, response) => void handle(request, response),
    '127.0.0.1',
    onEnd,
  )
  const server: ModelServer = {
    ...service,
    url: `${service.origin}/v1`,
    faults,
    bodies,
    active: () => active,
    modelsStatus: 200,
  }
  return server
}

/** What the servers that are strictest ask of the schema of a strict tool. */
function isStrict(schema: JsonSchema): boolean {
  const { type, properties = {}, required = [], additionalProperties, items } = schema
  const isClosed =
    additionalProperties === false && Object.keys(properties).length === required.length
  const hasBounds = ['minLength', 'maxLength', 'minimum', 'format'].some((key) => key in schema)
  return (
    (type !== 'object' || isClosed) &&
    !hasBounds &&
    [...Object.values(properties), ...(items ? [items] : [])].every(isStrict)
  )
}

/** About what a call takes, with what the model writes around it. */
const CALL_FRAME_TOKENS = 8
const CHARACTERS_PER_TOKEN = 4

interface Writing {
  fault: Exclude<Fault, { type: 'silent' | 'status' }> | undefined
  thoughts: ServerThoughts | undefined
  signal: AbortSignal
}

async function write(
  engine: Engine,
  body: ChatRequest,
  response: ServerResponse,
  { fault, thoughts, signal }: Writing,
): Promise<void> {
  let events = 0
  const say = (data: unknown): void => {
    if (response.writableEnded || response.destroyed) return
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' })
    if (fault?.type === 'say') return void response.write(`data: ${fault.data}\n\n`)
    if (fault && 'afterEvents' in fault && fault.afterEvents === events) {
      if (fault.type === 'cut') response.destroy()
      else response.end('data: {"error":{"message":"CUDA error: out of memory","code":500}}\n\n')
      return
    }
    events += 1
    response.write(`data: ${JSON.stringify(data)}\n\n`)
  }
  const delta = (content: object, reason: string | null = null): void =>
    say({
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta: content, finish_reason: reason }],
    })
  /** All that is written has one limit. */
  let room = Math.min(body.max_tokens, fault?.type === 'full' ? fault.tokens : Infinity)
  let count = 0
  let isThinking = false
  const isOpen = body.chat_template_kwargs.enable_thinking || thoughts?.isStubborn === true
  const says = isOpen ? thoughts : undefined
  const hasMarks = says?.as === 'marks' || says?.as === 'unopened'
  /** Models whose marks are no tokens write them in pieces. */
  const mark = (text: string): void => {
    for (const letter of text) delta({ content: letter })
  }
  for await (const event of engine.generate(toJob(body, says), signal)) {
    if (room <= 0 && event.type !== 'end') {
      delta({}, 'length')
      break
    }
    if (isThinking && event.type !== 'thought') {
      isThinking = false
      if (hasMarks) mark('\n</think>\n\n')
    }
    if (event.type === 'text') {
      room -= 1
      delta({ content: event.text })
    } else if (event.type === 'thought') {
      room -= 1
      if (!isThinking && says?.as === 'marks') mark('<think>\n')
      isThinking = true
      delta(hasMarks ? { content: event.text } : { [says?.as ?? 'reasoning']: event.text })
    } else if (event.type === 'call') {
      const index = count
      count += 1
      const { tool, arguments: given } = event.call
      const whole = JSON.stringify(given)
      const fits = (room - CALL_FRAME_TOKENS) * CHARACTERS_PER_TOKEN - tool.length
      const written = whole.slice(0, Math.max(0, fits))
      const middle = Math.floor(written.length / 2)
      const head = { name: tool, arguments: '' }
      room -= CALL_FRAME_TOKENS + Math.ceil((tool.length + whole.length) / CHARACTERS_PER_TOKEN)
      if (fits > 0) {
        delta({ tool_calls: [{ index, id: `call_${index}`, type: 'function', function: head }] })
        for (const part of [written.slice(0, middle), written.slice(middle)]) {
          delta({ tool_calls: [{ index, function: { arguments: part } }] })
        }
      }
      if (room < 0) {
        delta({}, 'length')
        break
      }
    } else {
      delta({}, { turn: 'stop', call: 'tool_calls', length: 'length' }[event.reason])
      if (fault?.type === 'no-usage') break
      const { promptTokens, cachedTokens, completionTokens } = event.usage
      say({
        choices: [],
        usage: {
          prompt_tokens: promptTokens,
          completion_tokens: completionTokens,
          total_tokens: promptTokens + completionTokens,
          prompt_tokens_details: { cached_tokens: cachedTokens },
        },
      })
    }
  }
  if (!response.writableEnded) response.end('data: [DONE]\n\n')
}

function toJob(body: ChatRequest, thoughts: ServerThoughts | undefined): GenerateJob {
  const messages = body.messages.map((message): Message => {
    if (message.role === 'tool') return { role: 'tool', content: message.content }
    if (message.role !== 'assistant') return message
    const toolCalls = message.tool_calls?.map(
      ({ function: { name, arguments: given } }): ToolCall => ({
        tool: name,
        arguments: JSON.parse(given) as ToolCall['arguments'],
      }),
    )
    return { role: 'assistant', content: message.content, ...(toolCalls && { toolCalls }) }
  })
  const tools = (body.tools ?? []).map(({ function: { name, description, parameters } }) => ({
    name,
    description,
    parameters: parameters as JsonSchema,
  }))
  return {
    owner: 'a client',
    prompt: {
      tools,
      messages,
      thinking: body.chat_template_kwargs.enable_thinking || thoughts !== undefined,
    },
    ...(thoughts && { maxThoughtTokens: thoughts.tokens }),
    maxCalls: body.tool_choice === 'none' ? 0 : body.parallel_tool_calls === false ? 1 : 4,
    ...(body.tool_choice === 'required' && { callThreshold: 0 }),
    maxTextTokens: body.max_tokens,
  }
}
