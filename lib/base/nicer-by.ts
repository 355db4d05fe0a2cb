import { constants, getPriority } from 'node:os'

/** So many nice values above those of this process, as far as there are so many: only a privileged one may go below its own. */
export const nicerBy = (nice: number): number =>
  Math.min(getPriority() + nice, constants.priority.PRIORITY_LOW)
