import { readSettings } from '../config/index.ts'
import { parseSource, pull, SOURCE_FORMS, toModelFolder } from '../models/index.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { print, printJson, UsageError } from './command.ts'
import { formatSize } from './format-size.ts'
import { createPullReport } from './pull-report.ts'
import { toName } from './read-models.ts'

export interface PullInput {
  json: boolean
  force: boolean
  sums?: readonly string[]
}

/** `onbox model pull` @returns 1 where it was stopped */
export async function pullModel(typed: string, { json, force, sums }: PullInput): Promise<number> {
  const { dataDir, modelMirror } = readSettings(process.env, process.cwd())
  const source = parseSource(typed, modelMirror)
  if (source === undefined) throw new UsageError(`pull takes ${SOURCE_FORMS}`)
  if (sums !== undefined) checkSums(sums, source.files.length)
  const stop = abortOnStop()
  const report = createPullReport(json)
  try {
    const model = await pull(source, {
      folder: toModelFolder(dataDir),
      force,
      ...(sums && { sums: sums.map((sum) => sum.toLowerCase()) }),
      signal: stop,
      onEvent: report.onEvent,
    })
    report.end()
    if (json) printJson({ type: 'done', ...model })
    else {
      const name = toName(model.name)
      const { wasHere, sizeBytes, template = 'its template is not known', sums } = model
      print(
        `${model.name} is here${wasHere ? ' already' : ''}: ${formatSize(sizeBytes)}, ${template}, SHA-256 ${sums.join(' ')}`,
        `onbox model info ${name} tells what it needs, onbox model use ${name} chooses it.`,
      )
    }
    return 0
  } catch (error) {
    report.end()
    if (!stop.aborted) throw error
    process.stderr.write(
      'onbox: stopped; what has come stays, and the same command goes on from there\n',
    )
    return 1
  }
}

function checkSums(sums: readonly string[], files: number): void {
  if (sums.length !== files) {
    throw new UsageError(`--sha256 is there ${sums.length} times for ${files} files`)
  }
  const wrong = sums.find((sum) => !/^[0-9a-f]{64}$/i.test(sum))
  if (wrong !== undefined)
    throw new UsageError(`--sha256 takes 64 hexadecimal digits, not "${wrong}"`)
}
