import { expect, it } from 'vitest'
import { Pending } from '../../lib/inference/decode/choice.ts'
import { createCopying } from '../../lib/inference/decode/copying.ts'
import { createDraftGain } from '../../lib/inference/decode/draft-gain.ts'
import { createDraftingStepper } from '../../lib/inference/decode/drafting-stepper.ts'
import { createCallStarts } from '../../lib/inference/decode/decode-call.ts'
import type { GenerateEvent, GenerateJob } from '../../lib/inference/index.ts'
import type { ModelVocabulary } from '../../lib/inference/llama/vocabulary.ts'
import { writeTurn, type Writer } from '../../lib/inference/llama/write-turn.ts'
import {
  CALL,
  createModel,
  END,
  PROMPT,
  toToken,
  toTokens,
  vocabulary,
  type Thoughts,
} from './thinking-model.ts'

const SPECIAL = new Map([
  ['<tool_call>', CALL],
  ['<|im_end|>', END],
])
const withSpecial: ModelVocabulary = {
  ...vocabulary,
  tokenizePieces: (pieces) =>
    pieces.flatMap(({ text }) => {
      let written = text
      for (const [special, character] of SPECIAL) written = written.replaceAll(special, character)
      return toTokens(written)
    }),
  specialToken: (text) => {
    const character = SPECIAL.get(text)
    return character === undefined ? undefined : toToken(character)
  },
  toBias: () => {
    throw new Error('There is no sampler')
  },
}

const NAMES = ['get_stock', 'get_weather']

/** A turn of a model that thinks this, with tools of these names, which part behind get_. */
async function write(
  thoughts: Thoughts,
  thresholds: Partial<Writer> = {},
  names = NAMES,
  rest: Partial<GenerateJob> = {},
) {
  const tools = names.map((name) => ({
    name,
    description: '',
    parameters: { type: 'object', properties: {} } as const,
  }))
  const job: GenerateJob = {
    owner: 'a',
    prompt: { tools, messages: [], thinking: false },
    maxCalls: 1,
    maxTextTokens: 8,
    ...rest,
  }
  const pending = new Pending()
  pending.add(toTokens(PROMPT))
  const model = createModel(thoughts)
  const content = rest.prompt?.messages.map((message) => message.content).join('') ?? ''
  const copying = createCopying([toTokens(content)])
  const stepper = createDraftingStepper(model.stepper, copying, createDraftGain())
  const writing = writeTurn(
    {
      vocabulary: withSpecial,
      listStarts: createCallStarts(withSpecial),
      callsPerTurn: 1,
      renderer: { canThink: true },
      callThreshold: 0.5,
      marginThreshold: 0,
      ...thresholds,
    },
    job,
    stepper,
    pending,
    () => {},
  )
  const events: GenerateEvent[] = []
  for (;;) {
    const { done, value } = await writing.next()
    if (done === true) return { events, reason: value, chosen: stepper.chosen, held: model.held() }
    events.push(value)
  }
}

const TOOLS = { get_: { s: 0.6, w: 0.4 } }
const STOCK = { type: 'call', call: { tool: 'get_stock', arguments: {} } }

it('a turn may have words before its call', async () => {
  const { events, reason } = await write({
    ...TOOLS,
    [PROMPT]: { [CALL]: 0.4, H: 0.6 },
    [`${PROMPT}H`]: { [CALL]: 0.9, [END]: 0.1 },
  })
  expect(events).toEqual([
    { type: 'text', text: 'H' },
    {
      ...STOCK,
      certainty: {
        callProbability: expect.closeTo(0.9) as number,
        toolMargin: expect.closeTo(0.2) as number,
      },
    },
  ])
  expect(reason).toBe('call')
})

it('a turn in which no tool stood out has words alone, also where the model then wants to call', async () => {
  const thoughts = {
    ...TOOLS,
    [PROMPT]: { [CALL]: 0.9, H: 0.1 },
    [`${PROMPT}H`]: { [CALL]: 0.9, [END]: 0.1 },
  }
  const { events, reason } = await write(thoughts, { marginThreshold: 0.3 })
  expect(events).toEqual([{ type: 'text', text: 'H' }])
  expect(reason).toBe('turn')
  expect(await write(thoughts, { marginThreshold: 0.1 })).toMatchObject({
    events: [STOCK],
    reason: 'call',
  })
})

it.each([
  ['a call', 0.9, { callThreshold: 0.95 }],
  ['a tool', 0.9, { marginThreshold: 0.3 }],
])(
  'a turn has no call behind its words either that is not as sure of %s as it has to be',
  async (_of, probable, thresholds) => {
    const { events, reason } = await write(
      {
        ...TOOLS,
        [PROMPT]: { [CALL]: 0.4, H: 0.6 },
        [`${PROMPT}H`]: { [CALL]: probable, i: 1 - probable },
        [`${PROMPT}Hi`]: { [END]: 1 },
      },
      thresholds,
    )
    expect(events.map((event) => ('text' in event ? event.text : event.type)).join('')).toBe('Hi')
    expect(reason).toBe('turn')
  },
)

it.each([
  [undefined, 'words'],
  [0.2, 'words'],
  [0.05, 'call'],
  [0, 'call'],
])('a job that says how sure a call has to be (%s) gets %s', async (callThreshold, kind) => {
  const { events } = await write(
    { ...TOOLS, [PROMPT]: { [CALL]: 0.1, H: 0.9 }, [`${PROMPT}H`]: { [END]: 1 } },
    {},
    NAMES,
    callThreshold === undefined ? {} : { callThreshold },
  )
  expect(events.map(({ type }) => type)).toEqual([kind === 'call' ? 'call' : 'text'])
})

it('a job that wants a call in any case gets the best tool, however near the next one is', async () => {
  const thoughts = { ...TOOLS, [PROMPT]: { [CALL]: 0.9, H: 0.1 }, [`${PROMPT}H`]: { [END]: 1 } }
  const kindsOf = async (rest: Partial<GenerateJob>) =>
    (await write(thoughts, { marginThreshold: 0.3 }, NAMES, rest)).events.map(({ type }) => type)
  expect(await kindsOf({})).toEqual(['text'])
  expect(await kindsOf({ callThreshold: 0.1 })).toEqual(['text'])
  expect(await kindsOf({ callThreshold: 0 })).toEqual(['call'])
})

const BEHIND_WORDS = {
  [PROMPT]: { [CALL]: 0.4, H: 0.6 },
  [`${PROMPT}H`]: { [CALL]: 0.9, [END]: 0.1 },
}
const THREE = ['get_stats', ...NAMES]
const UNSURE = { get_st: { a: 0.4, o: 0.6 }, [PROMPT]: { [CALL]: 0.9, H: 0.1 } }
it.each<[string, Thoughts, Partial<Writer>, string, names?: string[]]>([
  ['a call', { [PROMPT]: { [CALL]: 0.9, H: 0.1 } }, {}, `${CALL}s`],
  ['a call behind words', BEHIND_WORDS, {}, `H${CALL}s`],
  ['a call of a name that parts twice', UNSURE, {}, `${CALL}so`, THREE],
  ['words', { [PROMPT]: { H: 1 }, [`${PROMPT}H`]: { [END]: 1 } }, {}, `H${END}`],
  [
    'words where a call was refused',
    { ...BEHIND_WORDS, [PROMPT]: { [CALL]: 0.6, H: 0.4 } },
    { callThreshold: 0.95 },
    `H${END}`,
  ],
  [
    'words where no tool stood out',
    { ...BEHIND_WORDS, [PROMPT]: { [CALL]: 0.9, H: 0.1 } },
    { marginThreshold: 0.3 },
    `H${END}`,
  ],
  [
    'words where no tool of a name that parts twice stood out',
    { ...BEHIND_WORDS, ...UNSURE },
    { marginThreshold: 0.3 },
    `H${END}`,
    THREE,
  ],
  ['words behind which a call was refused', BEHIND_WORDS, { callThreshold: 0.95 }, `H${END}`],
])(
  'a turn counts what was chosen for its text: %s',
  async (_what, thoughts, thresholds, text, names) => {
    const { chosen } = await write({ ...TOOLS, ...thoughts }, thresholds, names)
    expect(chosen).toBe(toTokens(text).length)
  },
)

const CLAUSE = '合同生效后付百分之四十；初验合格后付百分之四十；终验合格后付百分之二十。'

it.each([
  ['exactQuotations', true, `“${CLAUSE}”`],
  ['none', false, '“合同生效后付百分之四十；终验合格后付百分之三十。”'],
])('a turn quotes to the letter where it has to: %s', async (_, exactQuotations, said) => {
  const wrong = '“合同生效后付百分之四十；终验合格后付百分之三十。”'
  /** A model that leaves out a part, and changes a figure, but likes best what the source has there. */
  const next = (text: string): Record<string, number> => {
    const written = text.slice(PROMPT.length)
    if (written.endsWith('”')) return { [END]: 1 }
    const source = `“${CLAUSE}”`.startsWith(written) ? `“${CLAUSE}”`.charAt(written.length) : END
    const wanted = wrong.startsWith(written) ? wrong.charAt(written.length) : source
    const skips = written.endsWith('四十；') ? '终' : wanted
    const changes = written.endsWith('终验合格后付百分之') ? '三' : skips
    return { [source]: 0.2, '”': 0.1, [changes]: 0.7 }
  }
  const thoughts = new Proxy<Thoughts>({}, { get: (_target, text) => next(String(text)) })
  const messages = [{ role: 'tool' as const, content: JSON.stringify({ words: CLAUSE }) }]
  const { events, reason, chosen, held } = await write(thoughts, {}, [], {
    exactQuotations,
    maxTextTokens: 100,
    prompt: { tools: [], messages, thinking: false },
  })
  expect(events.map((event) => ('text' in event ? event.text : event.type)).join('')).toBe(said)
  expect(reason).toBe('turn')
  // Nothing that was refused is counted, or stays in the sequence.
  expect(chosen).toBe(toTokens(`${said}${END}`).length)
  expect(held).toBe(`${PROMPT}${said}`)
})
