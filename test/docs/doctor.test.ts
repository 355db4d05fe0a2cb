import { statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LAYERS } from '../../lib/doctor/index.ts'
import { STARTER } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import { readPage } from './read-page.ts'

it('docs/isolation.md has the layers that onbox doctor looks at', () => {
  const named = [...readPage('docs/isolation.md').text.matchAll(/^\d\. \*\*(.+?)\*\*/gm)].map(
    ([, name = '']) => name.toLowerCase(),
  )
  expect(named).toEqual(LAYERS.map((layer) => layer.toLowerCase()))
})

it('docs/doctor.md has the functions and the model that there are', () => {
  const [shown = ''] = readPage('docs/doctor.md').blocks('text')
  expect(shown).toContain(`grants to ${Object.keys(sampleConfig.functions).length} functions`)
  const megabytes = (statSync(STARTER).size / 1_048_576).toFixed(0)
  expect(shown).toContain(`models/starter.gguf, ${megabytes} MB,`)
  expect(shown).toContain(`${megabytes} MB for the model`)
})

/** The titles, and the names of what was looked at. */
const outline = (text: string): string[] =>
  text
    .split('\n')
    .flatMap(
      (line) => /^(?: {2}(?:ok|warning|fault) +)?((?:\d\. )?\S+(?: \S+)*)/.exec(line)?.[1] ?? [],
    )
    .filter((line) => !/^\d+ faults?/.test(line))

/** The first start takes the sample's documents in, on a machine that has much else to do. */
const LOADED_MS = 240_000

it(
  'docs/doctor.md shows what onbox doctor prints of a running box',
  { timeout: LOADED_MS },
  async () => {
    const [shown = ''] = readPage('docs/doctor.md').blocks('text')
    const env = { ONBOX_PORT: '0', ONBOX_DATA_DIR: makeTemporaryFolder() }
    const [, port = ''] = await useCli(['start'], { env }).printed(/serves at \S+:(\d+)/)
    const doctor = useCli(['doctor'], { env: { ...env, ONBOX_PORT: port } })
    await doctor.ended
    expect(outline(shown)).toEqual(outline(doctor.output))
    expect(outline(shown)).toContain('serves')
  },
)
