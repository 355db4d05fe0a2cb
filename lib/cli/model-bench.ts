import { measureSpeed, type SpeedMeasure } from '../models/index.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { printJson } from './command.ts'
import { formatSize } from './format-size.ts'
import { printTable } from './print-table.ts'
import { readProject, toOptions } from './read-models.ts'

/** `onbox model bench` */
export async function benchModel(name: string | undefined, json: boolean): Promise<number> {
  const options = toOptions(await readProject(), name)
  const stop = abortOnStop()
  try {
    const measured = await measureSpeed(options, stop)
    if (json) printJson(measured)
    else printTable(describe(measured))
    return 0
  } catch (error) {
    if (!stop.aborted) throw error
    process.stderr.write('onbox: stopped, nothing is measured\n')
    return 1
  }
}

function describe(measured: SpeedMeasure): [what: string, value: string][] {
  const { model, threads, loadMs, promptTokens, answers, residentBytes } = measured
  const rate = (tokensPerSecond: number): string => `${tokensPerSecond.toFixed(1)} tokens/s`
  return [
    [model.name, `${model.file}, ${formatSize(model.sizeBytes)}, ${threads} threads`],
    ['load', `${(loadMs / 1_000).toFixed(1)} s`],
    ['reading', `${rate(measured.promptTokensPerSecond)}, ${promptTokens} tokens`],
    [
      'first token',
      `${measured.warmFirstTokenMs.toFixed(0)} ms, with what is before the question known`,
    ],
    ...answers.map(({ atOnce, tokensPerSecond }): [string, string] => [
      atOnce === 1 ? 'one answer' : `${atOnce} at once`,
      atOnce === 1
        ? rate(tokensPerSecond)
        : `${rate(tokensPerSecond)} together, ${rate(tokensPerSecond / atOnce)} each`,
    ]),
    ['memory', residentBytes === undefined ? 'not told' : formatSize(residentBytes)],
  ]
}
