import { startWebService } from './start-web-service.ts'

/** A web service that takes requests, and never answers. */
export interface SilentService {
  origin: string
  /** Somebody has asked it. */
  asked: Promise<void>
  /** And is gone. */
  left: Promise<void>
}

/** @param onEnd - gets what ends it */
export async function startSilentService(onEnd: (end: () => void) => void): Promise<SilentService> {
  const asked = Promise.withResolvers<void>()
  const left = Promise.withResolvers<void>()
  const { origin } = await startWebService(
    (request) => {
      request.once('close', left.resolve)
      asked.resolve()
    },
    '127.0.0.1',
    onEnd,
  )
  return { origin, asked: asked.promise, left: left.promise }
}
