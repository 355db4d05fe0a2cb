/** Finds what is wrong with a family before it is drawn from. */
import { toText } from './json-text.ts'
import type { Family, Json, Language } from './family.ts'
import { drawQuestion, fillQuestion, textOf } from './question.ts'
import { createRandom, type Random } from './random.ts'
import { parseTemplate } from './template.ts'
import { drawTool } from './tool.ts'

const LANGUAGES: Language[] = ['zh', 'en']
const NAME = /^[A-Za-z][A-Za-z0-9_]{1,60}$/

/** The faults of a family, in words; none for a good one. */
export function findFaults(family: Family): string[] {
  const faults: string[] = []
  const fault = (text: string): void => {
    if (!faults.includes(text)) faults.push(text)
  }
  for (const name of family.names) if (!NAME.test(name)) fault(`bad tool name "${name}"`)
  if (family.names.length === 0) fault('no names')
  const slots = new Map(family.parameters.map((parameter) => [parameter.slot, parameter]))
  if (slots.size < family.parameters.length) fault('a slot stands twice')
  for (const { slot, keys, source } of family.parameters) {
    if (keys.length === 0) fault(`no keys for {${slot}}`)
    if (source.kind === 'choice') {
      for (const option of source.options) {
        if (option.zh.length === 0 || option.en.length === 0)
          fault(`{${slot}}: "${option.value}" has no phrase`)
      }
    }
  }
  for (const language of LANGUAGES) {
    if (family.descriptions[language].length === 0) fault(`no ${language} description`)
    if (family.questions[language].length === 0) fault(`no ${language} questions`)
    if (family.answers[language].length === 0) fault(`no ${language} answers`)
    for (const template of family.questions[language]) {
      if (/[{}]/.test(template.replaceAll(/\{[=!]?\w+(=[^}]*)?\}/g, '')))
        fault(`stray brace in "${template}"`)
      const used = parseTemplate(template).flatMap((part) =>
        part.type === 'slot' ? [part.slot] : [],
      )
      for (const slot of used) if (!slots.has(slot)) fault(`unknown {${slot}} in "${template}"`)
      for (const part of parseTemplate(template))
        if (part.type === 'again' && !used.includes(part.slot))
          fault(`{=${part.slot}} repeats nothing in "${template}"`)
      if (new Set(used).size < used.length) fault(`a slot stands twice in "${template}"`)
      for (const { slot, required = true } of family.parameters) {
        if (required && !used.includes(slot))
          fault(`{${slot}} is required and not in "${template}"`)
      }
    }
    for (const missing of family.missing ?? []) {
      if (!slots.has(missing.slot)) fault(`missing unknown slot "${missing.slot}"`)
      if (missing.questions[language].length === 0 || missing.replies[language].length === 0) {
        fault(`missing ${missing.slot}: no ${language} questions or replies`)
      }
      for (const text of missing.questions[language]) {
        for (const part of parseTemplate(text)) {
          if (part.type !== 'text' && (part.slot === missing.slot || !slots.has(part.slot))) {
            fault(`missing ${missing.slot}: {${part.slot}} in "${text}"`)
          }
        }
      }
    }
  }
  return faults.length > 0 ? faults : tryOut(family)
}

/** Draws conversations and checks that answers say only what stands in what they were given. */
function tryOut(family: Family): string[] {
  const random = createRandom(7)
  const faults: string[] = []
  for (const language of LANGUAGES) {
    const tool = drawTool(family, random, { language, exact: true })
    for (const template of family.questions[language]) {
      for (let i = 0; i < 2; i++) {
        try {
          const question = fillQuestion(tool, template, random, { language, split: 'train' })
          const asked = textOf(question.parts)
          faults.push(...checkCopies(question.call.arguments, asked, family, tool.parameters))
          faults.push(
            ...checkAnswers(family, language, question.slots, question.said, asked, random),
          )
        } catch (error) {
          faults.push(`"${template}": ${(error as Error).message}`)
        }
      }
    }
    for (let i = 0; i < 5; i++) {
      const drawn = drawTool(family, random, { language })
      if (drawQuestion(drawn, random, { language, split: 'train' }) === undefined && i === 4) {
        faults.push(`no ${language} question for a tool without its optional parameters`)
      }
    }
  }
  return [...new Set(faults)].slice(0, 5)
}

function checkCopies(
  args: Record<string, Json>,
  asked: string,
  family: Family,
  parameters: readonly { slot: string; key: string }[],
): string[] {
  return parameters.flatMap(({ slot, key }) => {
    const source = family.parameters.find((parameter) => parameter.slot === slot)?.source
    const value = args[key]
    const copied = source?.kind === 'copy' || source?.kind === 'date'
    return copied && value !== undefined && !asked.includes(toText(value))
      ? [`{${slot}} "${toText(value)}" does not stand in "${asked}"`]
      : []
  })
}

function checkAnswers(
  family: Family,
  language: Language,
  slots: Record<string, Json>,
  said: Record<string, string>,
  asked: string,
  random: Random,
): string[] {
  const faults: string[] = []
  const check = (answer: string, given: string): void => {
    if (/undefined|NaN|\[object|null|Infinity/.test(answer)) faults.push(`answer "${answer}"`)
    if (answer.trim() === '') faults.push('empty answer')
    for (const [number] of answer.matchAll(/\d+(?:\.\d+)?/g)) {
      if (!given.includes(number) && !isJoined(number, given))
        faults.push(`"${number}" of "${answer}" is not in ${given}`)
    }
  }
  const result = family.result(slots, random)
  if (JSON.stringify(result) === undefined) faults.push('no result')
  if (JSON.stringify(result).length > 700)
    faults.push(`result too long: ${JSON.stringify(result).length}`)
  for (const answer of family.answers[language]) {
    check(
      answer(slots, result, said),
      `${asked} ${JSON.stringify(slots)} ${JSON.stringify(result)}`,
    )
  }
  if (family.empty !== undefined) {
    const empty = family.empty.result(slots, random)
    if (family.empty.answers[language].length === 0) faults.push(`no ${language} empty answers`)
    for (const answer of family.empty.answers[language]) {
      check(
        answer(slots, said, empty),
        `${asked} ${JSON.stringify(slots)} ${JSON.stringify(empty)}`,
      )
    }
  }
  return faults
}

/** Whether the digits are two given numbers that stand side by side. */
function isJoined(digits: string, given: string): boolean {
  for (let cut = 1; cut < digits.length; cut++) {
    if (given.includes(digits.slice(0, cut)) && given.includes(digits.slice(cut))) return true
  }
  return false
}
