/** Prints which layers of isolation are active on this machine: what the suite is run behind. */
import { examineLayers } from '../../lib/doctor/layers.ts'

for (const { what, found } of await examineLayers()) console.log(`${what}: ${found}`)
