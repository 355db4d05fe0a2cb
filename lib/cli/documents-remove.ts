import { showText } from '../base/index.ts'
import { RemoteProblem, type Client } from '../client/index.ts'
import { print, printJson, tell } from './command.ts'
import { confirm } from './confirm.ts'

interface Chosen {
  collection: string
  ids: readonly string[]
}

/** `onbox documents remove` */
export async function removeDocuments(
  client: Client,
  { collection, ids }: Chosen,
  { isSure, json }: { isSure: boolean; json: boolean },
): Promise<number> {
  if (!isSure && process.stdin.isTTY) {
    const titles: string[] = []
    for (const id of ids) {
      titles.push(`  ${id}  ${showText((await client.readDocument(collection, id)).title)}`)
    }
    tell(...titles)
    const what = ids.length === 1 ? 'it' : `these ${ids.length}`
    if (!(await confirm(`Remove ${what} from "${collection}" for ever?`))) {
      tell('Nothing is removed.')
      return 1
    }
  }
  let exitCode = 0
  for (const id of ids) {
    try {
      await client.removeDocument(collection, id)
      if (json) printJson({ id, isRemoved: true })
      else print(`${id} is removed`)
    } catch (error) {
      // What is wrong with one is nothing to the others; what is wrong with the box, or the collection, ends it.
      if (!(error instanceof RemoteProblem) || error.problem.code !== 'DOCUMENT_NOT_FOUND') {
        throw error
      }
      exitCode = 1
      const { code, detail } = error.problem
      if (json) printJson({ id, isRemoved: false, error: { code, detail } })
      else tell(`${id} is not removed: ${detail} [${code}]`)
    }
  }
  return exitCode
}
