import type { AskContext } from '../agent/index.ts'
import { OnboxError, type ToolDefinition } from '../base/index.ts'
import { parseToolGrant } from '../config/index.ts'

/** A function whose tools others may be granted. */
export interface ToolOwner {
  readonly name: string
  readonly version: string
  /** Those that it was granted itself. */
  readonly tools: readonly ToolDefinition[]
  /** Whether the tool changes something. */
  isWrite: (tool: string) => boolean
  runTool: (tool: string, argument: unknown, context: AskContext) => Promise<unknown>
}

/** Whose tool stands behind a name, and what it is called there. */
export interface LocatedTool {
  owner: string
  /** Of the owner, as it serves at this moment. */
  version: string
  tool: string
  isWrite: boolean
}

/** What one question may use: every tool under a name that is its own. */
export interface ToolScope {
  tools: ToolDefinition[]
  /** Undefined for a tool that was not granted. */
  locate: (tool: string) => LocatedTool | undefined
  /** Which version of which other function runs it, `weather@1a2b`; undefined for the function's own. */
  ownerOf: (tool: string) => string | undefined
  runTool: (tool: string, argument: unknown, context: AskContext) => Promise<unknown>
}

/**
 * The tools of a question: the function's own and those of others that it was granted. An owner that does not
 * serve now leaves its tools out; one that is deployed meanwhile runs them in its new version. Where two have one name, each is called by its owner's name as well.
 *
 * @param granted - as the operator's file has them
 */
export function openToolScope(
  granted: readonly string[],
  own: ToolOwner,
  findOwner: (name: string) => ToolOwner | undefined,
): ToolScope {
  const found = granted.flatMap((grant) => {
    const { owner: name, tool } = parseToolGrant(grant)
    const owner = name === undefined ? own : findOwner(name)
    const definition = owner?.tools.find((one) => one.name === tool)
    return owner && definition ? [{ owner, definition }] : []
  })
  const named = new Map(
    found.map(({ owner, definition }) => {
      const isTaken = found.some(
        (other) => other.definition.name === definition.name && other.owner !== owner,
      )
      const name = isTaken
        ? `${owner.name.replaceAll('-', '_')}_${definition.name}`
        : definition.name
      return [name, { owner, definition }]
    }),
  )
  /** As it serves at this moment. */
  const ownerNow = (owner: ToolOwner): ToolOwner =>
    owner === own ? own : (findOwner(owner.name) ?? owner)
  return {
    tools: [...named].map(([name, { definition }]) => ({ ...definition, name })),
    locate: (name) => {
      const one = named.get(name)
      if (one === undefined) return undefined
      const owner = ownerNow(one.owner)
      const tool = one.definition.name
      return { owner: owner.name, version: owner.version, tool, isWrite: owner.isWrite(tool) }
    },
    ownerOf: (tool) => {
      const one = named.get(tool)
      if (one === undefined || one.owner === own) return undefined
      const { name, version } = ownerNow(one.owner)
      return `${name}@${version}`
    },
    runTool: (tool, argument, context) => {
      const one = named.get(tool)
      if (one) return ownerNow(one.owner).runTool(one.definition.name, argument, context)
      throw new OnboxError(
        'GRANT_MISSING',
        `Cannot call tool "${tool}": function "${own.name}" was not granted it; add it to its tools in wrangler-like.config.ts`,
      )
    },
  }
}
