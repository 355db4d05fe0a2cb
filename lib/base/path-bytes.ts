import { isUtf8 } from 'node:buffer'

const SEPARATOR = Buffer.from('/')

export const joinPath = (folder: Buffer, name: Buffer): Buffer =>
  Buffer.concat([folder, SEPARATOR, name])

/** A path as people read it. Names out of archives made by a Chinese Windows are in GBK. */
export function decodePath(path: Buffer): string {
  if (isUtf8(path)) return path.toString('utf8')
  const names: string[] = []
  for (let start = 0; start <= path.length;) {
    const slash = path.indexOf(SEPARATOR, start)
    const end = slash < 0 ? path.length : slash
    const name = path.subarray(start, end)
    names.push(new TextDecoder(isUtf8(name) ? 'utf-8' : 'gb18030').decode(name))
    start = end + 1
  }
  return names.join('/')
}
