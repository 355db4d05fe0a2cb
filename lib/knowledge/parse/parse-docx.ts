import type { ParsedDocument } from '../parsed-document.ts'
import { isColor, WHITE } from './colors.ts'
import { createDocumentWriter, type DocumentWriter } from './document-writer.ts'
import type { DocxContext } from './docx/context.ts'
import { createFields } from './docx/fields.ts'
import { createNumbering } from './docx/numbering.ts'
import { isOn } from './docx/properties.ts'
import { createStory } from './docx/read-story.ts'
import { createStyles } from './docx/styles.ts'
import { readPlainText } from './docx/text-boxes.ts'
import { addItems } from './items.ts'
import { openPackage, type OfficePackage } from './office/open-package.ts'
import { childrenOf, readXml, type XmlElement } from './xml.ts'

const BLOCKS = new Set(['w:p', 'w:tbl', 'mc:AlternateContent', 'w:background'])

/**
 * Reads a Word document (docx, and its kin with macros or as a template) as people see it: with its automatic numbers, its
 * tracked changes accepted, without what is hidden.
 *
 * @throws {OnboxError} as `openPackage`, `readXml` and `DocumentWriter.finish`
 */
export function parseDocx(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => {},
): ParsedDocument {
  const writer = createDocumentWriter()
  const file = openPackage(bytes, writer)
  const parse = (type: string): XmlElement | undefined => {
    const [part] = file.targetsOf(file.mainPart, type)
    return part === undefined ? undefined : file.parse(part)
  }
  const styles = createStyles(parse('styles'))
  const notes = createNotes(parse('footnotes'), parse('endnotes'))
  const context: DocxContext = {
    writer,
    styles,
    numbering: createNumbering(parse('numbering'), styles.numIdOf),
    fields: createFields(writer),
    takeNote: notes.take,
  }
  const showsBackground = isOn(parse('settings'), 'w:displayBackgroundShape')
  let story = createStory(context, WHITE)
  readXml(
    file.read(file.mainPart),
    file.mainPart,
    (name) => BLOCKS.has(name),
    (element) => {
      const color = element.attributes['w:color']
      if (element.name !== 'w:background') addItems(writer, story.read(element))
      else if (showsBackground && isColor(color)) story = createStory(context, color)
    },
    onProgress,
  )
  addItems(writer, story.end())
  for (const note of notes.left()) {
    const text = writer.take(readPlainText(note))
    if (text.trim() === '') writer.skip(text.length)
    else writer.hide('hidden-text', text)
  }
  leaveOut(file, writer)
  return writer.finish('docx', file.properties)
}

/** Counts what is no part of the text: comments, and what is printed on each page. */
function leaveOut({ mainPart, targetsOf, parse }: OfficePackage, writer: DocumentWriter): void {
  for (const part of targetsOf(mainPart, 'comments')) {
    for (const comment of childrenOf(parse(part), 'w:comment')) {
      writer.hide('comment', writer.take(readPlainText(comment)))
    }
  }
  const pages = ['header', 'footer'].flatMap((type) => targetsOf(mainPart, type))
  for (const part of new Set(pages)) {
    const text = writer.take(readPlainText(parse(part)))
    if (text.trim() === '') writer.skip(text.length)
    else writer.furnish(text)
  }
}

/** Footnotes and endnotes, numbered in the order in which the text refers to them. */
interface Notes {
  take: DocxContext['takeNote']
  /** Those that no reference of the text shows. */
  left: () => XmlElement[]
}

function createNotes(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined): Notes {
  const find = (root: XmlElement | undefined, name: string) =>
    new Map(
      childrenOf(root, name)
        // Lines between the text and its notes.
        .filter(({ attributes: { 'w:type': type = 'normal' } }) => type === 'normal')
        .map((note) => [note.attributes['w:id'], note]),
    )
  const notes = {
    'w:footnoteReference': find(footnotes, 'w:footnote'),
    'w:endnoteReference': find(endnotes, 'w:endnote'),
  }
  let number = 0
  return {
    take: ({ name, attributes }) => {
      const kind = notes[name as keyof typeof notes]
      const note = kind.get(attributes['w:id'])
      if (note === undefined) return undefined
      kind.delete(attributes['w:id'])
      number += 1
      return { note, number }
    },
    left: () => Object.values(notes).flatMap((kind) => [...kind.values()]),
  }
}
