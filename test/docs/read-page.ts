import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { PROJECT } from '../helpers/start-box.ts'

/** A page of the documentation. */
export interface Page {
  text: string
  /** The code blocks in this language, in order. */
  blocks(language: string): string[]
  /** The code block that follows these words. */
  blockAfter(words: string): string
}

/** @param path - from the project's folder */
export function readPage(path: string): Page {
  const text = readFileSync(join(PROJECT, path), 'utf8')
  return {
    text,
    blocks: (language) =>
      [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, found, code = '']) =>
        found === language ? [code] : [],
      ),
    blockAfter(words) {
      const at = text.indexOf(words)
      expect(at, words).toBeGreaterThan(-1)
      return /```\w+\n(.*?)```/s.exec(text.slice(at))?.[1] ?? ''
    },
  }
}
