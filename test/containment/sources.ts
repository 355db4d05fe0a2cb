/** A function file that wants something of the machine that bundles it; CANARY is a file outside. */
export interface Source {
  text: string
  /** What comes out: a refusal, or a bundle, which has nothing of that file in it. */
  out: RegExp
}

const REFUSED = /^BUNDLE_FAILED/

export const sources: Record<string, Source> = {
  'a file as JSON': { text: `import data from 'CANARY'; export default data`, out: REFUSED },
  'a file as text': {
    text: `import data from 'CANARY' with { type: 'text' }; export default data`,
    out: REFUSED,
  },
  'a file by its address': {
    text: `import data from 'file://CANARY'; export default data`,
    out: REFUSED,
  },
  'a file by a path that climbs': {
    text: `import data from '../db/../../../../../../../../../CANARY'; export default data`,
    out: REFUSED,
  },
  'files by import() of a template': {
    text: 'const name = String(Date.now()); export default await import(`../../${name}.json`)',
    out: REFUSED,
  },
  'a file by require()': { text: `export default require('CANARY')`, out: REFUSED },
  'a file by import()': { text: `export default import('CANARY')`, out: REFUSED },
  'a file as its source map': {
    text: `export default 1\n//# sourceMappingURL=file://CANARY`,
    out: REFUSED,
  },
  'a file as its source map, in a comment of several lines': {
    text: `export default 1\n/*# sourceMappingURL=file://CANARY */`,
    out: REFUSED,
  },
  'a built-in module': { text: `export * from 'node:fs'`, out: REFUSED },
  'a module of the box': { text: `export * from '../../lib/server.ts'`, out: REFUSED },
  'a package that it may not use': { text: `export * from 'better-sqlite3'`, out: REFUSED },
}
