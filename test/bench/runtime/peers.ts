import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Peer {
  url: string
  stop: () => void
}

/** The same app, served bare by @hono/node-server in a process of its own. */
export async function startBareApp(): Promise<Peer> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', fileURLToPath(new URL('bare-app.ts', import.meta.url))],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: `http://127.0.0.1:${port.toString().trim()}`,
    stop: () => void child.kill('SIGKILL'),
  }
}

const WORKERD = fileURLToPath(new URL('../../../node_modules/workerd/bin/workerd', import.meta.url))
const PORT = 18_787

/** workerd with the same hello world; undefined where it is not installed: `npm install --no-save workerd`. */
export async function startWorkerd(): Promise<Peer | undefined> {
  if (!existsSync(WORKERD)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  writeFileSync(
    join(folder, 'worker.js'),
    `export default { fetch: () => new Response('hello') }\n`,
  )
  writeFileSync(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .hello)],
  sockets = [(name = "http", address = "127.0.0.1:${PORT}", http = (), service = "main")],
);
const hello :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
);
`,
  )
  const child = spawn(WORKERD, ['serve', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${PORT}`
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { url, stop: () => void child.kill('SIGKILL') }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  return undefined
}
