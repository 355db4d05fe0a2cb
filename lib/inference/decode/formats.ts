import type { Shape } from './decode-figures.ts'

const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const MINUTES = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`
const TIME = String.raw`${MINUTES}:[0-5]\d(?:Z|[+-]${MINUTES})`

// Whatever begins such a text can be completed by the rest of one of its examples.
const DATES = ['2000-01-01', '2000-01-10']
const TIMES = ['00:00:00Z', '00:00:00+00:00', '00:00:00-00:00']

interface Format extends Shape {
  /** Of every length that there is. */
  readonly examples: readonly string[]
}

/** The formats of strings that the decoder holds a model to; `-local` are those without an offset. */
export const FORMATS: Readonly<Record<string, Format>> = {
  date: createFormat(DATE, DATES),
  time: createFormat(TIME, TIMES),
  'time-local': createFormat(MINUTES, ['00:00']),
  'date-time': createFormat(
    `${DATE}T${TIME}`,
    DATES.flatMap((date) => TIMES.map((time) => `${date}T${time}`)),
  ),
  'date-time-local': createFormat(
    `${DATE}T${MINUTES}`,
    DATES.map((date) => `${date}T00:00`),
  ),
}

function createFormat(source: string, examples: readonly string[]): Format {
  const pattern = new RegExp(`^${source}$`)
  const isWhole = (text: string): boolean => pattern.test(text) && isDay(text)
  return {
    examples,
    isWhole,
    isStart: (text) => examples.some((example) => isWhole(text + example.slice(text.length))),
  }
}

/** Whether the date that `text` begins with, if any, is in the calendar. */
function isDay(text: string): boolean {
  const [date] = /^\d{4}-\d\d-\d\d/.exec(text) ?? []
  return date === undefined || new Date(`${date}T00:00Z`).toISOString().startsWith(date)
}
