import type { AiBinding, Env } from 'onbox'
import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_T extends true>(): void => {}

// What the operator's file grants is typed …
holds<Same<Env<'weather'>['DB'], SqliteRemoteDatabase>>()
holds<Same<Env<'weather'>['AI'], AiBinding>>()
holds<Same<Env<'contract-clauses'>['timeZone'], string>>()

// … what it does not grant is a type error.
// @ts-expect-error -- no such binding
export type NotGranted = Env<'weather'>['SALARIES']
// @ts-expect-error -- no such function
export type NotConfigured = Env<'salaries'>
