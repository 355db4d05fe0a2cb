import type { Context } from 'hono'
import type { Client } from '../client/index.ts'
import type { PageContext } from './layout.ts'
import type { People, Person } from './people.ts'
import type { ConsoleEnv } from './requests.ts'

/** What every page of somebody who has signed in is made of. */
export interface PageParts {
  people: People
  pageOf: (context: Context<ConsoleEnv>) => PageContext
  /** The box, asked in somebody's name. */
  clientOf: (context: Context<ConsoleEnv>, person: Person) => Client
}
