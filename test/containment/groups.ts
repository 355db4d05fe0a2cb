import { breaks } from './broken-out.ts'
import { fetchForgeries } from './fetch-forgeries.ts'
import { bombs } from './fixtures/db/bombs.ts'
import { floods } from './flood-fixtures/db/floods.ts'
import { speeches } from './fixtures/db/speeches.ts'
import { attempts as builtIns } from './fixtures/functions/built-ins.ts'
import { attempts as codeGeneration } from './fixtures/functions/code-generation.ts'
import { attempts as files } from './fixtures/functions/files.ts'
import { attempts as network } from './fixtures/functions/network.ts'
import { attempts as patches } from './fixtures/functions/patches.ts'
import { attempts as processes } from './fixtures/functions/processes.ts'
import { crossings } from './fixtures/functions/tenants.ts'
import { thefts } from './fixtures/functions/secrets.ts'
import { refused } from './locked-process.ts'
import { forgeries } from './secret-forgeries.ts'
import { sources } from './sources.ts'

/** The tables of the suite, by the name of the test file that makes each of their attempts. */
export const groups: Record<string, object> = {
  files,
  network,
  processes,
  'built-ins': builtIns,
  'code-generation': codeGeneration,
  patches,
  speaks: speeches,
  'broken-out': breaks,
  bombs,
  floods,
  tenants: crossings,
  secrets: { ...thefts, ...forgeries },
  fetch: fetchForgeries,
  sources,
  'locked-process': refused,
}
