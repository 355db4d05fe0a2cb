import { quoteShell } from '../base/index.ts'
import type { Box } from '../server.ts'

/** The sample's plainest function is the first to be asked; without it, the first that has an example. */
const FIRST_FUNCTION = 'weather'

/** What `onbox start` prints for a person. */
export function describeBox({ url, adminKey, engine, functions }: Box, seconds: string): string {
  const { state } = engine
  const lines = [
    `onbox serves at ${url} (ready in ${seconds} s)`,
    '',
    `  model      ${state.status === 'ready' ? `${state.info.name} (${state.info.file})` : `none: ${state.status === 'failed' ? state.reason : 'loading'}`}`,
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
export function toJson({ url, engine, functions }: Box): object {
  return {
    url,
    model: engine.state,
    functions: functions
      .list()
      .map(({ name, version, fault, notice }) => ({ name, version, fault, notice })),
  }
}

function describeFunctions(functions: Box['functions']): string[] {
  const lines = functions
    .list()
    .flatMap(({ name, version, fault, notice }) => [
      fault === undefined ? `/${name}  ${version}` : `/${name}  does not serve: ${fault}`,
      ...(notice === undefined ? [] : [`  its file as it is now is not deployed: ${notice}`]),
    ])
  const [first = 'none: put a file into functions/', ...others] = lines
  return [`  functions  ${first}`, ...others.map((line) => `             ${line}`)]
}

function describeKey({ made, key, file }: Box['adminKey']): string[] {
  if (file === undefined) return ['  key        from ONBOX_ADMIN_KEY']
  return made
    ? [`  key        ${key}`, `             shown this once; kept in ${file}`]
    : [`  key        in ${file}`]
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
