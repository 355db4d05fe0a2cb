/** A server-sent event whose data is JSON. */
export interface ServerEvent {
  type: string
  data: Record<string, unknown>
}

/** The events of a stream, each as it arrives. */
export async function* streamEvents(response: Response): AsyncGenerator<ServerEvent> {
  if (response.body === null) return
  let held = ''
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (held + text).split('\n\n')
    held = blocks.pop() ?? ''
    // A comment, which keeps the connection alive, is no event.
    yield* blocks.filter((block) => block.startsWith('event: ')).map(readBlock)
  }
  if (held !== '') yield readBlock(held)
}

/** All events of a stream, once it has ended. */
export const readEvents = (response: Response): Promise<ServerEvent[]> =>
  Array.fromAsync(streamEvents(response))

function readBlock(block: string): ServerEvent {
  const [, type = '', data = ''] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? []
  return { type, data: JSON.parse(data) as Record<string, unknown> }
}
