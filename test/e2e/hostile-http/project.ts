import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../../lib/config/index.ts'
import { BODIES } from './bodies.ts'
import { CONNECTIONS } from './connections.ts'
import { CREDENTIALS } from './credentials.ts'
import { FRAMING } from './framing.ts'
import { HEADS } from './heads.ts'
import type { HostileCase } from './hostile-case.ts'
import { TARGETS } from './targets.ts'
import { AUDIENCE, ISSUER, type Tokens } from './tokens.ts'

/** All cases, by what is hostile about them. */
export const HOSTILE: Readonly<Record<string, readonly HostileCase[]>> = {
  framing: FRAMING,
  heads: HEADS,
  targets: TARGETS,
  credentials: CREDENTIALS,
  bodies: BODIES,
  connections: CONNECTIONS,
}

/** What the key of the cases may do. */
export const SCOPES = ['echo:ask', 'echo:tools', 'papers:documents']

const ECHO = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const repeat = defineTool({
  name: 'repeat', description: '重复', input: v.object({ text: v.string() }), run: (given) => given,
})
export default createFunction({ tools: [repeat] }).get('/', (context) => context.text('hello'))`

const PAPERS = `import { createFunction } from 'onbox'
export default createFunction().get('/', (context) => context.text('papers'))`

const CONFIG: Config = {
  // Whoever is slow is told so within the test.
  http: { headersTimeoutMs: 500, requestTimeoutMs: 2_000 },
  access: {
    oidc: {
      issuer: ISSUER,
      audience: AUDIENCE,
      jwks: 'keys.json',
      grants: [{ claim: 'groups', value: 'staff', scopes: ['echo:ask'] }],
    },
  },
  collections: { papers: {} },
  functions: {
    echo: { tools: ['repeat'], limits: { maxBodyBytes: 262_144 } },
    papers: { bindings: { PAPERS: { type: 'collection', collection: 'papers', access: 'write' } } },
  },
}

/** Fills a folder with the box that is attacked. */
export function writeProject(root: string, { jwks }: Tokens): void {
  mkdirSync(join(root, 'functions'), { recursive: true })
  writeFileSync(join(root, 'functions', 'echo.ts'), ECHO)
  writeFileSync(join(root, 'functions', 'papers.ts'), PAPERS)
  writeFileSync(join(root, 'keys.json'), JSON.stringify(jwks))
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'wrangler-like.config.ts'), `export default ${JSON.stringify(CONFIG)}\n`)
}

/** Has the box make the key of the cases. */
export async function createHostileKey(url: string, adminKey: string): Promise<string> {
  const response = await fetch(`${url}/admin/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminKey}` },
    body: JSON.stringify({ name: 'hostile', scopes: SCOPES }),
  })
  return ((await response.json()) as { key: string }).key
}
