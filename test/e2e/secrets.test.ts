import { describe, expect, it } from 'vitest'
import { makeProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const READS = `import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, text }) => text(await env.SECRETS.get('CRM_TOKEN')))`

describe('onbox secret', () => {
  it('sets what a granted function reads at once, and never shows it', async () => {
    const box = await useTestBox({
      root: makeProject({ 'reads.ts': READS }),
      config: {
        functions: { reads: { bindings: { SECRETS: { type: 'secrets', names: ['CRM_TOKEN'] } } } },
      },
    })
    const run = async (args: string[], input?: string) => {
      const cli = useCli(['secret', ...args, '--url', box.url], {
        env: { ONBOX_ADMIN_KEY: TEST_KEY },
        ...(input !== undefined && { input }),
      })
      return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
    }
    const missing = await box.request('/reads')
    expect(missing.status).toBe(503)
    expect(await missing.json()).toMatchObject({ code: 'SECRET_UNAVAILABLE' })

    expect(await run(['set', 'CRM_TOKEN'], 'first value\n')).toMatchObject({
      code: 0,
      output: 'CRM_TOKEN is set\n',
    })
    expect(await (await box.request('/reads')).text()).toBe('first value')
    const listed = await run(['list', '--json'])
    expect(JSON.parse(listed.output)).toMatchObject({ secrets: [{ name: 'CRM_TOKEN' }] })
    expect(listed.output).not.toContain('first value')
    expect(await run(['delete', 'CRM_TOKEN'])).toMatchObject({ code: 0 })
    expect((await box.request('/reads')).status).toBe(503)
    expect(await run(['delete', 'CRM_TOKEN'])).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('there are none') as string,
    })
    expect(await run(['set', 'lower'], 'x')).toMatchObject({ code: 1 })
    expect(await run(['fly'])).toMatchObject({ code: 2 })
  })
})
