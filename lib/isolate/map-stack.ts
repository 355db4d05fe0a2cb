import { SourceMap, type SourceMapPayload } from 'node:module'

/** Puts the places of the developer's files into texts that name places of the bundle. */
export interface StackMapper {
  /** Every place of the bundle in `text` replaced, e.g. `weather.js:1:9312` by `functions/weather.ts:12:3`. */
  map: (text: string) => string
  /** The error's message and the first place of it that the developer wrote, on one line. */
  summarize: (stack: string) => string
}

/** The runtime's name in stacks: such a line tells a developer nothing. */
const RUNTIME_FILE = 'onbox.js'
/** The space is on its line: else one of many empty lines is looked through from each of them. */
const RUNTIME_LINE = /\n[ \t]+at [^\n]*onbox\.js:\d+:\d+\)?/g

/**
 * @param script - the name under which the bundle runs, e.g. `weather.js`
 * @param sourceMap - as the bundler made it; without one, texts stay as they are
 */
export function createStackMapper(script: string, sourceMap: string | undefined): StackMapper {
  let parsed: SourceMap | undefined
  const place = new RegExp(`${script.replaceAll('.', '\\.')}:(\\d+):(\\d+)`, 'g')
  const map = (text: string) => {
    const own = text.includes(RUNTIME_FILE) ? text.replace(RUNTIME_LINE, '') : text
    if (sourceMap === undefined || !own.includes(script)) return own
    parsed ??= new SourceMap(JSON.parse(sourceMap) as SourceMapPayload)
    const known = parsed
    return own.replace(place, (whole, line: string, column: string) => {
      const entry = known.findEntry(Number(line) - 1, Number(column) - 1)
      if (!('originalSource' in entry)) return whole
      return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
    })
  }
  return {
    map,
    summarize: (stack) => {
      const lines = map(stack).split('\n')
      const end = lines.findIndex((line) => /^\s+at /.test(line))
      const message = (end < 0 ? lines : lines.slice(0, end)).join('\n')
      const own = lines.map((line) => /\b((?:functions|db)\/\S+:\d+:\d+)/.exec(line)?.[1])
      const first = own.find((found) => found !== undefined)
      return first === undefined ? message : `${message} (${first})`
    },
  }
}
