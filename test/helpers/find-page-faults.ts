import { Parser } from 'htmlparser2'

/** Elements that have no end. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])

/**
 * What is wrong with a page's HTML: elements that the parser has to end by itself, ids that are there twice, headings that
 * leave a level out, controls that nothing names, and a page without language or title.
 */
export function findPageFaults(text: string): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  const labelled = new Set<string>()
  const controls: string[] = []
  const open: string[] = []
  let level = 0
  let title = ''
  if (!text.startsWith('<!doctype html>')) faults.push('no doctype')
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { id } = attributes
      if (id !== undefined && ids.has(id)) faults.push(`#${id} is there twice`)
      if (id !== undefined) ids.add(id)
      if (name === 'html' && !/^(zh|en)$/.test(attributes['lang'] ?? '')) faults.push('no lang')
      if (name === 'label') labelled.add(attributes['for'] ?? '')
      if (name === 'script' || 'style' in attributes) faults.push(`<${name}> against the policy`)
      const isHidden = attributes['type'] === 'hidden' || 'hidden' in attributes
      if (/^(input|textarea|select)$/.test(name) && !isHidden) {
        if (!open.includes('label')) controls.push(id ?? name)
      }
      const heading = /^h([1-6])$/.exec(name)
      if (heading !== null) {
        const next = Number(heading[1])
        if (next > level + 1) faults.push(`<${name}> after <h${level}>`)
        level = next
      }
      if (!VOID.has(name)) open.push(name)
    },
    ontext: (said) => {
      if (open.at(-1) === 'title') title += said
    },
    onclosetag: (name, isImplied) => {
      if (VOID.has(name)) return
      if (isImplied) faults.push(`<${name}> is not ended`)
      if (open.pop() !== name) faults.push(`</${name}> ends another element`)
    },
  })
  parser.end(text)
  if (title.trim() === '') faults.push('no title')
  for (const control of controls) if (!labelled.has(control)) faults.push(`${control} has no label`)
  return faults
}
