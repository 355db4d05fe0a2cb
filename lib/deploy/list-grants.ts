import { secretsOf } from '../bindings/index.ts'
import type { BindingConfig, FunctionConfig } from '../config/index.ts'

/** Names of the secrets that a function is granted, to read or to have sent. */
export const listSecrets = ({ bindings = {} }: FunctionConfig): string[] =>
  [...new Set(Object.values(bindings).flatMap(secretsIn))].toSorted()

/**
 * What a version was granted that the operator's file, as it is now, does not grant any more, in words:
 * `tool find_note`, `database sales (write)`, `host api.example.com`.
 *
 * @param granted - what the version was granted
 * @param today - what the operator's file grants
 */
export function findWithdrawn(
  name: string,
  granted: FunctionConfig,
  today: FunctionConfig,
): string[] {
  const now = new Set(listGrants(name, today))
  return listGrants(name, granted).filter((grant) => !now.has(grant))
}

function listGrants(name: string, { tools = [], bindings = {} }: FunctionConfig): string[] {
  return [
    ...new Set([
      ...tools.map((tool) => `tool ${tool}`),
      ...Object.values(bindings).flatMap((binding) => describe(name, binding)),
    ]),
  ]
}

function describe(name: string, binding: BindingConfig): string[] {
  switch (binding.type) {
    case 'collection':
      return accessesOf(binding).map((one) => `collection ${binding.collection} (${one})`)
    case 'database':
      return accessesOf(binding).map((one) => `database ${binding.database} (${one})`)
    case 'fetch': {
      const { hosts, inject = [] } = binding
      return [
        ...hosts.map((host) => `host ${host}`),
        ...(binding.private === true ? hosts.map((host) => `private addresses of ${host}`) : []),
        ...inject.flatMap(({ host, value }) =>
          secretsOf(value).map((secret) => `secret ${secret}, sent to ${host}`),
        ),
      ]
    }
    case 'kv':
      return [`keys of ${binding.namespace ?? name}`]
    case 'secrets':
      return binding.names.map((secret) => `secret ${secret}`)
    case 'service':
      return [`function ${binding.function}`]
    case 'model':
      return ['the model']
    default:
      return binding satisfies never
  }
}

const accessesOf = ({ access }: { access: 'read' | 'write' }): string[] =>
  access === 'write' ? ['read', 'write'] : ['read']

function secretsIn(binding: BindingConfig): readonly string[] {
  if (binding.type === 'secrets') return binding.names
  return binding.type === 'fetch'
    ? (binding.inject ?? []).flatMap(({ value }) => secretsOf(value))
    : []
}
