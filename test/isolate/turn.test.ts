import { describe, expect, it } from 'vitest'
import { closeTurn, isStuck, openTurn, type Line, type Turn } from '../../lib/isolate/turn.ts'

/** A line of a function with one place. */
const createLine = (mayGrow = false): Line & { inside: Set<Turn> } => ({
  inside: new Set(),
  mayGrow: () => mayGrow,
})

/** Has a turn there. */
function enter(line: { inside: Set<Turn> }, asker?: Turn): Turn {
  const turn = openTurn('a', asker)
  line.inside.add(turn)
  return turn
}

/** Stands in line there. */
function wait(line: Line, asker: Turn): Turn {
  return Object.assign(openTurn('a', asker), { line })
}

describe('isStuck()', () => {
  it('is false where somebody inside waits for nobody', () => {
    const [one, two] = [createLine(), createLine()]
    wait(two, enter(one))
    enter(two)
    expect([isStuck(one), isStuck(two)]).toEqual([false, false])
  })

  it('is true in a circle, of however many', () => {
    const lines = Array.from({ length: 4 }, () => createLine())
    const turns = lines.map((line) => enter(line))
    for (const [index, turn] of turns.entries()) {
      expect(lines.map(isStuck)).not.toContain(true)
      wait(lines[(index + 1) % lines.length] as Line, turn)
    }
    expect(lines.map(isStuck)).toEqual([true, true, true, true])
  })

  it('is true for who waits for a circle from outside, and false again once one has left it', () => {
    const [one, two, outside] = [createLine(), createLine(), createLine()]
    const first = wait(two, enter(one))
    wait(one, enter(two))
    wait(one, enter(outside))
    expect(isStuck(outside)).toBe(true)
    closeTurn(first)
    expect(isStuck(outside)).toBe(false)
  })

  it('looks at what a request has asked along the way', () => {
    const [one, two, three] = [createLine(), createLine(), createLine()]
    wait(three, enter(two, enter(one)))
    wait(one, enter(three))
    expect([one, two, three].map(isStuck)).toEqual([true, true, true])
  })

  it('is false where one of several inside goes on', () => {
    const [one, two, three] = [createLine(), createLine(), createLine()]
    wait(two, enter(one))
    wait(three, enter(two))
    enter(two)
    wait(two, enter(three))
    expect([one, two, three].map(isStuck)).toEqual([false, false, false])
  })

  it('is false for a request that waits behind itself', () => {
    const [one, two] = [createLine(), createLine()]
    const asker = enter(one)
    enter(two, asker)
    wait(two, asker)
    expect(isStuck(two)).toBe(false)
  })

  it('is false where there will be more turns', () => {
    const [one, two] = [createLine(), createLine(true)]
    wait(two, enter(one))
    wait(one, enter(two))
    expect([isStuck(one), isStuck(two)]).toEqual([false, false])
  })
})
