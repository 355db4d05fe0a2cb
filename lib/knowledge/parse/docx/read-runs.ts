import { childOf, childrenOf, textOf, type XmlElement } from '../xml.ts'
import { passageOf, type Passage } from '../passage.ts'
import { raiseDigits } from '../raise-digits.ts'
import type { DocxContext } from './context.ts'
import { flagFetching } from './fields.ts'
import { isHidden, readLook, type Look } from './look.ts'
import { readMath } from './math.ts'
import { chooseAlternative, isOn, numberOf, valueOf } from './properties.ts'
import { isSymbolFont, readSymbol } from './symbols.ts'
import { findBoxes, readPlainText, type TextBox } from './text-boxes.ts'

/** What a paragraph was found to hold. */
export interface ParagraphContent {
  /** Its text between line breaks. */
  lines: Passage[]
  hidden: string
  boxes: TextBox[]
  /** References to notes. */
  notes: XmlElement[]
}

export const createContent = (): ParagraphContent => ({
  lines: [passageOf('')],
  hidden: '',
  boxes: [],
  notes: [],
})

/** What holds for the runs that are read. */
interface Place {
  context: DocxContext
  content: ParagraphContent
  look: Look
  background: string
  /** What was inserted by a tracked change, as it is read. */
  inserted?: { text: string }
}

const PROPERTIES = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
])

/** Reads what is in a paragraph, or in something in it. */
export function readRuns(parent: XmlElement, place: Place): void {
  for (const child of parent.children) {
    if (typeof child === 'string' || PROPERTIES.has(child.name)) continue
    switch (child.name) {
      case 'w:r':
        readRun(child, place)
        break
      case 'w:ins':
      case 'w:moveTo':
        readInserted(child, place)
        break
      case 'w:del':
      case 'w:moveFrom':
        hideElement(child, place, 'tracked-deletion')
        break
      case 'm:oMath':
        put(readMath(child), place)
        break
      case 'mc:AlternateContent': {
        const chosen = chooseAlternative(child, () => true)
        if (chosen) readRuns(chosen, place)
        break
      }
      case 'w:fldSimple':
        flagFetching(place.context.writer, child.attributes['w:instr'] ?? '')
        readRuns(child, place)
        break
      default:
        readRuns(child, place)
    }
  }
}

function readInserted(element: XmlElement, place: Place): void {
  const inserted = { text: '' }
  readRuns(element, { ...place, inserted })
  if (inserted.text !== '') {
    place.context.writer.flag('tracked-insertion', inserted.text, inserted.text.length)
  }
}

function hideElement(
  element: XmlElement,
  { context: { writer } }: Place,
  type: 'tracked-deletion' | 'hidden-text',
): void {
  writer.hide(type, writer.take(readPlainText(element)))
}

function readRun(run: XmlElement, place: Place): void {
  const { context, content } = place
  const properties = childOf(run, 'w:rPr')
  const style = valueOf(properties, 'w:rStyle')
  const look = {
    ...place.look,
    ...(style !== undefined && context.styles.run(style)),
    ...readLook(properties),
  }
  readRunContent(run, { ...place, content, look })
}

function readRunContent(run: XmlElement, place: Place): void {
  const { context, content, look } = place
  for (const child of run.children) {
    if (typeof child === 'string') continue
    switch (child.name) {
      case 'w:t':
        put(readText(child, look), place)
        break
      case 'w:tab':
      case 'w:ptab':
        put('\t', place)
        break
      case 'w:br':
      case 'w:cr':
        if (!context.fields.isCode()) content.lines.push(passageOf(''))
        break
      case 'w:noBreakHyphen':
        put('-', place)
        break
      case 'w:sym': {
        const { 'w:char': code = '', 'w:font': font } = child.attributes
        put(readSymbol(parseInt(code, 16), font), place)
        break
      }
      case 'w:fldChar':
        readFormField(childOf(child, 'w:ffData'), place)
        context.fields.mark(child)
        break
      case 'w:instrText':
        context.fields.addCode(textOf(child))
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (isSeen(place)) content.notes.push(child)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'mc:AlternateContent':
        if (isSeen(place)) content.boxes.push(...findBoxes(child, place.background))
        else hideElement(child, place, 'hidden-text')
        break
      case 'w:ruby':
        for (const part of ['w:rubyBase', 'w:rt']) {
          const words = childOf(child, part)
          if (words) readRuns(words, place)
        }
        break
      default:
    }
  }
}

const isSeen = ({ context, look, background }: Place): boolean =>
  !context.fields.isCode() && !isHidden(look, background)

/** Adds what the file holds to the text, or to what is hidden. */
function put(raw: string, place: Place): void {
  const { context, content, look, inserted } = place
  const taken = context.writer.take(raw)
  const text = look.isRaised ? raiseDigits(taken) : taken
  const line = content.lines.at(-1)
  if (line === undefined || !isSeen(place)) {
    content.hidden += text
    return
  }
  line.text += text
  if (inserted) inserted.text += text
}

/** Letters of a font that has signs in their places are those signs. */
function readText(element: XmlElement, { font }: Look): string {
  const text = textOf(element)
  if (isSymbolFont(font)) {
    return text.replace(/[^\s\u{10000}-\u{10ffff}]/gu, (sign) =>
      readSymbol(sign.charCodeAt(0), font),
    )
  }
  return text.replace(/[\uF020-\uF0FF]/g, (sign) => readSymbol(sign.charCodeAt(0)))
}

/** What a form of old has ticked, or chosen: no text says it. */
function readFormField(data: XmlElement | undefined, place: Place): void {
  const box = childOf(data, 'w:checkBox')
  if (box !== undefined) {
    const isChecked = childOf(box, 'w:checked') ? isOn(box, 'w:checked') : isOn(box, 'w:default')
    put(isChecked ? '☑' : '☐', place)
  }
  const list = childOf(data, 'w:ddList')
  if (list !== undefined) {
    const index = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0
    put(childrenOf(list, 'w:listEntry')[index]?.attributes['w:val'] ?? '', place)
  }
}
