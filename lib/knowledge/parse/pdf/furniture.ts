import type { Piece } from './piece.ts'

/** The rows of a page, from top to bottom. */
export interface PageRows {
  height: number
  rows: Piece[][]
}

/** As parts of the page's height, at its top and at its bottom. */
const MARGIN = 0.16
/** Rows at either end that may be printed on each page. */
const MAX_ROWS = 4
/** Their distance from the edge varies by no more, in points. */
const PLACE_TOLERANCE_PT = 4
/** So many pages make it sure, where there are more. */
const SURE_PAGES = 3

const PAGE_NUMBER =
  /^[\s\-–—·|/]*(第\s*)?(page\s*)?([\d]+|[ivxlc]+)(\s*页)?([\s,，/·|]*(of|共|总)?\s*[/共]?\s*\d+\s*页?)?[\s\-–—·|/]*$/i
/** Words with it, which plain numbers lack. */
const PAGE_WORDS = /第|页|page|of|[-–—/]/i

interface Candidate {
  page: number
  piece: Piece
  edge: 'top' | 'bottom'
  fromEdge: number
  numbers: number[]
}

/**
 * Finds what is printed on each page, or on each odd or even one: headers, footers and page numbers. It stands in the margin, at
 * the same distance from its edge, and says the same on several pages, but for numbers that count with the pages.
 */
export function findFurniture(pages: PageRows[]): Set<Piece> {
  const groups = new Map<string, Candidate[]>()
  for (const [page, { height, rows }] of pages.entries()) {
    for (const [index, row] of rows.entries()) {
      const y = row[0]?.y ?? 0
      const edge =
        index < MAX_ROWS && y < height * MARGIN
          ? 'top'
          : index >= rows.length - MAX_ROWS && y > height * (1 - MARGIN)
            ? 'bottom'
            : undefined
      if (!edge) continue
      for (const piece of row) {
        const key = `${edge} ${mask(piece.text)}`
        const group = groups.get(key) ?? []
        groups.set(key, group)
        group.push({
          page,
          piece,
          edge,
          fromEdge: edge === 'top' ? y : height - y,
          numbers: (piece.text.match(/\d+/g) ?? []).map(Number),
        })
      }
    }
  }
  const found = [...groups.values()].flatMap((group) =>
    splitByPlace(group).filter((candidates) => isFurniture(candidates, pages.length)),
  )
  const inPlace = findInPlace([...groups.values()].flat(), found.flat())
  return new Set([
    ...[...found.flat(), ...inPlace].map(({ piece }) => piece),
    ...findLonePageNumbers(pages),
  ])
}

/** What stands exactly where others have their headers and footers, such as that of the only even page. */
function findInPlace(candidates: Candidate[], found: Candidate[]): Candidate[] {
  const placeOf = ({ edge, fromEdge, piece }: Candidate): string =>
    `${edge} ${Math.round(fromEdge)} ${Math.round(piece.size)}`
  const places = Map.groupBy(found, placeOf)
  return candidates.filter((candidate) => {
    const inPlace = places.get(placeOf(candidate)) ?? []
    return new Set(inPlace.slice(0, MAX_ROWS).map(({ page }) => page)).size > 1
  })
}

const mask = (text: string): string =>
  /^[ivxlc]+$/i.test(text) ? 'roman' : text.replaceAll(/\d+/g, '#').replaceAll(' ', '')

function splitByPlace(group: Candidate[]): Candidate[][] {
  const places: Candidate[][] = []
  for (const candidate of group.toSorted((one, other) => one.fromEdge - other.fromEdge)) {
    const place = places.at(-1)
    const isNear = candidate.fromEdge - (place?.[0]?.fromEdge ?? -Infinity) <= PLACE_TOLERANCE_PT
    if (place && isNear) place.push(candidate)
    else places.push([candidate])
  }
  return places
}

function isFurniture(candidates: Candidate[], pageCount: number): boolean {
  const onPages = new Set(candidates.map(({ page }) => page))
  const isNumbered = candidates.some(({ numbers }) => numbers.length > 0)
  const isPageNumber = candidates.every(({ piece }) => PAGE_NUMBER.test(piece.text))
  if (onPages.size < 2 || (isNumbered && !countsWithPages(candidates))) return false
  // Two pages may begin with 附件1 and 附件2.
  return (
    onPages.size >= SURE_PAGES || (coversPages(onPages, pageCount) && (isPageNumber || !isNumbered))
  )
}

/** All pages, all but the first, all odd or all even ones. */
function coversPages(onPages: Set<number>, pageCount: number): boolean {
  const all = Array.from({ length: pageCount }, (_, page) => page)
  return [all, all.slice(1), ...[0, 1].map((odd) => all.filter((page) => page % 2 === odd))].some(
    (pages) => pages.every((page) => onPages.has(page)),
  )
}

/** Each number is the same everywhere, or grows as the pages do. */
function countsWithPages(candidates: Candidate[]): boolean {
  const ordered = candidates.toSorted((one, other) => one.page - other.page)
  const steps = ordered.slice(1).map((candidate, index) => {
    const before = ordered[index] as Candidate
    return candidate.numbers.every((number, position) => {
      const step = number - (before.numbers[position] ?? NaN)
      return step === 0 || step === candidate.page - before.page
    })
  })
  // Sections may count anew.
  return steps.filter((isRegular) => !isRegular).length <= steps.length / 5
}

/** A document of one page has one number, at its very end. */
function findLonePageNumbers(pages: PageRows[]): Piece[] {
  if (pages.length > 1) return []
  return pages.flatMap(({ height, rows }) => {
    const [piece, ...others] = rows.at(-1) ?? []
    const isLast = piece && others.length === 0 && piece.y > height * (1 - MARGIN)
    return isLast &&
      PAGE_NUMBER.test(piece.text) &&
      (PAGE_WORDS.test(piece.text) || piece.text === '1')
      ? [piece]
      : []
  })
}
