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

/** @param onPart - is told what is done, since it takes minutes */
export async function runSuite(onPart: (what: string) => void = () => {}) {
  const cases = makeCases()
  const few = chooseFew(cases)
  const locked = await runScripted('locked', cases)
  onPart(`${cases.length} cases with a model that is the attacker`)
  const open = await runScripted('open', few)
  onPart(`${few.length} of them with the locks open`)
  const starter = await attackStarter(few)
  onPart(`${few.length} of them with the embedded model`)
  return { locked, open, starter }
}
