import { createCommand, UsageError } from './command.ts'

const HELP = `onbox model list
onbox model info [name or path]
onbox model pull <source>
onbox model use <name or path>
onbox model bench [name or path]

The models on this machine: which there are, and which one the box loads; what one needs before it is loaded; how to
get one, choose one, and measure one. Where a name may be left out, it is the one that the box loads.

pull fetches a GGUF into <ONBOX_DATA_DIR>/models, all files of a split one: from https://…/model.gguf,
hf:owner/repo/model.gguf (Hugging Face, or ONBOX_MODEL_MIRROR in its place), ms:owner/repo/model.gguf (ModelScope), or
the path of a file, which is copied. What was stopped goes on where it was. No other command connects to anywhere.
use chooses what the next start loads; ONBOX_MODEL comes before it, the operator's file after it.
bench loads the model in a process of its own: stop the box first, or both are slow.

  --sha256 <sum>  pull: what the file's SHA-256 has to be; of a split one, once for each file
  --force         pull: keep a model also where its chat template is not known, such as one that makes vectors
  --default       use: go by the operator's file again
  --json          print one line of JSON; of pull, one for each thing
  --help          this text
`

const OPTIONS = {
  sha256: { type: 'string', multiple: true },
  force: { type: 'boolean' },
  default: { type: 'boolean' },
} as const

type Option = keyof typeof OPTIONS

/** What each takes behind its name. */
const ACTIONS: Record<string, { names: readonly number[]; options: readonly Option[] }> = {
  list: { names: [0], options: [] },
  info: { names: [0, 1], options: [] },
  pull: { names: [1], options: ['sha256', 'force'] },
  use: { names: [0, 1], options: ['default'] },
  bench: { names: [0, 1], options: [] },
}

export const command = createCommand({
  summary: 'list, inspect, fetch, choose and measure models',
  help: HELP,
  options: OPTIONS,
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [action = '', name], json }) {
    const taken = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (taken === undefined) {
      throw new UsageError(`there is no "${action}"; known: ${Object.keys(ACTIONS).join(', ')}`)
    }
    const { sha256, force = false } = values
    if (!taken.names.includes(name === undefined ? 0 : 1)) {
      throw new UsageError(
        name === undefined ? `${action} takes what to ${action}` : `${action} takes no name`,
      )
    }
    for (const option of Object.keys(OPTIONS) as Option[]) {
      if (values[option] !== undefined && !taken.options.includes(option)) {
        throw new UsageError(`${action} has no --${option}`)
      }
    }
    switch (action) {
      case 'list':
        return (await import('./model-list.ts')).listAllModels(json)
      case 'info':
        return (await import('./model-info.ts')).showModel(name, json)
      case 'pull':
        return (await import('./model-pull.ts')).pullModel(name as string, {
          json,
          force,
          ...(sha256 && { sums: sha256 }),
        })
      case 'use': {
        const isBack = values.default === true
        if (isBack === (name !== undefined)) {
          throw new UsageError('use takes the name of a model, or --default')
        }
        return (await import('./model-use.ts')).useModel(name, json)
      }
      default:
        return (await import('./model-bench.ts')).benchModel(name, json)
    }
  },
})
