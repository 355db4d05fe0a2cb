import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import type { SecretsBindingConfig } from '../config/index.ts'
import type { Binding } from '../isolate/index.ts'
import type { Secrets } from './secrets/open-secrets.ts'

const argumentSchema = v.object({ name: v.string() })

/** The host's side of `env.SECRETS`: the granted ones, as they are at that moment. */
export function createSecretsBinding(
  { names }: SecretsBindingConfig,
  secrets: Pick<Secrets, 'read'>,
): Binding {
  return {
    call: async (method, argument) => {
      if (method !== 'get') {
        throw new OnboxError('GRANT_MISSING', `Cannot do "${method}" with secrets: only get`)
      }
      const parsed = v.safeParse(argumentSchema, argument)
      if (!parsed.success) {
        throw new OnboxError(
          'GRANT_MISSING',
          `Cannot read a secret whose name is no text: the function was granted ${names.join(', ')}`,
        )
      }
      const { name } = parsed.output
      if (!names.includes(name)) {
        throw new OnboxError(
          'GRANT_MISSING',
          `Cannot read secret "${name}": the function was granted ${names.join(', ')}`,
        )
      }
      return secrets.read(name)
    },
  }
}
