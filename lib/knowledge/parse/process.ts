/** A parser process: reads one file, which it alone may open, says what is in it, and ends. */
import { readFileSync, statSync } from 'node:fs'
import { Socket } from 'node:net'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES, OnboxError } from '../../base/index.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { checkFileSize, parseFile } from './parse-file.ts'
import { PIECE_BLOCKS, PIECE_CHARACTERS, type ParseOrder, type ParserMessage } from './protocol.ts'

/** Steps in which progress is told. */
const PROGRESS_STEP = 0.05

const socket = new Socket({ fd: 3, readable: true, writable: true })

const send = (message: ParserMessage) => socket.write(encodeFrame(message, MAX_MESSAGE_BYTES))

async function parse({ path, fileName, pdfFolder }: ParseOrder): Promise<void> {
  try {
    checkFileSize(statSync(path).size)
    const options = { onProgress: tellProgress(), pdfFolder }
    sendDocument(await parseFile(readFileSync(path), fileName, options))
  } catch (error) {
    const fault = toFault(error)
    if (fault.code === 'INTERNAL') console.error(error)
    const { code, detail } = fault.toData()
    send({ type: 'error', code, detail })
  }
}

function tellProgress(): (share: number) => void {
  let told = 0
  return (share) => {
    if (share < told + PROGRESS_STEP) return
    told = share
    send({ type: 'progress', share })
  }
}

function sendDocument({ text, blocks, ...head }: ParsedDocument): void {
  for (let start = 0; start < text.length; start += PIECE_CHARACTERS) {
    send({ type: 'text', text: text.slice(start, start + PIECE_CHARACTERS) })
  }
  for (let start = 0; start < blocks.length; start += PIECE_BLOCKS) {
    send({ type: 'blocks', blocks: blocks.slice(start, start + PIECE_BLOCKS) })
  }
  send({ type: 'parsed', head })
}

/** What no parser expects is a fault of ours, and not the file's. */
function toFault(error: unknown): OnboxError {
  if (error instanceof OnboxError) return error
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return new OnboxError(
      'DOCUMENT_DAMAGED',
      'Cannot read the document: it has more parts in each other than anyone writes; save it again in the program that made it',
    )
  }
  return new OnboxError('INTERNAL', 'Cannot read the document: its parser failed, see the log')
}

socket.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (order) => void parse(order as ParseOrder)),
)
socket.on('close', () => process.exit(0))
socket.on('error', () => process.exit(0))
