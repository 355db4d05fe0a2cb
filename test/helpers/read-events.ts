/** A server-sent event whose data is JSON. */
export interface ServerEvent {
  type: string
  data: Record<string, unknown>
}

/** All events of a stream, once it has ended. */
export async function readEvents(response: Response): Promise<ServerEvent[]> {
  const blocks = (await response.text()).split('\n\n').filter(Boolean)
  return blocks.map((block) => {
    const [, type = '', data = ''] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? []
    return { type, data: JSON.parse(data) as Record<string, unknown> }
  })
}
