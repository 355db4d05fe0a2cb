import type { Route } from '../deploy/index.ts'
import { print } from './command.ts'

/** What serves now, a line a version. */
export function printRoutes(name: string, routes: readonly Route[]): void {
  print(...routes.map(({ version, percent }) => `${name}  version ${version} serves ${percent} %`))
}
