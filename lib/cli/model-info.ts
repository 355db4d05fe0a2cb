import { inspectModel, type ModelInspection } from '../models/index.ts'
import { print, printJson } from './command.ts'
import { formatSize } from './format-size.ts'
import { printTable } from './print-table.ts'
import { readProject, toOptions } from './read-models.ts'

/** `onbox model info` @returns 1 where it cannot be used */
export async function showModel(name: string | undefined, json: boolean): Promise<number> {
  const project = await readProject()
  const found = await inspectModel(toOptions(project, name))
  if (json) printJson(found)
  else {
    printTable(describe(found))
    print('', ...describeVerdict(found))
  }
  return found.fault === undefined ? 0 : 1
}

const count = (value: number): string => value.toLocaleString('en')

function describe(found: ModelInspection): [what: string, value: string][] {
  const { memory, lanes, room, trainContextTokens } = found
  const { place, weightsBytes, bytesPerToken, bytesPerSequence, contextBytes } = memory
  const [short] = lanes
  return [
    ['file', found.path],
    ['name', found.name],
    ['architecture', found.architecture],
    ['parameters', describeParameters(found.parameters)],
    ['size', `${formatSize(found.sizeBytes)}, ${found.quantization}`],
    [
      'context',
      trainContextTokens === undefined ? 'not told' : `${count(trainContextTokens)} tokens`,
    ],
    ['template', found.template ?? 'not known'],
    ['', ''],
    ['weights', `${formatSize(weightsBytes)} of ${place}`],
    ['a token', formatSize(bytesPerToken)],
    ['a sequence', `${formatSize(bytesPerSequence)}, ${count(short?.contextTokens ?? 0)} tokens`],
    ...lanes.map(({ sequences, contextTokens }, index): [string, string] => [
      index === 0 ? 'short lane' : 'long lane',
      `${sequences} x ${count(contextTokens)} tokens`,
    ]),
    ['lanes', `${formatSize(contextBytes)}, room to compute included`],
    ['needed', formatSize(weightsBytes + contextBytes)],
    [
      place === 'RAM' ? 'RAM' : 'GPU memory',
      `${formatSize(memory.freeBytes)} free of ${formatSize(memory.totalBytes)}`,
    ],
    [
      'room for',
      room.map((lane) => `${lane.sequences} x ${count(lane.contextTokens)}`).join(', or ') ||
        'no sequence',
    ],
  ]
}

function describeParameters(parameters: number): string {
  if (parameters >= 1e9) return `${(parameters / 1e9).toFixed(1)} billion`
  return `${(parameters / 1e6).toFixed(1)} million`
}

function describeVerdict({ memory, fault }: ModelInspection): string[] {
  if (fault !== undefined) return [`It cannot be used [${fault.code}]: ${fault.detail}`]
  switch (memory.fits) {
    case 'now':
      return ['It can be used, with the lanes that are configured.']
    case 'later':
      return [
        'It can be used, once other programs, or the model that is loaded now, give memory back.',
      ]
    case 'no':
      return []
    default:
      return memory.fits satisfies never
  }
}
