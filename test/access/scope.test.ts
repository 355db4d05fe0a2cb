import { describe, expect, it } from 'vitest'
import {
  covers,
  listCollections,
  parseScope,
  permits,
  sees,
  type Need,
  type Scope,
} from '../../lib/access/index.ts'

const parse = (text: string): Scope[] =>
  text.split(' ').map((one) => {
    const scope = parseScope(one)
    if (scope === undefined) throw new Error(`"${one}" is no scope`)
    return scope
  })

const ASK: Need = { type: 'function', name: 'weather', what: 'ask' }
const DOCUMENTS: Need = { type: 'function', name: 'weather', what: 'documents' }
const APPROVE: Need = { type: 'function', name: 'weather', what: 'approve' }
const APPROVE_OWN: Need = { type: 'function', name: 'weather', what: 'approve-own' }
const TOOL: Need = { type: 'tool', name: 'weather', tool: 'get_weather' }
const LOGS: Need = { type: 'admin', area: 'logs' }

const EMBEDDINGS = { type: 'model', what: 'embeddings' } as const

describe('permits()', () => {
  it.each([
    ['*', [ASK, DOCUMENTS, APPROVE, APPROVE_OWN, TOOL, LOGS, EMBEDDINGS]],
    ['weather:*', [ASK, DOCUMENTS, APPROVE, TOOL]],
    ['*:*', [ASK, DOCUMENTS, APPROVE, TOOL]],
    ['weather:ask', [ASK]],
    ['*:ask', [ASK]],
    ['weather:tools', [TOOL]],
    ['weather:tools/get_weather', [TOOL]],
    ['weather:tools/other', []],
    ['weather:documents', [DOCUMENTS]],
    ['weather:approve', [APPROVE]],
    ['*:approve', [APPROVE]],
    ['weather:approve-own', [APPROVE_OWN]],
    ['*:* *:approve-own', [ASK, DOCUMENTS, APPROVE, APPROVE_OWN, TOOL]],
    ['sales-ranking:*', []],
    ['collection:faq', []],
    ['model:embeddings', [EMBEDDINGS]],
    ['admin:logs', [LOGS]],
    ['admin:*', [LOGS]],
    ['admin:secrets', []],
    ['admin:secrets weather:ask', [ASK]],
  ])('%s allows that and nothing else', (text, allowed) => {
    const needs = [ASK, DOCUMENTS, APPROVE, APPROVE_OWN, TOOL, LOGS, EMBEDDINGS]
    expect(needs.filter((need) => permits(parse(text), need))).toEqual(allowed)
  })
})

describe('parseScope()', () => {
  it.each([
    '',
    'weather',
    'weather:',
    ':ask',
    'weather:run',
    'model:chat',
    'weather:approve/get_weather',
    'Weather:ask',
    'weather:ask ',
    'weather:tools/',
    'weather:tools/a-b',
    'admin:',
    'admin:all',
    'admin:ask',
    'collection:*',
    '**',
  ])('takes no %j', (text) => {
    expect(parseScope(text)).toBeUndefined()
  })
})

it('a function is seen by who may do something with it', () => {
  expect(sees(parse('weather:tools/get_weather'), 'weather')).toBe(true)
  expect(sees(parse('weather:*'), 'sales-ranking')).toBe(false)
  expect(sees(parse('admin:*'), 'weather')).toBe(false)
})

it('a key is kept to the collections that it names', () => {
  expect(listCollections(parse('knowledge:ask'))).toBeUndefined()
  expect(listCollections(parse('knowledge:ask collection:faq collection:policies'))).toEqual([
    'faq',
    'policies',
  ])
  expect(listCollections(parse('* collection:faq'))).toBeUndefined()
})

describe('covers()', () => {
  it.each([
    ['*', '* admin:* weather:*', true],
    ['admin:* weather:*', 'admin:keys weather:ask weather:tools/get_weather', true],
    ['admin:*', '*', false],
    ['admin:keys', 'admin:*', false],
    ['admin:keys', 'weather:ask', false],
    ['weather:*', '*:ask', false],
    ['weather:tools', 'weather:tools/get_weather', true],
    ['weather:tools/get_weather', 'weather:tools', false],
    ['weather:ask', 'weather:*', false],
    ['weather:*', 'weather:approve', true],
    ['weather:*', 'weather:approve-own', false],
    ['*:approve-own', 'weather:approve-own', true],
    ['model:embeddings', 'model:embeddings', true],
    ['admin:* *:*', 'model:embeddings', false],
    ['knowledge:* collection:faq', 'knowledge:ask', false],
    ['knowledge:* collection:faq', 'knowledge:ask collection:policies', false],
    ['knowledge:* collection:faq', 'knowledge:ask collection:faq', true],
    ['knowledge:*', 'knowledge:ask collection:faq', true],
  ])('%s may hand on %s: %s', (has, handedOn, may) => {
    expect(covers(parse(has), parse(handedOn))).toBe(may)
  })
})
