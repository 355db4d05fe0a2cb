import { sampleContracts } from './contracts/sample.ts'
import { sampleKnowledge } from './knowledge/sample.ts'
import type { SampleDocument } from './sample-document.ts'

/** The documents of the sample company's collections, by the collection; days are relative to `today`. */
export const SAMPLE_COLLECTIONS: Readonly<
  Record<string, (today: Temporal.PlainDate) => SampleDocument[]>
> = {
  contracts: sampleContracts,
  policies: () => sampleKnowledge('policies'),
  faq: () => sampleKnowledge('faq'),
}
