import { existsSync, readFileSync } from 'node:fs'
import type { Json, ToolDefinition } from '../../lib/base/index.ts'
import { sampleToolDefinitions } from './sample-tool-definitions.ts'

/** A held-out question: what is offered, what should be called, and what the answer has to hold. */
export interface EvalCase {
  tools: ToolDefinition[]
  instructions?: string
  question: string
  language: 'zh' | 'en'
  expect: { tool: string | null; arguments?: Record<string, Json> }
  result?: Json
  answerMust?: string[]
}

/**
 * The cases of `models/starter/eval/<name>.jsonl`; tools that are given by name are the sample functions'.
 *
 * @throws {Error} when the set does not exist, or names an unknown tool
 */
export function loadCases(name: string): EvalCase[] {
  const path = new URL(`../../models/starter/eval/${name}.jsonl`, import.meta.url)
  if (!existsSync(path)) throw new Error(`There is no evaluation set ${path.pathname}`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const read = JSON.parse(line) as Omit<EvalCase, 'tools'> & {
        tools: (string | ToolDefinition)[]
      }
      return { ...read, tools: read.tools.map(toDefinition) }
    })
}

function toDefinition(tool: string | ToolDefinition): ToolDefinition {
  if (typeof tool !== 'string') return tool
  const definition = sampleToolDefinitions.find(({ name }) => name === tool)
  if (definition === undefined) throw new Error(`There is no sample tool "${tool}"`)
  return definition
}
