/** How a command may be typed: the first lines of its help, such as `onbox rollback <name> [version]`. */
export const readUsage = (help: string): string[] => help.slice(0, help.indexOf('\n\n')).split('\n')

/** The word behind the command's name where it is fixed: `rotate` of `onbox key rotate <id>`. */
export const readAction = (usage: string): string | undefined =>
  /^onbox \w+ ([a-z]+)\b/.exec(usage)?.[1]

/** What is wrong with so many names, which are more or fewer than the command takes. */
export function describeCount(help: string, given: readonly string[], max: number): string {
  const usages = readUsage(help)
  const actions = usages.flatMap((usage) => readAction(usage) ?? [])
  if (given.length === 0 && actions.length === usages.length) {
    return `it takes one of ${actions.join(', ')}`
  }
  const plain = usages.filter((usage) => readAction(usage) === undefined)
  const shown = plain.length > 0 ? plain : usages
  if (given.length > max) return `"${given[max]}" is one name too many: ${shown.join(', or ')}`
  const [wanted = []] = shown.map(readNames).toSorted((a, b) => a.length - b.length)
  const missing = wanted.slice(given.length).join(' and ')
  return `${missing} ${wanted.length - given.length > 1 ? 'are' : 'is'} missing: ${shown.join(', or ')}`
}

/** Those that cannot be left out, without those of options. */
const readNames = (usage: string): string[] =>
  usage.replaceAll(/--\S+ <[^>]+>/g, '').match(/<[^>]+>/g) ?? []
