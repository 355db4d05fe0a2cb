/** Prints random scenes to be read by a person: `node models/starter/generator/print-scenes.ts [count] [seed]`. */
import { drawScene } from './converse.ts'
import { createRandom } from './random.ts'
import { loadWorld } from './world.ts'

const [count = '10', seed = '1'] = process.argv.slice(2)
const world = await loadWorld()
const random = createRandom(Number(seed))
for (let i = 0; i < Number(count); i++) {
  const { system, tools, samples } = drawScene(world, random, { split: 'train' })
  process.stdout.write(`\n=== ${system.split('\n')[1] ?? ''}\n`)
  for (const tool of tools)
    process.stdout.write(
      `  * ${tool.name}: ${tool.description} ${JSON.stringify(tool.parameters.properties)}\n`,
    )
  for (const { kind, messages, target } of samples) {
    const last = messages.at(-1)
    const shown = last?.role === 'tool' ? `   = ${last.content}` : `Q ${last?.content ?? ''}`
    const said =
      typeof target === 'string' ? target : `${target.tool}(${JSON.stringify(target.arguments)})`
    process.stdout.write(`${shown}\n   [${kind}] ${said}\n`)
  }
}
