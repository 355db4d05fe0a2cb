import { readFileSync } from 'node:fs'
import { Template } from '@huggingface/jinja'
import { describe, expect, it } from 'vitest'
import type { Message, Prompt, ToolDefinition } from '../../lib/inference/prompt.ts'
import { qwen3Renderer } from '../../lib/inference/render/qwen3.ts'
import { toTemplateJson } from '../../lib/inference/render/template-json.ts'

const template = new Template(
  readFileSync(new URL('../../models/starter/chat-template.jinja', import.meta.url), 'utf8'),
)
const weather: ToolDefinition = {
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string', description: 'City "name"\\' } },
    required: ['city'],
  },
}
const time: ToolDefinition = { ...weather, name: 'get_time' }
const call = { tool: 'get_weather', arguments: { city: '上海', days: 3, now: true } }

const cases: Record<string, { tools: ToolDefinition[]; messages: Message[] }> = {
  'a question alone': { tools: [], messages: [{ role: 'user', content: '你好' }] },
  'a system message': {
    tools: [],
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hi' },
    ],
  },
  'tools without a system message': {
    tools: [weather, time],
    messages: [{ role: 'user', content: '上海天气怎么样' }],
  },
  'a call and its result': {
    tools: [weather],
    messages: [
      { role: 'system', content: '用一句话回答' },
      { role: 'user', content: '上海天气怎么样' },
      { role: 'assistant', content: '', toolCalls: [call] },
      { role: 'tool', content: '{"temperatureC":23}' },
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

describe('qwen3Renderer', () => {
  for (const [name, { tools, messages }] of Object.entries(cases)) {
    for (const thinking of [false, true]) {
      it(`renders ${name} as the official template, thinking ${thinking ? 'on' : 'off'}`, () => {
        expect(renderOurs({ tools, messages, thinking })).toBe(
          renderOfficial({ tools, messages, thinking }),
        )
      })
    }
  }
})

function renderOurs(prompt: Prompt): string {
  const pieces = [...qwen3Renderer.renderPrefix(prompt), ...qwen3Renderer.renderTurns(prompt)]
  return pieces.map(({ text }) => text).join('')
}

function renderOfficial({ tools, messages, thinking }: Prompt): string {
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
