/** Packs conversations that share their beginnings into rows of segments; see `shard.ts`. */

/** Tokens of one segment and their weights as targets, in tenths. */
export interface Chunk {
  tokens: number[]
  loss: number[]
}

interface Segment extends Chunk {
  /** Index of the parent within its tree; -1 for the root. */
  parent: number
}

/** A tree of segments in preorder: all that descends from a segment stands right behind it. */
export type Tree = Segment[]

/** One row of a shard. */
export interface Row {
  trees: Tree[]
  tokens: number
  segments: number
}

/**
 * Builds trees of conversations that begin with the same root: as few as fit `rowLength`.
 * Conversations that are too long for a row are left out.
 *
 * @param conversations - each a list of chunks behind the root; equal chunks under one parent are shared
 */
export function growTrees(
  root: Chunk,
  conversations: readonly Chunk[][],
  rowLength: number,
): Tree[] {
  const trees: Tree[] = []
  let rest = conversations
  while (rest.length > 0) {
    const tree: Tree = [{ ...root, parent: -1 }]
    let size = root.tokens.length
    const left: Chunk[][] = []
    for (const conversation of rest) {
      const added = addedBy(tree, conversation)
      if (size + added > rowLength) {
        left.push(conversation)
        continue
      }
      graft(tree, conversation)
      size += added
    }
    if (tree.length === 1) break
    trees.push(inPreorder(tree))
    rest = left
  }
  return trees
}

function inPreorder(tree: Tree): Tree {
  const children = Map.groupBy(tree.keys(), (index) => tree[index]?.parent ?? -1)
  const ordered: Tree = []
  const visit = (index: number, parent: number): void => {
    const segment = tree[index]
    if (segment === undefined) return
    const at = ordered.push({ ...segment, parent }) - 1
    for (const child of children.get(index) ?? []) visit(child, at)
  }
  visit(0, -1)
  return ordered
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

const findChild = (tree: Tree, parent: number, chunk: Chunk): number =>
  tree.findIndex((segment) => segment.parent === parent && same(segment.tokens, chunk.tokens))

function addedBy(tree: Tree, conversation: readonly Chunk[]): number {
  let parent = 0
  let added = 0
  for (const chunk of conversation) {
    const child = parent < 0 ? -1 : findChild(tree, parent, chunk)
    if (child < 0) added += chunk.tokens.length
    parent = child
  }
  return added
}

function graft(tree: Tree, conversation: readonly Chunk[]): void {
  let parent = 0
  for (const chunk of conversation) {
    const child = findChild(tree, parent, chunk)
    const known = tree[child]
    if (known !== undefined) {
      known.loss = known.loss.map((weight, index) => Math.max(weight, chunk.loss[index] ?? 0))
      parent = child
      continue
    }
    tree.push({ ...chunk, parent })
    parent = tree.length - 1
  }
}

/** Rows that are still being filled; more find better fits and cost time. */
const OPEN_ROWS = 160

/** Fills rows best-fit; full rows go to `close`. */
export function createPacker(
  rowLength: number,
  maxSegments: number,
  close: (row: Row) => void,
): { add: (tree: Tree) => void; flush: () => void } {
  const open: Row[] = []
  const add = (tree: Tree): void => {
    const size = tree.reduce((sum, { tokens }) => sum + tokens.length, 0)
    let fitting: Row | undefined
    for (const row of open) {
      const fits = row.tokens + size <= rowLength && row.segments + tree.length <= maxSegments
      if (fits && (fitting === undefined || row.tokens > fitting.tokens)) fitting = row
    }
    const row = fitting ?? { trees: [], tokens: 0, segments: 0 }
    if (fitting === undefined) open.push(row)
    row.trees.push(tree)
    row.tokens += size
    row.segments += tree.length
    if (open.length <= OPEN_ROWS) return
    const fullest = open.reduce((best, candidate) =>
      candidate.tokens > best.tokens ? candidate : best,
    )
    open.splice(open.indexOf(fullest), 1)
    close(fullest)
  }
  const flush = (): void => {
    for (const row of open.splice(0)) close(row)
  }
  return { add, flush }
}
