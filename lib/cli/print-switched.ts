import type { Switched } from '../deploy/index.ts'
import { print } from './command.ts'

/** What `--help` says of the grants of a version that is put into service again. */
export const GRANTS_HELP = `A version brings back the grants that it was published with, also those that wrangler-like.config.ts does not
give any more; they are listed. The next deploy, or start of the box, goes by the file again.
`

/** What serves now, a line a version, and what it is granted beyond the operator's file. */
export function printSwitched(name: string, { routes, withdrawn }: Switched): void {
  print(...routes.map(({ version, percent }) => `${name}  version ${version} serves ${percent} %`))
  if (withdrawn.length === 0) return
  print(
    `${name}  is granted what wrangler-like.config.ts does not give any more: ${withdrawn.join('; ')}`,
  )
}
