import type { Json } from '../prompt.ts'

/**
 * JSON as chat templates write it (`tojson` in Jinja, Python's `json.dumps` with `ensure_ascii=False`):
 * a space after every comma and colon.
 */
export function toTemplateJson(value: Json | undefined | object): string {
  if (Array.isArray(value))
    return `[${value.map((item) => toTemplateJson(item as Json)).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${JSON.stringify(key)}: ${toTemplateJson(member as Json)}`)
    return `{${members.join(', ')}}`
  }
  return JSON.stringify(value)
}
