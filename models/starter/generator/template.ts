/** Question templates: words with `{slot}`s in them. */

/**
 * Words, or a slot. `{by=region:哪个地区}` is a slot with a given value and how it is said there,
 * for words that only fit this sentence. `{=city}` says once more what `{city}` before it said; `{!city}`
 * says another value, which is not meant.
 */
export type TemplatePart =
  | { type: 'text'; text: string }
  | { type: 'slot'; slot: string; value?: string; phrase?: string }
  | { type: 'again' | 'other'; slot: string }

const cache = new Map<string, TemplatePart[]>()

/** Cuts a template into its parts. */
export function parseTemplate(template: string): TemplatePart[] {
  const known = cache.get(template)
  if (known !== undefined) return known
  const parts: TemplatePart[] = []
  let start = 0
  for (const match of template.matchAll(/\{([=!]?)(\w+)(?:=([^:}]*):([^}]*))?\}/g)) {
    if (match.index > start) parts.push({ type: 'text', text: template.slice(start, match.index) })
    const [whole, mark, slot = '', value, phrase] = match
    if (mark === '=' || mark === '!') parts.push({ type: mark === '=' ? 'again' : 'other', slot })
    else if (value === undefined) parts.push({ type: 'slot', slot })
    else parts.push({ type: 'slot', slot, value, phrase: phrase ?? '' })
    start = match.index + whole.length
  }
  if (start < template.length) parts.push({ type: 'text', text: template.slice(start) })
  cache.set(template, parts)
  return parts
}
