import * as v from 'valibot'

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const SECRET_NAME = /^[A-Z][A-Z0-9_]{0,63}$/

export const name = v.pipe(
  v.string(),
  v.regex(NAME, 'a name of lower-case letters, digits and single hyphens, e.g. sales-ranking'),
)

export const secretName = v.pipe(
  v.string(),
  v.regex(SECRET_NAME, 'a secret in capitals, e.g. CRM_TOKEN'),
)

export const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1))
/** Timers take no more. */
export const durationMs = v.pipe(positiveInteger, v.maxValue(2_147_483_647))
