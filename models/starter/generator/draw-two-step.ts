/** Questions about two things at once: two calls, one after the other, and both answers. */
import type { Message } from '../../../lib/inference/prompt.ts'
import { answer, ask, toolResult, typed, user, type Drawing } from './drawing.ts'
import type { Language } from './family.ts'
import { drawValue, toCall } from './question.ts'
import type { Sample } from './scene.ts'

const JOINERS: Record<Language, string[]> = {
  zh: ['和', '和', '跟', '与', '、', '还有', '以及', ',', ' '],
  en: [' and ', ' and ', ' and ', ' & ', ', ', ' and also '],
}
/** Banks whose names can stand side by side. */
const JOINABLE = new Set([
  'city',
  'person',
  'company',
  'product',
  'sku',
  'orderId',
  'plate',
  'country',
  'project',
  'han',
  'word',
  'department',
  'topic',
  'book',
])

/** A question, its two calls and its answer; none where the question has no name that could stand in pairs. */
export function drawTwoStep(drawing: Drawing): Sample[] {
  const { random, split, offer, language } = drawing
  const offered = random.pick(offer.tools)
  const question = ask(drawing, offered)
  if (question === undefined) return []
  const joinable = offered.tool.parameters.filter(
    ({ slot, source, required = true }) =>
      required &&
      question.said[slot] !== undefined &&
      ((source.kind === 'copy' && 'bank' in source && JOINABLE.has(source.bank)) ||
        (offered.entry.source === 'sample' && slot === 'period')),
  )
  const parameter = joinable.length === 0 ? undefined : random.pick(joinable)
  const said = parameter === undefined ? undefined : question.said[parameter.slot]
  if (parameter === undefined || said === undefined || said === '') return []
  const second = drawValue(parameter.source, language, split, random, Object.values(question.said))
  const at = question.parts.findIndex(({ fixed, text }) => fixed && text === said)
  const around = question.parts
    .filter(({ fixed }) => !fixed)
    .map(({ text }) => text)
    .join('')
  if (
    at < 0 ||
    second.value === question.slots[parameter.slot] ||
    /这[^\s]|[“"「]|那[份个]/.test(around)
  )
    return []
  const parts = question.parts.toSpliced(
    at + 1,
    0,
    { text: random.pick(JOINERS[language]), fixed: true },
    { text: second.said, fixed: true },
  )
  const first = { slots: question.slots, said: question.said }
  const next = {
    slots: { ...question.slots, [parameter.slot]: second.value },
    said: { ...question.said, [parameter.slot]: second.said },
  }
  const call2 = toCall(offered.tool, next.slots)
  const branchOf = (): 'answer' | 'empty' | 'error' =>
    random.chance(0.88)
      ? 'answer'
      : offered.entry.family.empty !== undefined && random.chance(0.7)
        ? 'empty'
        : 'error'
  const one = answer(drawing, offered, first, branchOf())
  const two = answer(drawing, offered, next, branchOf())
  const asked = [user(typed(parts, language, random))]
  const afterOne: Message[] = [
    ...asked,
    { role: 'assistant', content: '', toolCalls: [question.call] },
    toolResult(one.result),
  ]
  const afterTwo: Message[] = [
    ...afterOne,
    { role: 'assistant', content: '', toolCalls: [call2] },
    toolResult(two.result),
  ]
  return [
    { kind: 'call', language, messages: asked, target: question.call },
    { kind: 'second-call', language, messages: afterOne, target: call2 },
    {
      kind: 'two-answer',
      language,
      messages: afterTwo,
      target: joinAnswers(one.text, two.text, language),
    },
  ]
}

/** Both answers, with a stop between where the first has none. */
function joinAnswers(one: string, two: string, language: Language): string {
  const stopped = /[。.!?”"]$/.test(one) ? one : `${one}${language === 'zh' ? '。' : '.'}`
  return language === 'zh' ? stopped + two : `${stopped} ${two}`
}
