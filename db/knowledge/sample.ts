import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SampleDocument } from '../sample-document.ts'

/** The sample company's policies, or what its customers ask: the files of one folder beside this one. */
export function sampleKnowledge(folder: 'policies' | 'faq'): SampleDocument[] {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path)
    .toSorted()
    .map((fileName) => ({
      fileName,
      text: readFileSync(join(path, fileName), 'utf8'),
      metadata: {},
    }))
}
