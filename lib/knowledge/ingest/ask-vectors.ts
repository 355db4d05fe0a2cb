import { fromErrorData } from '../../base/index.ts'
import type { HostMessage, KnowledgeMessage } from './protocol.ts'

/** Asks the host, which has the model, for vectors. */
export interface VectorAsking {
  embed: (texts: readonly string[]) => Promise<Float32Array[]>
  /** Takes what the host answers. */
  hear: (answer: Extract<HostMessage, { type: 'embedded' }>) => void
}

export function createVectorAsking(send: (message: KnowledgeMessage) => void): VectorAsking {
  const asking = new Map<number, PromiseWithResolvers<Float32Array[]>>()
  let lastAsked = 0
  return {
    embed: (texts) => {
      const asked = Promise.withResolvers<Float32Array[]>()
      lastAsked += 1
      asking.set(lastAsked, asked)
      send({ type: 'embed', id: lastAsked, texts })
      return asked.promise
    },
    hear: ({ id, vectors, error }) => {
      const asked = asking.get(id)
      asking.delete(id)
      if (vectors) asked?.resolve(vectors)
      else asked?.reject(fromErrorData(error ?? { code: 'INTERNAL', detail: 'It has no outcome' }))
    },
  }
}
