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
async function write(thoughts: Thoughts, thresholds: Partial<Writer> = {}, names = NAMES) {
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
  }
  const pending = new Pending()
  pending.add(toTokens(PROMPT))
  const stepper = createDraftingStepper(
    createModel(thoughts).stepper,
    createCopying([]),
    createDraftGain(),
  )
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
    if (done === true) return { events, reason: value, chosen: stepper.chosen }
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
