import { createSocket } from 'node:dgram'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Aim } from './fixtures/db/attempt.ts'

const WORDS = 'canary: nobody reads this'

/** Something real to reach: a file, a folder, sockets that listen, processes that run. */
export interface Target {
  aim: Aim
  /** What has been touched; empty as long as nothing got out. */
  touched: () => string[]
  close: () => void
}

/** @param modelPid - of the process that has the model */
export async function openTarget(modelPid: number): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-canary-'))
  const file = join(folder, 'canary.json')
  writeFileSync(file, JSON.stringify({ words: WORDS }))
  const touched: string[] = []
  const listen = async (at: string | number): Promise<Server> => {
    const server = createServer((socket) => {
      touched.push(`connection to ${at}`)
      socket.destroy()
    })
    server.listen(at)
    await once(server, 'listening')
    return server
  }
  const unixPath = join(folder, 'canary.sock')
  const servers = await Promise.all([listen(0), listen(unixPath)])
  const datagrams = createSocket('udp4', () => touched.push('datagram'))
  datagrams.bind(0, '127.0.0.1')
  await once(datagrams, 'listening')
  const before = readdirSync(folder).join()
  return {
    aim: {
      file,
      folder,
      unixPath,
      project: resolve(import.meta.dirname, '../..'),
      hostPid: String(process.pid),
      modelPid: String(modelPid),
      tcpPort: String((servers[0].address() as AddressInfo).port),
      udpPort: String(datagrams.address().port),
    },
    touched: () => {
      const isUnchanged =
        readdirSync(folder).join() === before && readFileSync(file, 'utf8').includes(WORDS)
      return isUnchanged ? touched : [...touched, 'folder']
    },
    close: () => {
      for (const server of servers) server.close()
      datagrams.close()
      rmSync(folder, { recursive: true })
    },
  }
}
