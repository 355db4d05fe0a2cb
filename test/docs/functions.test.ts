import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { checkConfig, DEFAULTS, type Config } from '../../lib/config/index.ts'
import { ERRORS } from '../../lib/base/index.ts'
import { limitsSchema } from '../../lib/config/function-schema.ts'
import { configSchema } from '../../lib/config/schema.ts'
import { makeProject, PROJECT, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { readPage } from './read-page.ts'

const { text: page, blockAfter } = readPage('docs/functions.md')
const functions = runInNewContext(`({ ${blockAfter('under `functions`')} })`) as Config['functions']

it('docs/functions.md shows a function that works with the grants that it shows', async () => {
  const root = makeProject({ 'notes.ts': blockAfter('`functions/notes.ts`') })
  const box = await useTestBox({ root, config: checkConfig({ functions }, 'the page') })
  const put = await box.request('/notes/%E9%87%87%E8%B4%AD', { method: 'PUT', body: '周五前' })
  expect(put.status).toBe(204)
  expect(await (await box.request('/notes')).json()).toEqual(['采购'])
  const found = await box.request('/notes/tools/find_note', {
    method: 'POST',
    body: JSON.stringify({ name: '采购' }),
  })
  expect(await found.json()).toEqual({ name: '采购', text: '周五前' })
})

it('docs/functions.md has every limit with its default', () => {
  const documented = [...page.matchAll(/^\| `(\w+)` +\| `?([\w ]+?)`? +\|/gm)]
    .map(([, name = '', value = '']) => [name, value] as const)
    .filter(([, value]) => value === 'none' || value === 'one a core' || /^\d+$/.test(value))
  const limits = Object.keys(limitsSchema.entries).map((name) => {
    const value = (DEFAULTS.limits as Record<string, number>)[name]
    return [name, name === 'maxIsolates' ? 'one a core' : String(value ?? 'none')]
  })
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(limits))
})

it('docs/functions.md has the limits of grants with their defaults', () => {
  const rows = (of: string): object =>
    Object.fromEntries(
      [...page.matchAll(new RegExp(`^\\| \`(\\w+)\` ${of} +\\| \`(\\d+)\``, 'gm'))].map(
        ([, name = '', value]) => [name, Number(value)],
      ),
    )
  expect(rows('of it')).toEqual(DEFAULTS.fetch)
  expect(rows('of the namespace')).toEqual(DEFAULTS.kv)
})

/** The cells of the table with this head. */
function rowsOf(head: RegExp): string[][] {
  const lines = page.slice(page.search(head)).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const { entries } = configSchema.entries.functions.value
const bindings = entries.bindings.wrapped.value.options.map(({ entries: fields }) => ({
  type: fields.type.literal,
  fields: Object.keys(fields).filter((field) => field !== 'type'),
}))

it('docs/functions.md has every kind of grant and every field of it, and nothing else', () => {
  const rows = rowsOf(/^\| `type` /m)
  expect(rows.map(([type = '']) => type).toSorted()).toEqual(
    bindings.map(({ type }) => `\`${type}\``).toSorted(),
  )
  const limits = new Set(
    [
      ...rowsOf(/^\| in the grant +\| default +\| beyond it +\|\n\|.*\n\| `timeoutMs`/m),
      ...rowsOf(/^\| in the grant +\| default +\| beyond it +\|\n\|.*\n\| `maxBytes`/m),
    ].map(([name = '']) => /^`(\w+)`/.exec(name)?.[1]),
  )
  for (const { type, fields } of bindings) {
    const [, granted = ''] = rows.find(([name]) => name === `\`${type}\``) ?? []
    const named = [...granted.matchAll(/`(\w+)`/g)].map(([, field = '']) => field)
    expect(named.filter((field) => !fields.includes(field))).toEqual([])
    for (const field of fields.filter((one) => !named.includes(one) && !limits.has(one))) {
      expect(page).toMatch(new RegExp(`\`${type}\` grant [^.]*\`${field}\``))
    }
  }
})

it('docs/functions.md has everything that a function can be given', () => {
  for (const field of Object.keys(entries)) expect(page).toMatch(new RegExp(`\\b${field}\\b`))
})

it('docs/functions.md has every code of an error, and no other', () => {
  const codes = rowsOf(/^\| from +\| codes /m).flatMap(
    ([, cell = '']) => cell.match(/[A-Z_]{6,}/g) ?? [],
  )
  expect([...new Set(codes)].toSorted()).toEqual(Object.keys(ERRORS).toSorted())
  const isName = (text: string): boolean => text in ERRORS || text.startsWith('CRM_')
  const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
  expect(named.filter((code) => !isName(code))).toEqual([])
})

/** Each row of what cannot be raised, with the constants that hold it. */
const FIXED: Record<string, [file: string, ...constants: string[]]> = {
  'headers of a request, all together': ['gateway/listen.ts', 'MAX_HEADER_BYTES'],
  'question to `ask()`': ['function/ask.ts', 'MAX_QUESTION_CHARACTERS'],
  'question and instructions to `env.AI`': ['agent/model-binding.ts', 'MAX_CHARACTERS'],
  'documents to `env.AI`, text of each': [
    'agent/model-binding.ts',
    'MAX_DOCUMENTS',
    'MAX_DOCUMENT_CHARACTERS',
  ],
  'results to `env.AI`': ['agent/model-binding.ts', 'MAX_RESULTS'],
  'result of a tool': ['agent/run-call.ts', 'MAX_RESULT_CHARACTERS'],
  'calls of bindings under way, of one isolate': ['isolate/serve-calls.ts', 'MAX_CALLS'],
  'rows of a query, and their size': ['bindings/data/run-query.ts', 'MAX_ROWS', 'MAX_BYTES'],
  'text of a statement, its parameters': [
    'bindings/database.ts',
    'MAX_SQL_CHARACTERS',
    'MAX_PARAMS',
  ],
  'statements of a batch': ['bindings/database.ts', 'MAX_BATCH'],
  'key and value in `KV`': ['bindings/kv.ts', 'MAX_KEY_CHARACTERS', 'MAX_VALUE_BYTES'],
  '`ttlSeconds` of a value, keys of one `list`': [
    'bindings/kv.ts',
    'MAX_TTL_SECONDS',
    'MAX_LISTED',
  ],
  'address and headers of a request by `FETCH`': [
    'bindings/fetch/read-order.ts',
    'MAX_URL_CHARACTERS',
    'MAX_HEADER_CHARACTERS',
  ],
  'hits of a search, characters of its question': [
    'knowledge/search/search-index.ts',
    'MAX_HITS',
    'MAX_QUERY_LENGTH',
  ],
  'documents of one page of a list': ['knowledge/search/read-documents.ts', 'MAX_LISTED'],
  'text of a document that is read at once, or compared': [
    'knowledge/search/read-documents.ts',
    'MAX_READ_LENGTH',
  ],
  'redirects that it follows': ['bindings/fetch/exchange.ts', 'MAX_REDIRECTS'],
  'a secret': ['bindings/secrets/open-secrets.ts', 'MAX_VALUE_CHARACTERS'],
  'body of a request to a `service`': ['bindings/service.ts', 'MAX_REQUEST_BYTES'],
  'headers of a response': ['isolate/message-limits.ts', 'MAX_LIST_ITEMS'],
  'lines that an isolate prints in a second': [
    'isolate/message-limits.ts',
    'MAX_LINES_PER_SECOND',
    'MAX_TEXT_CHARACTERS',
  ],
  'values of an enumeration of a tool': ['inference/decode/find-undecodable.ts', 'MAX_CHOICES'],
  'requests of one connection that wait for answers': ['gateway/listen.ts', 'MAX_WAITING'],
  'turns of the model that run or wait': ['inference/fair-queue.ts', 'MAX_TURNS'],
  'functions and tools that call each other': ['deploy/version-tools.ts', 'MAX_DEPTH'],
  'versions of a function that are kept': ['deploy/version-store.ts', 'KEPT_VERSIONS'],
}

/** As the page writes it. */
const written = (value: number, name: string): string => {
  if (name.endsWith('BYTES') && value >= 1_048_576) return `${value / 1_048_576} MiB`
  if (name.endsWith('BYTES') && value % 1_024 === 0 && value > 65_536) return `${value / 1_024} KiB`
  return value.toLocaleString('en')
}

it('docs/functions.md has what cannot be raised, as the code has it', () => {
  const rows = rowsOf(/^\| what +\| at most /m)
  expect(rows.map(([what]) => what)).toEqual(Object.keys(FIXED))
  for (const [what = '', atMost] of rows) {
    const [file = '', ...constants] = FIXED[what] ?? []
    const source = readFileSync(join(PROJECT, 'lib', file), 'utf8')
    for (const name of constants) {
      const [, value = ''] = new RegExp(`const ${name} = ([\\d_ *]+)$`, 'm').exec(source) ?? []
      const number = value
        .split('*')
        .reduce((product, one) => product * Number(one.replaceAll('_', '')), 1)
      expect(atMost, what).toContain(written(number, name))
    }
  }
})

it('docs/functions.md has how much of a result the model reads by default', () => {
  const source = readFileSync(join(PROJECT, 'lib/agent/run-call.ts'), 'utf8')
  const [, share] = /RESULT_CHARACTERS_PER_CONTEXT_TOKEN = ([\d.]+)$/m.exec(source) ?? []
  const { contextTokens } = DEFAULTS.model
  const row = rowsOf(/^\| what +\| at most /m).find(([what]) => what === 'result of a tool')
  const [tokens, characters] = [contextTokens, contextTokens * Number(share)].map((number) =>
    number.toLocaleString('en'),
  )
  expect(row?.[1]).toContain(`${characters} of ${tokens}`)
})

it('docs/functions.md has every command in its table, and names no other', async () => {
  const cli = useCli([])
  await cli.ended
  const known = new Set([...cli.output.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name))
  const inTable = rowsOf(/^\| command /m).map(([cell = '']) => /^`onbox (\w+)/.exec(cell)?.[1])
  expect(new Set(inTable)).toEqual(known)
  const named = [...page.matchAll(/`onbox (\w+)/g)].map(([, name]) => name)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})
