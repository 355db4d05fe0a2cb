import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleContracts } from '../../../db/contracts/sample.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { recogniseMetadata } from '../../../lib/knowledge/recognise/recognise-metadata.ts'
import { recogniseTitle } from '../../../lib/knowledge/recognise/title.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { toPassages } from '../../../lib/knowledge/segment/passages.ts'
import { openIndex } from '../../../lib/knowledge/store/open-index.ts'
import type { MetadataChanges } from '../../../lib/knowledge/metadata.ts'

const KNOWLEDGE = join(import.meta.dirname, '../../../db/knowledge')
/** Whatever the day of the bench. */
const TODAY = Temporal.PlainDate.from('2026-11-26')

interface SampleFile {
  name: string
  bytes: Uint8Array
  metadata: MetadataChanges
  /** Name of the file that it is a later version of. */
  versionOf?: string
}

/** The files of each sample collection. */
export function readSamples(): Record<'contracts' | 'policies' | 'faq', SampleFile[]> {
  const readFolder = (name: string): SampleFile[] =>
    readdirSync(join(KNOWLEDGE, name)).map((file) => ({
      name: file,
      bytes: readFileSync(join(KNOWLEDGE, name, file)),
      metadata: {},
    }))
  return { contracts: readContracts(), policies: readFolder('policies'), faq: readFolder('faq') }
}

function readContracts(): SampleFile[] {
  const { documents, counterparties } = sampleContracts(TODAY)
  return documents.map(({ id, title, text, counterpartyId, sentOn, version, versionOf }) => {
    const counterparty = counterparties.find((one) => one.id === counterpartyId)?.name ?? null
    return {
      name: `${id}.txt`,
      bytes: Buffer.from(text),
      metadata: { title, counterparty, sentOn, version },
      ...(versionOf !== null && { versionOf: `${versionOf}.txt` }),
    }
  })
}

/** Adds files to the index of the collection in `folder`, as the knowledge process does. */
export async function fillWithFiles(folder: string, files: readonly SampleFile[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const index = openIndex(folder)
  const ids = new Map<string, string>()
  for (const { name, bytes, metadata, versionOf } of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const first = versionOf === undefined ? {} : { versionOf: ids.get(versionOf) as string }
    const { document } = index.add({
      sha256,
      fileName: name,
      bytes: bytes.length,
      metadata: { ...metadata, ...first },
    })
    ids.set(name, document.id)
    const parsed = await parseFile(bytes, name)
    const clauses = segmentDocument(parsed, recogniseTitle(parsed, name).value)
    index.finish(
      index.numberOf(document.id),
      { parsed, clauses, passages: toPassages(clauses, parsed.text) },
      recogniseMetadata({ fileName: name, document: parsed, clauses }),
      'bench',
    )
  }
  index.close()
}
