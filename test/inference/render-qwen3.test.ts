import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Template } from '@huggingface/jinja'
import {
  QwenChatWrapper,
  readGgufFileInfo,
  type ChatHistoryItem,
  type ChatModelFunctionCall,
  type ChatModelResponse,
} from 'node-llama-cpp'
import { describe, expect, it } from 'vitest'
import { findTemplate } from '../../lib/inference/llama/templates.ts'
import type {
  Message,
  Prompt,
  Renderer,
  ToolCall,
  ToolDefinition,
} from '../../lib/inference/prompt.ts'
import { qwen3InstructRenderer, qwen3Renderer } from '../../lib/inference/render/qwen3.ts'
import { toTemplateJson } from '../../lib/inference/render/template-json.ts'

const pathTo = (file: string): string =>
  fileURLToPath(new URL(`../../models/${file}`, import.meta.url))
const { metadata } = await readGgufFileInfo(pathTo('starter.gguf'))
const stored = metadata.tokenizer.chat_template as string
/** As Qwen has published it at different times, and for what. */
const TEMPLATES = {
  'the official template': stored,
  'a later revision of it': stored
    .replace(
      'message.role == "user" and not(',
      'message.role == "user" and message.content is string and not(',
    )
    .replaceAll(
      'reasoning_content is defined and message.reasoning_content is not none',
      'reasoning_content is string',
    ),
  // It has no switch, and writes the turns of a conversation alike.
  'that of models that never think': stored.replace(
    /\{%- if enable_thinking is defined [^]*?endif %\}/,
    '',
  ),
}

const weather: ToolDefinition = {
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string', description: 'City "name"\\' } },
    required: ['city'],
  },
}
const ranking: ToolDefinition = {
  name: 'rank_sales',
  description: 'Who sold most, in a period',
  parameters: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['person', 'region'] },
      top: { type: 'integer', minimum: 1, maximum: 20 },
      tags: { type: 'array', items: { type: 'string' } },
    },
    required: [],
  },
}
const nothing: ToolDefinition = {
  name: 'get_time',
  description: '现在几点',
  parameters: { type: 'object', properties: {} },
}
const call = { tool: 'get_weather', arguments: { city: '上海', days: 3, now: true } }
const nested = {
  tool: 'rank_sales',
  arguments: { by: 'person', tags: ['华东, "a"', ''], range: { from: -1.5, to: null } },
}

const cases: Record<string, { tools: ToolDefinition[]; messages: Message[] }> = {
  'a question alone': { tools: [], messages: [{ role: 'user', content: '你好' }] },
  'a system message': {
    tools: [],
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hi' },
    ],
  },
  'content in two languages, on several lines': {
    tools: [],
    messages: [
      { role: 'system', content: '用一句话回答。\n\nReply in the language of the question.' },
      { role: 'user', content: '  第一行\n\tsecond line — 🌦 <b>&amp;</b> {{ x }}\n' },
    ],
  },
  'tools without a system message': {
    tools: [weather, ranking, nothing],
    messages: [{ role: 'user', content: '上海天气怎么样' }],
  },
  'a call and its result': {
    tools: [weather],
    messages: [
      { role: 'system', content: '用一句话回答' },
      { role: 'user', content: '上海天气怎么样' },
      { role: 'assistant', content: '', toolCalls: [call] },
      { role: 'tool', content: '{"temperatureC":23,"condition":"晴","tags":[]}' },
    ],
  },
  'two calls in one turn, after words': {
    tools: [weather],
    messages: [
      { role: 'user', content: '上海和北京呢' },
      { role: 'assistant', content: '我查一下。', toolCalls: [call, call] },
      { role: 'tool', content: '{"a":1}' },
      { role: 'tool', content: '{"a":2}' },
    ],
  },
  'three calls, one after the other': {
    tools: [weather, ranking],
    messages: [
      { role: 'system', content: 'x' },
      { role: 'user', content: 'Compare' },
      { role: 'assistant', content: '', toolCalls: [call] },
      { role: 'tool', content: '{"found":false}' },
      { role: 'assistant', content: '', toolCalls: [nested] },
      { role: 'tool', content: '[{"name":"王芳","total":1000000.5},null]' },
      { role: 'assistant', content: '', toolCalls: [{ tool: 'get_time', arguments: {} }] },
      { role: 'tool', content: '"12:00"' },
    ],
  },
  'a conversation of several turns': {
    tools: [weather],
    messages: [
      { role: 'system', content: 'x' },
      { role: 'user', content: 'one' },
      { role: 'assistant', content: '', toolCalls: [call] },
      { role: 'tool', content: '1' },
      { role: 'assistant', content: 'it is 1' },
      { role: 'user', content: 'two' },
    ],
  },
}

it('the templates are different', () => {
  expect(new Set(Object.values(TEMPLATES)).size).toBe(3)
})

describe.each(Object.entries(TEMPLATES))('as %s', (which, text) => {
  const template = new Template(text)
  const renderer = findTemplate(text)?.renderer
  for (const [name, { tools, messages }] of Object.entries(cases)) {
    for (const thinking of [false, true]) {
      it(`is rendered ${name}, thinking ${thinking ? 'on' : 'off'}`, () => {
        expect(renderer).toBe(which.includes('never') ? qwen3InstructRenderer : qwen3Renderer)
        expect(renderOurs({ tools, messages, thinking }, renderer)).toBe(
          renderOfficial({ tools, messages, thinking }, template),
        )
      })
    }
  }
})

describe('qwen3Renderer', () => {
  for (const [name, { tools, messages }] of Object.entries(cases)) {
    it(`renders ${name} as node-llama-cpp does`, () => {
      const ours = renderOurs({ tools, messages: messages.map(asWrapperWrites), thinking: false })
      expect(renderWrapped({ tools, messages, thinking: false })).toBe(
        // The wrapper leaves out the line break that the official template has between words and a call.
        ours.replaceAll('我查一下。\n<tool_call>', '我查一下。<tool_call>'),
      )
    })
  }
})

it.each([
  ['Qwen3-Coder', stored.replaceAll('<tool_call>', '<tool_call><function=')],
  ['one that always thinks', stored.replaceAll("assistant\\n'", "assistant\\n<think>\\n'")],
  [
    'one that does so behind a real line break',
    stored.replaceAll("assistant\\n'", "assistant\n<think>\n'"),
  ],
  ['one without tools', stored.replaceAll('<tool_call>', '')],
])('the template of %s is not taken for one that can be written', (_what, text) => {
  expect(text).not.toBe(stored)
  expect(findTemplate(text)).toBeUndefined()
})

describe('models/starter.gguf', () => {
  it('holds the template of its recipe', () => {
    expect(stored).toBe(readFileSync(pathTo('starter/chat-template.jinja'), 'utf8'))
  })
})

it('keys of a schema that a model has no use for are left out, and all else is the same', () => {
  const messages: Message[] = [{ role: 'user', content: '查一下 A-1' }]
  const withKeys = (keys: object): ToolDefinition => ({
    name: 'find_order',
    description: '查订单',
    parameters: {
      type: 'object',
      properties: { code: { type: 'string', ...keys, description: '订单号' } },
      required: ['code'],
    },
  })
  const lengths = { minLength: 3, maxLength: 8, pattern: '^A' }
  const ours = renderOurs({ tools: [withKeys(lengths)], messages, thinking: false })
  expect(ours).toBe(renderOfficial({ tools: [withKeys({})], messages, thinking: false }))
  expect(renderOfficial({ tools: [withKeys(lengths)], messages, thinking: false })).toContain(
    '"minLength": 3',
  )
})

function renderOurs(prompt: Prompt, renderer: Renderer = qwen3Renderer): string {
  const pieces = [...renderer.renderPrefix(prompt), ...renderer.renderTurns(prompt)]
  return pieces.map(({ text }) => text).join('')
}

function renderOfficial(
  { tools, messages, thinking }: Prompt,
  template = new Template(stored),
): string {
  // Arguments as text: the template prints them as they are, with the spaces of Python's JSON.
  const official = messages.map((message) => ({
    role: message.role,
    content: message.content,
    ...(message.role === 'assistant' && message.toolCalls !== undefined
      ? {
          tool_calls: message.toolCalls.map(({ tool, arguments: given }) => ({
            type: 'function',
            function: { name: tool, arguments: toTemplateJson(given) },
          })),
        }
      : {}),
  }))
  return template.render({
    messages: official,
    ...(tools.length === 0
      ? {}
      : { tools: tools.map((tool) => ({ type: 'function', function: tool })) }),
    add_generation_prompt: true,
    enable_thinking: thinking,
  })
}

/**
 * The official template prints a result as it is given; the wrapper is given a value and writes it as
 * Python's JSON.
 */
function asWrapperWrites(message: Message): Message {
  if (message.role !== 'tool') return message
  return { role: 'tool', content: toTemplateJson(JSON.parse(message.content)) }
}

function renderWrapped({ tools, messages }: Prompt): string {
  const wrapper = new QwenChatWrapper({ variation: '3', thoughts: 'discourage' })
  const { contextText } = wrapper.generateContextState({
    chatHistory: toHistory(messages),
    availableFunctions: Object.fromEntries(
      tools.map(({ name, description, parameters }) => [
        name,
        { description, params: parameters as never },
      ]),
    ),
  })
  return contextText.toString()
}

/** All that the assistant does between two questions is one item of the wrapper's history. */
function toHistory(messages: Message[]): ChatHistoryItem[] {
  const results = messages.filter(({ role }) => role === 'tool').map(({ content }) => content)
  const toFunctionCall = (made: ToolCall, index: number): ChatModelFunctionCall => ({
    type: 'functionCall',
    name: made.tool,
    params: made.arguments,
    result: JSON.parse(results.shift() as string) as unknown,
    startsNewChunk: index === 0,
  })
  const history: ChatHistoryItem[] = []
  for (const message of messages) {
    if (message.role === 'system') history.push({ type: 'system', text: message.content })
    if (message.role === 'user') {
      history.push({ type: 'user', text: message.content }, { type: 'model', response: [] })
    }
    if (message.role === 'assistant') {
      const { response } = history.at(-1) as ChatModelResponse
      if (message.content !== '') response.push(message.content)
      response.push(...(message.toolCalls ?? []).map(toFunctionCall))
    }
  }
  return history
}
