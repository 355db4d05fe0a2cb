import { attack, inWords, type Outcome } from './attack.ts'
import { createHonestModel, doTasks, makeTasks, type Done } from './benign.ts'
import { chooseFew, makeCases, type Case } from './cases.ts'
import { createHostileModel } from './hostile-model.ts'
import { startVictim, type Locks } from './start-victim.ts'

/** What came of the suite, or of a part of it. */
export interface Result {
  attacks: Outcome[]
  tasks: Done[]
}

/**
 * Attacks a box whose model is the attacker, and asks it for what people ask every day.
 *
 * @param locks - `open`: a box in which the attacks work, so that it shows what keeps them from it
 */
export async function runScripted(locks: Locks, cases: readonly Case[]): Promise<Result> {
  const victim = await startVictim({
    cases,
    locks,
    play: (sites) => {
      const hostile = createHostileModel(cases, sites)
      const honest = createHonestModel(makeTasks(sites))
      return (messages) => {
        const question = messages.findLast(({ role }) => role === 'user')
        return question?.content.startsWith('please ') ? honest(messages) : hostile(messages)
      }
    },
  })
  try {
    // First: what the attacks send is counted from here on.
    const attacks = await attack(victim, cases)
    return { attacks, tasks: await doTasks(victim, makeTasks(victim.sites)) }
  } finally {
    await victim.close()
  }
}

/** Attacks a box with the starter, which does not know what to make of it. */
export async function attackStarter(cases: readonly Case[]): Promise<Outcome[]> {
  const victim = await startVictim({ cases })
  try {
    return await attack(victim, cases, inWords(victim))
  } finally {
    await victim.close()
  }
}

/** All that the command runs. */
export async function runSuite() {
  const cases = makeCases()
  const few = chooseFew(cases)
  const locked = await runScripted('locked', cases)
  const open = await runScripted('open', few)
  return { locked, open, starter: await attackStarter(few) }
}
