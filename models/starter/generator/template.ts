/** Question templates: words with `{slot}`s in them. */

/**
 * Words, or a slot. `{by=region:哪个地区}` is a slot with a given value and how it is said there,
 * for words that only fit this sentence.
 */
export type TemplatePart =
  | { type: 'text'; text: string }
  | { type: 'slot'; slot: string; value?: string; phrase?: string }

const cache = new Map<string, TemplatePart[]>()

/** Cuts a template into its parts. */
export function parseTemplate(template: string): TemplatePart[] {
  const known = cache.get(template)
  if (known !== undefined) return known
  const parts: TemplatePart[] = []
  let start = 0
  for (const match of template.matchAll(/\{(\w+)(?:=([^:}]*):([^}]*))?\}/g)) {
    if (match.index > start) parts.push({ type: 'text', text: template.slice(start, match.index) })
    const [whole, slot = '', value, phrase] = match
    parts.push(
      value === undefined
        ? { type: 'slot', slot }
        : { type: 'slot', slot, value, phrase: phrase ?? '' },
    )
    start = match.index + whole.length
  }
  if (start < template.length) parts.push({ type: 'text', text: template.slice(start) })
  cache.set(template, parts)
  return parts
}
