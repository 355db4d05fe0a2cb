import type { DocumentWriter } from '../document-writer.ts'
import { childOf, childrenOf, findElements, readXml, textOf, type XmlElement } from '../xml.ts'
import { formatValue } from './format-value.ts'
import type { CellStyle } from './styles.ts'

/** What the sheets of a workbook share. */
export interface Workbook {
  /** Texts that cells refer to by number. */
  texts: readonly string[]
  styleOf: (index: number) => CellStyle
  is1904: boolean
}

export interface SheetRow {
  /** From 1, as people see it. */
  number: number
  /** Only filled ones, from left to right. */
  cells: SheetCell[]
}

export interface SheetCell {
  /** From 1. */
  column: number
  /** As it is shown. */
  text: string
  isNumber: boolean
}

/** A rectangle of cells, all from 1 and inclusive. */
export interface Area {
  top: number
  bottom: number
  left: number
  right: number
}

export interface Sheet {
  rows: SheetRow[]
  /** Several cells shown as one. */
  merged: Area[]
  /** Rows that the sheet itself treats as the head of what is below. */
  heads: Area[]
}

const WANTED = new Set(['row', 'col', 'mergeCell', 'autoFilter', 'pane', 'headerFooter'])
/** The parts of a header or footer: left, centre, right, and codes for fonts, colours and fields. */
const PAGE_CODE = /&(?:[LCR]|"[^"]*"|K[0-9A-F]{6}|\d+|.)/g
const MAX_COLUMN = 16_384

/** Reads a sheet as it is shown: what is hidden in it leaves its flag. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  workbook: Workbook,
  writer: DocumentWriter,
): Sheet {
  const sheet: Sheet = { rows: [], merged: [], heads: [] }
  const hiddenColumns: Area[] = []
  const read = (element: XmlElement) => {
    const { name, attributes } = element
    switch (name) {
      case 'row':
        readRow(element, sheet, hiddenColumns, workbook, writer)
        break
      case 'col':
        if (isTrue(attributes['hidden'])) {
          const [left, right] = [Number(attributes['min']), Number(attributes['max'])]
          hiddenColumns.push({ top: 1, bottom: Infinity, left, right })
        }
        break
      case 'mergeCell':
        sheet.merged.push(readArea(attributes['ref']))
        break
      case 'autoFilter':
        sheet.heads.push(readArea(attributes['ref']))
        break
      case 'pane': {
        const top = Number(attributes['ySplit'] ?? 0)
        if (attributes['state']?.startsWith('frozen') && top > 0) {
          sheet.heads.push({ top, bottom: Infinity, left: 1, right: MAX_COLUMN })
        }
        break
      }
      default:
        for (const child of element.children) {
          if (typeof child !== 'string') furnish(textOf(child), writer)
        }
    }
  }
  readXml(bytes, part, (name) => WANTED.has(name), read)
  return sheet
}

function furnish(raw: string, writer: DocumentWriter): void {
  const text = writer.take(raw.replace(PAGE_CODE, ' '))
  if (text.trim() === '') writer.skip(text.length)
  else writer.furnish(text)
}

function readRow(
  row: XmlElement,
  sheet: Sheet,
  hiddenColumns: readonly Area[],
  workbook: Workbook,
  writer: DocumentWriter,
): void {
  const { r, hidden } = row.attributes
  const given = Number(r)
  const isGiven = Number.isSafeInteger(given) && given > 0
  const number = isGiven ? given : (sheet.rows.at(-1)?.number ?? 0) + 1
  const cells: SheetCell[] = []
  let column = 0
  for (const cell of childrenOf(row, 'c')) {
    column = readColumn(cell.attributes['r']) ?? column + 1
    const style = workbook.styleOf(Number(cell.attributes['s'] ?? 0))
    const { shown, raw, isNumber } = readCell(cell, style, workbook)
    const isHidden =
      isTrue(hidden) ||
      style.isUnseen ||
      (shown === '' && raw !== '') ||
      hiddenColumns.some(({ left, right }) => left <= column && column <= right)
    const text = writer.take(isHidden && shown === '' ? raw : shown)
    if (isHidden) writer.hide('hidden-text', text)
    else if (text !== '') cells.push({ column, text, isNumber })
  }
  sheet.rows.push({ number, cells })
}

function readCell(
  cell: XmlElement,
  { format }: CellStyle,
  { texts, is1904 }: Workbook,
): { shown: string; raw: string; isNumber: boolean } {
  const value = textOf(childOf(cell, 'v'))
  const text = (raw: string) => ({ shown: raw, raw, isNumber: false })
  switch (cell.attributes['t']) {
    case 's':
      return text(texts[Number(value)] ?? '')
    case 'inlineStr':
      return text(readRichText(childOf(cell, 'is')))
    case 'b':
      return text(value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE')
    case 'str':
    case 'e':
      return text(value)
    case 'd':
      return text(value.replace(/T00:00:00.*$/, '').replace('T', ' '))
    default: {
      const formula = textOf(childOf(cell, 'f'))
      // Nobody has worked it out: what it says is all there is.
      if (value === '') return text(formula === '' ? '' : `=${formula}`)
      const number = Number(value)
      if (Number.isNaN(number)) return text(value)
      return { shown: formatValue(number, format, is1904), raw: value, isNumber: true }
    }
  }
}

/** Text in several fonts, without the readings above it. */
export function readRichText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .filter((child) => typeof child !== 'string' && child.name !== 'rPh')
    .flatMap((child) => [...findElements(child as XmlElement, new Set(['t']))])
    .map(textOf)
    .join('')
}

/** `B3` → 2. */
function readColumn(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0].toUpperCase()
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** `A3:D20`; a single cell is an area too. */
export function readArea(reference = ''): Area {
  const [first = '', last = first] = reference.split(':')
  const row = (one: string) => Number(/\d+/.exec(one)?.[0] ?? 0)
  return {
    top: row(first),
    bottom: row(last),
    left: readColumn(first) ?? 0,
    right: readColumn(last) ?? 0,
  }
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
