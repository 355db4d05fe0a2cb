import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import config from '../../wrangler-like.config.ts'
import { copyProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

/** Some twenty answers of the model, one after the other: seconds on a machine with nothing else to do. */
const TIMEOUT_MS = 240_000

it(
  'the sample functions pass their evals with the embedded model when they are deployed',
  async () => {
    const root = copyProject()
    // A box that starts without functions: what serves already is not evaluated again.
    renameSync(join(root, 'functions'), join(root, 'later'))
    const box = await useTestBox({ root, evals: true })
    renameSync(join(root, 'later'), join(root, 'functions'))

    // The assistant last: it has nothing but tools of the others.
    const names = Object.keys(config.functions).filter((name) => name !== 'assistant')
    const args = ['deploy', ...names, 'assistant', '--url', box.url]
    const cli = useCli(args, { cwd: root, env: { ONBOX_ADMIN_KEY: TEST_KEY } })
    expect(await cli.ended, cli.output + cli.complaints).toBe(0)

    const listed = box.functions.list()
    expect(listed.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(config.functions).toSorted(),
    )
    for (const { name, evals } of listed) {
      expect(evals.length, name).toBeGreaterThan(0)
      for (const { ask } of evals) expect(cli.output).toContain(`${name}  ok     ${ask}\n`)
      expect(cli.output).toMatch(new RegExp(`^${name}  version \\w+ serves 100 %`, 'm'))
    }
  },
  TIMEOUT_MS,
)
