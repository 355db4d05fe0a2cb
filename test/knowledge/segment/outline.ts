import type { Clause } from '../../../lib/knowledge/clause.ts'

/** A clause tree as people write an outline: a line a clause, `label | heading | path`, two spaces a level. */
export function toOutline(clauses: readonly Clause[]): string[] {
  const depths: number[] = []
  return clauses.flatMap(({ parent, label, heading, path }) => {
    depths.push(parent === null ? -1 : (depths[parent] ?? -1) + 1)
    return parent === null
      ? []
      : [`${'  '.repeat(depths.at(-1) ?? 0)}${label} | ${heading} | ${path}`]
  })
}

/**
 * The lines of an outline as it is expected, against one that was found: a path that is not given is not compared.
 *
 * @returns both without the paths that are not given
 */
export function compareOutlines(
  expected: string,
  found: readonly string[],
): { expected: string[]; found: string[] } {
  const lines = expected.trimEnd().split('\n')
  const tidy = (line: string): string => line.replace(/(?<=\S) +/g, ' ').trimEnd()
  const hasPath = lines.map((line) => line.split('|').length > 2)
  return {
    expected: lines.map((line) => tidy(line)),
    found: found.map((line, index) =>
      tidy(hasPath[index] === false ? line.slice(0, line.lastIndexOf('|')) : line),
    ),
  }
}
