/**
 * Prints random scenes to be read by a person: `node models/starter/generator/print-scenes.ts [count] [seed]`,
 * with `drills` or `slot-drills` behind it scenes of that kind only.
 */
import { drawScene } from './converse.ts'
import { drawDrill } from './drill.ts'
import { createRandom } from './random.ts'
import type { Scene } from './scene.ts'
import { drawSlotDrill } from './slot-drill.ts'
import { loadWorld } from './world.ts'

const [count = '10', seed = '1', kind] = process.argv.slice(2)
const random = createRandom(Number(seed))
const draw = await chooseDraw()
for (let i = 0; i < Number(count); i++) {
  const { system, tools, samples } = draw()
  process.stdout.write(`\n=== ${system.split('\n')[1] ?? ''}\n`)
  for (const tool of tools)
    process.stdout.write(
      `  * ${tool.name}: ${tool.description} ${JSON.stringify(tool.parameters.properties)}\n`,
    )
  for (const { kind, messages, target } of samples) {
    const last = messages.at(-1)
    const isLater = messages.filter(({ role }) => role === 'user').length > 1
    const shown =
      last?.role === 'tool'
        ? `   = ${last.content}`
        : `${isLater ? '  … then Q' : 'Q'} ${last?.content ?? ''}`
    const said =
      typeof target === 'string' ? target : `${target.tool}(${JSON.stringify(target.arguments)})`
    process.stdout.write(`${shown}\n   [${kind}] ${said}\n`)
  }
}

async function chooseDraw(): Promise<() => Scene> {
  if (kind === 'drills') return () => drawDrill(random)
  if (kind === 'slot-drills') return () => drawSlotDrill(random)
  const world = await loadWorld()
  return () => drawScene(world, random, { split: 'train' })
}
