import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { MetadataChanges } from '../../lib/knowledge/metadata.ts'
import { recogniseMetadata } from '../../lib/knowledge/recognise/recognise-metadata.ts'
import { toPassages } from '../../lib/knowledge/segment/passages.ts'
import { segmentDocument } from '../../lib/knowledge/segment/segment-document.ts'
import { openIndex } from '../../lib/knowledge/store/open-index.ts'
import { readInProcess } from '../bench/knowledge/read-in-process.ts'
import { linesAsDocument } from './lines-as-document.ts'

/** An index of a collection in a folder of its own, which goes when the test ends, and what reads it. */
export function useIndex() {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  const index = openIndex(folder)
  const { read, context, close } = readInProcess(folder)
  onTestFinished(() => {
    close()
    index.close()
    rmSync(folder, { recursive: true })
  })

  /** Adds a document as if a file of these lines had been read. @returns its id */
  const add = (fileName: string, text: string, metadata: MetadataChanges = {}): string => {
    const { document } = index.add({ sha256: fileName, fileName, bytes: 1, metadata })
    const { content, recognised } = readLines(text, fileName)
    index.finish(index.numberOf(document.id), content, recognised, 'test')
    return document.id
  }
  return { index, read, context, add }
}

/** What is made of a file of these lines. @param fileName - its title is this one without the ending */
export function readLines(text: string, fileName: string) {
  const parsed = {
    ...linesAsDocument(text),
    format: 'txt', flags: [], properties: {}, characters: { read: 0, text: 0, furniture: 0, hidden: 0 },
  } as const // prettier-ignore
  const clauses = segmentDocument(parsed, fileName.replace(/\.[^.]+$/, ''))
  const recognised = recogniseMetadata({ fileName, document: parsed, clauses })
  const passages = toPassages(clauses, parsed.text)
  return { content: { parsed: { ...parsed, flags: [] }, clauses, passages }, recognised }
}
