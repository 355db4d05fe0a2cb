import { firstTokens, type Choice, type Pending } from './choice.ts'
import type { LookingStepper } from './stepper.ts'

/** What the model does next: it writes words, of which `token` is the first, or it calls one of the tools. */
export type Route =
  | { type: 'text'; token: number; callProbability: number }
  | {
      type: 'call'
      /** By which the name of the tool begins; undefined where there is one beginning only. */
      first?: number
      callProbability: number
      /** By how much the best beginning is more probable than the next, of all the tools together: 0 to 1. */
      toolMargin: number
    }

export interface RouteOptions {
  /** What begins a call. */
  callOpen: number
  /** What is always written between it and the name. */
  bodyOpen: readonly number[]
  /** The texts by which a call can go on, from the name of its tool on. */
  choice: Choice
  /** Tokens that may not begin words. */
  except: readonly number[]
  /** How probable a call has to be to be made, 0 to 1. */
  callThreshold: number
}

/**
 * Decides between words and a call, and among the tools, in the one pass that reads the end of the prompt: a call is
 * begun behind the prompt before it is known whether there is one, and taken back where there is none.
 *
 * @param pending - the end of the prompt
 * @returns where a call is made, it has been written up to its name
 */
export async function route(
  stepper: LookingStepper,
  pending: Pending,
  options: RouteOptions,
): Promise<Route> {
  const { callOpen, bodyOpen, choice, except, callThreshold } = options
  const prompt = pending.take()
  const begun = [callOpen, ...bodyOpen]
  const names = firstTokens(choice)
  const [here, name] = await stepper.look(
    [...prompt, ...begun],
    [
      { at: prompt.length - 1, mask: { type: 'text', except }, weigh: [callOpen] },
      ...(names.length > 1
        ? [
            {
              at: prompt.length + begun.length - 1,
              mask: { type: 'only', tokens: names } as const,
              weigh: names,
            },
          ]
        : []),
    ],
  )
  const {
    token,
    probabilities: [callProbability = 0],
  } = here as NonNullable<typeof here>
  if (callProbability >= callThreshold) {
    const [best = 1, second = 0] = name?.probabilities.toSorted((a, b) => b - a) ?? []
    const toolMargin = best - second
    return { type: 'call', callProbability, toolMargin, ...(name && { first: name.token }) }
  }
  if (token !== callOpen) {
    await stepper.drop(begun.length)
    return { type: 'text', token, callProbability }
  }
  // The best token is one that is not wanted: the last of the prompt is read again, without it.
  await stepper.drop(begun.length + 1)
  const last = prompt.slice(-1)
  const words = await stepper.step(last, { type: 'text', except: [...except, callOpen] })
  return { type: 'text', token: words, callProbability }
}
