import type { KvBinding } from '../../function/kv.ts'

/** `env.KV`; the host keeps the entries. */
export function createKv(call: (method: string, argument: unknown) => Promise<unknown>): KvBinding {
  return Object.freeze<KvBinding>({
    get: async (key) => {
      const found = (await call('get', { key })) as { value: string } | undefined
      return found && JSON.parse(found.value)
    },
    put: async (key, value, options = {}) => {
      await call('put', { ...options, key, value: toJson(value) })
    },
    delete: async (key) => (await call('delete', { key })) as boolean,
    list: async (options = {}) => (await call('list', options)) as string[],
  })
}

/** Undefined, which the host refuses, for what JSON cannot say: a function, a circle, a bigint. */
function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
