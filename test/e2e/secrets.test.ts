import { describe, expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import { makeProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { startWebService } from '../helpers/start-web-service.ts'

const READS = `import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, text }) => text(await env.SECRETS.get('CRM_TOKEN')))`

/** Asks a web service, and gives all that it knows after that. */
const CALLS = `import { createFunction } from 'onbox'
export default createFunction().all('/', async ({ env, req, json }) => {
  const response = await env.FETCH(req.query('url'), { headers: { authorization: 'of its own' } })
  return json({ env: Object.keys(env), vars: env.vars, head: [...response.headers], body: await response.text() })
})`

/** A box, and the command line that changes its secrets. */
async function useSecrets(files: Record<string, string>, functions: Config['functions']) {
  const options = { root: makeProject(files), config: { functions }, modelPath: 'none.gguf' }
  const box = await useTestBox(options)
  const run = async (args: string[], input?: string) => {
    const cli = useCli(['secret', ...args, '--url', box.url], {
      env: { ONBOX_ADMIN_KEY: TEST_KEY },
      ...(input !== undefined && { input }),
    })
    return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
  }
  const set = async (value: string): Promise<void> => {
    expect(await run(['set', 'CRM_TOKEN'], `${value}\n`)).toMatchObject({ code: 0 })
  }
  return { box, run, set }
}

describe('onbox secret', () => {
  it('sets what a granted function reads at once, and never shows it', async () => {
    const { box, run } = await useSecrets(
      { 'reads.ts': READS },
      { reads: { bindings: { SECRETS: { type: 'secrets', names: ['CRM_TOKEN'] } } } },
    )
    const missing = await box.request('/reads')
    expect(missing.status).toBe(503)
    expect(await missing.json()).toMatchObject({ code: 'SECRET_UNAVAILABLE' })

    expect(await run(['set', 'CRM_TOKEN'], 'first value\n')).toMatchObject({
      code: 0,
      output: 'CRM_TOKEN is set\n',
    })
    const read = await box.request('/reads')
    expect(await read.text()).toBe('first value')
    const listed = await run(['list', '--json'])
    expect(JSON.parse(listed.output)).toMatchObject({ secrets: [{ name: 'CRM_TOKEN' }] })
    expect(listed.output).not.toContain('first value')
    expect(await run(['set', 'CRM_TOKEN'], 'second value')).toMatchObject({ code: 0 })
    const rotated = await box.request('/reads')
    expect(await rotated.text()).toBe('second value')
    const versionOf = ({ headers }: Response) => headers.get('x-onbox-version')
    expect(versionOf(rotated)).toBe(versionOf(read))
    expect(await run(['delete', 'CRM_TOKEN'])).toMatchObject({ code: 0 })
    expect((await box.request('/reads')).status).toBe(503)
    expect(await run(['delete', 'CRM_TOKEN'])).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('there are none') as string,
    })
    expect(await run(['set', 'lower'], 'x')).toMatchObject({ code: 1 })
    expect(await run(['fly'])).toMatchObject({ code: 2 })
  })

  it('is sent by the host to the granted web service, and never seen by the function', async () => {
    const received: Record<string, unknown[]> = { crm: [], other: [] }
    const start = (name: string) =>
      startWebService(({ headers, url = '' }, response) => {
        received[name]?.push(headers.authorization)
        if (url !== '/') response.writeHead(302, { location: decodeURIComponent(url.slice(1)) })
        response.end('taken')
      })
    const [crm, other] = [await start('crm'), await start('other')]
    const inject = [{ host: crm.origin, header: 'Authorization', value: 'Bearer {CRM_TOKEN}' }]
    const hosts = [crm.origin, other.origin]
    const { box, set } = await useSecrets(
      { 'calls.ts': CALLS },
      { calls: { bindings: { FETCH: { type: 'fetch', hosts, private: true, inject } } } },
    )
    const call = (url: string) => box.request(`/calls?url=${encodeURIComponent(url)}`)
    const unset = await call(crm.origin)
    expect(await unset.json()).toMatchObject({ status: 503, code: 'SECRET_UNAVAILABLE' })
    expect(received['crm']).toEqual([])

    for (const value of ['first-token', 'second-token']) {
      await set(value)
      const known = await (await call(crm.origin)).text()
      expect(known).toContain('taken')
      expect(known).not.toContain(value)
    }
    expect(received['crm']).toEqual(['Bearer first-token', 'Bearer second-token'])
    // Neither directly nor by a redirect does it reach the other service.
    await call(other.origin)
    await call(`${crm.origin}/${encodeURIComponent(other.origin)}`)
    expect(received['other']).toEqual(['of its own', undefined])
  })
})
