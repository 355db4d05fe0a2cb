import { Parser } from 'htmlparser2'
import { MAX_DEPTH } from '../limits.ts'
import type { XmlElement } from '../xml.ts'

/** The elements of a page, under one of its own. What lies deeper than anyone writes is moved up. */
export function parseTree(html: string): XmlElement {
  const root: XmlElement = { name: '#root', attributes: {}, children: [] }
  const open = [root]
  let tooDeep = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      if (open.length < MAX_DEPTH) open.push(element)
      else tooDeep += 1
    },
    ontext: (text) => {
      const children = open.at(-1)?.children ?? []
      const last = children.length - 1
      if (typeof children[last] === 'string') children[last] += text
      else children.push(text)
    },
    onclosetag: () => {
      if (tooDeep > 0) tooDeep -= 1
      else open.pop()
    },
  })
  parser.end(html)
  return root
}
