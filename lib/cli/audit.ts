import { createCommand, UsageError } from './command.ts'
import { CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox audit verify [export file]
onbox audit checkpoint
onbox audit key
onbox audit export
onbox audit show <request id>
onbox audit erase

The record of what was asked, called and answered. verify checks that nothing of it was changed, taken out or cut off: in
this folder's box, which may run meanwhile, or in an export, without a box. It ends with 1 where something is wrong.
checkpoint signs the record as it is, and prints the signature: kept elsewhere, it shows a tail that was cut off, and a
record that was written anew. key prints the public key that belongs to it; keep that elsewhere too.
export prints the record as lines of JSON; show prints one request's. erase takes away what one request, or one key, has
said and was answered; that there was something stays in the record, and so does the erasing.

  --public-key <hex>     verify: the key, or a file that has it (the box's own, where the box is in this folder)
  --checkpoint <file>    verify: checkpoints that were kept, one a line
  --retention-days <n>   verify: records go after so many days, fewer than 180 (allowShortRetention)
  --payloads             verify: open the payloads of the box, and check them too; export: print them, readable
  --since <when>         export: begin there: 90s, 10m, 2h, 1d, or a time such as 2026-11-25T08:00:00Z
  --until <when>         export: end there, with the next signature
  --function <name>      export: only what this function was asked; such a part cannot be verified
  --key <id>             export: only what this key has asked, as above; erase: all that this key has asked
  --request <id>         erase: what this request was about
  --out <file>           export: write it there, for the owner's eyes only; there is no file of that name yet
  --force                export: write over the file that is there
  --url <url>            the box
  --json                 print one line of JSON
  --help                 this text

${CONNECT_HELP}`

const OPTIONS = {
  'public-key': { type: 'string' },
  checkpoint: { type: 'string' },
  'retention-days': { type: 'string' },
  payloads: { type: 'boolean' },
  since: { type: 'string' },
  until: { type: 'string' },
  function: { type: 'string' },
  key: { type: 'string' },
  request: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const

type Option = keyof typeof OPTIONS

/** What each takes behind its name. */
const ACTIONS: Record<string, { names: readonly number[]; options: readonly Option[] }> = {
  verify: { names: [0, 1], options: ['public-key', 'checkpoint', 'retention-days', 'payloads'] },
  checkpoint: { names: [0], options: [] },
  key: { names: [0], options: [] },
  export: {
    names: [0],
    options: ['payloads', 'since', 'until', 'function', 'key', 'out', 'force'],
  },
  show: { names: [1], options: [] },
  erase: { names: [0], options: ['request', 'key'] },
}

export const command = createCommand({
  summary: 'verify, sign, export and erase the audit record',
  help: HELP,
  options: { ...CONNECT_OPTIONS, ...OPTIONS },
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [action = '', name], json }) {
    const taken = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (taken === undefined) {
      throw new UsageError(`there is no "${action}"; known: ${Object.keys(ACTIONS).join(', ')}`)
    }
    if (!taken.names.includes(name === undefined ? 0 : 1)) {
      throw new UsageError(
        name === undefined ? `${action} takes the id of a request` : `${action} takes no name`,
      )
    }
    for (const option of Object.keys(OPTIONS) as Option[]) {
      if (values[option] !== undefined && !taken.options.includes(option)) {
        throw new UsageError(`${action} has no --${option}`)
      }
    }
    const { url, key, payloads = false } = values
    switch (action) {
      case 'verify':
        return (await import('./audit-verify.ts')).verifyAudit(name, {
          json,
          payloads,
          publicKey: values['public-key'],
          checkpoints: values.checkpoint,
          retentionDays: values['retention-days'],
        })
      case 'checkpoint':
        return (await import('./audit-sign.ts')).printCheckpoint(url)
      case 'key':
        return (await import('./audit-sign.ts')).printKey(url, json)
      case 'export':
        return (await import('./audit-export.ts')).exportAudit(url, {
          json,
          payloads,
          key,
          function: values.function,
          since: values.since,
          until: values.until,
          out: values.out,
          force: values.force ?? false,
        })
      case 'show':
        return (await import('./audit-show.ts')).showRecords(url, name as string, json)
      default: {
        if ((values.request === undefined) === (key === undefined)) {
          throw new UsageError('erase takes either --request or --key')
        }
        const of =
          values.request === undefined ? { keyId: key as string } : { requestId: values.request }
        return (await import('./audit-erase.ts')).eraseAudit(url, of, json)
      }
    }
  },
})
