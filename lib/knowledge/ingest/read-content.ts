import type { Log } from '../../base/index.ts'
import { runParser } from '../parse/run-parser.ts'
import { recogniseMetadata, type RecognisedMetadata } from '../recognise/recognise-metadata.ts'
import { recogniseTitle } from '../recognise/title.ts'
import { toPassages } from '../segment/passages.ts'
import { segmentDocument } from '../segment/segment-document.ts'
import type { DocumentContent } from '../store/write-content.ts'

export interface ReadOptions {
  path: string
  fileName: string
  companyNames: readonly string[]
  signal: AbortSignal
  /** Called once the process has started that reads the file. */
  onStart: () => void
  onProgress: (share: number) => void
  log: Log
}

/** Makes of a file's bytes what the index holds. @throws {OnboxError} `DOCUMENT_…` */
export async function readContent({
  path,
  fileName,
  companyNames,
  ...options
}: ReadOptions): Promise<{ content: DocumentContent; recognised: RecognisedMetadata }> {
  const parsed = await runParser({ path, fileName, ...options })
  const clauses = segmentDocument(parsed, recogniseTitle(parsed, fileName).value)
  const passages = toPassages(clauses, parsed.text)
  const recognised = recogniseMetadata({ fileName, document: parsed, clauses, companyNames })
  return { content: { parsed, clauses, passages }, recognised }
}
