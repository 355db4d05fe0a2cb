import { quoteShell } from '../base/index.ts'
import type { Box } from '../server.ts'

/** The sample's plainest function is the first to be asked; without it, the first that has an example. */
const FIRST_FUNCTION = 'weather'

/** What `onbox start` prints for a person. */
export function describeBox(box: Box, seconds: string): string {
  const { url, networkUrls, adminKey, engine, functions } = box
  const { state } = engine
  const lines = [
    `onbox serves at ${url}${networkUrls.length > 0 ? ' on this machine' : ''} (ready in ${seconds} s)`,
    '',
    ...label('network', networkUrls),
    // Of colleagues, where they reach it.
    ...label('console', [`${networkUrls[0] ?? url}/console`]),
    ...label('model', [describeModel(state)]),
    ...describeFunctions(functions),
    ...describeKey(adminKey),
    '',
  ]
  const question = state.status === 'ready' ? findQuestion(functions) : undefined
  if (question !== undefined) {
    const { name, ask } = question
    lines.push(
      'Ask it:',
      '',
      `  curl ${url}/${name} -H "Authorization: Bearer ${keyInShell(adminKey)}" -d ${quoteShell(JSON.stringify({ question: ask }))}`,
      '',
    )
  }
  return `${lines.join('\n')}\n`
}

/** What `onbox start --json` prints. */
export function toJson({ url, networkUrls, engine, functions }: Box): object {
  return {
    url,
    networkUrls,
    model: engine.state,
    functions: functions
      .list()
      .map(({ name, version, fault, notice }) => ({ name, version, fault, notice })),
  }
}

function describeModel(state: Box['engine']['state']): string {
  if (state.status === 'ready') return `${state.info.name} (${state.info.file})`
  return `none: ${state.status === 'failed' ? state.reason : 'loading'}`
}

function describeFunctions(functions: Box['functions']): string[] {
  const lines = functions
    .list()
    .flatMap(({ name, version, fault, notice }) => [
      fault === undefined ? `/${name}  ${version}` : `/${name}  does not serve: ${fault}`,
      ...(notice === undefined ? [] : [`  its file as it is now is not deployed: ${notice}`]),
    ])
  return label('functions', lines.length === 0 ? ['none: put a file into functions/'] : lines)
}

/** Lines under one name, which stands before the first. */
const label = (name: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `  ${(index === 0 ? name : '').padEnd(9)}  ${line}`)

function describeKey({ made, key, file }: Box['adminKey']): string[] {
  if (file === undefined) return label('key', ['from ONBOX_ADMIN_KEY'])
  return label('key', made ? [key, `shown this once; kept in ${file}`] : [`in ${file}`])
}

function keyInShell({ made, key, file }: Box['adminKey']): string {
  if (file === undefined) return '$ONBOX_ADMIN_KEY'
  return made ? key : `$(cat ${quoteShell(file)})`
}

function findQuestion(functions: Box['functions']): { name: string; ask: string } | undefined {
  const listed = functions.list()
  const candidates = [...listed.filter(({ name }) => name === FIRST_FUNCTION), ...listed]
  for (const { name, fault, evals } of candidates) {
    const [example] = evals
    if (fault === undefined && example !== undefined) return { name, ask: example.ask }
  }
  return undefined
}
