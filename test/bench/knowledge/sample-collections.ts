import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { sampleContracts } from '../../../db/contracts/sample.ts'
import { sampleKnowledge } from '../../../db/knowledge/sample.ts'
import type { SampleDocument } from '../../../db/sample-document.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { recogniseMetadata } from '../../../lib/knowledge/recognise/recognise-metadata.ts'
import { recogniseTitle } from '../../../lib/knowledge/recognise/title.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { toPassages } from '../../../lib/knowledge/segment/passages.ts'
import { openIndex } from '../../../lib/knowledge/store/open-index.ts'

/** Whatever the day of the bench. */
const TODAY = Temporal.PlainDate.from('2026-11-26')

/** The documents of each sample collection. */
export const readSamples = (): Record<'contracts' | 'policies' | 'faq', SampleDocument[]> => ({
  contracts: sampleContracts(TODAY),
  policies: sampleKnowledge('policies'),
  faq: sampleKnowledge('faq'),
})

/** Adds documents to the index of the collection in `folder`, as the knowledge process does. */
export async function fillWithSamples(
  folder: string,
  samples: readonly SampleDocument[],
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const index = openIndex(folder)
  const ids: string[] = []
  for (const { fileName, text, metadata, versionOf } of samples) {
    const bytes = Buffer.from(text)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const first = versionOf === undefined ? {} : { versionOf: ids[versionOf] as string }
    const { document } = index.add({
      sha256,
      fileName,
      bytes: bytes.length,
      metadata: { ...metadata, ...first },
    })
    ids.push(document.id)
    const parsed = await parseFile(bytes, fileName)
    const clauses = segmentDocument(parsed, recogniseTitle(parsed, fileName).value)
    index.finish(
      index.numberOf(document.id),
      { parsed, clauses, passages: toPassages(clauses, parsed.text) },
      recogniseMetadata({ fileName, document: parsed, clauses }),
      'bench',
    )
  }
  index.close()
}
