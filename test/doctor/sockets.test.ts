import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findListener, listSockets, listTree } from '../../lib/doctor/list-sockets.ts'
import { judge, listGranted, type Granted } from '../../lib/doctor/sockets.ts'

const NOTHING: Granted = { ends: new Set(), openPorts: new Set() }
/** How other machines reach this one, where they do. */
const ADDRESS = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.internal === false && one.family === 'IPv4')?.address

async function listen(host: string): Promise<number> {
  const server = createServer((socket) => void socket.on('error', () => {})).listen(0, host)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A process that listens where it is told. @returns its id and its port */
async function spawnListener(host: string): Promise<{ pid: number; port: number }> {
  const child = spawn(
    process.execPath,
    [
      '-e',
      `const server = require('net').createServer().listen(0, '${host}', () => console.log(server.address().port))`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return { pid: child.pid as number, port: Number(port) }
}

const look = (port: number, granted = NOTHING, host = process.pid) => {
  const tree = listTree(process.pid)
  return judge(listSockets(tree), tree, { host, port, granted })
}

describe.skipIf(process.platform !== 'linux')('the sockets of a box', () => {
  it('are as they should be: the host listens, its clients are connected', async () => {
    const port = await listen('0.0.0.0')
    const client = connect(port, '127.0.0.1')
    onTestFinished(() => void client.destroy())
    await once(client, 'connect')
    expect(findListener(port)).toBe(process.pid)
    const check = look(port)
    expect(check).toMatchObject({ mark: 'ok', what: 'sockets' })
    expect(check.found).toMatch(/^none of \d+ processes has one/)
  })

  it('are a fault where another process listens for other machines, and only there', async () => {
    const port = await listen('127.0.0.1')
    await spawnListener('127.0.0.1')
    expect(look(port).mark).toBe('ok')
    const stray = await spawnListener('0.0.0.0')
    expect(look(port)).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining(
        `process ${stray.pid} listens on 0.0.0.0 port ${stray.port} (tcp)`,
      ) as string,
    })
  })

  it('are a fault where the host listens at a second port', async () => {
    const port = await listen('0.0.0.0')
    const second = await listen('0.0.0.0')
    expect(look(port)).toMatchObject({
      mark: 'fault',
      found: expect.stringContaining(`the host (${process.pid}) listens`) as string,
    })
    expect(look(port).found).toContain(`port ${second}`)
  })

  it.skipIf(ADDRESS === undefined)(
    'are a warning where the host is connected to what no grant names, a fault of any other',
    async () => {
      const port = await listen('127.0.0.1')
      const there = await spawnListener(ADDRESS as string)
      const socket: Socket = connect(there.port, ADDRESS as string)
      onTestFinished(() => void socket.destroy())
      await once(socket, 'connect')
      // The process that plays the other machine is none of the box.
      const sockets = listSockets([process.pid])
      const box = { host: process.pid, port, granted: NOTHING }
      expect(judge(sockets, [process.pid], box)).toMatchObject({
        mark: 'warning',
        found: expect.stringContaining(`is connected to ${ADDRESS} port ${there.port}`) as string,
      })
      expect(judge(sockets, [process.pid], { ...box, host: 1 }).mark).toBe('fault')
      const granted = await listGranted({
        functions: {
          a: { bindings: { FETCH: { type: 'fetch', hosts: [`http://${ADDRESS}:${there.port}`] } } },
        },
      })
      expect(judge(sockets, [process.pid], { ...box, granted }).mark).toBe('ok')
    },
  )
})

it('listGranted() has where functions, sign-in and models lead', async () => {
  const { ends, openPorts } = await listGranted({
    access: { oidc: { issuer: 'https://10.0.0.1', audience: 'x', grants: [] } },
    model: {
      openai: { urls: ['http://10.0.0.2:8000/v1'] },
      embedding: { openai: { urls: ['http://[fd00::3]/v1'], model: 'x' } },
    },
    functions: {
      a: {
        bindings: {
          FETCH: { type: 'fetch', hosts: ['10.0.0.4', 'http://10.0.0.5:81', '*.example.com:8443'] },
        },
      },
    },
  })
  expect([...ends].toSorted()).toEqual([
    '10.0.0.1 443',
    '10.0.0.2 8000',
    '10.0.0.4 443',
    '10.0.0.5 81',
    'fd00::3 80',
  ])
  expect([...openPorts]).toEqual([8443])
})
