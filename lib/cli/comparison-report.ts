import { showText } from '../base/index.ts'
import type {
  ChangedClause,
  ClauseChange,
  ComparedDocument,
  DocumentComparison,
} from '../knowledge/index.ts'

/** Of what was added, removed or worded otherwise, in characters. */
const MAX_WORDS = 80

/** A comparison as lines for people: which documents, how many changes, and each with what it means. */
export function describeComparison({
  before,
  after,
  changes,
  counts,
}: DocumentComparison): string[] {
  const { unchanged, ...changed } = counts
  const kinds = Object.entries(changed).filter(([, count]) => count > 0)
  return [
    `before  ${describeDocument(before)}`,
    `after   ${describeDocument(after)}`,
    kinds.length === 0
      ? `No clause was changed; ${unchanged} are the same.`
      : `${kinds.map(([kind, count]) => `${count} ${NAMES[kind as keyof typeof changed]}`).join(', ')}; ${unchanged} unchanged`,
    ...changes.flatMap((change) => ['', ...describeChange(change)]),
  ]
}

/** What the counts count. */
const NAMES = {
  added: 'added',
  removed: 'removed',
  split: 'split',
  merged: 'merged',
  moved: 'moved',
  renumbered: 'renumbered',
  wording: 'in wording',
  substance: 'in substance',
} as const

const describeDocument = ({ id, title, version, sentOn, fileName }: ComparedDocument): string =>
  [
    title,
    version === undefined ? '' : `v${version}`,
    sentOn === undefined ? '' : `sent ${sentOn}`,
    `${fileName} (${id})`,
  ]
    .filter(Boolean)
    .map(showText)
    .join(', ')

function describeChange(change: ClauseChange): string[] {
  const { id, type, place, content, before, after, substance, words } = change
  const what = [
    ...(type === 'matched' ? [] : [type]),
    ...(place === 'same' ? [] : [place]),
    ...(type === 'added' || type === 'removed' || content === 'same'
      ? []
      : [content === 'wording' ? 'wording' : 'changed']),
  ]
  const was = before.map(cite).join(', ')
  const is = after.map(cite).join(', ')
  const names = was === '' || is === '' || was === is ? is || was : `${was} → ${is}`
  return [
    `[${id}] ${what.join(', ')}: ${names}`,
    ...(type === 'added' ? after : type === 'removed' ? before : []).map(
      ({ text }) => `    ${clip(text)}`,
    ),
    ...substance.map((one) => {
      const label = one.type === 'other-words' ? 'words' : one.type
      return `    ${label.padEnd(10)} ${clip(one.before?.text ?? '(none)')} → ${clip(one.after?.text ?? '(none)')}`
    }),
    ...(substance.length > 0
      ? []
      : words.map((one) => `    wording    ${clip(one.before.text)} → ${clip(one.after.text)}`)),
  ]
}

const cite = ({ path, heading }: ChangedClause): string =>
  clip([path, heading].join(' ')) || 'preamble'

function clip(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return showText(line.length <= MAX_WORDS ? line : `${line.slice(0, MAX_WORDS)}…`)
}
