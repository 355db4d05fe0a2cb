import type { ParsedDocument } from '../parsed-document.ts'
import { createDocumentWriter, type DocumentWriter } from './document-writer.ts'
import { openPackage, type OfficePackage } from './office/open-package.ts'
import { madePassage, passageOf, type Passage } from './passage.ts'
import { addDataRow } from './rows.ts'
import { MAX_REPEATED_CHARACTERS } from './table-text.ts'
import { findHeads } from './xlsx/find-heads.ts'
import {
  isTrue,
  readArea,
  readRichText,
  readSheet,
  type Area,
  type Sheet,
  type SheetRow,
  type Workbook,
} from './xlsx/read-sheet.ts'
import { createCellStyles } from './xlsx/styles.ts'
import { childOf, childrenOf, findElements, readXml, textOf, type XmlElement } from './xml.ts'

/**
 * Reads an Excel workbook (xlsx, and its kin with macros or as a template) as it is shown: numbers in their formats, formulas by
 * their last results, without hidden sheets, rows and columns. Each sheet is a table; several have their names as headings.
 *
 * @throws {OnboxError} as `openPackage`, `readXml` and `DocumentWriter.finish`
 */
export function parseXlsx(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => {},
): ParsedDocument {
  const writer = createDocumentWriter()
  const file = openPackage(bytes, writer)
  const root = file.parse(file.mainPart)
  const workbook = readWorkbook(file, root)
  const relations = new Map(file.relationsOf(file.mainPart).map((one) => [one.id, one]))
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const relation = relations.get(attributes['r:id'] ?? '')
    if (relation?.type !== 'worksheet') return []
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
    return [{ name: attributes['name'] ?? '', part: relation.target, isHidden }]
  })
  const isOnly = sheets.filter(({ isHidden }) => !isHidden).length === 1
  for (const [index, { name, part, isHidden }] of sheets.entries()) {
    const sheet = readSheet(file.read(part), part, workbook, writer)
    for (const head of findTables(file, part)) sheet.heads.unshift(head)
    if (isHidden) hideSheet(sheet, writer)
    else {
      const isEmpty = sheet.rows.every(({ cells }) => cells.length === 0)
      if (!isOnly && !isEmpty) {
        writer.add(passageOf(writer.take(name)), { type: 'paragraph', headingLevel: 1 })
      }
      addSheet(sheet, writer)
      addBoxes(file, part, writer)
    }
    hideComments(file, part, writer)
    onProgress((index + 1) / sheets.length)
  }
  return writer.finish('xlsx', file.properties)
}

function readWorkbook(
  { mainPart, targetsOf, read, parse }: OfficePackage,
  root: XmlElement,
): Workbook {
  const texts: string[] = []
  for (const part of targetsOf(mainPart, 'sharedStrings')) {
    readXml(
      read(part),
      part,
      (name) => name === 'si',
      (item) => texts.push(readRichText(item)),
    )
  }
  const [styles] = targetsOf(mainPart, 'styles')
  return {
    texts,
    styleOf: createCellStyles(styles === undefined ? undefined : parse(styles)),
    is1904: isTrue(childOf(root, 'workbookPr')?.attributes['date1904']),
  }
}

/** The tables that a sheet declares, by which its columns have names. */
function findTables({ targetsOf, parse }: OfficePackage, part: string): Area[] {
  return targetsOf(part, 'table')
    .map((table) => parse(table).attributes)
    .filter(({ headerRowCount = '1' }) => headerRowCount !== '0')
    .map(({ ref }) => readArea(ref))
}

function hideSheet({ rows }: Sheet, writer: DocumentWriter): void {
  for (const { text } of rows.flatMap(({ cells }) => cells)) writer.hide('hidden-text', text)
}

function addSheet(sheet: Sheet, writer: DocumentWriter): void {
  const heads = findHeads(sheet)
  const rows = new Map(sheet.rows.map((row) => [row.number, row]))
  const table = writer.nextTable()
  const merged = sheet.merged.filter(({ top, bottom }) => top < bottom)
  for (const row of sheet.rows) {
    const head = heads.findLast(({ top, bottom }) => top < row.number && row.number <= bottom)
    const names = new Map(
      (head ? rows.get(head.top) : undefined)?.cells.map(({ column, text }) => [column, text]),
    )
    const cells = withRepeated(row, merged, rows)
    // A line of words below a table is no value of its first column.
    const isValue = cells.length > 1
    addDataRow(
      writer,
      cells.map(({ passage }) => passage),
      isValue ? cells.map(({ column }) => names.get(column)) : undefined,
      { table, row: row.number - 1 },
    )
  }
}

/** The cells of a row, with what is merged into it from above. */
function withRepeated(
  row: SheetRow,
  merged: readonly Area[],
  rows: ReadonlyMap<number, SheetRow>,
): { column: number; passage: Passage }[] {
  const own = row.cells.map(({ column, text }) => ({ column, passage: passageOf(text) }))
  const repeated = merged
    .filter(({ top, bottom }) => top < row.number && row.number <= bottom)
    .flatMap(({ top, left }) => rows.get(top)?.cells.filter(({ column }) => column === left) ?? [])
    .filter(({ text }) => text.length <= MAX_REPEATED_CHARACTERS)
    .map(({ column, text }) => ({ column, passage: madePassage(text) }))
  return [...own, ...repeated].toSorted((one, other) => one.column - other.column)
}

/** Text in shapes that lie on a sheet. */
function addBoxes({ targetsOf, parse }: OfficePackage, part: string, writer: DocumentWriter): void {
  for (const drawing of targetsOf(part, 'drawing')) {
    for (const paragraph of findElements(parse(drawing), new Set(['a:p']))) {
      const text = [...findElements(paragraph, new Set(['a:t']))].map(textOf).join('')
      writer.add(passageOf(writer.take(text)), { type: 'paragraph' })
    }
  }
}

function hideComments(
  { targetsOf, parse }: OfficePackage,
  part: string,
  writer: DocumentWriter,
): void {
  for (const comments of targetsOf(part, 'comments')) {
    for (const comment of findElements(parse(comments), new Set(['comment']))) {
      writer.hide('comment', writer.take(readRichText(childOf(comment, 'text'))))
    }
  }
}
