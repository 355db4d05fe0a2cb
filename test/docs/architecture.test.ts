import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

/** What a room imports of others; `types` is what it imports by `import type` only. */
interface Imports {
  values: string[]
  types: string[]
}

const ADVICE = 'take what you need as a parameter, and let lib/server.ts hand it over'

const told = readTable()
const found = readSources()

describe('docs/architecture.md', () => {
  it('has a row for each room of lib/', () => {
    expect([...found.keys()].toSorted()).toEqual([...told.keys()].toSorted())
  })

  it.each([...told])('names what %s imports', (room, imports) => {
    expect(found.get(room), ADVICE).toEqual(imports)
  })

  it.each([...told])('has %s below all that it imports', (room, { values, types }) => {
    const rooms = ['db', ...told.keys()]
    const above = new Set(rooms.slice(0, rooms.indexOf(room)))
    expect([...values, ...types].filter((name) => !above.has(name))).toEqual([])
  })
})

/** The rows `| lib/room/ | what it is | base, config; types of access |`, from above. */
function readTable(): Map<string, Imports> {
  const { text } = readPage('docs/architecture.md')
  const rows = [...text.matchAll(/^\| `lib\/([-\w.]+)\/?` +\|[^|]+\|([^|]+)\|$/gm)]
  return new Map(
    rows.map(([, room = '', cell = '']) => {
      const [, values, types] = /^([^;]*?)(?:; )?(?:types of (.+))?$/.exec(cell.trim()) ?? []
      return [room, { values: listNames(values), types: listNames(types) }]
    }),
  )
}

function listNames(names = ''): string[] {
  return names.split(', ').filter((name) => name !== '' && name !== '–')
}

function readSources(): Map<string, Imports> {
  const rooms = new Map<string, { values: Set<string>; types: Set<string> }>()
  for (const file of globSync('lib/**/*.ts', { cwd: PROJECT })) {
    const room = roomOf(file)
    const { values, types } = rooms.getOrInsert(room, { values: new Set(), types: new Set() })
    const text = readFileSync(join(PROJECT, file), 'utf8')
    // Every path counts: of an import, an import() or the file of a process.
    const paths = text.matchAll(
      /(?:\b(?:import|export) (type) [^'=]*?from )?'(\.{1,2}\/[^'\n]+\.ts)'/g,
    )
    for (const [, type, path = ''] of paths) {
      const other = roomOf(join(dirname(file), path))
      if (other !== room) (type ? types : values).add(other)
    }
  }
  return new Map([...rooms].map(([room, imports]) => [room, sortImports(imports)]))
}

function sortImports({ values, types }: Record<keyof Imports, Set<string>>): Imports {
  return { values: [...values].toSorted(), types: [...types.difference(values)].toSorted() }
}

/** `lib/base/log.ts` → `base`, `lib/server.ts` → `server.ts`, `db/migrate.ts` → `db`. */
function roomOf(file: string): string {
  return file.replace(/^lib\//, '').replace(/\/.*/, '')
}
