import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listModelFiles } from '../inference/index.ts'

/** Where the files of a model come from; several where it is split. */
export interface ModelSource {
  type: 'remote' | 'local'
  files: { name: string; location: string }[]
}

/** What `pull` takes, for people. */
export const SOURCE_FORMS =
  'https://…/model.gguf, hf:owner/repo/model.gguf, ms:owner/repo/model.gguf, or the path of a .gguf file'

const HUGGING_FACE = 'https://huggingface.co'
const MODEL_SCOPE = 'https://modelscope.cn'

/**
 * Reads what was typed.
 *
 * @param mirror - what stands in for Hugging Face
 * @returns undefined where it is none of the forms
 */
export function parseSource(typed: string, mirror = HUGGING_FACE): ModelSource | undefined {
  const [, scheme, owner = '', repo = '', file = ''] =
    /^(hf|ms):([^/]+)\/([^/]+)\/(.+)$/.exec(typed) ?? []
  if (scheme === 'hf') return toRemote(`${mirror}/${owner}/${repo}/resolve/main/${encode(file)}`)
  if (scheme === 'ms') {
    return toRemote(`${MODEL_SCOPE}/models/${owner}/${repo}/resolve/master/${encode(file)}`)
  }
  if (/^(hf|ms):/.test(typed)) return undefined
  if (/^https?:/.test(typed)) return toRemote(typed)
  const path = typed.startsWith('file:') ? fileURLToPath(typed) : typed
  if (!isModelName(basename(path))) return undefined
  return {
    type: 'local',
    files: listModelFiles(path).map((location) => ({ name: basename(location), location })),
  }
}

/** What is typed behind `hf:` is a path as it is read, not as it is written in an address. */
const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

function toRemote(address: string): ModelSource | undefined {
  const url = URL.parse(address)
  if (url === null) return undefined
  const folder = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)
  const name = decode(url.pathname.slice(folder.length))
  if (name === undefined || !isModelName(name)) return undefined
  return {
    type: 'remote',
    files: listModelFiles(name).map((one) => {
      const part = new URL(url)
      part.pathname = folder + encodeURIComponent(one)
      return { name: one, location: part.href }
    }),
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** It becomes the name of a file here. */
const isModelName = (name: string): boolean => /^[^./\\:\0][^/\\:\0]*\.gguf$/.test(name)
