import type { ForgedCall } from '../bindings/contract/forge.ts'

/** A call for a secret that no facade makes, from a process that has broken out, and the code of its refusal. */
export interface Forgery {
  call: ForgedCall
  code: 'GRANT_MISSING' | 'FETCH_FAILED'
}

const get = (argument: unknown, binding = 'SECRETS'): Forgery => ({
  call: { binding, method: 'get', argument },
  code: 'GRANT_MISSING',
})
const VAULT = { name: 'VAULT_TOKEN' }

export const forgeries: Record<string, Forgery> = {
  "forges a call of another function's binding": get(VAULT, 'VAULT'),
  "forges a call of another function's binding by both names": get(VAULT, 'vault.SECRETS'),
  "forges the name of another function's secret": get(VAULT),
  'forges the name of a secret that the box only sends': get({ name: 'SENT_TOKEN' }),
  'forges a list of names': get({ name: ['CRM_TOKEN', 'VAULT_TOKEN'] }),
  'forges a name of bytes': get({ name: new Uint8Array(Buffer.from('VAULT_TOKEN')) }),
  'forges a grant beside the name': get({ ...VAULT, names: ['VAULT_TOKEN'], granted: true }),
  'forges whose call it is': get({ ...VAULT, functionName: 'vault', name_: 'CRM_TOKEN' }),
  'forges a name that is inherited': get(JSON.parse('{"__proto__":{"name":"VAULT_TOKEN"}}')),
  'forges a method that lists': { ...get({}), call: { ...get({}).call, method: 'list' } },
  'forges a method of the store': { ...get({}), call: { ...get(VAULT).call, method: 'read' } },
  'forges the kind of the binding': { ...get({}), call: { ...get(VAULT).call, method: 'fetch' } },
  'forges the kind of another binding': { call: get(VAULT, 'FETCH').call, code: 'FETCH_FAILED' },
}
