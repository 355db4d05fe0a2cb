/** `env.SECRETS`: the granted secrets. A new value holds from the next `get` on: keep none. */
export interface SecretsBinding {
  /** @throws {OnboxError} `GRANT_MISSING`, `SECRET_UNAVAILABLE` when it is not set */
  get: (name: string) => Promise<string>
}
