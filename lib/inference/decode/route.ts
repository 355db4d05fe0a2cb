import { listBegun, type Pending } from './choice.ts'
import type { CallStarts } from './decode-call.ts'
import type { Look, LookingStepper, Seen } from './stepper.ts'

/** What the model does next: it writes words, of which `token` is the first, or it calls one of the tools. */
export type Route =
  | {
      type: 'text'
      token: number
      callProbability: number
      /** Where a call was probable enough, and no tool stood out. */
      toolMargin?: number
    }
  | {
      type: 'call'
      /** By which its name begins: evaluated or pending. */
      begun: readonly number[]
      callProbability: number
      /** By how much the tool is more probable than the next one: 0 to 1. */
      toolMargin: number
    }

export interface RouteOptions extends Pick<CallStarts, 'bodyOpen' | 'choice' | 'starts'> {
  /** What begins a call. */
  callOpen: number
  /** Tokens that may not begin words. */
  except: readonly number[]
  /** How probable a call has to be to be made, 0 to 1. */
  callThreshold: number
  /** By how much a tool has to be more probable than the next one to be called, 0 to 1. */
  marginThreshold: number
}

/** Where the names of some tools part. */
interface Fork {
  /** What all of them have before it. */
  shared: readonly number[]
  /** By which they go on, each once. */
  next: readonly number[]
}

/**
 * Decides between words and a call, and among the tools, in the one pass that reads the end of the prompt: a call is
 * begun behind the prompt before it is known whether there is one, and taken back where there is none. Names that part more
 * than once take a pass for each further time.
 *
 * @param pending - the end of the prompt
 * @returns where a call is made, it has been begun
 */
export async function route(
  stepper: LookingStepper,
  pending: Pending,
  options: RouteOptions,
): Promise<Route> {
  const { callOpen, bodyOpen, except, callThreshold, marginThreshold } = options
  const prompt = pending.take()
  const fork = findFork(options, [])
  const opened = [callOpen, ...bodyOpen, ...(fork?.shared ?? [])]
  const [here, seen] = await stepper.look(
    [...prompt, ...opened],
    [
      { at: prompt.length - 1, mask: { type: 'text', except }, weigh: [callOpen] },
      ...(fork ? [lookAt(fork, prompt.length + opened.length - 1)] : []),
    ],
  )
  const {
    token,
    probabilities: [callProbability = 0],
  } = here as Seen
  let evaluated = opened.length
  /** Of what was chosen, that which stands in no words. */
  let refused = fork ? 1 : 0
  let toolMargin: number | undefined
  if (callProbability >= callThreshold) {
    const tool = await chooseTool(stepper, pending, options, fork, seen)
    toolMargin = tool.margin
    if (toolMargin >= marginThreshold) {
      return { type: 'call', begun: tool.begun, callProbability, toolMargin }
    }
    pending.take()
    evaluated += tool.evaluated
    refused += tool.looks
  }
  const words = {
    type: 'text',
    callProbability,
    ...(toolMargin !== undefined && { toolMargin }),
  } as const
  if (token !== callOpen) {
    await stepper.drop(evaluated, refused)
    return { ...words, token }
  }
  // The best token is one that is not wanted: the last of the prompt is read again, without it.
  await stepper.drop(evaluated + 1, refused + 1)
  const mask = { type: 'text', except: [...except, callOpen] } as const
  return { ...words, token: await stepper.step(prompt.slice(-1), mask) }
}

/**
 * Follows the most probable name until it can be no other tool's.
 *
 * @param fork - the first one, with what is `seen` there; undefined where there is one tool only
 * @returns `evaluated`: so many further tokens are part of the sequence; `looks`: and were chosen by so many looks
 */
async function chooseTool(
  stepper: LookingStepper,
  pending: Pending,
  options: RouteOptions,
  fork: Fork | undefined,
  seen: Seen | undefined,
): Promise<{ begun: readonly number[]; margin: number; evaluated: number; looks: number }> {
  const begun: number[] = []
  let probability = 1
  let nextProbability = 0
  let evaluated = 0
  let looks = 0
  while (fork && seen) {
    const [best = 1, next = 0] = seen.probabilities.toSorted((a, b) => b - a)
    nextProbability = Math.max(nextProbability, probability * next)
    probability *= best
    begun.push(...fork.shared, seen.token)
    pending.add([seen.token])
    fork = findFork(options, begun)
    if (fork === undefined) break
    pending.add(fork.shared)
    const feed = pending.take()
    evaluated += feed.length
    looks += 1
    ;[seen] = await stepper.look(feed, [lookAt(fork, feed.length - 1)])
  }
  // Step by step, a name can come out that is less probable as a whole.
  return { begun, margin: Math.max(0, probability - nextProbability), evaluated, looks }
}

const lookAt = ({ next }: Fork, at: number): Look => ({
  at,
  mask: { type: 'only', tokens: next },
  weigh: next,
})

/** Where those part that begin so; undefined where they are one tool's. */
function findFork(
  { choice, starts }: Pick<RouteOptions, 'choice' | 'starts'>,
  begun: readonly number[],
): Fork | undefined {
  const indexes = listBegun(choice, begun)
  if (new Set(indexes.map((index) => starts[index]?.tool)).size < 2) return undefined
  const rests = indexes.map((index) => choice.candidates[index]?.slice(begun.length) ?? [])
  const [first = []] = rests
  const parted = first.findIndex((token, at) => rests.some((rest) => rest[at] !== token))
  return {
    shared: first.slice(0, parted),
    next: [...new Set(rests.map((rest) => rest[parted] as number))],
  }
}
