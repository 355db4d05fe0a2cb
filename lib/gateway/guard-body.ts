/**
 * A response's body whose fault goes to `onFault` instead of the reader, which then sees it end: the server
 * would print the fault's stack. `onFault` ends the connection, so that the client sees a cut, not an end.
 */
export function guardBody(
  body: ReadableStream<Uint8Array>,
  onFault: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          onFault(error)
          controller.close()
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
