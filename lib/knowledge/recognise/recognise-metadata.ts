import type { Clause } from '../clause.ts'
import { detectLanguage } from '../language.ts'
import type { DocumentMetadata, MetadataSource } from '../metadata.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { recogniseCounterparty } from './counterparty.ts'
import { recogniseDates } from './dates.ts'
import { recogniseKind } from './kind.ts'
import type { Recognised } from './recognised.ts'
import { recogniseTitle } from './title.ts'
import { recogniseVersion } from './version.ts'

export interface RecogniseOptions {
  fileName: string
  document: Pick<ParsedDocument, 'text' | 'blocks' | 'properties'>
  /** Of `segmentDocument`. */
  clauses: readonly Clause[]
  /** Our own company's names: the counterparty is the other one. */
  companyNames?: readonly string[]
}

export interface RecognisedMetadata {
  metadata: DocumentMetadata
  /** Where each value stands. */
  sources: Partial<Record<keyof DocumentMetadata, Exclude<MetadataSource, 'person'>>>
}

/** Parties and dates stand in a contract's first characters; a text without clauses has no other beginning. */
const FRONT_LENGTH = 4000
/** A contract without a page for signatures is signed at its end. */
const END_LENGTH = 600

/**
 * What a document says of itself, by rules: the same file gives the same values. What it does not say is left out.
 */
export function recogniseMetadata({
  fileName,
  document,
  clauses,
  companyNames = [],
}: RecogniseOptions): RecognisedMetadata {
  const { text } = document
  const title = recogniseTitle(document, fileName)
  const firstAppendix = clauses.find(({ level }) => level === 'appendix')
  const signatures = clauses.find(({ level }) => level === 'signatures')
  const body = text.slice(0, firstAppendix?.start)
  // The parties may be numbered, (1) and (2); the contract's clauses have headings or words.
  const first = clauses.find(({ parent, heading, label }) => {
    return parent !== null && (heading !== '' || /^(?:第|\p{L}{2})/u.test(label))
  })
  const front = text.slice(0, Math.min(first?.start ?? FRONT_LENGTH, FRONT_LENGTH))
  const end = signatures
    ? text.slice(signatures.start, signatures.subtreeEnd)
    : body.slice(-END_LENGTH)
  const found: { [Field in keyof DocumentMetadata]?: Recognised<string> | undefined } = {
    title,
    kind: recogniseKind(title, fileName),
    counterparty: recogniseCounterparty(front, fileName, companyNames),
    ...recogniseDates({ front, body, end }, fileName),
    version: recogniseVersion(front, title, fileName),
  }
  const metadata: DocumentMetadata = { title: title.value, language: detectLanguage(text) }
  const sources: RecognisedMetadata['sources'] = { language: 'text' }
  for (const field of FIELDS) {
    const recognised = found[field]
    if (!recognised) continue
    metadata[field] = recognised.value
    sources[field] = recognised.source
  }
  return { metadata, sources }
}

const FIELDS = [
  'title', 'kind', 'counterparty', 'signedOn', 'sentOn', 'validFrom', 'validUntil', 'version',
] as const // prettier-ignore
