import { parse } from 'csv-parse/sync'
import { OnboxError } from '../../base/index.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { decodeText } from './decode-text.ts'
import { createDocumentWriter } from './document-writer.ts'
import { passageOf } from './passage.ts'
import { addDataRow, areNames } from './rows.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Lines by which the delimiter is told. */
const SAMPLE_LINES = 50

/**
 * Reads a table in text. Its first row is the names of its columns, if it may be.
 *
 * @throws {OnboxError} `DOCUMENT_DAMAGED` where quotes do not match; as `DocumentWriter.take` and `finish`
 */
export function parseCsv(bytes: Uint8Array): ParsedDocument {
  const writer = createDocumentWriter()
  const text = decodeText(bytes)
  const rows = parseRows(text, guessDelimiter(text))
  const [first = []] = rows
  const names = rows.length > 1 && areNames(first) ? first : undefined
  const table = writer.nextTable()
  for (const [row, cells] of rows.entries()) {
    const taken = cells.map((cell) => passageOf(writer.take(cell)))
    addDataRow(writer, taken, row === 0 ? undefined : names, { table, row })
  }
  return writer.finish('csv', {})
}

/** The one that gives the most columns, in lines that have as many. */
function guessDelimiter(text: string): string {
  const sample = text.split('\n', SAMPLE_LINES).join('\n')
  const scores = DELIMITERS.map((delimiter) => {
    const counts = parseRows(sample, delimiter, true).map((cells) => cells.length)
    const usual = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 1
    const share = counts.filter((count) => count === usual).length / Math.max(1, counts.length)
    return { delimiter, score: usual < 2 ? 0 : usual * share }
  })
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one))
  return best.delimiter
}

/** @param isCut - it may end within quotes */
function parseRows(text: string, delimiter: string, isCut = false): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: isCut,
    })
  } catch (error) {
    if (isCut) return []
    throw new OnboxError(
      'DOCUMENT_DAMAGED',
      `Cannot read the document: it is no table in text, ${(error as Error).message}; save it again in the program that made it`,
      { cause: error },
    )
  }
}
