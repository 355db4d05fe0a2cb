import type { DocumentWriter } from '../document-writer.ts'
import type { XmlElement } from '../xml.ts'

/** The fields that reading is in: each has its code, which nobody sees, and then its result. */
export interface Fields {
  /** A `w:fldChar`. */
  mark: (character: XmlElement) => void
  addCode: (code: string) => void
  /** Whether what is read now is code, or what only serves to make code. */
  isCode: () => boolean
  isContents: () => boolean
}

interface Field {
  code: string
  isCode: boolean
}

const CONTENTS = /^\s*TOC\b/i
/** These would fetch what they name, when they are brought up to date. */
const FETCHING = /^\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE)\b/i

export function createFields(writer: DocumentWriter): Fields {
  const open: Field[] = []
  return {
    mark: ({ attributes }) => {
      const last = open.at(-1)
      switch (attributes['w:fldCharType']) {
        case 'begin':
          open.push({ code: '', isCode: true })
          break
        case 'separate':
          if (last !== undefined) last.isCode = false
          break
        case 'end':
          if (last !== undefined) flagFetching(writer, last.code)
          open.pop()
          break
        default:
      }
    },
    addCode: (code) => {
      const last = open.at(-1)
      if (last !== undefined) last.code += code
    },
    isCode: () => open.some(({ isCode }) => isCode),
    isContents: () => open.some(({ code, isCode }) => !isCode && CONTENTS.test(code)),
  }
}

export function flagFetching(writer: DocumentWriter, code: string): void {
  if (FETCHING.test(code)) writer.flag('external-reference', code)
}
