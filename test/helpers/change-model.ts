import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './start-box.ts'

export const STARTER_BYTES = readFileSync(join(PROJECT, 'models/starter.gguf'))

const TEMPLATE_KEY = 'tokenizer.chat_template'

/** The starter with something replaced in its chat template, by as many bytes. */
export function withTemplate(from: string, to: string): Buffer {
  const start = STARTER_BYTES.indexOf(TEMPLATE_KEY)
  // Behind the key stand the type of the value and the length of the text.
  const textAt = start + TEMPLATE_KEY.length + 4 + 8
  const length = Number(STARTER_BYTES.readBigUInt64LE(textAt - 8))
  const changed = Buffer.from(STARTER_BYTES)
  const text = changed.toString('latin1', textAt, textAt + length).replaceAll(from, to)
  changed.write(text, textAt, length, 'latin1')
  return changed
}

/** The starter without a chat template, as a model that only goes on with a text. */
export function withoutTemplate(): Buffer {
  const changed = Buffer.from(STARTER_BYTES)
  changed.write('x', changed.indexOf(TEMPLATE_KEY) + TEMPLATE_KEY.length - 1)
  return changed
}

/** The starter with another name: as long, and not the same file. */
export function withName(name: string): Buffer {
  const changed = Buffer.from(STARTER_BYTES)
  changed.write(name, changed.indexOf('onbox starter'))
  return changed
}
