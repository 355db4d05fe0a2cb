import { trimPassage, type Item, type NoteItem, type ParagraphItem } from '../items.ts'
import { joinPassages, madePassage, type Passage } from '../passage.ts'
import { childOf, type XmlElement } from '../xml.ts'
import type { DocxContext } from './context.ts'
import { readShade } from './look.ts'
import { chooseAlternative, isOn, numberOf, valueOf } from './properties.ts'
import { createContent, readRuns, type ParagraphContent } from './read-runs.ts'
import { readTable } from './read-table.ts'
import { setHeading, type ParagraphStyle } from './styles.ts'

/** A flow of paragraphs and tables: the body, a cell, a text box, a note. */
export interface Story {
  /** Reads the next of its elements. */
  read: (element: XmlElement) => Item[]
  /** What was to be joined with a paragraph that never came. */
  end: () => Item[]
}

/** @param background - colour behind the text */
export function createStory(context: DocxContext, background: string): Story {
  let pending: ParagraphContent | undefined

  const readParagraph = (paragraph: XmlElement): Item[] => {
    const properties = childOf(paragraph, 'w:pPr')
    const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'))
    const behind = readShade(properties) ?? style.background ?? background
    const content = pending ?? createContent()
    pending = undefined
    const wasContents = context.fields.isContents()
    readRuns(paragraph, { context, content, look: style.look, background: behind })
    const isContents = style.isContents ?? (wasContents || context.fields.isContents())
    const mark = childOf(properties, 'w:rPr')
    const isDeleted = ['w:del', 'w:moveFrom'].some((name) => childOf(mark, name))
    if (isDeleted) context.writer.flag('tracked-deletion')
    if (isDeleted || isOn(mark, 'w:vanish')) {
      pending = content
      return []
    }
    return finishParagraph(context, content, { style, properties, isContents, background })
  }

  const read = (element: XmlElement): Item[] => {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element)
      case 'w:tbl':
        return [
          ...end(),
          readTable(element, context, background, (cell, behind) =>
            readStory(cell, context, behind),
          ),
        ]
      case 'mc:AlternateContent': {
        const chosen = chooseAlternative(element, () => true)
        return chosen ? readAll(chosen) : []
      }
      case 'w:sdtPr':
      case 'w:tcPr':
        return []
      default:
        return readAll(element)
    }
  }

  const readAll = (parent: XmlElement): Item[] =>
    parent.children.flatMap((child) => (typeof child === 'string' ? [] : read(child)))

  const end = (): Item[] => {
    const content = pending
    pending = undefined
    if (content === undefined) return []
    const style = context.styles.paragraph(undefined)
    return finishParagraph(context, content, { style, isContents: false, background })
  }

  return { read, end }
}

/** Reads all that is in an element. */
export function readStory(parent: XmlElement, context: DocxContext, background: string): Item[] {
  const story = createStory(context, background)
  const items = parent.children.flatMap((child) =>
    typeof child === 'string' ? [] : story.read(child),
  )
  return [...items, ...story.end()]
}

interface ParagraphPlace {
  style: ParagraphStyle
  properties?: XmlElement | undefined
  isContents: boolean
  background: string
}

function finishParagraph(
  context: DocxContext,
  content: ParagraphContent,
  { style, properties, isContents, background }: ParagraphPlace,
): Item[] {
  hideWords(context, content.hidden)
  const heading = { ...(style.headingLevel && { headingLevel: style.headingLevel }) }
  const outline = numberOf(properties, 'w:outlineLvl')
  if (outline !== undefined) setHeading(heading, outline)
  // A title may be broken into lines; what is broken elsewhere are lines of their own.
  const lines = heading.headingLevel ? [joinPassages(content.lines, ' ')] : content.lines
  const number = countParagraph(context, style, properties)
  const block = { ...heading, ...(isContents && { isContents }) } as const
  const items = lines.map((passage, index): ParagraphItem => {
    if (index > 0 || number === undefined) return { type: 'paragraph', passage, ...block }
    const labelled = addLabel(context, number, passage)
    return { type: 'paragraph', passage: labelled, labelLength: number.label.length, ...block }
  })
  return [
    ...items,
    ...content.boxes.flatMap((box) => readStory(box.content, context, box.background)),
    ...content.notes.flatMap((reference) => readNote(context, reference, background)),
  ]
}

function hideWords({ writer }: DocxContext, hidden: string): void {
  if (hidden.trim() === '') writer.skip(hidden.length)
  else writer.hide('hidden-text', hidden)
}

function countParagraph(
  { numbering }: DocxContext,
  style: ParagraphStyle,
  properties: XmlElement | undefined,
): { label: string; isTight: boolean } | undefined {
  const place = childOf(properties, 'w:numPr')
  const numId = valueOf(place, 'w:numId') ?? style.numId
  if (numId === undefined || numId === '0') return undefined
  const level =
    numberOf(place, 'w:ilvl') ??
    style.level ??
    (style.numberedBy === undefined ? 0 : (numbering.levelOf(numId, style.numberedBy) ?? 0))
  return numbering.next({ numId, level })
}

function addLabel(
  { writer }: DocxContext,
  { label, isTight }: { label: string; isTight: boolean },
  passage: Passage,
): Passage {
  const words = trimPassage(writer, passage)
  const before = isTight || words.text === '' ? label : `${label} `
  return joinPassages([madePassage(before), words], '')
}

/** A note stands behind the paragraph that refers to it, which itself keeps no mark: `30日` must not become `30日1`. */
function readNote(context: DocxContext, reference: XmlElement, background: string): Item[] {
  const taken = context.takeNote(reference)
  if (taken === undefined) return []
  const items = readStory(taken.note, context, background)
  const label = `[${taken.number}]`
  const passages = items
    .filter((item) => item.type !== 'table')
    .map(({ passage }) => trimPassage(context.writer, passage))
  const note: NoteItem = {
    type: 'note',
    passage: joinPassages([madePassage(`${label} `), joinPassages(passages, ' ')], ''),
    labelLength: label.length,
  }
  return [note, ...items.filter((item) => item.type === 'table')]
}
