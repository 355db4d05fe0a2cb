/** A process that has broken out of its bootstrap: it calls whatever a request's body says, and answers with the replies. */
import { Socket } from 'node:net'
import { deserialize, serialize } from 'node:v8'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../../lib/base/frames.ts'
import type { GuestMessage, HostMessage } from '../../../lib/isolate/protocol.ts'
import type { ForgedCall, ForgedReply } from './forge.ts'

const socket = new Socket({ fd: 3, readable: true, writable: true })
const say = (message: GuestMessage) => socket.write(encodeFrame(message, MAX_MESSAGE_BYTES))
const replies = new Map<number, ForgedReply>()
let requestId = 0
let wanted = 0
let lastCallId = 0

function receive(message: HostMessage): void {
  if (message.type === 'load') {
    say({
      type: 'loaded',
      declaration: { description: '', tools: [], evals: [], routes: [], instructions: [] },
    })
  } else if (message.type === 'request') {
    requestId = message.id
    const calls = deserialize(message.body as Uint8Array) as ForgedCall[]
    wanted = calls.length
    for (const call of calls) {
      lastCallId += 1
      say({ type: 'call', callId: lastCallId, id: requestId, ...call })
    }
  } else if (message.type === 'reply') {
    const { callId, value, error } = message
    replies.set(callId, error === undefined ? { value } : { error })
    if (replies.size < wanted) return
    const all = [...replies].toSorted(([one], [other]) => one - other).map(([, reply]) => reply)
    replies.clear()
    say({
      type: 'response',
      id: requestId,
      status: 200,
      headers: [],
      body: serialize(all),
      streams: false,
    })
  }
}

socket.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (message) => receive(message as HostMessage)),
)
socket.on('close', () => process.exit(0))
say({ type: 'ready' })
